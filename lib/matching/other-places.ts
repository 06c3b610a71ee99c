/** Where the words stand that one place does not hold: a quote put together from several. */
import type { Span } from '../text/span'
import { MAX_PLACES, MAX_STRETCHES } from './bounds'
import { findCandidates } from './candidates'
import type { Place } from './model'
import { type Reading, readText } from './reading'
import type { ShelfIndex } from './shelf-index'
import { around, bestOf, stretchOf, type Tried, tryPlace, tryPlaces } from './tried'

/** A shorter quote than this that no place holds half of was not said. */
const LONG_QUOTE = 40
const SHORTEST_SENTENCE = 5
/** Left-over words must stand this fully elsewhere to be called a splice. */
export const OTHER_PLACE = 0.75

/** Words left over are looked for on the shelf and in the turns next to the best place. */
export function withOtherPlaces(
  printed: Reading,
  speaker: string | null,
  best: Tried,
  shelf: ShelfIndex,
): Tried {
  const { leftOver, share } = best.comparison
  if (leftOver.length === 0) return best
  const places = placesOf(printed, leftOver, speaker, shelf, [best.place])
  if (places.length === 1 && places[0] === best.place) return best
  const whole = tryPlaces(printed, speaker, places, shelf)
  return whole && whole.comparison.share >= share ? whole : best
}

/** A long quote of which no place holds enough, sentence by sentence; null where its sentences stand nowhere either. */
export function inManyPlaces(printed: Reading, speaker: string | null, shelf: ShelfIndex): Tried | null {
  if (printed.units.length < LONG_QUOTE) return null
  const places = placesOf(printed, sentencesOf(printed), speaker, shelf, [])
  return places.length > 1 ? tryPlaces(printed, speaker, places, shelf) : null
}

/** `places` and those where the stretches of the quote stand nearly whole, in the order of the print, at most `MAX_PLACES`. */
function placesOf(
  printed: Reading,
  stretches: readonly Span[],
  speaker: string | null,
  shelf: ShelfIndex,
  places: Place[],
): Place[] {
  for (const [from, to] of stretches.slice(0, MAX_STRETCHES)) {
    if (places.length === MAX_PLACES) break
    const words = printed.text.slice(from, to)
    const reading = readText(words)
    const others = findCandidates(words, shelf, { speaker, limit: 3 }).map((candidate) =>
      tryPlace(reading, speaker, around(candidate)),
    )
    const other = bestOf(others, speaker)
    if (other && other.comparison.share >= OTHER_PLACE) addPlace(places, other.place, shelf)
  }
  return places
}

/** The sentences of a quote that are long enough to be found by themselves. */
function sentencesOf({ units, opens, closes }: Reading): Span[] {
  const spans: Span[] = []
  let first = 0
  for (let i = 0; i < units.length; i++) {
    if (opens[i]) first = i
    if (closes[i] && i - first + 1 >= SHORTEST_SENTENCE)
      spans.push([units[first].whole[0], units[i].whole[1]])
  }
  return spans
}

/** A second stretch of a paragraph already taken makes that place longer. */
function addPlace(places: Place[], place: Place, shelf: ShelfIndex): void {
  const known = places.findIndex((p) => p.source === place.source && p.paragraph === place.paragraph)
  if (known < 0) {
    places.push(place)
    return
  }
  const whole = shelf.paragraphs.find((p) => p.source === place.source && p.paragraph === place.paragraph)
  if (!whole) return
  const [start, end] = [Math.min(places[known].start, place.start), Math.max(places[known].end, place.end)]
  places[known] = stretchOf(whole, start - whole.start, end - whole.start)
}
