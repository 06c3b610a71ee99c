/**
 * A quote against a shelf: the likeliest places, the best of them compared, and where words are left over, the places
 * that hold those. The evidence is cut to the stretches that were used.
 */
import type { Span } from '../text/span'
import { MAX_PLACES, MAX_STRETCHES, obstacleTo } from './bounds'
import { type Candidate, findCandidates } from './candidates'
import { compareFully, type FullComparison } from './compare'
import { isUnbroken } from './listening'
import type { Edit, Finding, Place, SourceParagraph } from './model'
import { goOnOverTurns, startOverTurns, turnsAround } from './over-turns'
import { type Reading, readText } from './reading'
import { isSameSpeaker } from './same-speaker'
import type { ShelfIndex } from './shelf-index'

export interface QuoteToMatch {
  /** without its outer marks */
  readonly quote: string
  readonly speaker: string | null
}

export interface Match {
  readonly finding: Finding
  readonly also: readonly Finding[]
  /** the stretches the print rests on, in its order; empty where nothing was found */
  readonly evidence: readonly Place[]
  /** `at` indexes `evidence`, `source` counts within that stretch's text */
  readonly edits: readonly Edit[]
  /** of a paraphrase: words of caution that its source has and it leaves out; they refute nothing and are to be seen */
  readonly softened?: readonly Edit[]
  /** whole paragraphs, best first, at most ten */
  readonly candidates: readonly SourceParagraph[]
}

const MAX_CANDIDATES = 10
/** As many candidates are compared word by word; the others are only listed. */
const COMPARED = 4
/** So much of the quote in one place is found, when the next place's score is this far behind. */
const FOUND = 0.8
const FAR_BEHIND = 0.6
/** A longer paragraph is compared around its anchors. */
const WHOLE_PARAGRAPH = 6000
const MARGIN = 1500
/** The right speaker's turn wins over another's that bears out no more than this above it. */
const SPEAKER_MARGIN = 0.06
/** A shorter quote than this that no place holds half of was not said. */
const LONG_QUOTE = 40
const SHORTEST_SENTENCE = 5
/** Left-over words must stand this fully elsewhere to be called a splice. */
const OTHER_PLACE = 0.75

/** The finding of a direct quote on a shelf indexed once. */
export function matchQuote({ quote, speaker }: QuoteToMatch, shelf: ShelfIndex): Match {
  const printed = readText(quote)
  if (obstacleTo(printed, shelf)) return without('NOT_CHECKED', [])
  const found = findCandidates(quote, shelf, { speaker, limit: MAX_CANDIDATES })
  const inOne = bestOf(tryInTurn(printed, speaker, found), speaker)
  const best = isFoundIn(inOne)
    ? inOne
    : bestOf([...(inOne ? [inOne] : []), ...overTurns(printed, speaker, found, shelf)], speaker)
  const listed = found.map((candidate) => candidate.paragraph)
  const whole = best ? withOtherPlaces(printed, speaker, best, shelf) : inManyPlaces(printed, speaker, shelf)
  if (!whole) return without('NOT_FOUND', listed)
  const used = whole.comparison.stretches.map(({ at }) => whole.places[at])
  const candidates = withFirst(listed, used, shelf)
  return {
    finding: whole.comparison.finding,
    also: whole.comparison.also,
    ...cutToStretches(whole),
    candidates,
  }
}

const without = (finding: Finding, candidates: readonly SourceParagraph[]): Match => ({
  finding,
  also: [],
  evidence: [],
  edits: [],
  candidates,
})

interface Tried {
  readonly place: Place
  readonly places: readonly Place[]
  readonly comparison: FullComparison
}

/** The likeliest places compared one after the other, until the words stand somewhere and no other place comes near. */
function tryInTurn(printed: Reading, speaker: string | null, found: readonly Candidate[]): Tried[] {
  const tried: Tried[] = []
  for (const [k, candidate] of found.slice(0, COMPARED).entries()) {
    const place = around(candidate)
    const run = candidate.run === null ? undefined : candidate.paragraph.start + candidate.run - place.start
    const one = tryPlace(printed, speaker, place, run)
    tried.push(one)
    if (one.comparison.stretches.length > 0 && rankOf(one, speaker) >= highestRank(speaker)) break
    const next = found[k + 1]
    const isPlain = one.comparison.share >= FOUND && one.comparison.finding !== 'WRONG_SPEAKER'
    if (isPlain && (!next || next.score < candidate.score * FAR_BEHIND)) break
  }
  return tried
}

const isFoundIn = (one: Tried | null): one is Tried => one !== null && one.comparison.share >= FOUND

/** The likeliest places, and one where all the words stand in a run, each with the turns around it. */
function overTurns(
  printed: Reading,
  speaker: string | null,
  found: readonly Candidate[],
  shelf: ShelfIndex,
): Tried[] {
  const start = startOverTurns(printed, shelf)
  const hubs = found
    .slice(0, COMPARED)
    .map((candidate) => ({ index: candidate.index, place: around(candidate) }))
  if (start !== null) hubs.unshift({ index: start, place: endOf(shelf.paragraphs[start]) })
  return hubs.flatMap(({ index, place }) => {
    const one = tryPlaces(printed, speaker, turnsAround(shelf, index, place), shelf, true)
    const isOne =
      one && one.comparison.share >= OTHER_PLACE && goOnOverTurns(one.comparison.stretches, one.places)
    return isOne ? [one] : []
  })
}

function tryPlace(printed: Reading, speaker: string | null, place: Place, run?: number): Tried {
  return { place, places: [place], comparison: compareFully(printed, [place], { speaker, run }) }
}

/** The paragraph of a candidate, or of a long one the stretch around its anchors. */
export function around({ paragraph, around: [from, to] }: Candidate): Place {
  if (paragraph.text.length <= WHOLE_PARAGRAPH) return paragraph
  return stretchOf(paragraph, Math.max(0, from - MARGIN), Math.min(paragraph.text.length, to + MARGIN))
}

const endOf = (paragraph: Place): Place =>
  stretchOf(paragraph, Math.max(0, paragraph.text.length - WHOLE_PARAGRAPH), paragraph.text.length)

const stretchOf = (paragraph: Place, from: number, to: number): Place => ({
  ...paragraph,
  start: paragraph.start + from,
  end: paragraph.start + to,
  text: paragraph.text.slice(from, to),
})

/** The place that bears out most; among near equals the right speaker's, one that does not go on, then the one listed first. */
function bestOf(tried: readonly Tried[], speaker: string | null): Tried | null {
  let best: Tried | null = null
  for (const one of tried) {
    if (one.comparison.stretches.length === 0) continue
    if (best === null || rankOf(one, speaker) > rankOf(best, speaker) + 1e-9) best = one
  }
  return best
}

const rankOf = ({ place, comparison }: Tried, speaker: string | null): number =>
  comparison.share -
  comparison.edits.length * 0.002 -
  (isCutShort(comparison) ? 0.001 : 0) +
  (isSameSpeaker(speaker, place.speaker) === true ? SPEAKER_MARGIN : 0)

/** No place outranks one that bears out every word without an edit, by the right speaker where one is named. */
const highestRank = (speaker: string | null): number => 1 + (speaker === null ? 0 : SPEAKER_MARGIN)

const isCutShort = ({ finding, also }: FullComparison): boolean =>
  finding === 'TRUNCATED' || also.includes('TRUNCATED')

/** The paragraphs the print rests on lead the list, in the order of the print. */
function withFirst(
  listed: readonly SourceParagraph[],
  used: readonly Place[],
  shelf: ShelfIndex,
): SourceParagraph[] {
  const isSame = (a: Place, b: Place): boolean => a.source === b.source && a.paragraph === b.paragraph
  const first = used.flatMap((place, k) => {
    const repeated = used.slice(0, k).some((earlier) => isSame(earlier, place))
    const whole = repeated ? undefined : shelf.paragraphs.find((paragraph) => isSame(paragraph, place))
    return whole ? [whole] : []
  })
  return [...first, ...listed.filter((paragraph) => !first.includes(paragraph))].slice(0, MAX_CANDIDATES)
}

/** Words left over are looked for on the shelf and in the turns next to the best place. */
function withOtherPlaces(printed: Reading, speaker: string | null, best: Tried, shelf: ShelfIndex): Tried {
  const { leftOver, share } = best.comparison
  if (leftOver.length === 0) return best
  const places = placesOf(printed, leftOver, speaker, shelf, [best.place])
  if (places.length === 1 && places[0] === best.place) return best
  const whole = tryPlaces(printed, speaker, places, shelf)
  return whole && whole.comparison.share >= share ? whole : best
}

/** A long quote of which no place holds enough, sentence by sentence; null where its sentences stand nowhere either. */
function inManyPlaces(printed: Reading, speaker: string | null, shelf: ShelfIndex): Tried | null {
  if (printed.units.length < LONG_QUOTE) return null
  const places = placesOf(printed, sentencesOf(printed), speaker, shelf, [])
  return places.length > 1 ? tryPlaces(printed, speaker, places, shelf) : null
}

function tryPlaces(
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

function cutToStretches({ places, comparison }: Tried): { evidence: Place[]; edits: Edit[] } {
  const evidence: Place[] = []
  const edits: Edit[] = []
  for (const stretch of comparison.stretches) {
    const [from, to] = stretch.source
    const at = evidence.length
    evidence.push(stretchOf(places[stretch.at], from, to))
    const within = (offset: number): number => Math.min(Math.max(0, offset - from), to - from)
    for (const edit of stretch.edits) {
      edits.push({ ...edit, at, source: [within(edit.source[0]), within(edit.source[1])] })
    }
  }
  return { evidence, edits }
}
