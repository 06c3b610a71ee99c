/*
 * Pairs the double marks of one paragraph. A mark opens or closes by its shape and by the space around it; typists mix
 * straight and curly ones, so “so" is closed too where no better partner waits. Marks nest: what stands inside a closed
 * pair belongs to it, and an opening mark that is never closed gives back the pairs found after it.
 */
import type { Pair } from './quotation-marks'
import type { Span } from './span'

export interface PairedMarks {
  /** outermost pairs, in order */
  readonly pairs: readonly Pair[]
  /** marks without a partner, the one left open excepted */
  readonly stray: readonly Span[]
  /** pairs with nothing between them, both marks in one span */
  readonly empty: readonly Span[]
  /** the outermost mark left open, with the pairs after it; null when every mark closed */
  readonly left: { readonly open: Span; readonly within: readonly Pair[] } | null
}

interface Mark {
  readonly at: number
  readonly mark: string
  /** what the space around it says; neither, or both, is possible */
  readonly opens: boolean
  readonly closes: boolean
}

interface Open {
  readonly mark: Mark
  /** pairs that closed inside it */
  readonly within: Pair[]
}

const MARK = /'{2,3}|``|["“”„‟«»‹›「」『』]/g
/** For each opening mark the marks that close it by right; ” and » open in Finnish and Swedish. */
const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '”': '”',
  '„': '“”‟"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '"': '"',
  "''": "''",
  '``': "''",
}
/** Marks that a typist may close with another of them. */
const MIXED: ReadonlySet<string> = new Set(['“', '”', '‟', '"', "''", '``'])
const OPENS_BY_SHAPE: ReadonlySet<string> = new Set(['“', '‟', '„', '«', '‹', '「', '『', '``'])
const CLOSES_BY_SHAPE: ReadonlySet<string> = new Set(['”', '»', '›', '」', '』'])
/** 6'2": the mark after it means inches, even inside a quotation. */
const FEET = /\d['’′]\s?\d{1,2}$/
/** Quotations nest no deeper; more open marks than that are a text gone wrong, and cost time. */
const DEEPEST = 8
/** Characters of no width that tell which way a text runs. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/

/** The double marks of `[start, end)`, paired. */
export function pairDoubles(text: string, start: number, end: number): PairedMarks {
  const pairs: Pair[] = []
  const stray: Mark[] = []
  const empty: Span[] = []
  const stack: Open[] = []
  for (const mark of marksOf(text, start, end)) {
    if (isMeasure(text, start, mark, stack.length > 0)) continue
    const partner = partnerOf(mark, stack)
    if (partner >= 0) {
      if (stack.length > partner + 1) for (const { mark: lone } of stack.splice(partner + 1)) stray.push(lone)
      const opener = stack.pop()
      if (!opener) continue
      if (mark.at > spanOf(opener.mark)[1]) (stack.at(-1)?.within ?? pairs).push(pairOf(opener.mark, mark))
      else if (stack.length === 0) empty.push([opener.mark.at, spanOf(mark)[1]])
    } else if (isOpening(mark) && stack.length < DEEPEST) stack.push({ mark, within: [] })
    else stray.push(mark)
  }
  const [bottom, ...above] = stack
  for (const { mark } of above) stray.push(mark)
  return {
    pairs,
    stray: stray.map(spanOf),
    empty,
    left: bottom ? { open: spanOf(bottom.mark), within: stack.flatMap((open) => open.within) } : null,
  }
}

/** Where in the stack the mark finds its partner; -1 when it closes none. */
function partnerOf({ mark, opens, closes }: Mark, stack: readonly Open[]): number {
  if (opens && !closes && !CLOSES_BY_SHAPE.has(mark)) return -1
  const exact = stack.findLastIndex((open) => PARTNERS[open.mark.mark]?.includes(mark))
  if (exact >= 0 || !MIXED.has(mark) || !(closes || CLOSES_BY_SHAPE.has(mark))) return exact
  return stack.findLastIndex((open) => MIXED.has(open.mark.mark))
}

const isOpening = ({ mark, opens, closes }: Mark): boolean =>
  OPENS_BY_SHAPE.has(mark) ? opens || !closes : opens || !(closes || CLOSES_BY_SHAPE.has(mark))

function pairOf(opener: Mark, closer: Mark): Pair {
  const open = spanOf(opener)
  return { open, inner: [open[1], closer.at], close: spanOf(closer), single: false }
}

/** Whether the second mark may close the first. */
export const arePartners = (open: string, close: string): boolean =>
  PARTNERS[open]?.includes(close) || (MIXED.has(open) && MIXED.has(close) && !OPENS_BY_SHAPE.has(close))

/** Whether two opening marks are of one sort, curly or straight. */
export const isSameMark = (a: string, b: string): boolean => a === b || (MIXED.has(a) && MIXED.has(b))

const spanOf = ({ at, mark }: Mark): Span => [at, at + mark.length]

function* marksOf(text: string, start: number, end: number): Generator<Mark> {
  for (const { 0: found, index } of text.slice(start, end).matchAll(MARK)) {
    const before = visibleBefore(text, start, start + index)
    const after = visibleAfter(text, start + index + found.length, end)
    const opens = looksOpening(before, after)
    const closes = looksClosing(before, after)
    const triple = found === "'''"
    yield { at: start + index + (triple && !opens ? 1 : 0), mark: triple ? "''" : found, opens, closes }
  }
}

function visibleBefore(text: string, start: number, at: number): string {
  let i = at - 1
  while (i >= start && INVISIBLE.test(text.charAt(i))) i--
  return i >= start ? text.charAt(i) : ''
}

function visibleAfter(text: string, at: number, end: number): string {
  let i = at
  while (i < end && INVISIBLE.test(text.charAt(i))) i++
  return i < end ? text.charAt(i) : ''
}

/** At the head of its paragraph, or after space or opening punctuation and before a word. */
const looksOpening = (before: string, after: string): boolean =>
  after !== '' && (before === '' || (/[\s([{—–\-/:=‘“„«]/.test(before) && !/[\s,.;:!?)\]}]/.test(after)))

/** After a word or its punctuation, and before space, punctuation or the paragraph's end. */
const looksClosing = (before: string, after: string): boolean =>
  before !== '' && (after === '' || (!/[\s([{=]/.test(before) && !/[\p{L}\p{N}@#$£€]/u.test(after)))

/** 5'10" and 6'' are feet and inches; a closing mark after a number inside a quotation is still a mark. */
function isMeasure(text: string, start: number, { at, mark }: Mark, inside: boolean): boolean {
  if (mark !== '"' && mark !== "''" && mark !== '”') return false
  const before = text.slice(Math.max(start, at - 6), at)
  if (FEET.test(before)) return true
  return mark !== '”' && !inside && /\d$/.test(before) && !/\p{L}/u.test(text.charAt(at + mark.length))
}
