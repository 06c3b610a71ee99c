/** A half-open stretch `[start, end)` of a text, in UTF-16 code units, as everywhere in the product. */
export type Span = readonly [start: number, end: number]

/** The words a span stands on. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end)

/** How many code units two spans share; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Whether a span is a non-empty stretch of a text of `length` code units. */
export const isWithin = ([start, end]: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length

/** The smallest span that covers all of `spans`; null of none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  let [start, end] = spans[0]
  for (const [s, e] of spans) {
    if (s < start) start = s
    if (e > end) end = e
  }
  return [start, end]
}
