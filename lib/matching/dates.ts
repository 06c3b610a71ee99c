/**
 * A day of a month is one however it is written: "the fifth of May", "May 5", "5 May", "May 5th", "May the fifth". It is
 * read in one order, the month and then the day, so that no form of it is a word moved.
 */
import { MONTHS as GERMAN_MONTHS } from './lexicon/de/numbers'
import { MONTHS as ENGLISH_MONTHS } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading } from './number-word'

/** Months in full and short, English and German, by their full English name. */
export const MONTHS: ReadonlyMap<string, string> = new Map([...ENGLISH_MONTHS, ...GERMAN_MONTHS])

/** "may" and "march" in small letters are months only beside an ordinal. */
const DOUBTFUL = /^(?:may|mar|march|sun|dec|jan)$/
const ORDINAL = /^#(\d+)th$/
const DAY = /^\d\d?$/

export interface DayOfMonth {
  /** the month's full name */
  readonly month: string
  readonly monthAt: number
  /** "#5th"; where the day is a mere "5", that too */
  readonly day: NumberReading
  /** how many words the date takes */
  readonly words: number
}

/** What reading a date needs to know of the words beside their keys. */
export interface DateWords {
  readonly words: readonly NumberWord[]
  /** whether a space, or a space behind an abbreviation's full stop, is all that parts a word from the one before */
  readonly follows: (i: number) => boolean
  readonly isCapital: (i: number) => boolean
  readonly numberAt: (i: number) => NumberReading | null
}

/** The day of a month that starts at word `i`, or null. */
export function readDate(text: DateWords, i: number): DayOfMonth | null {
  return monthFirst(text, i) ?? dayFirst(text, i)
}

const keyAt = ({ words, follows }: DateWords, i: number): string =>
  words[i] !== undefined && follows(i) ? words[i].key : ''

/** "May 5", "May 5th", "May the fifth", "may fifth". */
function monthFirst(text: DateWords, i: number): DayOfMonth | null {
  const key = text.words[i].key
  const month = MONTHS.get(key)
  if (month === undefined) return null
  const dayAt = keyAt(text, i + 1) === 'the' ? i + 2 : i + 1
  if (keyAt(text, dayAt) === '') return null
  const ordinal = ordinalAt(text, dayAt)
  if (ordinal) return { month, monthAt: i, day: ordinal, words: dayAt - i + ordinal.words }
  const isPlain = dayAt === i + 1 && (!DOUBTFUL.test(key) || text.isCapital(i))
  const day = isPlain ? cardinalAt(text, dayAt) : null
  return day && { month, monthAt: i, day, words: 2 }
}

/** "the fifth of May", "5th May", "5 May". */
function dayFirst(text: DateWords, i: number): DayOfMonth | null {
  const dayAt = text.words[i].key === 'the' && keyAt(text, i + 1) !== '' ? i + 1 : i
  const ordinal = ordinalAt(text, dayAt)
  const day = ordinal ?? (dayAt === i ? cardinalAt(text, i) : null)
  if (!day) return null
  const next = dayAt + day.words
  const monthAt = ordinal && keyAt(text, next) === 'of' ? next + 1 : next
  const key = keyAt(text, monthAt)
  const month = MONTHS.get(key)
  if (month === undefined || (DOUBTFUL.test(key) && monthAt === next && !text.isCapital(monthAt))) return null
  return { month, monthAt, day, words: monthAt - i + 1 }
}

function ordinalAt(text: DateWords, i: number): NumberReading | null {
  const number = text.numberAt(i)
  const day = number && ORDINAL.exec(number.key)
  return day && Number(day[1]) <= 31 ? number : null
}

/** "5" alone: with a scale or a measure behind it, it counts something else. */
function cardinalAt(text: DateWords, i: number): NumberReading | null {
  const key = text.words[i].key
  const number = DAY.test(key) ? text.numberAt(i) : null
  if (number?.key !== `#${Number(key)}` || number.words !== 1 || number.suffix !== '') return null
  return Number(key) >= 1 && Number(key) <= 31 ? reading(`#${Number(key)}th`, 1, `#${Number(key)}`) : null
}
