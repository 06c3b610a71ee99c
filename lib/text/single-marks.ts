/*
 * Quotations in single marks, ‘so’ or 'so', outside any double marks. The same characters are apostrophes far more often,
 * so an opening single must stand after a space and before a letter, be no elision (’em, '90s), and find its partner
 * before the next one opens; after an s the partner may be a possessive, so a surer one is preferred.
 */
import type { Pair } from './quotation-marks'
import type { Span } from './span'

const ELISIONS =
  /^(?:em|til|cause|tis|twas|bout|round|n|neath|cuz|im|er|ere|s|ll|re|ve|d|m|t)(?![\p{L}\p{N}])/iu
const DECADE = /^\d0s?(?!\d)/
/** A quotation in single marks that runs longer was an apostrophe. */
const LONGEST = 2000

/** The given double pairs with the single ones found between them, in order. */
export function findSingles(text: string, start: number, end: number, doubles: readonly Pair[]): Pair[] {
  const out: Pair[] = []
  let from = start
  for (const pair of doubles) {
    singlesBetween(text, from, pair.open[0], out)
    out.push(pair)
    from = (pair.close ?? pair.inner)[1]
  }
  singlesBetween(text, from, end, out)
  return out
}

function singlesBetween(text: string, start: number, end: number, out: Pair[]): void {
  const stretch = text.slice(start, end)
  if (!/[‘'’‚]/.test(stretch)) return
  let open: number | null = null
  let weak: number | null = null
  const settle = (close: number | null) => {
    if (open !== null && close !== null && close > open + 1) out.push(pair(open, close))
    open = null
    weak = null
  }
  for (const match of stretch.matchAll(/[‘'’‚]/g)) {
    const at = start + match.index
    const before = at > start ? text.charAt(at - 1) : ''
    const after = at + 1 < end ? text.charAt(at + 1) : ''
    if (isOpening(text, at, match[0], before, after)) {
      settle(weak)
      open = at
    } else if (open !== null && match[0] !== '‚' && isClosing(match[0], text.charAt(open), before, after)) {
      if (at - open > LONGEST) settle(weak)
      else if (/[sS]/.test(before) && /\s/.test(after)) weak ??= at
      else settle(at)
    }
  }
  settle(weak)
}

const pair = (open: number, close: number): Pair => ({
  open: [open, open + 1] satisfies Span,
  inner: [open + 1, close],
  close: [close, close + 1],
  single: true,
})

function isOpening(text: string, at: number, mark: string, before: string, after: string): boolean {
  if (mark === '’') return false
  if (before !== '' && !/[\s([{—–\-/:]/.test(before)) return false
  if (!/[\p{L}\p{N}…[#@$]/u.test(after)) return false
  const rest = text.slice(at + 1, at + 9)
  return !ELISIONS.test(rest) && !DECADE.test(rest)
}

/** A single mark closes after a word or its punctuation and before anything but a word. */
function isClosing(mark: string, opener: string, before: string, after: string): boolean {
  if (opener === '‘' && mark === "'") return false
  if (opener === "'" && mark !== "'") return false
  return before !== '' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
