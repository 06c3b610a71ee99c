/**
 * Where on the shelf a quote may have been said. Rare words are the anchors: the windows that hold most of them, and
 * the places where all the words stand in one run, are looked at closely, counting neighbours that stand side by side
 * in both.
 */
import { exactRuns } from './exact-runs'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { SourceParagraph } from './model'
import { isSameSpeaker } from './same-speaker'
import { countOf, indexShelf, type ShelfIndex } from './shelf-index'
import { unitsOf } from './units'
import { type Window, windowsOf } from './windows'

export interface Candidate {
  readonly paragraph: SourceParagraph
  /** index into the shelf */
  readonly index: number
  /** half-open stretch of the paragraph's text around the anchors */
  readonly around: readonly [start: number, end: number]
  /** where in the paragraph's text all the words stand in one run; null where they do not */
  readonly run: number | null
  /** for ordering alone */
  readonly score: number
}

/** Two words side by side in both weigh this much more. */
const NEIGHBOURS = 1.5
/** The right speaker wins among near equals, and no more than that. */
const SPEAKER_BONUS = 1.08
/** All the words in one run weigh this much more than the same words with others between them. */
const EXACT_BONUS = 1.15

const isIndex = (shelf: ShelfIndex | readonly SourceParagraph[]): shelf is ShelfIndex => 'positions' in shelf

/** The likeliest paragraphs, best first, one entry each; none where no word of the quote stands on the shelf. */
export function findCandidates(
  quote: string,
  shelf: ShelfIndex | readonly SourceParagraph[],
  options: { readonly speaker: string | null; readonly limit: number },
): Candidate[] {
  const index = isIndex(shelf) ? shelf : indexShelf(shelf)
  const keys = unitsOf(quote).map((unit) => unit.key)
  const query = keys.map((key) => index.idOf.get(stemOf(key)) ?? -1)
  const weights = weigh(index, query, keys)
  const isRight = speakerTest(index, options.speaker)
  const exact = exactRuns(index, query, quote, isRight)
  const near = windowsOf(index, weights, query.length).filter(
    ({ paragraph }) => !exact.some((run) => run.paragraph === paragraph),
  )
  const close = closeLook(index, query, weights)
  return [
    ...exact
      .filter((run, k) => exact.findIndex((other) => other.paragraph === run.paragraph) === k)
      .map((run) => {
        const found = close(run)
        return { ...found, run: index.starts[run.from], score: found.score * EXACT_BONUS }
      }),
    ...near.map(close),
  ]
    .map((found) => (isRight(found.index) ? { ...found, score: found.score * SPEAKER_BONUS } : found))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, options.limit)
}

/** Whether the paragraph at an index is known to be spoken by `speaker`; each name is compared once. */
function speakerTest({ paragraphs }: ShelfIndex, speaker: string | null): (paragraph: number) => boolean {
  const known = new Map<string | null, boolean>()
  return (paragraph) => {
    const name = paragraphs[paragraph].speaker
    const isRight = known.get(name) ?? isSameSpeaker(speaker, name) === true
    known.set(name, isRight)
    return isRight
  }
}

/** Each distinct word of the quote with how much finding it says. */
function weigh(index: ShelfIndex, query: readonly number[], keys: readonly string[]): Map<number, number> {
  const weights = new Map<number, number>()
  query.forEach((id, i) => {
    if (id < 0 || weights.has(id)) return
    const rare = Math.log(1 + index.positions.length / countOf(index, id))
    weights.set(id, FUNCTION_WORDS.has(keys[i]) ? rare / 2 : rare)
  })
  return weights
}

/** Weighs a window with every word of the quote and with neighbours. */
function closeLook(
  index: ShelfIndex,
  query: readonly number[],
  weights: ReadonlyMap<number, number>,
): (window: Omit<Window, 'score'>) => Candidate {
  const margin = query.length + 5
  const size = index.offsets.length
  const pairs = new Set<number>()
  for (let i = 1; i < query.length; i++)
    if (query[i] >= 0 && query[i - 1] >= 0) pairs.add(query[i - 1] * size + query[i])
  return (window) => {
    const from = Math.max(index.firsts[window.paragraph], window.from - margin)
    const to = Math.min(index.firsts[window.paragraph + 1], window.to + margin)
    const [seen, seenPairs] = [new Set<number>(), new Set<number>()]
    let [score, before, weightBefore] = [0, -1, 0]
    for (let at = from; at < to; at++) {
      const id = index.ids[at]
      const weight = weights.get(id) ?? 0
      if (weight > 0 && !seen.has(id)) {
        seen.add(id)
        score += weight
      }
      const pair = before * size + id
      if (weight > 0 && weightBefore > 0 && pairs.has(pair) && !seenPairs.has(pair)) {
        seenPairs.add(pair)
        score += NEIGHBOURS * Math.min(weight, weightBefore)
      }
      ;[before, weightBefore] = [id, weight]
    }
    const paragraph = index.paragraphs[window.paragraph]
    const around = [index.starts[from], index.ends[to - 1]] as const
    return { paragraph, index: window.paragraph, around, run: null, score }
  }
}
