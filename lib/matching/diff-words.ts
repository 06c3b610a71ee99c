/** A comparison as a line one can read aloud: kept words, cut words, added words, each difference with its edit. */
import type { Span } from '../text/span'
import { compareFully } from './compare'
import type { Edit } from './model'
import { readText } from './reading'

export interface DiffSegment {
  readonly kind: 'kept' | 'cut' | 'added' | 'replaced'
  /** in the quote; empty for what was cut */
  readonly quote: Span
  /** in the source; empty for what was added */
  readonly source: Span
  /** null for kept words */
  readonly edit: Edit | null
}

/**
 * The segments in the order of the print. Their quote spans follow each other without a gap over the whole quote. Moved
 * words are one "added" segment where they stand in print; their edit, ORDER, says where they stood. One "added" segment where the
 * source holds nothing of the quote.
 */
export function diffWords(quote: string, source: string): DiffSegment[] {
  const place = { source: '', paragraph: 0, start: 0, end: source.length, text: source, speaker: null }
  const { edits, stretches } = compareFully(readText(quote), [place])
  if (stretches.length === 0) {
    return quote === '' ? [] : [{ kind: 'added', quote: [0, quote.length], source: [0, 0], edit: null }]
  }
  return segmentsOf(quote.length, stretches[0].source, edits)
}

interface Mark {
  readonly kind: DiffSegment['kind']
  readonly quote: Span
  readonly source: Span
  readonly edit: Edit
}

function segmentsOf(
  quoteLength: number,
  [sourceStart, sourceEnd]: Span,
  edits: readonly Edit[],
): DiffSegment[] {
  const segments: DiffSegment[] = []
  let q = 0
  let s = sourceStart
  for (const mark of edits.map(markOf)) {
    if (mark.quote[0] > q) {
      const until = mark.source[0] >= s ? mark.source[0] : s
      segments.push({ kind: 'kept', quote: [q, mark.quote[0]], source: [s, Math.max(s, until)], edit: null })
    }
    // "can" for "can't" is a contraction and a lost "not": what two edits share is drawn with the first.
    const from = Math.max(q, mark.quote[0])
    segments.push({ ...mark, quote: [from, Math.max(from, mark.quote[1])] })
    q = Math.max(q, mark.quote[1])
    if (mark.edit.type !== 'ORDER') s = Math.max(s, mark.source[1])
  }
  if (q < quoteLength)
    segments.push({ kind: 'kept', quote: [q, quoteLength], source: [s, Math.max(s, sourceEnd)], edit: null })
  return segments
}

function markOf(edit: Edit): Mark {
  if (edit.type === 'ORDER' && edit.quote[0] < edit.quote[1]) {
    return { kind: 'added', quote: edit.quote, source: [edit.source[0], edit.source[0]], edit }
  }
  const [added, cut] = [edit.quote[0] < edit.quote[1], edit.source[0] < edit.source[1]]
  return {
    kind: added && cut ? 'replaced' : added ? 'added' : 'cut',
    quote: edit.quote,
    source: edit.source,
    edit,
  }
}
