import type { Span } from '../text/span'
import type { OriginPiece } from './model'

/** Where a span of the text of record stands in the file it was read from; the span itself where the text is the file. */
export function fileSpan(origin: readonly OriginPiece[] | null, [start, end]: Span): Span | null {
  if (origin === null) return [start, end]
  const first = origin[firstEndingAfter(origin, start)]
  const last = origin[firstEndingAfter(origin, end - 1)]
  if (!first || !last || start >= end) return null
  return [at(first, start, 0), at(last, end, 1)]
}

/** A stretch copied letter by letter is counted into; any other is taken whole. */
function at({ text, file }: OriginPiece, offset: number, edge: 0 | 1): number {
  const isCopy = text[1] - text[0] === file[1] - file[0]
  const inside = Math.min(Math.max(offset, text[0]), text[1])
  return isCopy ? file[0] + inside - text[0] : file[edge]
}

function firstEndingAfter(origin: readonly OriginPiece[], offset: number): number {
  let low = 0
  let high = origin.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (origin[middle].text[1] > offset) high = middle
    else low = middle + 1
  }
  return low
}
