/**
 * A quote put together from several places: how far they lie apart, whether their order was kept, and what stood
 * between them. Joining answers to different questions is what ellipses must never do.
 */
import type { Place, SourceParagraph } from './model'

export interface SpliceJoint {
  /** indexes into the evidence: the stretches before and after the joint, in the order of the print */
  readonly before: number
  readonly after: number
  /** turns from the one to the other; 0 within one turn, null across sources */
  readonly turnsApart: number | null
  /** the stretch printed second was said first */
  readonly reversed: boolean
  /** the two were said by different people */
  readonly otherSpeaker: boolean
  /** who else spoke in between, in order, each once */
  readonly between: readonly string[]
}

/** The joints of a match's evidence in the order of the print; none where one stretch holds it all. */
export function splicesOf(evidence: readonly Place[], shelf: readonly SourceParagraph[]): SpliceJoint[] {
  return evidence.slice(1).map((place, k) => jointOf(evidence[k], place, k, shelf))
}

function jointOf(a: Place, b: Place, k: number, shelf: readonly SourceParagraph[]): SpliceJoint {
  const sameSource = a.source === b.source
  const [low, high] = a.paragraph < b.paragraph ? [a, b] : [b, a]
  const passed = sameSource
    ? shelf.filter(
        (p) => p.source === a.source && p.paragraph > low.paragraph && p.paragraph < high.paragraph,
      )
    : []
  const others = passed.flatMap(({ speaker }) => (speaker !== null && speaker !== a.speaker ? [speaker] : []))
  return {
    before: k,
    after: k + 1,
    turnsApart: sameSource ? high.paragraph - low.paragraph : null,
    reversed: sameSource && (b.paragraph < a.paragraph || (b.paragraph === a.paragraph && b.start < a.start)),
    otherSpeaker: a.speaker !== b.speaker,
    between: [...new Set(others)],
  }
}
