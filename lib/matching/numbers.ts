/**
 * Numbers written in words and in digits are one number: "twenty-five" is 25, "two and a half million" is 2.5 million,
 * "nineteen eighty-four" is 1984, "the nineties" are the '90s. Reads the longest number that starts at a word and says
 * which words it takes, so that the comparison is of values and the difference of form is named.
 */
import { readClock } from './clock'
import { FRACTION_SIGNS, readFraction } from './fractions'
import { CURRENCY_SIGNS } from './lexicon/en/moneys'
import { DECADES, MINUS, ONES, ORDINALS, SCALE_SUFFIXES, SCALES, TENS } from './lexicon/en/numbers'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { type NumberReading, type NumberWord, readGroups, reading, tidy, wordAt } from './number-word'
import { readLoose, readWords, readYear, withScale } from './spelled-numbers'
import { readHyphenedDigits, readSpokenDigits } from './spoken-digits'

/** Words a number can start with. */
const STARTS: ReadonlySet<string> = new Set([
  'a',
  'half',
  'quarter',
  'noon',
  'midnight',
  ...MINUS,
  ...[ONES, TENS, ORDINALS, DECADES, FRACTION_SIGNS].flatMap((table) => [...table.keys()]),
])
const DIGITS = /^-?\d/
const PLAIN_NUMBER = /^(\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+|\d+)(\.\d+)?([a-z]*)$/
const OWNER = /^(?:my|your|his|her|our|their)$/
const BEFORE_MOMENTS = /^(?:a|per|one|1|every|each|any|another|split)$/
/** "5m long" is no five million. */
const DIMENSION = /^(?:long|wide|high|tall|deep|thick|away|above|below)$/
/** Words by which a distance is run or walked, so near to it. */
const RUNNING: ReadonlySet<string> = new Set(
  'run runs ran running runner runners race races raced racing walk walks walked walking jog jogged jogging marathon swim cycle'.split(
    ' ',
  ),
)
const RUN_REACH = 3
const WITH_COLON = /^\d{1,2}:\d{2}$/

/** The number that starts at word `i`, or null where none does. */
export function readNumber(words: readonly NumberWord[], i: number): NumberReading | null {
  const first = words[i].key
  const isDigits = DIGITS.test(first)
  if (!isDigits && !STARTS.has(first)) return null
  const special = readClock(words, i) ?? readFraction(words, i)
  if (special) return special
  if (isDigits) return readHyphenedDigits(words, i) ?? readDigits(words, i)
  if (MINUS.has(first)) return readNegative(words, i)
  if (first === 'a' || first === 'half') return readLoose(words, i)
  const decade = DECADES.get(first)
  if (decade !== undefined) return readDecade(words, i, decade)
  if (first === 'second' && isMoment(words, i)) return null
  return readSpokenDigits(words, i) ?? readYear(words, i) ?? readWords(words, i)
}

/** "minus five", "negative two point five"; the sign is said. */
function readNegative(words: readonly NumberWord[], i: number): NumberReading | null {
  if (!words[i + 1]?.joined || words[i + 1].hyphened) return null
  const value = MINUS.has(words[i + 1].key) ? null : readNumber(words, i + 1)
  if (!value || !/^#\d+(?:\.\d+)?$/.test(value.key)) return null
  return { ...value, key: `#-${value.key.slice(1)}`, words: value.words + 1 }
}

function readDigits(words: readonly NumberWord[], i: number): NumberReading {
  const text = words[i].key
  if (WITH_COLON.test(text)) return reading(`#${text}`, 1)
  const negative = text.startsWith('-') ? '-' : ''
  const parts = PLAIN_NUMBER.exec(text.slice(negative.length))
  if (!parts) return reading(`#${text}`, 1)
  const grouped =
    parts[2] === undefined && parts[3] === '' && /^\d{1,3}$/.test(text) ? readGroups(words, i) : null
  if (grouped) return grouped
  const [, whole, decimals = '', letters] = parts
  const digits = whole.replace(/\D/g, '')
  // "5.000" may be five thousand: only its own form is it
  if (/^\.\d{3}$/.test(decimals) && letters === '' && /^[1-9]\d{0,2}$/.test(whole) && !hasScale(words, i + 1))
    return reading(`#${text}`, 1)
  const value = Number(negative + digits + decimals)
  if (/^(st|nd|rd|th)$/.test(letters)) return reading(`#${digits}th`, 1)
  if (letters === 's')
    return digits.length === 2 ? readDecade(words, i, Number(digits)) : reading(`#${digits}s`, 1)
  if (letters === 'm' && DIMENSION.test(wordAt(words, i + 1)))
    return reading(`#${tidy(value)}`, 1, null, letters)
  if (letters === 'k' && isRun(words, i)) return reading(`#${tidy(value)}`, 1, null, letters)
  const attached = SCALE_SUFFIXES.get(letters)
  if (attached !== undefined) return reading(`#${tidy(value * attached)}`, 1)
  if (digits.length > 1 && digits.startsWith('0') && !decimals) return reading(`#${digits}`, 1, null, letters)
  return letters === '' ? withScale(words, i, value, 1) : reading(`#${tidy(value)}`, 1, null, letters)
}

/** "He ran 10k", "a 5K race", "I did the 10K": kilometres. */
function isRun(words: readonly NumberWord[], i: number): boolean {
  if (CURRENCY_SIGNS.has(words[i - 1]?.key ?? '')) return false
  const near = words.slice(Math.max(0, i - RUN_REACH), i + RUN_REACH + 1)
  if (near.some(({ key }) => RUNNING.has(key))) return true
  const next = words[i + 1]
  const isAlone = !next?.joined || FUNCTION_WORDS.has(next.key)
  return isAlone && /^(?:a|the|this|that|my|his|her)$/.test(words[i - 1]?.key ?? '')
}

const hasScale = (words: readonly NumberWord[], i: number): boolean => SCALES.has(wordAt(words, i))

/** "The fifties" may be the 1950s; "her fifties" are years of a life, and the twenties may be these. */
function readDecade(words: readonly NumberWord[], i: number, decade: number): NumberReading {
  const at = /^(?:early|mid|late)$/.test(words[i - 1]?.key ?? '') ? i - 2 : i - 1
  const isAge = OWNER.test(words[at]?.key ?? '')
  const key = `#${String(decade).padStart(2, '0')}s`
  return reading(key, 1, isAge || decade === 20 ? null : `#${1900 + decade}s`)
}

/** "Wait a second", not "a second look". */
function isMoment(words: readonly NumberWord[], i: number): boolean {
  const next = wordAt(words, i + 1)
  const isBehind = words[i].joined && BEFORE_MOMENTS.test(words[i - 1]?.key ?? '')
  return isBehind && (words[i + 1] === undefined || FUNCTION_WORDS.has(next) || /^(?:ago|later)$/.test(next))
}
