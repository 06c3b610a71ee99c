/**
 * How much of the print the source bears out. Words that bind a sentence together prove little; words in brackets are
 * the editor's and ask for no proof; a word changed for its like (a number for a number) is half a proof.
 */
import type { Step } from './align'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import type { Reading } from './reading'
import { replacementType } from './replacements'

export interface Coverage {
  /** 0 to 1 */
  readonly share: number
  /** the longest stretches of print with nothing in the source behind them, as unit ranges */
  readonly missing: readonly (readonly [number, number])[]
  /** the same, shorter ones too: to be looked for elsewhere before they are called added words */
  readonly leftOver: readonly (readonly [number, number])[]
  /** words that mean something and stand in the source as printed */
  readonly telling: number
  /** printed words that stand where the source has one of another kind */
  readonly unlike: number
  /** printed words that stand in the source as they are */
  readonly same: number
  /** the longest run of printed words that stand in the source word for word */
  readonly longestRun: number
  /** a run of printed words long enough not to be chance stands in the source word for word */
  readonly holdsStretch: boolean
}

/** So many printed words in a row with nothing behind them are a statement of their own, not an added word. */
const LONG_STRETCH = 4
/** So many words word for word, two of them rare enough to mean something, are no chance. */
const TELLING_RUN = 5
const SHORT_STRETCH = 3
const FUNCTION_WEIGHT = 0.4
const ALIKE = 0.5

const weightOf = (quote: Reading, i: number): number =>
  FUNCTION_WORDS.has(quote.keys[i]) ? FUNCTION_WEIGHT : 1

/** `steps` may come from several sources; each unit of the quote stands in one of them. */
export function coverageOf(
  quote: Reading,
  parts: readonly { readonly source: Reading; readonly steps: readonly Step[] }[],
  range: readonly [number, number] = [0, quote.units.length],
): Coverage {
  const proof = new Float64Array(quote.units.length)
  let unlike = 0
  for (const { source, steps } of parts) {
    for (const { q, s, same } of steps) {
      if (q < 0 || s < 0) continue
      proof[q] = same ? 1 : isAlike(quote, q, source, s) ? ALIKE : 0
      if (!same && quote.units[q].bracket === 'none' && quote.senses[q] !== source.senses[s]) unlike++
    }
  }
  let [total, proved] = [0, 0]
  quote.units.forEach((unit, i) => {
    if (i < range[0] || i >= range[1]) return
    if (unit.bracket === 'whole' || unit.bracket === 'round') return
    const weight = weightOf(quote, i)
    total += weight
    proved += weight * proof[i]
  })
  const leftOver = stretches(quote, proof)
  const telling = quote.keys.filter((key, i) => proof[i] === 1 && !FUNCTION_WORDS.has(key)).length
  return {
    share: total === 0 ? 0 : proved / total,
    missing: leftOver.filter(([from, to]) => to - from >= LONG_STRETCH && contentOf(quote, from, to) >= 2),
    leftOver,
    telling,
    unlike,
    same: proof.filter((p) => p === 1).length,
    longestRun: longestRunOf(proof),
    holdsStretch: holdsStretch(quote, proof),
  }
}

function isAlike(quote: Reading, q: number, source: Reading, s: number): boolean {
  const type = replacementType(quote, q, source, s)
  return (
    type !== 'WORD_REPLACE' &&
    (type !== 'NAME' || (quote.senses[q] === 'NAME' && source.senses[s] === 'NAME'))
  )
}

const contentOf = (quote: Reading, from: number, to: number): number =>
  quote.keys.slice(from, to).filter((key) => !FUNCTION_WORDS.has(key)).length

/** A stretch may hold a stray function word that happens to stand in the source. */
function stretches(quote: Reading, proof: Float64Array): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const isProved = (i: number): boolean => proof[i] > 0 || quote.units[i].bracket !== 'none'
  for (let i = 0; i < proof.length; i++) {
    if (isProved(i)) continue
    let end = i + 1
    while (end < proof.length && (!isProved(end) || isStray(quote, proof, end))) end++
    while (isProved(end - 1)) end--
    if (end - i >= SHORT_STRETCH && (contentOf(quote, i, end) > 0 || end - i >= LONG_STRETCH))
      found.push([i, end])
    i = end
  }
  return found
}

const isStray = (quote: Reading, proof: Float64Array, i: number): boolean =>
  FUNCTION_WORDS.has(quote.keys[i]) && i + 1 < proof.length && proof[i + 1] === 0 && proof[i - 1] === 0

function longestRunOf(proof: Float64Array): number {
  let [longest, length] = [0, 0]
  for (const p of proof) {
    length = p === 1 ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}

function holdsStretch(quote: Reading, proof: Float64Array): boolean {
  let [length, content] = [0, 0]
  for (let i = 0; i < proof.length; i++) {
    length = proof[i] === 1 ? length + 1 : 0
    content = proof[i] === 1 ? content + (FUNCTION_WORDS.has(quote.keys[i]) ? 0 : 1) : 0
    if (length >= TELLING_RUN && content >= 2 && length * 4 >= proof.length) return true
  }
  return false
}
