import { pairQuotationMarks } from '../text/quotation-marks'
import type { Span } from '../text/span'

/** A pair of marks, marks included, or a lone one, as a run set it aside. */
export interface AsideMark {
  readonly start: number
  readonly end: number
  readonly class: string
  readonly reason: string
}

/** For marks that a run neither read as speech nor set aside, or whose claim was taken from them since. */
const UNREAD = { class: 'other', reason: 'No statement was read here.' }

/**
 * The quotation marks of a text that no live claim has words of: read off the text itself, so that none is lost between a
 * run, a claim that was dismissed and a claim whose ends moved away. `asides` are what runs say of them, the newest first;
 * `live` the spans of live claims. In order of the page.
 */
export function looseMarks(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  asides: readonly AsideMark[],
  live: readonly Span[],
): AsideMark[] {
  const found = new Map<number, AsideMark>()
  for (const aside of asides) if (!found.has(aside.start)) found.set(aside.start, aside)
  const { quotations, stray } = pairQuotationMarks(text, paragraphs)
  // an unclosed quotation has its mark among the stray ones
  const pairs = quotations
    .filter((q) => q.close !== null || q.goesOn || q.continues !== null)
    .map((q): Span => [q.open[0], (q.close ?? q.inner)[1]])
  for (const [start, end] of [...pairs, ...stray])
    if (!found.has(start)) found.set(start, { start, end, ...UNREAD })
  const covered = merge(live)
  return [...found.values()]
    .filter((mark) => !touches(covered, [mark.start, mark.end]))
    .sort((a, b) => a.start - b.start)
}

/** The spans as stretches that do not overlap, in order. */
function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Whether any of the stretches, which are in order, shares a character with the span. */
function touches(stretches: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle][1] <= start) low = middle + 1
    else high = middle
  }
  return low < stretches.length && stretches[low][0] < end
}
