/**
 * The same for German: "fünfundzwanzig" is 25, "zweieinhalb Millionen" and "2,5 Mio." are one, "5.000" is five thousand,
 * "halb drei" is 2:30, "14 Uhr" two in the afternoon, "die neunziger Jahre" are the 90er.
 */
import { type Half, keyOfTime } from './clock'
import { DAY_PARTS, ONES, ORDINAL_STEMS, SCALES, TENS } from './lexicon/de/numbers'
import { type NumberReading, type NumberWord, readGroups, reading, tidy, wordAt } from './number-word'

const DIGITS = /^(-?)(\d{1,3}(?:[.\u00a0\u2009\u202f]\d{3})+|\d+)(,\d+)?([a-zäöü]*)$/
/** One, or a mere article. */
export const ARTICLE = /^ein(?:e|er|en|em|es)?$/
const ORDINAL_ENDING = /^(.+?)s?te[nrms]?$/

/** The number that starts at word `i` of a German text, or null where none does. */
export function readGermanNumber(words: readonly NumberWord[], i: number): NumberReading | null {
  const time = readTime(words, i)
  if (time) return time
  const key = words[i].key
  const decade = /^(\d0|[a-zäöüß]+zig)er$/.exec(key)
  if (decade) {
    const tens = TENS.get(decade[1]) ?? Number(decade[1])
    if (!Number.isNaN(tens)) return reading(`#${tens}s`, 1, `#${1900 + tens}s`)
  }
  if (key === 'minus') {
    const value = words[i + 1]?.joined && !words[i + 1].hyphened ? readGermanNumber(words, i + 1) : null
    const isCount = value !== null && /^#\d+(?:\.\d+)?$/.test(value.key)
    return isCount ? { ...value, key: `#-${value.key.slice(1)}`, words: value.words + 1 } : null
  }
  const digits = DIGITS.exec(key)
  if (digits) {
    const grouped = /^\d{1,3}$/.test(key) ? readGroups(words, i) : null
    if (grouped) return grouped
    const [, sign, whole, decimals = '', letters] = digits
    const value = Number(sign + whole.replace(/\D/g, '') + decimals.replace(',', '.'))
    return letters === '' ? withScale(words, i, value) : reading(`#${tidy(value)}`, 1, null, letters)
  }
  const value = ARTICLE.test(key) ? (SCALES.has(wordAt(words, i + 1)) ? 1 : null) : valueOfWord(key)
  if (value !== null) return withScale(words, i, value)
  const ordinal = ordinalOf(key)
  return ordinal === null ? null : reading(`#${ordinal}th`, 1)
}

function withScale(words: readonly NumberWord[], i: number, value: number): NumberReading {
  const scale = SCALES.get(wordAt(words, i + 1))
  return scale === undefined ? reading(`#${tidy(value)}`, 1) : reading(`#${tidy(value * scale)}`, 2)
}

/** A cardinal in one word: "zweitausenddreihundertelf", "zweieinhalb"; null for other words. */
function valueOfWord(word: string): number | null {
  if (word === 'anderthalb') return 1.5
  const half = /^(.+)einhalb$/.exec(word)
  if (half) {
    const whole = valueOfWord(half[1])
    return whole === null ? null : whole + 0.5
  }
  const thousands = /^(.*)tausend(?:und)?(.*)$/.exec(word)
  if (thousands) return joined(thousands[1], 1000, thousands[2], belowThousand)
  return belowThousand(word)
}

function belowThousand(word: string): number | null {
  const hundreds = /^(.*)hundert(?:und)?(.*)$/.exec(word)
  return hundreds ? joined(hundreds[1], 100, hundreds[2], belowHundred) : belowHundred(word)
}

function joined(
  before: string,
  scale: number,
  after: string,
  read: (word: string) => number | null,
): number | null {
  const times = before === '' ? 1 : read(before)
  const rest = after === '' ? 0 : read(after)
  return times === null || rest === null ? null : times * scale + rest
}

function belowHundred(word: string): number | null {
  const plain = ONES.get(word) ?? TENS.get(word)
  if (plain !== undefined) return plain
  const parts = /^(.+?)und(.+)$/.exec(word)
  const [ones, tens] = parts ? [ONES.get(parts[1]), TENS.get(parts[2])] : []
  return ones !== undefined && ones > 0 && ones < 10 && tens !== undefined ? tens + ones : null
}

/** "ersten", "fünften", "zwanzigste"; null for other words. */
function ordinalOf(word: string): number | null {
  const stem = ORDINAL_ENDING.exec(word)?.[1]
  if (stem === undefined) return null
  const irregular = ORDINAL_STEMS.get(stem) ?? ORDINAL_STEMS.get(`${stem}s`)
  if (irregular !== undefined) return irregular
  const value = valueOfWord(stem)
  return value !== null && Number.isInteger(value) && value > 1 ? value : null
}

/** "14 Uhr 30", "zwei Uhr nachmittags", "14.30 Uhr", "halb drei", "Viertel nach zwei". */
function readTime(words: readonly NumberWord[], i: number): NumberReading | null {
  const key = words[i].key
  if (key === 'halb') {
    const hour = hourAt(words, i + 1)
    return hour === null || hour > 12 ? null : atHalf(words, i, 2, (hour + 11) % 12 || 12, 30)
  }
  const way = wordAt(words, i + 1)
  if (key === 'viertel' && (way === 'nach' || way === 'vor')) {
    const hour = hourAt(words, i + 2)
    if (hour === null || hour > 12) return null
    return way === 'nach' ? atHalf(words, i, 3, hour, 15) : atHalf(words, i, 3, (hour + 11) % 12 || 12, 45)
  }
  const digital = /^(\d{1,2})[:.](\d{2})$/.exec(key)
  if (digital && Number(digital[1]) <= 24 && Number(digital[2]) < 60) {
    const isUhr = wordAt(words, i + 1) === 'uhr'
    return isUhr || key.includes(':')
      ? atHalf(words, i, isUhr ? 2 : 1, Number(digital[1]), Number(digital[2]))
      : null
  }
  const hour = wordAt(words, i + 1) === 'uhr' ? hourOf(key) : null
  if (hour === null) return null
  const minutes = words[i + 2]?.joined ? numberOf(words[i + 2].key) : null
  const isMinutes = minutes !== null && minutes > 0 && minutes < 60
  return atHalf(words, i, isMinutes ? 3 : 2, hour, isMinutes ? minutes : 0)
}

function atHalf(
  words: readonly NumberWord[],
  i: number,
  taken: number,
  hour: number,
  minutes: number,
): NumberReading {
  const half = halfOf(wordAt(words, i + taken), hour)
  return reading(keyOfTime(hour, minutes, half), half ? taken + 1 : taken)
}

/** The half of the day that "abends" behind an hour names; null where the hour is none of the evening's. */
function halfOf(part: string, hour: number): Half | null {
  const hours = DAY_PARTS.get(part)
  if (!hours) return null
  const named = hour === 0 || hour > 12 ? [hour % 24] : [hour % 12, (hour % 12) + 12]
  const isIn = (h: number): boolean => hours[0] <= h && h <= hours[1]
  const fitting = named.find((h) => isIn(h) || isIn(h + 24))
  return fitting === undefined ? null : fitting < 12 ? 'am' : 'pm'
}

const hourAt = (words: readonly NumberWord[], i: number): number | null =>
  words[i]?.joined ? hourOf(words[i].key) : null

function hourOf(key: string): number | null {
  const hour = numberOf(key)
  return hour !== null && Number.isInteger(hour) && hour >= 0 && hour <= 24 ? hour : null
}

const numberOf = (key: string): number | null => (/^\d\d?$/.test(key) ? Number(key) : valueOfWord(key))
