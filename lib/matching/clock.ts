/**
 * Times of day as they are said and as they are printed are one value: "half past five" is 5:30, "a quarter to six"
 * 5:45, "five o'clock" 5:00, "at five thirty" 5:30, "5 p.m." 5:00 with its half of the day beside it. What may be a
 * range or a share is left alone: "ten to five", "a quarter of six", "half five".
 */
import { DAY_PARTS, ONES, TENS } from './lexicon/en/numbers'
import type { NumberReading, NumberWord } from './numbers'

/** Behind these a number may be an hour: "at five thirty". */
const BEFORE_TIMES = /^(?:at|by|until|till|since|before)$/
/** Minutes said without the word: "ten past five". */
const ROUND_MINUTES = new Set([5, 10, 20, 25])
const HALF_OF_DAY = /^[ap]\.?m\.?$/

/** The time of day that starts at word `i`, or null where none does. Its key is "#5:30". */
export function readClock(words: readonly NumberWord[], i: number): NumberReading | null {
  return readPast(words, i) ?? readHour(words, i)
}

const clock = (hour: number, minutes: number, words: number, other: string | null = null): NumberReading => ({
  key: `#${hour}:${String(minutes).padStart(2, '0')}`,
  other,
  words,
  suffix: '',
})

/** "half past five", "a quarter to six", "ten past five", "ten minutes to five". */
function readPast(words: readonly NumberWord[], i: number): NumberReading | null {
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
  return isPast ? clock(hour, minutes, taken) : clock(hour === 1 ? 12 : hour - 1, 60 - minutes, taken)
}

/** "five o'clock", "5 p.m.", "at five thirty", "at five in the morning". */
function readHour(words: readonly NumberWord[], i: number): NumberReading | null {
  const hour = hourOf(words[i].key)
  if (hour === null) return null
  const next = wordAt(words, i + 1)
  if (next === "o'clock") return clock(hour, 0, 2, `#${hour}`)
  if (HALF_OF_DAY.test(next)) return clock(hour, 0, 1, `#${hour}`)
  const isBehind = BEFORE_TIMES.test(words[i - 1]?.key ?? '') && words[i].joined
  if (isBehind && halfOfDay(words, i + 1)) return clock(hour, 0, 1, `#${hour}`)
  const minutes = smallNumber(words, i + 1)
  if (!minutes || !words[i + 1].joined || minutes.value < 10 || minutes.value > 59 || !ONES.has(words[i].key))
    return null
  const isTime = isBehind || HALF_OF_DAY.test(wordAt(words, i + 1 + minutes.words))
  return isTime ? clock(hour, minutes.value, 1 + minutes.words) : null
}

/** The half of the day that "in the morning" at word `i` names: "am", "pm"; null for other words. */
export function halfOfDay(words: readonly NumberWord[], i: number): 'am' | 'pm' | null {
  if (wordAt(words, i) !== 'in' || wordAt(words, i + 1) !== 'the') return null
  return DAY_PARTS.get(wordAt(words, i + 2)) ?? null
}

/** A word that follows the one before with nothing but a space or a hyphen; '' for none. */
const wordAt = (words: readonly NumberWord[], i: number): string => (words[i]?.joined ? words[i].key : '')

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
