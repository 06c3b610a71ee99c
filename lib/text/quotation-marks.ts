/*
 * Pairs the quotation marks of a text, paragraph by paragraph, so that one lost mark spoils one paragraph at most.
 * A quotation left open at a paragraph's end goes on where the next paragraph opens with the same mark, or closes one it
 * never opened; otherwise it runs to the paragraph's end and is reported as unclosed, and pairs after its mark stand.
 */
import { arePartners, isSameMark, type PairedMarks, pairDoubles } from './double-marks'
import { findSingles } from './single-marks'
import type { Span } from './span'

/** A stretch between marks. Every quotation has an opening mark; `close` is null where the mark was never closed or the quotation goes on. */
export interface Quotation {
  /** the opening mark */
  readonly open: Span
  /** the words between the marks */
  readonly inner: Span
  /** the closing mark, or null */
  readonly close: Span | null
  /** index of the quotation, in the paragraph before, that this one carries on; null when it begins here */
  readonly continues: number | null
  /** whether a later paragraph carries it on */
  readonly goesOn: boolean
  /** double marks and guillemets are double; a quotation in single marks is often a headline or a quote within a quote */
  readonly single: boolean
}

export interface QuotationMarks {
  /** outermost quotations in order; those inside them are not listed */
  readonly quotations: readonly Quotation[]
  /** marks that pair with none, opening marks of unclosed quotations included, and pairs with nothing between them in one span */
  readonly stray: readonly Span[]
}

export type Pair = Pick<Quotation, 'open' | 'inner' | 'close' | 'single'>

/** "It must go. ¶ Ana Ruiz, councillor." is a display quotation with who said it inside the marks. */
const LONGEST_SIGNATURE = 80

/** A mark left open at a paragraph's end: its quotation, and the pairs that stand instead if nothing carries it on. */
interface Pending {
  readonly index: number
  readonly mark: string
  readonly within: readonly Pair[]
}

/** All outermost quotations and stray marks; `paragraphs` bound the search and carry quotations on. */
export function pairQuotationMarks(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): QuotationMarks {
  const quotations: Quotation[] = []
  const stray: Span[] = []
  let pending: Pending | null = null
  for (const { start, end } of paragraphs) {
    const found = pairDoubles(text, start, end)
    const rest: Pair | null = pending && restOf(text, start, end, found, pending.mark)
    const open: Pair | null = found.left && toEnd(found.left.open, end)
    const doubles = [rest, ...found.pairs, open].filter((pair) => pair !== null)
    const all = findSingles(text, start, end, doubles)
    const carried: boolean = pending !== null && (rest !== null || reopens(text, start, all[0], pending.mark))
    if (pending) settle(quotations, stray, pending, carried)
    const continues: number | null = pending && carried ? pending.index : null
    for (const mark of rest ? found.stray.slice(1) : found.stray) stray.push(mark)
    for (const pair of found.empty) stray.push(pair)
    for (const pair of all) quotations.push(begin(pair, pair === all[0] ? continues : null))
    pending = found.left && {
      index: quotations.length - 1,
      mark: text.slice(...found.left.open),
      within: found.left.within,
    }
  }
  if (pending) settle(quotations, stray, pending, false)
  return { quotations, stray: stray.sort((a, b) => a[0] - b[0]) }
}

/** Marks the last quotation as going on, or as unclosed; then the pairs after its mark stand for themselves. */
function settle(quotations: Quotation[], stray: Span[], pending: Pending, carried: boolean): void {
  const last = quotations[pending.index]
  if (carried) quotations[pending.index] = { ...last, goesOn: true }
  else {
    stray.push(last.open)
    if (pending.within.length === 0 || last.continues !== null) return
    quotations.pop()
    for (const pair of pending.within) quotations.push(begin(pair, null))
  }
}

const begin = ({ open, inner, close, single }: Pair, continues: number | null): Quotation => ({
  open,
  inner,
  close,
  continues,
  goesOn: false,
  single,
})

const toEnd = (open: Span, end: number): Pair => ({ open, inner: [open[1], end], close: null, single: false })

/** A quotation that runs on without being opened again, up to the first closing mark; null when that has a partner. */
function restOf(
  text: string,
  start: number,
  end: number,
  { pairs, stray, left }: PairedMarks,
  mark: string,
): Pair | null {
  const close = stray[0]
  if (!close || close[0] <= start || !arePartners(mark, text.slice(...close))) return null
  if (close[1] === end && end - start < LONGEST_SIGNATURE && /^\p{Lu}/u.test(text.slice(start, start + 2)))
    return null
  if ((pairs[0]?.open[0] ?? close[1]) < close[1] || (left?.open[0] ?? close[1]) < close[1]) return null
  return { open: [start, start], inner: [start, close[0]], close, single: false }
}

/** “One. ¶ “Two.”: the paragraph opens with the mark that was left open. */
const reopens = (text: string, start: number, first: Pair | undefined, mark: string): boolean =>
  first !== undefined && first.open[0] === start && isSameMark(mark, text.slice(...first.open))
