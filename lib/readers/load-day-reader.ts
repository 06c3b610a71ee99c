import type { ParsedResult } from 'chrono-node'
import { GERMAN_DAYS } from '../extraction/lexicon/de/day-words'
import { ENGLISH_DAYS } from '../extraction/lexicon/en/day-words'
import { type Calendar, decideDay, type ParsedDate, type SaidOn } from '../extraction/said-on'

/** The day that words like "late on Monday" name, counted from a day of publication. */
export type DayReader = (words: string, calendar: Calendar) => SaidOn

/** The date parser weighs more than the engine, so it is loaded by whoever first needs a day. */
const LANGUAGES = {
  en: { words: ENGLISH_DAYS, parser: () => import('chrono-node/en') },
  de: { words: GERMAN_DAYS, parser: () => import('chrono-node/de') },
} as const

const readers = new Map<string, Promise<DayReader | null>>()

/** The reader for a language (BCP 47 primary tag); null when there is none. */
export function loadDayReader(language: string): Promise<DayReader | null> {
  const known = readers.get(language)
  if (known) return known
  const loading = load(language)
  readers.set(language, loading)
  return loading
}

async function load(language: string): Promise<DayReader | null> {
  if (language !== 'en' && language !== 'de') return null
  const { words: lexicon, parser } = LANGUAGES[language]
  const { casual } = await parser()
  return (words, calendar) => {
    const spelled = lexicon.spellings.reduce((text, [from, to]) => text.replace(from, to), words)
    const noon = { instant: new Date(`${calendar.publishedOn}T12:00:00Z`), timezone: 0 }
    return decideDay(spelled, casual.parse(spelled, noon).map(toParsed), calendar, lexicon)
  }
}

function toParsed(found: ParsedResult): ParsedDate {
  const { text, start, end } = found
  const sure = (part: Parameters<typeof start.isCertain>[0]) =>
    start.isCertain(part) ? start.get(part) : null
  return {
    text,
    year: sure('year'),
    month: sure('month'),
    day: sure('day'),
    weekday: sure('weekday'),
    hour: sure('hour'),
    minute: sure('minute'),
    offset: sure('timezoneOffset'),
    counted: found.tags().has('result/relativeDate'),
    ranged: Boolean(end),
  }
}
