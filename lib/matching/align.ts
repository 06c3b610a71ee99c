/**
 * Which word of the print is which word of the source. Gotoh's alignment (affine gaps, so that words left out stay
 * together) with the ends of the source free. Prices say what is likely, never what is allowed: words of one stem or one
 * class replace each other before others do, words go missing cheaply where the print shows three dots.
 */
import { PRONOUNS } from './lexicon/en/pronouns'
import { HESITATIONS } from './lexicon/en/speech'
import { stemOf } from './lexicon/en/verbs'
import type { Reading } from './reading'

/** One step: the pair that is the same or changed, or a word on one side only (-1 on the other). */
export interface Step {
  readonly q: number
  readonly s: number
  readonly same: boolean
}

/** Half-open ranges of units. */
export interface Ranges {
  readonly quote: readonly [number, number]
  readonly source: readonly [number, number]
}

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

/** Beyond this many cells the texts are first split at stretches that occur once in each. */
const MAX_CELLS = 4_000_000
const INFINITE = 1 << 28

interface Coded {
  readonly key: Int32Array
  readonly other: Int32Array
  readonly stem: Int32Array
  readonly group: Int32Array
}

/** The steps in order over units `range` of the quote; source words before the first and after the last pair are left out. */
export function align(quote: Reading, source: Reading, range: readonly [number, number]): Step[] {
  const codes = new Map<string, number>()
  const q = code(quote, codes)
  const s = code(source, codes)
  const whole: Ranges = { quote: range, source: [0, source.units.length] }
  const steps = alignWithin(quote, source, q, s, whole, true, true)
  return trimSource(steps)
}

function code(reading: Reading, codes: Map<string, number>): Coded {
  const n = reading.units.length
  const coded = {
    key: new Int32Array(n),
    other: new Int32Array(n),
    stem: new Int32Array(n),
    group: new Int32Array(n),
  }
  const codeOf = (text: string): number => {
    const known = codes.get(text)
    if (known !== undefined) return known
    codes.set(text, codes.size + 1)
    return codes.size
  }
  reading.units.forEach((unit, i) => {
    coded.key[i] = codeOf(unit.key)
    coded.other[i] = unit.other === null ? 0 : codeOf(unit.other)
    coded.stem[i] = codeOf(`~${stemOf(unit.key)}`)
    const sense = reading.senses[i]
    coded.group[i] = sense ? codeOf(`=${sense}`) : PRONOUNS.has(unit.key) ? codeOf('=PRONOUN') : 0
  })
  return coded
}

const equal = (q: Coded, i: number, s: Coded, j: number): boolean =>
  q.key[i] === s.key[j] ||
  (q.other[i] !== 0 && (q.other[i] === s.key[j] || q.other[i] === s.other[j])) ||
  (s.other[j] !== 0 && s.other[j] === q.key[i])

function alignWithin(
  quote: Reading,
  source: Reading,
  q: Coded,
  s: Coded,
  { quote: [q0, q1], source: [s0, s1] }: Ranges,
  freeHead: boolean,
  freeTail: boolean,
): Step[] {
  const n = q1 - q0
  const m = s1 - s0
  if (n === 0) return freeHead || freeTail ? [] : unitsFrom(s0, s1).map((j) => ({ q: -1, s: j, same: false }))
  if (m === 0) return unitsFrom(q0, q1).map((i) => ({ q: i, s: -1, same: false }))
  if ((n + 1) * (m + 1) > MAX_CELLS) {
    const anchors = uniqueAnchors(q, s, [q0, q1], [s0, s1])
    if (anchors.length > 0)
      return alignBetween(
        quote,
        source,
        q,
        s,
        { quote: [q0, q1], source: [s0, s1] },
        anchors,
        freeHead,
        freeTail,
      )
    return narrow(quote, source, q, s, { quote: [q0, q1], source: [s0, s1] }, freeHead, freeTail)
  }
  return alignTable(quote, source, q, s, { quote: [q0, q1], source: [s0, s1] }, freeHead, freeTail)
}

/** Three states a cell: 0 paired, 1 source word alone (cut), 2 quote word alone (added). */
function alignTable(
  quote: Reading,
  source: Reading,
  q: Coded,
  s: Coded,
  { quote: [q0, q1], source: [s0, s1] }: Ranges,
  freeHead: boolean,
  freeTail: boolean,
): Step[] {
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
        const price = pairPrice(quote, source, q, s, q0 + i - 1, s0 + j - 1, q1 - 1)
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
  return walkBack(
    back,
    width,
    { quote: [q0, q1], source: [s0, s1] },
    { pair, cut, add },
    q,
    s,
    freeHead,
    freeTail,
  )
}

const isMarked = (quote: Reading, i: number): boolean => {
  const bracket = quote.units[i]?.bracket
  return bracket === 'whole' || bracket === 'round'
}

function pairPrice(
  quote: Reading,
  source: Reading,
  q: Coded,
  s: Coded,
  i: number,
  j: number,
  last: number,
): number {
  if (equal(q, i, s, j)) return PRICE.same
  if (isMarked(quote, i)) return PRONOUNS.has(source.keys[j]) ? PRICE.bracketedPronoun : PRICE.bracketed
  const parted =
    (source.closes[j] && i !== last && !quote.closes[i]) ||
    (source.opens[j] && j > 0 && i > 0 && !quote.opens[i])
  const base =
    q.stem[i] === s.stem[j]
      ? PRICE.sameStem
      : q.group[i] !== 0 && q.group[i] === s.group[j]
        ? PRICE.sameClass
        : PRICE.other
  return parted ? base + PRICE.acrossSentences : base
}

function walkBack(
  back: Uint8Array,
  width: number,
  { quote: [q0, q1], source: [s0, s1] }: Ranges,
  last: { pair: Int32Array; cut: Int32Array; add: Int32Array },
  q: Coded,
  s: Coded,
  freeHead: boolean,
  freeTail: boolean,
): Step[] {
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
      steps.push({ q: q0 + i - 1, s: s0 + j - 1, same: equal(q, q0 + i - 1, s, s0 + j - 1) })
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

/** Stretches of three units that occur once in each range, in the longest order both share. */
function uniqueAnchors(
  q: Coded,
  s: Coded,
  quote: readonly [number, number],
  source: readonly [number, number],
): [number, number][] {
  const once = (coded: Coded, [from, to]: readonly [number, number]): Map<string, number> => {
    const seen = new Map<string, number>()
    for (let i = from; i + 2 < to; i++) {
      const gram = `${coded.key[i]} ${coded.key[i + 1]} ${coded.key[i + 2]}`
      seen.set(gram, seen.has(gram) ? -1 : i)
    }
    return seen
  }
  const inSource = once(s, source)
  const pairs: [number, number][] = []
  for (const [gram, i] of once(q, quote)) {
    const j = inSource.get(gram)
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j])
  }
  return longestRising(pairs)
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

function alignBetween(
  quote: Reading,
  source: Reading,
  q: Coded,
  s: Coded,
  { quote: [q0, q1], source: [s0, s1] }: Ranges,
  anchors: readonly [number, number][],
  freeHead: boolean,
  freeTail: boolean,
): Step[] {
  const steps: Step[] = []
  let i = q0
  let j = s0
  const part = (toQ: number, toS: number, head: boolean, tail: boolean): void => {
    for (const step of alignWithin(quote, source, q, s, { quote: [i, toQ], source: [j, toS] }, head, tail))
      steps.push(step)
  }
  anchors.forEach(([a, b], k) => {
    if (a < i || b < j) return
    part(a, b, freeHead && k === 0, false)
    steps.push({ q: a, s: b, same: true })
    i = a + 1
    j = b + 1
  })
  part(q1, s1, false, freeTail)
  return steps
}

/** Too long and with nothing in common to split at: only as much of each side as the table bears is compared. */
function narrow(
  quote: Reading,
  source: Reading,
  q: Coded,
  s: Coded,
  { quote: [q0, q1], source: [s0, s1] }: Ranges,
  freeHead: boolean,
  freeTail: boolean,
): Step[] {
  const n = Math.min(q1 - q0, 1000)
  const m = Math.min(s1 - s0, 3000)
  const steps = alignTable(
    quote,
    source,
    q,
    s,
    { quote: [q0, q0 + n], source: [s0, s0 + m] },
    freeHead,
    freeTail,
  )
  const rest = unitsFrom(q0 + n, q1).map((i): Step => ({ q: i, s: -1, same: false }))
  const unread = freeTail ? [] : unitsFrom(s0 + m, s1).map((j): Step => ({ q: -1, s: j, same: false }))
  return [...steps, ...rest, ...unread]
}

const unitsFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)

/** Source words before the first word that has a partner, and after the last, are not part of the quote. */
function trimSource(steps: readonly Step[]): Step[] {
  let from = 0
  let to = steps.length
  while (from < to && steps[from].q < 0) from++
  while (to > from && steps[to - 1].q < 0) to--
  return steps.slice(from, to)
}
