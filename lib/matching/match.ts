/**
 * A quote against a shelf: the likeliest places, the best of them compared, and where words are left over, the places
 * that hold those. The evidence is cut to the stretches that were used.
 */
import { obstacleTo } from './bounds'
import { type Candidate, findCandidates } from './candidates'
import type { Edit, Finding, Place, SourceParagraph } from './model'
import { inManyPlaces, OTHER_PLACE, withOtherPlaces } from './other-places'
import { goOnOverTurns, startOverTurns, turnsAround } from './over-turns'
import { type Reading, readText } from './reading'
import type { ShelfIndex } from './shelf-index'
import {
  around,
  bestOf,
  endOf,
  highestRank,
  rankOf,
  stretchOf,
  type Tried,
  tryPlace,
  tryPlaces,
} from './tried'

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
