import type { Span } from '@/lib/text/span'
import { wordsOf } from '@/lib/text/tokens'

/** Moves the ends of a stretch of text by words. Ends stand before or after a word with the marks that touch it. */
export interface WordStops {
  /** where a stretch may begin, in order */
  readonly starts: readonly number[]
  /** where a stretch may end, in order */
  readonly ends: readonly number[]
}

/** Every place between two words where a stretch may begin or end: at the bare word, and outside the marks that touch it. */
export function wordStops(text: string): WordStops {
  const starts = new Set<number>()
  const ends = new Set<number>()
  for (const { span } of wordsOf(text)) {
    starts.add(span[0])
    ends.add(span[1])
    let start = span[0]
    while (start > 0 && /[^\s\p{L}\p{N}]/u.test(text[start - 1])) start--
    let end = span[1]
    while (end < text.length && /[^\s\p{L}\p{N}]/u.test(text[end])) end++
    starts.add(start)
    ends.add(end)
  }
  const ascending = (places: Set<number>) => [...places].sort((a, b) => a - b)
  return { starts: ascending(starts), ends: ascending(ends) }
}

export type SpanMove = 'start-back' | 'start-on' | 'end-back' | 'end-on' | 'back' | 'on'

const before = (stops: readonly number[], place: number) => stops.findLast((stop) => stop < place)
const after = (stops: readonly number[], place: number) => stops.find((stop) => stop > place)

/** The stretch after a move; the same one where it would be empty or leave the text. */
export function moveSpan(span: Span, move: SpanMove, { starts, ends }: WordStops): Span {
  const [start, end] = span
  switch (move) {
    case 'start-back':
      return checked([before(starts, start) ?? start, end], span)
    case 'start-on':
      return checked([after(starts, start) ?? start, end], span)
    case 'end-back':
      return checked([start, before(ends, end) ?? end], span)
    case 'end-on':
      return checked([start, after(ends, end) ?? end], span)
    case 'on': {
      const next = after(starts, end - 1)
      return next === undefined ? span : [next, after(ends, next) ?? end]
    }
    case 'back': {
      const last = before(ends, start + 1)
      return last === undefined ? span : [before(starts, last) ?? start, last]
    }
  }
}

const checked = (moved: Span, span: Span): Span => (moved[0] < moved[1] ? moved : span)

/** The first word at or after a place: where choosing words by keyboard begins. */
export function wordAt(place: number, { starts, ends }: WordStops): Span | null {
  const start = starts.find((stop) => stop >= place) ?? starts.at(-1)
  const end = start === undefined ? undefined : after(ends, start)
  return start === undefined || end === undefined ? null : [start, end]
}

/** The end that a move changed, with the words beside it, to be heard: "ends with: … by noon". */
export function spokenMove(text: string, [start, end]: Span, move: SpanMove): string {
  const words = text.slice(start, end).split(/\s+/u)
  if (move.startsWith('start')) return `begins with: ${words.slice(0, 3).join(' ')}`
  if (move.startsWith('end')) return `ends with: ${words.slice(-3).join(' ')}`
  return words.slice(0, 6).join(' ')
}
