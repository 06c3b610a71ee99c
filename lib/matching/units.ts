/**
 * The form in which words are compared. A text becomes a list of units: contractions are opened ("don't" → do · not),
 * numbers are read ("twenty-five" → #25), a currency sign moves behind its number as it is said, spellings of one word
 * share a key. Each unit keeps the span it came from, so whatever is found can be shown in the original.
 */
import type { Span } from '../text/span'
import { countedKey, plain, pushMeasured, pushMoney } from './amounts'
import { openContraction } from './contractions'
import { type DateWords, type DayOfMonth, MONTHS, readDate } from './dates'
import { ARTICLE, readGermanNumber } from './german-numbers'
import { type Habits, habitsOf } from './habits'
import { type Language, type ToldLanguage, tellLanguage } from './language'
import { SIGN_WORDS, SLANG_MONEYS } from './lexicon/en/moneys'
import { HEAT_SCALES, ROMANS, UNIT_FORMS } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading } from './number-word'
import { readNumber } from './numbers'
import { joinSigns, passSignsOn } from './range-signs'
import { settleRanges } from './ranges'
import { settleContractions } from './settle-contractions'
import { fullTitle } from './titles'
import { type Bracket, type Token, tokensOf } from './tokens'
import { spelledOut } from './umlauts'

export interface Unit {
  /** equal keys are the same word, however written */
  readonly key: string
  /** a second reading ("'d" is would or had), or null */
  readonly other: string | null
  readonly kind: 'word' | 'number'
  readonly span: Span
  /** the whole written word or number phrase this unit is part of */
  readonly whole: Span
  /** the part of a contraction, a number read from words or digits, or a plain word */
  readonly form: 'plain' | 'contracted' | 'number' | 'measure'
  /** stands in brackets, wholly or in part: "[T]he" */
  readonly bracket: Bracket
}

/** The comparable units of `text`, in the order in which they are said. */
export const unitsOf = (text: string): Unit[] => readUnits(text).units

interface ReadUnits {
  readonly units: Unit[]
  readonly habits: Habits
}

/** The same with the language they were read in: the one given, else the one that its words tell. */
export function readUnits(text: string, given?: Language): ToldLanguage & ReadUnits {
  const tokens = tokensOf(text)
  const habits = habitsOf(text, tokens)
  const told = tellLanguage(tokens)
  const language = given ?? told.language
  const words: NumberWord[] = tokens.map((token) => ({
    key: numberKey(text, habits, token),
    joined: token.gap === ' ' || token.gap === '-' || token.gap === '',
    hyphened: token.gap === '-',
    slashed: token.gap === '/',
  }))
  const read = language === 'de' ? readGermanNumber : readNumber
  const said: Said = {
    text,
    tokens,
    words,
    language,
    habits,
    units: [],
    read,
    dates: dateWordsOf(text, tokens, words, read),
  }
  for (let i = 0; i < tokens.length; ) i += pushUnits(said, i)
  settleContractions(said.units)
  passSignsOn(said.units, text)
  settleRanges(said.units, text, language)
  joinSigns(said.units, text)
  return { units: said.units, language, lead: told.lead, habits }
}

/** Full-width figures are figures, and in a text of both heights "20 M" is twenty million. */
function numberKey(text: string, habits: Habits, { folded, number, span, gap }: Token): string {
  if (number) return folded.normalize('NFKC')
  const isMillion =
    folded === 'm' &&
    gap === ' ' &&
    text[span[0]] === 'M' &&
    /\d $/.test(text.slice(Math.max(0, span[0] - 2), span[0]))
  return isMillion && habits.hasSmall ? 'million' : folded
}

/** A text on its way to units. */
interface Said {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly NumberWord[]
  readonly language: Language
  readonly habits: Habits
  readonly units: Unit[]
  readonly read: typeof readNumber
  /** null where no month is named */
  readonly dates: DateWords | null
}

/** Reads on from token `i`; how many tokens that took. */
function pushUnits(said: Said, i: number): number {
  const { tokens, words, units, read } = said
  const token = tokens[i]
  const next = tokens[i + 1]
  const money = pushMoney(said, i)
  if (money !== null) return money
  const date = token.sign || said.dates === null ? null : readDate(said.dates, i)
  if (date) return pushDate(said, i, date)
  const number = token.sign ? null : (read(words, i) ?? romanAt(said, token))
  if (number) return pushMeasured(said, i, number)
  if (token.folded === 'per' && next?.folded === 'cent' && next.gap === ' ') {
    const span: Span = [token.span[0], next.span[1]]
    units.push({ ...plain(token, 'percent', 'measure'), span, whole: span })
    return 2
  }
  const parts = openContraction(said, i)
  if (parts) units.push(...parts)
  else if (token.sign)
    units.push(
      plain(token, SIGN_WORDS.get(token.folded) ?? token.folded, token.folded === '&' ? 'plain' : 'measure'),
    )
  else if (units.at(-1)?.kind === 'number' && SLANG_MONEYS.has(token.key))
    units.push({ ...plain(token, token.key, 'measure'), other: SLANG_MONEYS.get(token.key) ?? null })
  else if (units.at(-1)?.kind === 'number' && UNIT_FORMS.has(token.key))
    units.push({ ...plain(token, countedKey(said, i), 'measure'), other: token.key })
  else if (units.at(-1)?.key === 'degree' && HEAT_SCALES.has(token.folded))
    units.push(plain(token, HEAT_SCALES.get(token.folded) ?? token.key, 'measure'))
  else
    units.push({
      ...plain(token, isNumber(said, i) ? 'number' : token.key, 'plain'),
      other: otherOf(said, i),
    })
  return 1
}

/** What else a plain word may be: "No." before a digit, "koennte" for "könnte", "1" for "eine", "%" for "Prozent", "nations" for "nation's", "cause" for "because". */
function otherOf(said: Said, i: number): string | null {
  const { key, folded } = said.tokens[i]
  const isGerman = said.read === readGermanNumber
  if (isGerman && ARTICLE.test(key)) return '#1'
  if (isGerman && UNIT_FORMS.has(key)) return UNIT_FORMS.get(key) ?? null
  const full = fullTitle(said, i)
  if (full) return full
  if (!isGerman && key.endsWith("'s")) return key.replace("'", '')
  if (key !== folded) return spelledOut(folded)
  if (key === 'cause') return 'because'
  return isNumeroSign(said, i) ? 'number' : null
}

/** "No. 10" may be number ten. */
function isNumeroSign({ tokens }: Said, i: number): boolean {
  const next = tokens[i + 1]
  return tokens[i].folded === 'no' && next?.number === true && /^\. ?$/.test(next.gap)
}

/** Behind these stands where something is, and nobody says "No". */
const BEFORE_ADDRESS = /^(?:at|from|near|outside|into)$/

/** "We took No. 10", "at No 10": with a capital inside a sentence and its stop, or where an address stands, it denies nothing. */
function isNumber(said: Said, i: number): boolean {
  const { text, tokens } = said
  const { gap, span } = tokens[i]
  const next = tokens[i + 1]
  if (i === 0 || gap !== ' ' || text.slice(...span) !== 'No') return false
  const isAddress = next?.number === true && next.gap === ' ' && BEFORE_ADDRESS.test(tokens[i - 1].folded)
  return isAddress || isNumeroSign(said, i)
}

function dateWordsOf(
  text: string,
  tokens: readonly Token[],
  words: readonly NumberWord[],
  read: typeof readNumber,
): DateWords | null {
  if (!tokens.some(({ folded }) => MONTHS.has(folded))) return null
  return {
    words,
    follows: (i) => tokens[i].gap === ' ' || tokens[i].gap === '. ',
    isCapital: (i) => /^\p{Lu}/u.test(text.slice(...tokens[i].span)),
    numberAt: (i) => (words[i] ? read(words, i) : null),
  }
}

/** "World War II": in capitals alone; it is said as "two" or "the second". */
function romanAt({ text }: Said, { folded, span }: Token): NumberReading | null {
  const value = ROMANS.get(folded)
  if (value === undefined || text.slice(...span) !== folded.toUpperCase()) return null
  return reading(`#${value}`, 1, `#${value}th`)
}

/** The month, then the day, whose span is the whole date: its form may be another order. */
function pushDate({ tokens, units }: Said, i: number, { month, monthAt, day, words }: DayOfMonth): number {
  const span: Span = [tokens[i].span[0], tokens[i + words - 1].span[1]]
  units.push(plain(tokens[monthAt], month, 'measure'))
  units.push({ ...plain(tokens[i], day.key, 'number'), other: day.other, kind: 'number', span, whole: span })
  return words
}
