/**
 * A quote put together from several places: how far they lie apart, whether their order was kept, and what stood
 * between them. Joining answers to different questions is what ellipses must never do.
 */
import type { Place, SourceParagraph } from './model'

/** Between one stretch of the evidence and the next in the order of the print. */
export interface SpliceJoint {
  /** turns from the one to the other; 0 within one turn, null across sources */
  readonly turnsApart: number | null
  /** milliseconds from the beginning of the one turn to that of the other; null where either is not known */
  readonly msApart: number | null
  /** the stretch printed second was said first */
  readonly reversed: boolean
  /** the two were said by different people */
  readonly otherSpeaker: boolean
  /** who else spoke in between, in order, each once */
  readonly between: readonly string[]
}

/** When the turn of a place begins, in milliseconds of its source; null where that is not known. */
export type StartMsOf = (place: Place) => number | null

/** The joints of a match's evidence in the order of the print, one fewer than its stretches. */
export function splicesOf(
  evidence: readonly Place[],
  shelf: readonly SourceParagraph[],
  startMsOf: StartMsOf = () => null,
): SpliceJoint[] {
  return evidence.slice(1).map((place, k) => jointOf(evidence[k], place, shelf, startMsOf))
}

/** Whether the print joins what was not said in one breath: elsewhere, the other way round, or by somebody else. */
export const isApart = ({ turnsApart, reversed, otherSpeaker }: SpliceJoint): boolean =>
  turnsApart !== 0 || reversed || otherSpeaker

function jointOf(a: Place, b: Place, shelf: readonly SourceParagraph[], startMsOf: StartMsOf): SpliceJoint {
  const sameSource = a.source === b.source
  const [low, high] = a.paragraph < b.paragraph ? [a, b] : [b, a]
  const passed = sameSource
    ? shelf.filter(
        (p) => p.source === a.source && p.paragraph > low.paragraph && p.paragraph < high.paragraph,
      )
    : []
  const others = passed.flatMap(({ speaker }) => (speaker !== null && speaker !== a.speaker ? [speaker] : []))
  const [from, to] = sameSource ? [startMsOf(a), startMsOf(b)] : [null, null]
  return {
    turnsApart: sameSource ? high.paragraph - low.paragraph : null,
    msApart: from === null || to === null ? null : Math.abs(to - from),
    reversed: sameSource && (b.paragraph < a.paragraph || (b.paragraph === a.paragraph && b.start < a.start)),
    otherSpeaker: a.speaker !== b.speaker,
    between: [...new Set(others)],
  }
}
