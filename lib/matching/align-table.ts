/**
 * Gotoh's alignment with affine gaps of one block, in a table of one byte a cell. Prices say what is likely, never what
 * is allowed: words of one stem or one class replace each other before others do, words go missing cheaply where the
 * print shows three dots.
 */
import type { Block, Step } from './align'
import { isSame, type Sides } from './coded'
import { PRONOUNS } from './lexicon/en/pronouns'
import { HESITATIONS } from './lexicon/en/speech'
import type { Reading } from './reading'

const PRICE = {
  /** a little gained, so that of two ways that cost the same the one with more words in common is taken */
  same: -5,
  sameStem: 70,
  sameClass: 90,
  other: 140,
  acrossSentences: 45,
  bracketed: 60,
  /** what brackets stand for more often than for anything else */
  bracketedPronoun: 10,
  add: 150,
  addMore: 60,
  addBracketed: 20,
  cut: 120,
  cutMore: 20,
  cutHesitation: 30,
  cutAtDots: 20,
  cutMoreAtDots: 1,
} as const

const INFINITE = 1 << 28

/** Three states a cell: 0 paired, 1 source word alone (cut), 2 quote word alone (added). */
export function alignTable(
  sides: Sides,
  { quote: [q0, q1], source: [s0, s1], freeHead, freeTail }: Block,
): Step[] {
  const { quote, source } = sides
  const n = q1 - q0
  const m = s1 - s0
  const width = m + 1
  const back = new Uint8Array((n + 1) * width)
  let pair = new Int32Array(width).fill(INFINITE)
  let cut = new Int32Array(width).fill(INFINITE)
  let add = new Int32Array(width).fill(INFINITE)
  const cutFirst = (i: number, j: number): number => {
    if (HESITATIONS.has(source.keys[s0 + j - 1])) return PRICE.cutHesitation
    if (quote.dots[q0 + i]) return PRICE.cutAtDots
    return isMarked(quote, q0 + i - 1) || isMarked(quote, q0 + i) ? PRICE.bracketed : PRICE.cut
  }
  pair[0] = 0
  for (let j = 1; j <= m; j++) {
    if (freeHead) pair[j] = 0
    else {
      cut[j] = Math.min(pair[j - 1] + cutFirst(0, j), cut[j - 1] + PRICE.cutMore)
      back[j] = cut[j] === pair[j - 1] + cutFirst(0, j) ? 0 : 1 << 2
    }
  }
  for (let i = 1; i <= n; i++) {
    const nextPair = new Int32Array(width).fill(INFINITE)
    const nextCut = new Int32Array(width).fill(INFINITE)
    const nextAdd = new Int32Array(width).fill(INFINITE)
    const marked = isMarked(quote, q0 + i - 1)
    const addFirst = marked ? PRICE.addBracketed : PRICE.add
    const addMore = marked ? PRICE.addBracketed : PRICE.addMore
    const atDots = quote.dots[q0 + i]
    const lastRow = i === n && freeTail
    for (let j = 0; j <= m; j++) {
      let cell = 0
      // A word of the quote alone: after a pair, after more of the same, or after a cut.
      const addFromPair = pair[j] + addFirst
      const addFromAdd = add[j] + addMore
      const addFromCut = cut[j] + addFirst
      const bestAdd = Math.min(addFromPair, addFromAdd, addFromCut)
      nextAdd[j] = bestAdd
      cell |= (bestAdd === addFromPair ? 0 : bestAdd === addFromAdd ? 2 : 1) << 4
      if (j > 0) {
        const price = pairPrice(sides, q0 + i - 1, s0 + j - 1, q1 - 1)
        const bestPair = Math.min(pair[j - 1], cut[j - 1], add[j - 1])
        nextPair[j] = bestPair + price
        cell |= bestPair === pair[j - 1] ? 0 : bestPair === cut[j - 1] ? 1 : 2
        if (!lastRow) {
          const first = cutFirst(i, j)
          const more = atDots ? PRICE.cutMoreAtDots : PRICE.cutMore
          const cutFromPair = nextPair[j - 1] + first
          const cutFromCut = nextCut[j - 1] + more
          const cutFromAdd = nextAdd[j - 1] + first
          const bestCut = Math.min(cutFromPair, cutFromCut, cutFromAdd)
          nextCut[j] = bestCut
          cell |= (bestCut === cutFromCut ? 1 : bestCut === cutFromPair ? 0 : 2) << 2
        }
      }
      back[i * width + j] = cell
    }
    pair = nextPair
    cut = nextCut
    add = nextAdd
  }
  return walkBack(sides, { quote: [q0, q1], source: [s0, s1], freeHead, freeTail }, back, { pair, cut, add })
}

const isMarked = (quote: Reading, i: number): boolean => {
  const bracket = quote.units[i]?.bracket
  return bracket === 'whole' || bracket === 'round'
}

function pairPrice(sides: Sides, i: number, j: number, last: number): number {
  const { quote, source } = sides
  if (isSame(sides, i, j)) return PRICE.same
  const parted =
    (source.closes[j] && i !== last && !quote.closes[i]) ||
    (source.opens[j] && j > 0 && i > 0 && !quote.opens[i])
  return changePrice(sides, i, j) + (parted ? PRICE.acrossSentences : 0)
}

function changePrice({ quote, source, q, s }: Sides, i: number, j: number): number {
  if (isMarked(quote, i)) return PRONOUNS.has(source.keys[j]) ? PRICE.bracketedPronoun : PRICE.bracketed
  if (q.stem[i] === s.stem[j]) return PRICE.sameStem
  return q.group[i] !== 0 && q.group[i] === s.group[j] ? PRICE.sameClass : PRICE.other
}

function walkBack(
  sides: Sides,
  { quote: [q0, q1], source: [s0, s1], freeHead, freeTail }: Block,
  back: Uint8Array,
  last: { readonly pair: Int32Array; readonly cut: Int32Array; readonly add: Int32Array },
): Step[] {
  const width = s1 - s0 + 1
  let i = q1 - q0
  let j = s1 - s0
  let state = 0
  let best = INFINITE
  const consider = (at: number): void => {
    for (const [k, row] of [last.pair, last.add, last.cut].entries()) {
      if (row[at] < best) {
        best = row[at]
        j = at
        state = k === 0 ? 0 : k === 1 ? 2 : 1
      }
    }
  }
  if (freeTail) for (let at = 0; at < width; at++) consider(at)
  else consider(s1 - s0)
  const steps: Step[] = []
  while (i > 0 || (j > 0 && !freeHead)) {
    const cell = back[i * width + j]
    if (i > 0 && state === 0 && j > 0) {
      steps.push({ q: q0 + i - 1, s: s0 + j - 1, same: isSame(sides, q0 + i - 1, s0 + j - 1) })
      state = cell & 3
      i--
      j--
    } else if (state === 1 && j > 0) {
      steps.push({ q: -1, s: s0 + j - 1, same: false })
      state = (cell >> 2) & 3
      j--
    } else if (i > 0) {
      steps.push({ q: q0 + i - 1, s: -1, same: false })
      state = (cell >> 4) & 3
      i--
    } else {
      steps.push({ q: -1, s: s0 + j - 1, same: false })
      j--
    }
  }
  return steps.reverse()
}
