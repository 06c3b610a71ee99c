/**
 * Stretches of the shelf that hold many of a quote's rare words: a window slides over the places of those words, and
 * the best window of each paragraph is kept.
 */
import { countOf, type ShelfIndex } from './shelf-index'

/** A half-open stretch of positions in one paragraph of the shelf. */
export interface Window {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly score: number
}

/** As many places are weighed per quote; a quote of common words alone finds its rarest among them. */
const MAX_HITS = 6000
/** As many windows are looked at closely. */
const MAX_WINDOWS = 24

/**
 * The best window of each paragraph by the weight of its distinct words, the best paragraphs first, at most 24.
 * `weights` has a weight for each word id of the quote, `length` is the quote's in words.
 */
export function windowsOf(index: ShelfIndex, weights: ReadonlyMap<number, number>, length: number): Window[] {
  const { hits, words } = gather(index, [...weights.keys()])
  const worth = Float64Array.from(weights.values())
  const width = Math.max(12, 2 * length + 10)
  const counts = new Int32Array(worth.length)
  const best: Window[] = []
  for (let right = 0; right < hits.length; ) {
    const paragraph = index.holders[hits[right]]
    const end = index.firsts[paragraph + 1]
    let [left, score, top, from, to] = [right, 0, 0, 0, 0]
    for (; right < hits.length && hits[right] < end; right++) {
      const at = hits[right]
      for (; at - hits[left] >= width; left++) if (--counts[words[left]] === 0) score -= worth[words[left]]
      if (counts[words[right]]++ === 0) score += worth[words[right]]
      if (score > top) [top, from, to] = [score, hits[left], at + 1]
    }
    for (; left < right; left++) counts[words[left]] = 0
    keepBest(best, { paragraph, from, to, score: top })
  }
  return best
}

/** Puts a window behind those that score no less, and drops the last where there are too many. */
function keepBest(best: Window[], window: Window): void {
  if (best.length === MAX_WINDOWS && window.score <= best[MAX_WINDOWS - 1].score) return
  if (best.length === MAX_WINDOWS) best.pop()
  let at = best.length
  while (at > 0 && best[at - 1].score < window.score) at--
  best.splice(at, 0, window)
}

/** Places of the rarest words, until there are enough, in the shelf's order; `words` says which word of `ids` stands at each. */
function gather(index: ShelfIndex, ids: readonly number[]): { hits: Int32Array; words: Int32Array } {
  const chosen: number[] = []
  let total = 0
  for (const id of [...ids].sort((a, b) => countOf(index, a) - countOf(index, b))) {
    const count = countOf(index, id)
    if (total > 0 && total + count > MAX_HITS) break
    chosen.push(id)
    total += count
  }
  const hits = new Int32Array(total)
  let n = 0
  for (const id of chosen) {
    hits.set(index.positions.subarray(index.offsets[id], index.offsets[id + 1]), n)
    n += countOf(index, id)
  }
  hits.sort()
  const wordOf = new Int32Array(index.offsets.length)
  ids.forEach((id, word) => {
    wordOf[id] = word
  })
  const words = new Int32Array(total)
  for (let k = 0; k < total; k++) words[k] = wordOf[index.ids[hits[k]]]
  return { hits, words }
}
