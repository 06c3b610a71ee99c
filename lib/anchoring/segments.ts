/**
 * Marks over a text may overlap; a page can only nest. So the text is cut wherever a mark begins or ends, and each piece
 * says which marks lie on it: overlapping marks stay readable and every character is drawn once.
 */
import type { Span } from '../text/span'

export interface MarkedRange {
  readonly span: Span
  readonly id: string
  /** lower layers are listed first where marks lie on each other */
  readonly layer: number
}

export interface Segment {
  readonly span: Span
  /** the marks on it, lowest layer first, then longest, then in order of their ids; empty for plain text */
  readonly ids: readonly string[]
}

/**
 * The whole of `text` as flat, ordered, touching, non-empty segments. Ranges are cut to the text; empty ones are left
 * out. An empty text has no segments.
 */
export function toSegments(text: string, ranges: readonly MarkedRange[]): Segment[] {
  const cut = ranges
    .map(({ span: [start, end], ...rest }) => ({
      ...rest,
      start: Math.max(0, start),
      end: Math.min(text.length, end),
    }))
    .filter(({ start, end }) => start < end)
  const points = [...new Set([0, text.length, ...cut.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const opening = cut.toSorted((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let open: typeof cut = []
  let next = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [start, end] = [points[i], points[i + 1]]
    open = open.filter((range) => range.end > start)
    while (next < opening.length && opening[next].start <= start) open.push(opening[next++])
    const onTop = open.toSorted(
      (a, b) => a.layer - b.layer || b.end - b.start - (a.end - a.start) || compareIds(a.id, b.id),
    )
    segments.push({ span: [start, end], ids: onTop.map((range) => range.id) })
  }
  return segments
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
