import type { Edit } from '@/lib/matching/model'
import type { Span } from '@/lib/text/span'

/** A stretch of the printed words that rests on a passage, with what differs in it; `quote` counts within `printed`. */
export interface ProvenStretch {
  readonly printed: string
  readonly edits: readonly Edit[]
}

/** The printed words by the stretches that a passage bears out, in order; all of them where it is not known which. */
export function provenStretches(
  printed: string,
  edits: readonly Edit[],
  proves: readonly Span[] | null,
): ProvenStretch[] {
  if (!proves) return [{ printed, edits }]
  const homeOf = ({ quote }: Edit) => proves.findIndex(([from, to]) => from <= quote[0] && quote[1] <= to)
  return proves.map(([from, to], i) => ({
    printed: printed.slice(from, to),
    edits: edits
      .filter((edit) => homeOf(edit) === i)
      .map((edit) => ({ ...edit, quote: [edit.quote[0] - from, edit.quote[1] - from] })),
  }))
}
