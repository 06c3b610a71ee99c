/**
 * Numbers in words by the grammar of the language: hundreds under scales, "and" between, what a fraction adds; "a hundred",
 * "half a million"; years as they are said, "nineteen eighty-four".
 */
import { readAddedFraction } from './fractions'
import { DECADES, ONES, ORDINALS, SCALES, TENS } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading, tidy, wordAt } from './number-word'

/** 2.5 · million → 2500000; 3 · hundred · thousand; 2 · and a half · million; `taken` words are read already. */
export function withScale(
  words: readonly NumberWord[],
  i: number,
  value: number,
  taken: number,
): NumberReading {
  let total = value
  let n = taken
  for (let next = words[i + n]; next?.joined; next = words[i + n]) {
    const scale = next.key === 'hundred' ? 100 : SCALES.get(next.key)
    if (scale === undefined) break
    total *= scale
    n++
  }
  const more = total === value * 1000 ? null : readAddedFraction(words, i + n)
  if (!more) return reading(`#${tidy(total)}`, n)
  const scale = n === taken ? scaleAt(words, i + n + more.words) : null
  if (scale !== null) return reading(`#${tidy((total + more.value) * scale)}`, n + more.words + 1)
  const unit = total > value ? total / value : 1
  return reading(`#${tidy(total + more.value * unit)}`, n + more.words)
}

/** "a hundred", "half a million", "half a percent"; null for a bare "a" or "half". */
export function readLoose(words: readonly NumberWord[], i: number): NumberReading | null {
  const isHalf = words[i].key === 'half'
  if (isHalf && !/^(?:a|million)$/.test(wordAt(words, i + 1))) return null
  const n = isHalf && words[i + 1].key === 'a' ? 2 : 1
  const name = wordAt(words, i + n)
  if (n === 2 && /^(?:percent|percentage|per)$/.test(name)) return reading('#0.5', n)
  const scale = name === 'hundred' ? 100 : name === 'dozen' ? 12 : SCALES.get(name)
  if (scale === undefined) return null
  return isHalf ? reading(`#${tidy(0.5 * scale)}`, n + 1) : readWords(words, i, true)
}

/** Years as they are said: "nineteen eighty-four", "twenty ten", "nineteen oh five". */
export function readYear(words: readonly NumberWord[], i: number): NumberReading | null {
  const head = ONES.get(words[i].key) ?? TENS.get(words[i].key)
  if (head === undefined || head < 11 || head > 20) return null
  const second = words[i + 1]
  if (!second?.joined || second.hyphened) return null
  if (second.key === 'oh' || second.key === 'o') {
    const last = ONES.get(wordAt(words, i + 2))
    return last !== undefined && last > 0 && last < 10 ? reading(`#${head * 100 + last}`, 3) : null
  }
  if (second.key === 'hundred' && head === 19) return null
  const decade = DECADES.get(second.key)
  if (decade !== undefined) return reading(`#${head * 100 + decade}s`, 2)
  const teen = ONES.get(second.key)
  if (teen !== undefined && teen >= 10) return reading(`#${head * 100 + teen}`, 2)
  const tens = TENS.get(second.key)
  if (tens === undefined) return null
  const ones = ONES.get(wordAt(words, i + 2))
  const ordinal = ORDINALS.get(wordAt(words, i + 2))
  if (ordinal !== undefined && ordinal < 10) return null
  if (ones !== undefined && ones > 0 && ones < 10) return reading(`#${head * 100 + tens + ones}`, 3)
  return reading(`#${head * 100 + tens}`, 2)
}

/** Cardinals and ordinals; `leadingA` where an "a" stands for one: "a hundred". */
export function readWords(words: readonly NumberWord[], i: number, leadingA = false): NumberReading | null {
  let n = leadingA ? 1 : 0
  let total = 0
  let group = leadingA ? 1 : 0
  /** what may still follow in this group: 100 anything below a hundred, 10 a single digit, 0 nothing */
  let room = leadingA ? 0 : 1000
  let lastScale = Number.POSITIVE_INFINITY
  while (i + n < words.length && (n === 0 || words[i + n].joined)) {
    let at = n
    // "a thousand and a half" may be 1,500
    if (n > 0 && !(lastScale === 1000 && group === 0)) {
      const more = readAddedFraction(words, i + n)
      if (more) return withFraction(words, i, { value: total + group, n, lastScale }, more)
    }
    if (words[i + at].key === 'and' && n > 0) {
      const after = smallValue(wordAt(words, i + at + 1))
      const mayAdd = after !== undefined && (room === 100 || (group === 0 && total >= 1000 && after < 100))
      if (!mayAdd) break
      at++
    }
    const key = words[i + at].key
    const ones = ONES.get(key)
    const tens = TENS.get(key)
    const ordinal = ORDINALS.get(key)
    if (key === 'hundred' && group > 0 && group < 100 && room !== 100) {
      group *= 100
      room = 100
    } else if (SCALES.has(key) && group > 0) {
      const scale = SCALES.get(key) ?? 1
      if (scale >= lastScale) break
      total += group * scale
      lastScale = scale
      group = 0
      room = 1000
    } else if (key === 'dozen' && group > 0 && n <= 1) {
      return reading(`#${tidy(group * 12)}`, at + 1)
    } else if (tens !== undefined && (room >= 100 || (room === 1000 && group === 0))) {
      group += tens
      room = 10
    } else if (ones !== undefined && isApart(words, i + at, lastScale, group, room)) {
      break
    } else if (ones !== undefined && (room >= 100 || (room === 10 && ones > 0 && ones < 10))) {
      if (group === 0 && ones === 0 && n > 0) break
      group += ones
      room = ones < 20 ? 0 : 10
    } else if (ordinal !== undefined && (room >= 100 || (room === 10 && ordinal < 10))) {
      return reading(`#${tidy(total + group + ordinal)}th`, at + 1)
    } else if (key === 'hundredth' && group > 0) {
      return reading(`#${tidy(total + group * 100)}th`, at + 1)
    } else if (key === 'point' && n > 0) {
      return readPoint(words, i, n, total + group)
    } else {
      break
    }
    n = at + 1
  }
  return n === 0 || (leadingA && n === 1) ? null : reading(`#${tidy(total + group)}`, n)
}

/** "twenty four-hour shifts" are twenty, and "three million five" is more often 3.5 million than five more. */
function isApart(
  words: readonly NumberWord[],
  at: number,
  lastScale: number,
  group: number,
  room: number,
): boolean {
  const next = words[at + 1]
  if (room === 10) return !words[at].hyphened && next?.hyphened === true
  const isScaled = next?.joined === true && (next.key === 'hundred' || SCALES.has(next.key))
  const isBare = words[at - 1] !== undefined && SCALES.has(words[at - 1].key)
  return isBare && group === 0 && lastScale >= 1e6 && lastScale < Number.POSITIVE_INFINITY && !isScaled
}

const smallValue = (key: string): number | undefined => ONES.get(key) ?? TENS.get(key) ?? ORDINALS.get(key)

/** "two and a half" (million), "a million and a half". */
function withFraction(
  words: readonly NumberWord[],
  i: number,
  { value, n, lastScale }: { readonly value: number; readonly n: number; readonly lastScale: number },
  more: { readonly value: number; readonly words: number },
): NumberReading {
  const scale = scaleAt(words, i + n + more.words)
  if (scale !== null) return reading(`#${tidy((value + more.value) * scale)}`, n + more.words + 1)
  const unit = lastScale === Number.POSITIVE_INFINITY ? 1 : lastScale
  return reading(`#${tidy(value + more.value * unit)}`, n + more.words)
}

const scaleAt = (words: readonly NumberWord[], i: number): number | null =>
  SCALES.get(wordAt(words, i)) ?? null

/** "three point one four", then perhaps "million". */
function readPoint(words: readonly NumberWord[], i: number, n: number, whole: number): NumberReading {
  let decimals = ''
  let taken = n + 1
  for (let word = words[i + taken]; word?.joined; word = words[i + taken]) {
    const digit = word.key === 'oh' ? 0 : ONES.get(word.key)
    const tens = decimals === '' ? TENS.get(word.key) : undefined
    if (tens !== undefined) {
      decimals = String(tens)
      taken++
      const ones = ONES.get(wordAt(words, i + taken))
      if (ones !== undefined && ones > 0 && ones < 10) {
        decimals = String(tens + ones)
        taken++
      }
      break
    }
    if (digit === undefined || digit > 19) break
    decimals += String(digit)
    taken++
  }
  if (decimals === '') return reading(`#${tidy(whole)}`, n)
  return withScale(words, i, Number(`${whole}.${decimals}`), taken)
}
