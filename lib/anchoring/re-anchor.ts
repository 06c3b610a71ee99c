/**
 * Finds the words of a selector in a text that may have changed. They must stand there letter for letter; where they
 * stand more than once, their surroundings must decide. A guess is never an anchor.
 */
import type { Span } from '../text/span'
import type { Selector } from './selector'

/** As many places of the same words are weighed; more say that the words alone prove nothing. */
const MAX_PLACES = 1000

/** Where the words stand now; null when they are gone or when two places fit equally well. */
export function reAnchor(text: string, selector: Selector): Span | null {
  const { position, exact } = selector
  if (exact === '') return null
  const places = placesOf(text, exact)
  if (places.length === 0 || places.length > MAX_PLACES) return null
  if (places.length === 1) return spanAt(places[0], exact)
  const fits = places.map((at) => ({ at, fit: fitOf(text, at, selector) }))
  const best = Math.max(...fits.map(({ fit }) => fit))
  const winners = fits.filter(({ fit }) => fit === best)
  if (winners.length === 1 && best > 0) return spanAt(winners[0].at, exact)
  const unmoved = winners.find(({ at }) => at === position[0])
  const whole = selector.prefix.length + selector.suffix.length
  return unmoved && best === whole ? spanAt(unmoved.at, exact) : null
}

const spanAt = (at: number, exact: string): Span => [at, at + exact.length]

function placesOf(text: string, exact: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(exact); at >= 0 && places.length <= MAX_PLACES; at = text.indexOf(exact, at + 1))
    places.push(at)
  return places
}

/** How many code units of the surroundings still stand, counted outward from the words. */
function fitOf(text: string, at: number, { exact, prefix, suffix }: Selector): number {
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after++
  return before + after
}
