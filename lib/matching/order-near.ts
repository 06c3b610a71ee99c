/**
 * Two places may bear out a quote about as well: "We waited too long" was said at the hearing and again on the radio. Which
 * of them the article means, the article often tells: who said it, and on what day. So among places of like strength those
 * whose speaker has the right name come first, then those nearest to the day; neither lifts a place over one that is
 * plainly more like the quote.
 */
import { isSameSpeaker } from './same-speaker'

/** What ordering needs to know of a place. */
export interface Near {
  /** how like the quote it is, above 0 */
  readonly score: number
  readonly speaker: string | null
  /** the day it was said on, YYYY-MM-DD */
  readonly day: string | null
}

/** What the article tells of a quote. */
export interface Told {
  readonly speaker: string | null
  readonly day: string | null
}

/** Scores this near to the best of their kind are alike: a function word of the quote that stands nearby by chance weighs as much. */
const ALIKE = 0.97

/** The places by strength; those of like strength by speaker (right, open, wrong), then by days from the day told, then as they came. */
export function orderNear<Place>(
  places: readonly Place[],
  near: (place: Place) => Near,
  told: Told,
): Place[] {
  const weighed = places
    .map((place, at) => {
      const { score, speaker, day } = near(place)
      return { place, at, score, wrong: wrongness(told.speaker, speaker), days: daysApart(told.day, day) }
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const ordered: typeof weighed = []
  while (weighed.length > 0) {
    const weak = weighed.findIndex(({ score }) => score < weighed[0].score * ALIKE)
    const alike = weighed.splice(0, weak < 0 ? weighed.length : weak)
    ordered.push(
      ...alike.sort((a, b) => a.wrong - b.wrong || a.days - b.days || b.score - a.score || a.at - b.at),
    )
  }
  return ordered.map(({ place }) => place)
}

function wrongness(told: string | null, speaker: string | null): number {
  const same = isSameSpeaker(told, speaker)
  return same === true ? 0 : same === null ? 1 : 2
}

/** Far off where either day is not known, yet a number, so that it can be ordered by. */
function daysApart(told: string | null, day: string | null): number {
  return told && day ? Math.abs(Date.parse(told) - Date.parse(day)) / 86_400_000 : Number.MAX_SAFE_INTEGER
}
