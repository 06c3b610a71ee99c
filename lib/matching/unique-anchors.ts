import type { Coded } from './coded'

/** Stretches of three units, else of two, else single ones, that occur once in each range, in the longest order both share. */
export function uniqueAnchors(
  q: Coded,
  s: Coded,
  quote: readonly [number, number],
  source: readonly [number, number],
): [number, number][] {
  for (const size of [3, 2, 1]) {
    const inSource = once(s, source, size)
    const pairs: [number, number][] = []
    for (const [gram, i] of once(q, quote, size)) {
      const j = inSource.get(gram)
      if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j])
    }
    if (pairs.length > 0) return longestRising(pairs)
  }
  return []
}

/** Where each stretch of `size` units begins; -1 for one that occurs again. */
function once({ key }: Coded, [from, to]: readonly [number, number], size: number): Map<string, number> {
  const seen = new Map<string, number>()
  for (let i = from; i + size <= to; i++) {
    const gram = key.subarray(i, i + size).join(' ')
    seen.set(gram, seen.has(gram) ? -1 : i)
  }
  return seen
}

/** The longest run of pairs whose second parts rise as their first parts do. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, j], k) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]][1] < j) low = middle + 1
      else high = middle
    }
    if (low > 0) before[k] = tails[low - 1]
    tails[low] = k
  })
  const run: [number, number][] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k]) run.push(pairs[k])
  return run.reverse()
}
