/**
 * A text as the comparison sees it: its units, and for each what it carries (a negation, a number, a name …) and where
 * sentences begin and end.
 */
import type { Span } from '../text/span'
import { withoutAnnotations } from './annotations'
import type { Habits } from './habits'
import type { Language } from './language'
import * as german from './lexicon/de/sense'
import { BEFORE_NAMES } from './lexicon/en/abbreviations'
import { FUNCTION_WORDS, PRONOUNS } from './lexicon/en/pronouns'
import * as english from './lexicon/en/sense'
import { type SenseType, TITLES } from './lexicon/en/sense'
import { spellingKey } from './lexicon/en/spelling'
import { NEGATIONS_ABROAD, NEGATIONS_OTHER_SCRIPTS } from './lexicon/negations'
import { notedUnits } from './noted-units'
import { Phrases } from './phrases'
import { readUnits, type Unit } from './units'

export interface Reading {
  readonly text: string
  readonly units: readonly Unit[]
  readonly keys: readonly string[]
  /** what the unit carries, alone or as part of a phrase ("I think") */
  readonly senses: readonly (SenseType | null)[]
  /** first unit of a sentence */
  readonly opens: readonly boolean[]
  /** last unit of a sentence */
  readonly closes: readonly boolean[]
  /** three dots stand before the unit; the last entry stands for the end of the text */
  readonly dots: readonly boolean[]
  /** whose fillers and hesitations it has */
  readonly language: Language
  /** how plainly its own words tell that language, 0 for not at all */
  readonly lead: number
  /** somebody speaks it, as in a turn of a transcript */
  readonly spoken: boolean
  /** false for a long text without a single mark, as machines transcribe: it shows no sentence's end */
  readonly pointed: boolean
  /** how it is written on the whole */
  readonly habits: Habits
}

const spelled = (phrase: string): string => phrase.split(/\s+/).map(spellingKey).join(' ')

const SENSES = new Phrases<SenseType>(
  [english, german].flatMap((words) => [
    ...words.NEGATIONS.map((p) => [spelled(p), 'NEGATION'] as const),
    ...words.CONDITIONS.map((p) => [spelled(p), 'CONDITION'] as const),
    ...words.HEDGES.map((p) => [spelled(p), 'HEDGE'] as const),
    ...words.QUANTIFIERS.map((p) => [spelled(p), 'QUANTIFIER'] as const),
    ...words.MODALS.map((p) => [spelled(p), 'MODAL'] as const),
    ...words.UNITS.map((p) => [spelled(p), 'UNIT'] as const),
  ]),
)

const GERMAN_SENSES = new Phrases<SenseType>([
  ...german.CONDITIONS_IN_GERMAN.map((p) => [p, 'CONDITION'] as const),
  ...german.HEDGES_IN_GERMAN.map((p) => [p, 'HEDGE'] as const),
])

const DENIALS = new Set(NEGATIONS_OTHER_SCRIPTS)
const DENIALS_ABROAD = new Set(NEGATIONS_ABROAD)

/** Measures that are other words too; they measure only behind a number. */
const DOUBTFUL_UNITS = new Set(
  'won real reais stone square cubic foot feet am pm second seconds pound pounds degree degrees quarter quarters yard yards cent cents ha ft mm ml oz mw kilo tag tage tagen grad uhr'.split(
    ' ',
  ),
)

/** Before these "kind of" names a kind: "one kind of bread". */
const NAMES_A_KIND =
  /^(?:an?|the|one|this|that|these|those|what|which|every|any|some|same|another|each|no|other|new|#.*)$/

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s|[.!?]["'”’»)\]]*$|\n\s*\n|[.!?]\s*[–—-]/
/** As many words without a mark are no sentence somebody forgot to point. */
const UNPOINTED = 12
const DOTS = /\.\s?\.\s?\.|…/
const INITIALS = /^(?:\p{L}\.)+$/u
const ABBREVIATED = /^(?:mrs|ms|jr|sr|vs|inc|ltd|co|corp|jan|feb|aug|sept?|oct|nov|dec)$/

/** Everything the comparison needs to know of a text. Linear in its length. */
export function readText(text: string, spoken = false, given?: Language): Reading {
  const { units: all, language, lead, habits } = readUnits(text, given)
  const units = notedUnits(text, all)
  const keys = units.map((unit) => unit.key)
  const opens: boolean[] = []
  const closes: boolean[] = []
  const dots: boolean[] = []
  let end = 0
  units.forEach((unit, i) => {
    const between = text.slice(end, unit.whole[0])
    const gap = withoutAnnotations(between)
    dots.push(DOTS.test(gap))
    const boundary = i === 0 || (unit.whole[0] >= end && endsSentence(text, gap, units[i - 1], unit))
    opens.push(boundary)
    if (i > 0) closes.push(boundary)
    end = Math.max(end, unit.whole[1])
  })
  if (units.length > 0) closes.push(true)
  dots.push(DOTS.test(text.slice(end)))
  return {
    text,
    units,
    keys,
    senses: sensesOf(text, units, keys, opens, language),
    opens,
    closes,
    dots,
    language,
    lead,
    spoken,
    pointed: isPointed(text, units.length),
    habits,
  }
}

/** A short text that opens with a capital may be a line somebody left without its stop. */
const isPointed = (text: string, words: number): boolean =>
  /[.,?!;:…–—]/.test(text) || (words < UNPOINTED && /^\P{L}*(?!\p{Ll})/u.test(text))

/** So many small words more than of any other language tell what a text is in. */
const TOLD = 2

/**
 * The text as read beside another: where its own words do not tell its language, in that of the other if that tells more.
 *   “2,500 Euro” beside a German turn is two and a half
 */
export function readBeside(reading: Reading, other: Reading): Reading {
  const isOwn = reading.lead >= TOLD || reading.lead > other.lead || reading.language === other.language
  return isOwn ? reading : readText(reading.text, reading.spoken, other.language)
}

function endsSentence(text: string, gap: string, before: Unit, after: Unit): boolean {
  if (!SENTENCE_END.test(gap)) return false
  if (!/^\.\s/.test(gap)) return true
  if (/^(?:no|number)$/.test(before.key)) return after.kind !== 'number'
  return (
    !BEFORE_NAMES.has(before.key) &&
    !ABBREVIATED.test(before.key) &&
    !INITIALS.test(text.slice(before.whole[0], before.whole[1] + 1))
  )
}

function sensesOf(
  text: string,
  units: readonly Unit[],
  keys: readonly string[],
  opens: readonly boolean[],
  language: Language,
): (SenseType | null)[] {
  const senses: (SenseType | null)[] = new Array(units.length).fill(null)
  for (let i = 0; i < units.length; i++) {
    const found = SENSES.at(keys, i) ?? (language === 'de' ? GERMAN_SENSES.at(keys, i) : null)
    if (!found || (found.value === 'UNIT' && DOUBTFUL_UNITS.has(keys[i]) && units[i - 1]?.kind !== 'number'))
      continue
    if (keys[i] === 'all' && keys[i + 1] === 'right') continue
    if (/^(?:kind|sort)$/.test(keys[i]) && NAMES_A_KIND.test(keys[i - 1] ?? '')) continue
    for (let k = 0; k < found.length; k++) senses[i + k] ??= found.value
    const numberFollows = keys[i + found.length - 1].startsWith('#')
    if (found.length > 1) i += found.length - (numberFollows ? 2 : 1)
  }
  const shouting = isShouting(text)
  units.forEach((unit, i) => {
    if (DENIALS.has(unit.key) || (language !== 'en' && DENIALS_ABROAD.has(unit.key))) senses[i] = 'NEGATION'
    if (unit.kind === 'number') senses[i] = senses[i] === 'NEGATION' ? 'NEGATION' : 'NUMBER'
    else if (unit.form === 'measure') senses[i] = 'UNIT'
    else if (!shouting && isName(text, units, opens, i) && (senses[i] === null || isCapitalWord(text, unit)))
      senses[i] = 'NAME'
  })
  return senses
}

const isCapital = (text: string, unit: Unit): boolean =>
  /^\p{Lu}/u.test(text.slice(unit.span[0], unit.span[0] + 2))

/** "May", "Will", "Most": words of the closed sets that may be names where they stand with a capital inside a sentence. */
const isCapitalWord = (text: string, unit: Unit): boolean =>
  /^(may|will|most|mark|stone)$/.test(unit.key) && isCapital(text, unit)

function isName(text: string, units: readonly Unit[], opens: readonly boolean[], i: number): boolean {
  const unit = units[i]
  if (!isCapital(text, unit) || unit.key === 'i' || isContractedWord(unit)) return false
  if (!opens[i]) return true
  if (/^\p{Lu}{2,}$/u.test(text.slice(unit.span[0], unit.span[1]))) return true
  if (FUNCTION_WORDS.has(unit.key) || PRONOUNS.has(unit.key)) return false
  if (TITLES.has(unit.key) && !/^(?:may|miss|sister|brother|father)$/.test(unit.key)) return true
  const next = units[i + 1]
  return (
    next !== undefined &&
    next.key !== 'i' &&
    !opens[i + 1] &&
    isCapital(text, next) &&
    !isContractedWord(next)
  )
}

/** "That's", "Don't"; "Smith's" in "Smith's a liar" is a name. */
const isContractedWord = ({ key, form }: Unit): boolean =>
  form === 'contracted' && (FUNCTION_WORDS.has(key) || PRONOUNS.has(key))

/** A text set in capitals tells nothing of names. */
function isShouting(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper > lower
}

/** Whether anything in it is a word or a number; an emoji alone is none. */
export const hasWords = ({ keys }: Reading): boolean => keys.some((key) => /[\p{L}\p{Nd}]/u.test(key))

/** From the first unit's start to the last one's end; dots and commas between them are inside. */
export function spanOfUnits(reading: Reading, from: number, to: number): Span {
  let [start, end] = reading.units[from].span
  for (let i = from + 1; i < to; i++) {
    start = Math.min(start, reading.units[i].span[0])
    end = Math.max(end, reading.units[i].span[1])
  }
  return [start, end]
}
