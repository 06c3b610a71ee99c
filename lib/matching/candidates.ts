/**
 * Where on the shelf a quote may have been said. Rare words are the anchors: an index built once holds the place of
 * every word; a query gathers the places of its rarest words, slides a window over them, and looks closer at the best
 * windows, counting neighbours that stand side by side in both. Memory is linear in the shelf.
 */
import { exactRuns } from './exact-runs'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { SourceParagraph } from './model'
import { isSameSpeaker } from './same-speaker'
import { unitsOf } from './units'

export interface ShelfIndex {
  readonly paragraphs: readonly SourceParagraph[]
  /** the word id at each position of the whole shelf */
  readonly ids: Int32Array
  /** the first position of each paragraph, and one past the last of all */
  readonly firsts: Int32Array
  /** where the word at each position stands in its paragraph's text */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly idOf: ReadonlyMap<string, number>
  /** postings of word `id`: `positions[offsets[id] … offsets[id + 1])`, rising */
  readonly offsets: Int32Array
  readonly positions: Int32Array
}

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

/** As many places are weighed per quote; a quote of common words alone finds its rarest among them. */
const MAX_HITS = 6000
/** As many windows are looked at closely. */
const MAX_WINDOWS = 24
/** Two words side by side in both weigh this much more. */
const NEIGHBOURS = 1.5
/** The right speaker wins among near equals, and no more than that. */
const SPEAKER_BONUS = 1.08
/** All the words in one run weigh this much more than the same words with others between them. */
const EXACT_BONUS = 1.15

/** The index of a shelf. Linear in its words. */
export function indexShelf(paragraphs: readonly SourceParagraph[]): ShelfIndex {
  const idOf = new Map<string, number>()
  const firsts = new Int32Array(paragraphs.length + 1)
  let [ids, starts, ends] = [new Int32Array(1024), new Uint32Array(1024), new Uint32Array(1024)]
  let n = 0
  paragraphs.forEach((paragraph, p) => {
    firsts[p] = n
    const units = unitsOf(paragraph.text)
    if (n + units.length > ids.length) [ids, starts, ends] = grow(ids, starts, ends, (n + units.length) * 2)
    for (const unit of units) {
      const key = stemOf(unit.key)
      let id = idOf.get(key)
      if (id === undefined) {
        id = idOf.size
        idOf.set(key, id)
      }
      ids[n] = id
      starts[n] = unit.span[0]
      ends[n] = unit.span[1]
      n++
    }
  })
  firsts[paragraphs.length] = n
  const offsets = new Int32Array(idOf.size + 1)
  for (let i = 0; i < n; i++) offsets[ids[i] + 1]++
  for (let id = 0; id < idOf.size; id++) offsets[id + 1] += offsets[id]
  const next = offsets.slice()
  const positions = new Int32Array(n)
  for (let i = 0; i < n; i++) positions[next[ids[i]]++] = i
  return {
    paragraphs,
    ids: ids.slice(0, n),
    firsts,
    starts: starts.slice(0, n),
    ends: ends.slice(0, n),
    idOf,
    offsets,
    positions,
  }
}

function grow(
  ids: Int32Array<ArrayBuffer>,
  starts: Uint32Array<ArrayBuffer>,
  ends: Uint32Array<ArrayBuffer>,
  size: number,
) {
  const [a, b, c] = [new Int32Array(size), new Uint32Array(size), new Uint32Array(size)]
  a.set(ids)
  b.set(starts)
  c.set(ends)
  return [a, b, c] as const
}

const isIndex = (shelf: ShelfIndex | readonly SourceParagraph[]): shelf is ShelfIndex => 'positions' in shelf

/** The likeliest paragraphs, best first, one entry each; none where no word of the quote stands on the shelf. */
export function findCandidates(
  quote: string,
  shelf: ShelfIndex | readonly SourceParagraph[],
  options: { readonly speaker: string | null; readonly limit: number },
): Candidate[] {
  const index = isIndex(shelf) ? shelf : indexShelf(shelf)
  const query = unitsOf(quote).map((unit) => index.idOf.get(stemOf(unit.key)) ?? -1)
  const keys = unitsOf(quote).map((unit) => unit.key)
  const weights = weigh(index, query, keys)
  const hits = gather(index, weights)
  const windows = slide(index, hits, weights, query.length)
  const speakers = new Map<string | null, boolean | null>()
  const isRight = (speaker: string | null): boolean => {
    let known = speakers.get(speaker)
    if (known === undefined) {
      known = isSameSpeaker(options.speaker, speaker)
      speakers.set(speaker, known)
    }
    return known === true
  }
  const exact = exactRuns(
    index,
    query,
    quote,
    (at) => paragraphAt(index, at),
    (p) => isRight(index.paragraphs[p].speaker),
  )
  const near = windows.filter(({ paragraph }) => !exact.some((run) => run.paragraph === paragraph))
  return [
    ...exact
      .filter((run, k) => exact.findIndex((other) => other.paragraph === run.paragraph) === k)
      .map((run) => {
        const found = closer(index, { ...run, score: 0 }, query, weights)
        return { ...found, run: index.starts[run.from], score: found.score * EXACT_BONUS }
      }),
    ...near.map((window) => closer(index, window, query, weights)),
  ]
    .map((found) =>
      isRight(found.paragraph.speaker) ? { ...found, score: found.score * SPEAKER_BONUS } : found,
    )
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, options.limit)
}

/** Each distinct word of the quote with how much finding it says. */
function weigh(index: ShelfIndex, query: readonly number[], keys: readonly string[]): Map<number, number> {
  const weights = new Map<number, number>()
  query.forEach((id, i) => {
    if (id < 0 || weights.has(id)) return
    const count = index.offsets[id + 1] - index.offsets[id]
    const rare = Math.log(1 + index.positions.length / count)
    weights.set(id, FUNCTION_WORDS.has(keys[i]) ? rare / 2 : rare)
  })
  return weights
}

/** Places of the rarest words first, until there are enough. */
function gather(index: ShelfIndex, weights: ReadonlyMap<number, number>): Int32Array {
  const count = (id: number): number => index.offsets[id + 1] - index.offsets[id]
  const rarest = [...weights.keys()].sort((a, b) => count(a) - count(b))
  const chosen: number[] = []
  let total = 0
  for (const id of rarest) {
    if (total > 0 && total + count(id) > MAX_HITS) break
    chosen.push(id)
    total += count(id)
  }
  const hits = new Int32Array(total)
  let n = 0
  for (const id of chosen) {
    hits.set(index.positions.subarray(index.offsets[id], index.offsets[id + 1]), n)
    n += count(id)
  }
  return hits.sort()
}

interface Window {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly score: number
}

/** The best window of each paragraph by the weight of its distinct words, the best paragraphs first. */
function slide(
  index: ShelfIndex,
  hits: Int32Array,
  weights: ReadonlyMap<number, number>,
  length: number,
): Window[] {
  const width = Math.max(12, 2 * length + 10)
  const number = new Map([...weights.keys()].map((id, k) => [id, k]))
  const worth = Float64Array.from(weights.values())
  const words = Int32Array.from(hits, (at) => number.get(index.ids[at]) ?? 0)
  const counts = new Int32Array(worth.length)
  const windows: Window[] = []
  let [left, score, paragraph] = [0, 0, -1]
  let best: Window | null = null
  for (let right = 0; right < hits.length; right++) {
    const at = hits[right]
    if (paragraph < 0 || index.firsts[paragraph + 1] <= at) {
      if (best) windows.push(best)
      best = null
      paragraph = paragraphAt(index, at)
    }
    while (left < right && (hits[left] < index.firsts[paragraph] || at - hits[left] >= width)) {
      if (--counts[words[left]] === 0) score -= worth[words[left]]
      left++
    }
    if (counts[words[right]]++ === 0) score += worth[words[right]]
    if (!best || score > best.score) best = { paragraph, from: hits[left], to: at + 1, score }
  }
  if (best) windows.push(best)
  return windows.sort((a, b) => b.score - a.score || a.paragraph - b.paragraph).slice(0, MAX_WINDOWS)
}

/** The paragraph that holds a position. */
function paragraphAt({ firsts }: ShelfIndex, at: number): number {
  let [low, high] = [0, firsts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firsts[middle] <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A window weighed with every word of the quote and with neighbours. */
function closer(
  index: ShelfIndex,
  window: Window,
  query: readonly number[],
  weights: ReadonlyMap<number, number>,
): Candidate {
  const margin = query.length + 5
  const from = Math.max(index.firsts[window.paragraph], window.from - margin)
  const to = Math.min(index.firsts[window.paragraph + 1], window.to + margin)
  const pairs = new Set<number>()
  const size = index.offsets.length
  for (let i = 1; i < query.length; i++)
    if (query[i] >= 0 && query[i - 1] >= 0) pairs.add(query[i - 1] * size + query[i])
  const seen = new Set<number>()
  let score = 0
  for (let at = from; at < to; at++) {
    const id = index.ids[at]
    if (weights.has(id) && !seen.has(-1 - id)) {
      seen.add(-1 - id)
      score += weights.get(id) ?? 0
    }
    const pair = at > from ? index.ids[at - 1] * size + id : -1
    if (pair >= 0 && pairs.has(pair) && !seen.has(pair)) {
      seen.add(pair)
      score += NEIGHBOURS * Math.min(weights.get(id) ?? 0, weights.get(index.ids[at - 1]) ?? 0)
    }
  }
  const paragraph = index.paragraphs[window.paragraph]
  const around = [index.starts[from], index.ends[to - 1]] as const
  return { paragraph, index: window.paragraph, around, run: null, score }
}
