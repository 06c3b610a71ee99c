/**
 * Numbers written in words and in digits are one number: "twenty-five" is 25, "two and a half million" is 2.5 million,
 * "nineteen eighty-four" is 1984, "the nineties" are the '90s. Reads the longest number that starts at a word and says
 * which words it takes, so that the comparison is of values and the difference of form is named.
 */
import { readClock } from './clock'
import { DECADES, DENOMINATORS, ONES, ORDINALS, SCALE_SUFFIXES, SCALES, TENS } from './lexicon/en/numbers'

/** A word as the reader sees it: folded, and whether it follows the one before with nothing but a space or a hyphen. */
export interface NumberWord {
  readonly key: string
  readonly joined: boolean
  /** a hyphen stands before it */
  readonly hyphened: boolean
}

export interface NumberReading {
  /** equal for equal numbers: "#25", "#3rd", "#90s", "#2/3", "#14:05" */
  readonly key: string
  /** a second reading: "the 90s" may be the 1990s */
  readonly other: string | null
  /** how many words it takes */
  readonly words: number
  /** letters left over after digits, a unit written onto them: "pm", "km", else '' */
  readonly suffix: string
}

/** Words a number in words can start with. */
const STARTS: ReadonlySet<string> = new Set([
  'a',
  'half',
  'quarter',
  ...[ONES, TENS, ORDINALS, DECADES].flatMap((table) => [...table.keys()]),
])
const DIGITS = /^-?\d/
const PLAIN_NUMBER = /^(\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+|\d+)(\.\d+)?([a-z]*)$/
const CLOCK = /^(\d{1,2}[:.]\d{2})(am|pm)?$/

const tidy = (value: number): string => String(Number(value.toPrecision(15)))

/** The number that starts at word `i`, or null where none does. */
export function readNumber(words: readonly NumberWord[], i: number): NumberReading | null {
  const first = words[i].key
  const isDigits = DIGITS.test(first)
  if (!isDigits && !STARTS.has(first)) return null
  const time = readClock(words, i)
  if (time) return time
  if (isDigits) return readDigits(words, i)
  if (first === 'a' || first === 'half') return readLoose(words, i)
  const decade = DECADES.get(first)
  if (decade !== undefined) return reading(`#${decade}s`, 1, `#${1900 + decade}s`)
  const year = readYear(words, i)
  if (year) return year
  return readWords(words, i)
}

const reading = (key: string, words: number, other: string | null = null, suffix = ''): NumberReading => ({
  key,
  other,
  words,
  suffix,
})

function readDigits(words: readonly NumberWord[], i: number): NumberReading {
  const text = words[i].key
  const clock = CLOCK.exec(text)
  if (clock?.[1].includes(':')) return reading(`#${clock[1]}`, 1, null, clock[2] ?? '')
  const parts = PLAIN_NUMBER.exec(text)
  if (!parts) return reading(`#${text}`, 1)
  const grouped =
    parts[2] === undefined && parts[3] === '' && /^\d{1,3}$/.test(text) ? readGroups(words, i) : null
  if (grouped) return grouped
  const [, whole, decimals = '', letters] = parts
  const digits = whole.replace(/\D/g, '')
  const value = Number(digits + decimals)
  if (/^(st|nd|rd|th)$/.test(letters)) return reading(`#${digits}th`, 1)
  if (letters === 's') return readDigitDecade(digits)
  const attached = SCALE_SUFFIXES.get(letters)
  if (attached !== undefined) return reading(`#${tidy(value * attached)}`, 1)
  if (digits.length > 1 && digits.startsWith('0') && !decimals) return reading(`#${digits}`, 1, null, letters)
  if (letters === '') return withScale(words, i, value, 1)
  if (/^[ap]m$/.test(letters) && !decimals && value >= 1 && value <= 12)
    return reading(`#${value}:00`, 1, `#${value}`, letters)
  return reading(`#${tidy(value)}`, 1, null, letters)
}

/** "10 000": groups of three parted by plain spaces. */
function readGroups(words: readonly NumberWord[], i: number): NumberReading | null {
  let n = 1
  while (words[i + n]?.joined && !words[i + n].hyphened && /^\d{3}$/.test(words[i + n].key)) n++
  if (n === 1) return null
  const digits = words
    .slice(i, i + n)
    .map((word) => word.key)
    .join('')
  return reading(`#${tidy(Number(digits))}`, n)
}

function readDigitDecade(digits: string): NumberReading {
  return digits.length === 2 ? reading(`#${digits}s`, 1, `#19${digits}s`) : reading(`#${digits}s`, 1)
}

/** 2.5 · million → 2500000; 3 · hundred · thousand. */
function withScale(words: readonly NumberWord[], i: number, value: number, taken: number): NumberReading {
  let total = value
  let n = taken
  for (let next = words[i + n]; next?.joined; next = words[i + n]) {
    const scale = next.key === 'hundred' ? 100 : SCALES.get(next.key)
    if (scale === undefined) break
    total *= scale
    n++
  }
  const isHalf = words[i + n]?.joined && words[i + n].key === 'and' && readAndAHalf(words, i + n)
  if (!isHalf) return reading(`#${tidy(total)}`, n)
  const scale = n === 1 ? scaleAt(words, i + n + 3) : null
  if (scale !== null) return reading(`#${tidy((total + 0.5) * scale)}`, n + 4)
  return reading(`#${tidy(total + (total > value ? total / value / 2 : 0.5))}`, n + 3)
}

/** "a hundred", "half a million", "a million and a half"; null for a bare "a" or "half". */
function readLoose(words: readonly NumberWord[], i: number): NumberReading | null {
  let n = 1
  let value = 1
  if (words[i].key === 'half') {
    if (!(words[i + 1]?.joined && (words[i + 1].key === 'a' || words[i + 1].key === 'million'))) return null
    value = 0.5
    if (words[i + 1].key === 'a') n = 2
  }
  const scaleWord = words[i + n]
  if (!scaleWord?.joined) return null
  const scale = scaleWord.key === 'hundred' ? 100 : scaleWord.key === 'dozen' ? 12 : SCALES.get(scaleWord.key)
  if (scale === undefined) return null
  if (value === 1) return readWords(words, i, true)
  return reading(`#${tidy(value * scale)}`, n + 1)
}

/** Years as they are said: "nineteen eighty-four", "twenty ten", "nineteen oh five". */
function readYear(words: readonly NumberWord[], i: number): NumberReading | null {
  const head = ONES.get(words[i].key) ?? TENS.get(words[i].key)
  if (head === undefined || head < 11 || head > 20) return null
  const second = words[i + 1]
  if (!second?.joined || second.hyphened) return null
  if (second.key === 'oh' || second.key === 'o') {
    const last = words[i + 2]?.joined ? ONES.get(words[i + 2].key) : undefined
    return last !== undefined && last > 0 && last < 10 ? reading(`#${head * 100 + last}`, 3) : null
  }
  const decade = DECADES.get(second.key)
  if (decade !== undefined) return reading(`#${head * 100 + decade}s`, 2)
  const teen = ONES.get(second.key)
  if (teen !== undefined && teen >= 10) return reading(`#${head * 100 + teen}`, 2)
  const tens = TENS.get(second.key)
  if (tens === undefined) return null
  const ones = words[i + 2]?.joined ? ONES.get(words[i + 2].key) : undefined
  const ordinal = words[i + 2]?.joined ? ORDINALS.get(words[i + 2].key) : undefined
  if (ordinal !== undefined && ordinal < 10) return null
  if (ones !== undefined && ones > 0 && ones < 10) return reading(`#${head * 100 + tens + ones}`, 3)
  return reading(`#${head * 100 + tens}`, 2)
}

/** Cardinals and ordinals in words by the grammar of the language: hundreds under scales, "and" between. */
function readWords(words: readonly NumberWord[], i: number, leadingA = false): NumberReading | null {
  let n = 0
  let total = 0
  let group = 0
  /** what may still follow in this group: 100 anything below a hundred, 10 a single digit, 0 nothing */
  let room = 1000
  if (leadingA) {
    group = 1
    n = 1
    room = 0
  }
  let lastScale = Number.POSITIVE_INFINITY
  while (i + n < words.length && (n === 0 || words[i + n].joined)) {
    let at = n
    if (words[i + at].key === 'and' && n > 0 && words[i + at + 1]?.joined) {
      const half = readAndAHalf(words, i + at)
      if (half !== null) {
        const scale = scaleAt(words, i + at + 3)
        if (scale !== null) return reading(`#${tidy((total + group + 0.5) * scale)}`, at + 4)
        return reading(
          `#${tidy(total + group + (lastScale === Number.POSITIVE_INFINITY ? 0.5 : lastScale / 2))}`,
          at + 3,
        )
      }
      const after =
        ONES.get(words[i + at + 1].key) ??
        TENS.get(words[i + at + 1].key) ??
        ORDINALS.get(words[i + at + 1].key)
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
  if (n === 0 || (leadingA && n === 1)) return null
  const value = total + group
  const below =
    words[i + n]?.joined && value > 0 && value < 100 ? DENOMINATORS.get(words[i + n].key) : undefined
  if (below !== undefined && words[i + n].key !== 'half') return reading(`#${tidy(value)}/${below}`, n + 1)
  return reading(`#${tidy(value)}`, n)
}

/** "and a half" at `i`. */
function readAndAHalf(words: readonly NumberWord[], i: number): true | null {
  return words[i + 1]?.key === 'a' && words[i + 2]?.joined && words[i + 2].key === 'half' ? true : null
}

function scaleAt(words: readonly NumberWord[], i: number): number | null {
  return words[i]?.joined ? (SCALES.get(words[i].key) ?? null) : null
}

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
      const ones = words[i + taken]?.joined ? ONES.get(words[i + taken].key) : undefined
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
