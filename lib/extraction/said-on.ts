/*
 * The calendar day on which something was said, from the words that say when and the day of publication. A date parser
 * reads the words (lib/readers/load-day-reader.ts); here is decided whether they name one day. Newspapers look back: a
 * bare "Monday" is the last one, the day of publication included. What may be two days is no day.
 *   published Thursday 2026-10-08: Monday → 2026-10-05 · last Monday, next week, October → null
 */

const DAY_MS = 86_400_000
/** A date without its year is of the last half year; farther back, or ahead, the year is open. */
const LONGEST_WITHOUT_YEAR = 183

/** A day, YYYY-MM-DD, or why there is none. */
export type SaidOn =
  | { readonly day: string; readonly reason: null }
  | { readonly day: null; readonly reason: string }

export interface Calendar {
  /** the publication day, YYYY-MM-DD */
  readonly publishedOn: string
  /** IANA zone of the newsroom: in which day an hour of another zone falls */
  readonly zone?: string
}

/** What a parser is sure of in one date: months from 1, weekdays from 0 for Sunday, the offset in minutes from UTC. */
export interface ParsedDate {
  readonly text: string
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  readonly hour: number | null
  readonly minute: number | null
  readonly offset: number | null
  /** counted from the day of publication: two days ago */
  readonly counted: boolean
  /** Monday to Wednesday */
  readonly ranged: boolean
}

/** Words of one language that decide whether a day is one. */
export interface DayWords {
  /** with a weekday they leave its week open: last Monday, this Monday */
  readonly unsure: ReadonlySet<string>
  /** they make no day of a count: a week ago, the weekend */
  readonly spans: ReadonlySet<string>
  /** parts of a day: with a word of `present` it is that of publication */
  readonly parts: ReadonlySet<string>
  readonly present: ReadonlySet<string>
  /** they may stand beside a date and move nothing: on, early, late */
  readonly idle: ReadonlySet<string>
  /** spellings the parser does not know, and what it knows */
  readonly spellings: readonly (readonly [RegExp, string])[]
}

/** The day that `words` name, read as `dates`; null with a reason when they name none or several. */
export function decideDay(
  words: string,
  dates: readonly ParsedDate[],
  { publishedOn, zone }: Calendar,
  lexicon: DayWords,
): SaidOn {
  const published = Date.parse(`${publishedOn}T00:00:00Z`)
  const all = wordsOf(words)
  const [date, second] = dates
  if (!date) return none('The words name no day.')
  if (second || date.ranged) return none('The words name more than one day.')
  if (all.some((word) => lexicon.spans.has(word))) return none('The words name a stretch of time, not a day.')
  const beside = wordsOf(words.replace(date.text, ' '))
  if (!beside.every((word) => lexicon.idle.has(word) || lexicon.parts.has(word) || lexicon.unsure.has(word)))
    return none('Not all of the words can be read as a day.')
  const named = nameDay(date, all, published, lexicon)
  if (typeof named === 'string') return none(named)
  const day = inZone(named, date, zone)
  return day > published ? none('The day is after publication.') : { day: isoDay(day), reason: null }
}

/** Midnight UTC of the day, or why there is none. */
function nameDay(
  date: ParsedDate,
  all: readonly string[],
  published: number,
  lexicon: DayWords,
): number | string {
  const { year, month, day, weekday, counted } = date
  const open = all.some((word) => lexicon.unsure.has(word))
  if (counted && open) return 'Which day it is counted from is open.'
  if (month !== null && day !== null) {
    const found = counted || year !== null ? utc(year, month, day) : lastWithoutYear(month, day, published)
    if (found === null) return 'The year is open.'
    return weekday === null || new Date(found).getUTCDay() === weekday
      ? found
      : 'The weekday and the date do not fit together.'
  }
  if (month !== null) return 'The words name a month, not a day.'
  if (weekday !== null) {
    if (open) return 'Which week is meant is open.'
    return published - ((new Date(published).getUTCDay() - weekday + 7) % 7) * DAY_MS
  }
  const today = all.some((word) => lexicon.present.has(word)) && all.some((word) => lexicon.parts.has(word))
  return today ? published : 'The words name an hour, not a day.'
}

const utc = (year: number | null, month: number, day: number): number | null => {
  const at = year === null ? Number.NaN : Date.UTC(year, month - 1, day)
  return new Date(at).getUTCDate() === day ? at : null
}

function lastWithoutYear(month: number, day: number, published: number): number | null {
  const year = new Date(published).getUTCFullYear()
  const found = [utc(year, month, day), utc(year - 1, month, day)].find(
    (at) => at !== null && at <= published,
  )
  return found && published - found <= LONGEST_WITHOUT_YEAR * DAY_MS ? found : null
}

/** An hour of a named zone can fall on another day in the newsroom. */
function inZone(midnight: number, { hour, minute, offset }: ParsedDate, zone: string | undefined): number {
  if (!zone || hour === null || offset === null) return midnight
  const instant = midnight + (hour * 60 + (minute ?? 0) - offset) * 60_000
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant)
  return Date.parse(`${parts}T00:00:00Z`)
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const none = (reason: string): SaidOn => ({ day: null, reason })
