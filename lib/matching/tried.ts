/** A quote compared with a place or with several, and which of the attempts bears out most. */
import type { Candidate } from './candidates'
import { compareFully, type FullComparison } from './compare'
import { isUnbroken } from './listening'
import type { Place } from './model'
import type { Reading } from './reading'
import { isSameSpeaker } from './same-speaker'
import type { ShelfIndex } from './shelf-index'

/** A longer paragraph is compared around its anchors. */
const WHOLE_PARAGRAPH = 6000
const MARGIN = 1500
/** The right speaker's turn wins over another's that bears out no more than this above it. */
const SPEAKER_MARGIN = 0.06

/** A comparison with the places given to it; `place` is the one that it starts from. */
export interface Tried {
  readonly place: Place
  readonly places: readonly Place[]
  readonly comparison: FullComparison
}

/** `run`: where in the place the words are known to stand in a run. */
export function tryPlace(printed: Reading, speaker: string | null, place: Place, run?: number): Tried {
  return { place, places: [place], comparison: compareFully(printed, [place], { speaker, run }) }
}

/** The same with several places; null where the words rest on none of them. `inTurn`: they follow each other. */
export function tryPlaces(
  printed: Reading,
  speaker: string | null,
  places: Place[],
  shelf: ShelfIndex,
  inTurn = false,
): Tried | null {
  const comparison = compareFully(printed, places, {
    speaker,
    inTurn,
    isUnbroken: (before, after) => isUnbroken(before, after, shelf),
  })
  return comparison.stretches.length > 0 ? { place: places[0], places, comparison } : null
}

/** The paragraph of a candidate, or of a long one the stretch around its anchors. */
export function around({ paragraph, around: [from, to] }: Candidate): Place {
  if (paragraph.text.length <= WHOLE_PARAGRAPH) return paragraph
  return stretchOf(paragraph, Math.max(0, from - MARGIN), Math.min(paragraph.text.length, to + MARGIN))
}

export const endOf = (paragraph: Place): Place =>
  stretchOf(paragraph, Math.max(0, paragraph.text.length - WHOLE_PARAGRAPH), paragraph.text.length)

export const stretchOf = (paragraph: Place, from: number, to: number): Place => ({
  ...paragraph,
  start: paragraph.start + from,
  end: paragraph.start + to,
  text: paragraph.text.slice(from, to),
})

/** The place that bears out most; among near equals the right speaker's, one that does not go on, then the one listed first. */
export function bestOf(tried: readonly Tried[], speaker: string | null): Tried | null {
  let best: Tried | null = null
  for (const one of tried) {
    if (one.comparison.stretches.length === 0) continue
    if (best === null || rankOf(one, speaker) > rankOf(best, speaker) + 1e-9) best = one
  }
  return best
}

export const rankOf = ({ place, comparison }: Tried, speaker: string | null): number =>
  comparison.share -
  comparison.edits.length * 0.002 -
  (isCutShort(comparison) ? 0.001 : 0) +
  (isSameSpeaker(speaker, place.speaker) === true ? SPEAKER_MARGIN : 0)

/** No place outranks one that bears out every word without an edit, by the right speaker where one is named. */
export const highestRank = (speaker: string | null): number => 1 + (speaker === null ? 0 : SPEAKER_MARGIN)

const isCutShort = ({ finding, also }: FullComparison): boolean =>
  finding === 'TRUNCATED' || also.includes('TRUNCATED')
