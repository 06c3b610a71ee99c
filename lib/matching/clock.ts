/**
 * Times of day as they are said and as they are printed are one value: "half past five" is 5:30, "a quarter to six"
 * 5:45, "five o'clock" 5:00, "at five thirty" 5:30. Where the half of the day is told it is part of the value: "2 p.m.",
 * "two in the afternoon" and "14:00" are one time, "2 a.m." another, and "half past two" is open. What may be a range or a
 * share is left alone: "ten to five", "a quarter of six", "half five".
 */
import { DAY_PARTS, ONES, TENS } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading, wordAt } from './number-word'

/** Behind these a number may be an hour: "at five thirty". */
const BEFORE_TIMES = /^(?:at|by|until|till|since|before)$/
/** Minutes said without the word: "ten past five". */
const ROUND_MINUTES = new Set([5, 10, 20, 25])
const HALF_OF_DAY = /^([ap])\.?m\.?$/
const IN_DIGITS = /^(\d{1,2})(?:[:.](\d{2}))?(?:([ap])\.?m\.?)?$/
/** "ten at night" is 22:00, "two at night" 2:00. */
const FIRST_HOUR_OF_NIGHT = 6

export type Half = 'am' | 'pm'

/** The hands of a clock, and how many words tell them. */
interface Face {
  readonly hour: number
  readonly minutes: number
  readonly words: number
  /** what it is where it is no time after all: "five o'clock" for "5" */
  readonly other?: string
}

/** The time of day that starts at word `i`, or null where none does. Its key is "#T17:30", or "#5:30" where its half is open. */
export function readClock(words: readonly NumberWord[], i: number): NumberReading | null {
  const named = readNamed(words, i)
  if (named) return named
  const face = readPast(words, i) ?? readHour(words, i)
  if (!face) return readDigital(words, i)
  return withHalf(face, halfAt(words, i + face.words, face.hour))
}

function withHalf(
  { hour, minutes, words, other }: Face,
  half: { readonly half: Half; readonly words: number } | null,
): NumberReading {
  if (!half) return reading(keyOfTime(hour, minutes), words, other)
  return reading(keyOfTime(hour, minutes, half.half), words + half.words)
}

/** "#T17:30" where the half of the day is told, by a word or by the hour, 0 or 13 to 24, itself; else "#5:30". */
export function keyOfTime(hour: number, minutes: number, half: Half | null = null): string {
  const isTold = hour === 0 || hour > 12
  if (!half && !isTold) return `#${hour}:${twoDigits(minutes)}`
  const ofDay = isTold ? hour % 24 : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `#T${twoDigits(ofDay)}:${twoDigits(minutes)}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** "noon", "12 midnight". */
function readNamed(words: readonly NumberWord[], i: number): NumberReading | null {
  const isTwelve = /^(?:12|twelve)$/.test(words[i].key)
  const name = isTwelve ? wordAt(words, i + 1) : words[i].key
  if (name !== 'noon' && name !== 'midnight') return null
  return reading(name === 'noon' ? '#T12:00' : '#T00:00', isTwelve ? 2 : 1)
}

/** "14:05", "9:30 am", "2.30pm", "5pm"; a full stop makes a time only before its half of the day. */
function readDigital(words: readonly NumberWord[], i: number): NumberReading | null {
  const parts = IN_DIGITS.exec(words[i].key)
  if (!parts) return null
  const [hour, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  const written = parts[3] ? { half: halfOf(parts[3]), words: 0 } : null
  const isColon = words[i].key.includes(':')
  if (minutes > 59 || hour > 24 || (!isColon && parts[2] === undefined && !written)) return null
  const half = hour >= 1 && hour <= 12 ? (written ?? halfAt(words, i + 1, hour)) : null
  if (half) return withHalf({ hour, minutes, words: 1 }, half)
  if (written || !isColon) return null
  return reading(keyOfTime(hour, minutes, parts[1].startsWith('0') ? 'am' : null), 1)
}

/** "half past five", "a quarter to six", "ten past five", "ten minutes to five". */
function readPast(words: readonly NumberWord[], i: number): Face | null {
  let n = words[i].key === 'a' && wordAt(words, i + 1) === 'quarter' ? 1 : 0
  const share = words[i + n].key === 'half' ? 30 : words[i + n].key === 'quarter' ? 15 : null
  const counted = share === null ? smallNumber(words, i) : null
  const minutes = share ?? counted?.value ?? 60
  if (minutes < 1 || minutes > 59) return null
  n += counted?.words ?? 1
  const isSaid = counted !== null && /^minutes?$/.test(wordAt(words, i + n))
  if (isSaid) n++
  const way = wordAt(words, i + n)
  const isPast = way === 'past' && (share !== null || isSaid || ROUND_MINUTES.has(minutes))
  const isTo = /^(?:to|till)$/.test(way) && minutes !== 30 && (share !== null || isSaid)
  const hour = words[i + n + 1]?.joined ? hourOf(words[i + n + 1].key) : null
  if (hour === null || !(isPast || isTo)) return null
  const taken = n + (wordAt(words, i + n + 2) === "o'clock" ? 3 : 2)
  if (isPast) return { hour, minutes, words: taken }
  return { hour: hour === 1 ? 12 : hour - 1, minutes: 60 - minutes, words: taken }
}

/** "five o'clock", "5 p.m.", "five thirty p.m.", "at five thirty", "five in the morning". */
function readHour(words: readonly NumberWord[], i: number): Face | null {
  const hour = hourOf(words[i].key)
  if (hour === null) return null
  if (wordAt(words, i + 1) === "o'clock") return { hour, minutes: 0, words: 2, other: `#${hour}` }
  if (halfAt(words, i + 1, hour)) return { hour, minutes: 0, words: 1 }
  const minutes = smallNumber(words, i + 1) ?? minutesBelowTen(words, i + 1)
  if (
    !minutes ||
    !words[i + 1].joined ||
    (minutes.value < 10 && minutes.words < 2) ||
    minutes.value > 59 ||
    !ONES.has(words[i].key)
  )
    return null
  const isBehind = BEFORE_TIMES.test(words[i - 1]?.key ?? '') && words[i].joined
  const isTime = isBehind || halfAt(words, i + 1 + minutes.words, hour) !== null
  return isTime ? { hour, minutes: minutes.value, words: 1 + minutes.words } : null
}

/** "p.m.", "in the morning", "at night" behind an hour, with how many words it takes. */
function halfAt(
  words: readonly NumberWord[],
  i: number,
  hour: number,
): { readonly half: Half; readonly words: number } | null {
  const written = HALF_OF_DAY.exec(wordAt(words, i))
  if (written) return { half: halfOf(written[1]), words: 1 }
  if (wordAt(words, i) === 'at' && wordAt(words, i + 1) === 'night')
    return { half: hour >= FIRST_HOUR_OF_NIGHT && hour !== 12 ? 'pm' : 'am', words: 2 }
  if (wordAt(words, i) !== 'in' || wordAt(words, i + 1) !== 'the') return null
  const half = DAY_PARTS.get(wordAt(words, i + 2))
  return half === undefined ? null : { half, words: 3 }
}

const halfOf = (letter: string): Half => (letter === 'a' ? 'am' : 'pm')

function hourOf(key: string): number | null {
  const hour = /^\d\d?$/.test(key) ? Number(key) : (ONES.get(key) ?? 0)
  return hour >= 1 && hour <= 12 ? hour : null
}

/** 1 to 59 in words or digits. */
function smallNumber(words: readonly NumberWord[], i: number): { value: number; words: number } | null {
  const key = words[i]?.key ?? ''
  if (/^\d\d?$/.test(key)) return { value: Number(key), words: 1 }
  const tens = TENS.get(key)
  const ones = ONES.get(tens === undefined ? key : wordAt(words, i + 1)) ?? 0
  if (tens === undefined) return ones > 0 ? { value: ones, words: 1 } : null
  return ones > 0 && ones < 10 ? { value: tens + ones, words: 2 } : { value: tens, words: 1 }
}

/** "five oh five" */
function minutesBelowTen(words: readonly NumberWord[], i: number): { value: number; words: number } | null {
  const value = /^oh?$/.test(words[i]?.key ?? '') ? (ONES.get(wordAt(words, i + 1)) ?? 0) : 0
  return value > 0 && value < 10 ? { value, words: 2 } : null
}

/** Where the hands stand, "2:30", whether or not the half of the day is told; "5" is five o'clock. Null for no time. */
const faceOf = (key: string): string | null => {
  const parts = /^#(T?)(\d\d?)(?::(\d\d))?$/.exec(key)
  return parts && Number(parts[2]) < 24 ? `${Number(parts[2]) % 12}:${parts[3] ?? '00'}` : null
}

/** How two times with the hands at one place differ: in the half of the day, or in that one of them leaves it open; else null. */
export function sameHands(a: string, b: string): 'half' | 'first' | 'second' | null {
  const [first, second] = [a.startsWith('#T'), b.startsWith('#T')]
  if (!(first || second) || faceOf(a) === null || faceOf(a) !== faceOf(b)) return null
  return first && second ? 'half' : first ? 'first' : 'second'
}
