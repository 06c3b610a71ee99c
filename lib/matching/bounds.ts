/** What is compared at all, so that no input takes forever; beyond a bound the finding is NOT_CHECKED and says why. */
import { hasWords, type Reading } from './reading'
import type { ShelfIndex } from './shelf-index'

/** An hour's speech printed whole; it takes some seconds. The work grows with the words of the quote. */
export const MAX_QUOTE_WORDS = 10_000
/** A quote put together from more places than this is a montage: the rest of it is left over. */
export const MAX_PLACES = 100
/** As many stretches of a quote are looked for apart; each costs as much as a quote. */
export const MAX_STRETCHES = 200

/** Why there is nothing to compare: no source has words, the quote has none, or it has too many. */
export type Obstacle = 'NO_SOURCE' | 'NO_WORDS' | 'TOO_LONG'

export const OBSTACLE_WORDS: Readonly<Record<Obstacle, string>> = {
  NO_SOURCE: 'there is no readable source to check against',
  NO_WORDS: 'the quote has no words',
  TOO_LONG: `the quote has more than ${MAX_QUOTE_WORDS.toLocaleString('en')} words; check it in parts`,
}

/** What keeps a quote from being compared with a shelf; null for nothing. */
export function obstacleTo(printed: Reading, shelf: ShelfIndex): Obstacle | null {
  if (!hasWords(printed)) return 'NO_WORDS'
  if (printed.units.length > MAX_QUOTE_WORDS) return 'TOO_LONG'
  return shelf.ids.length === 0 ? 'NO_SOURCE' : null
}
