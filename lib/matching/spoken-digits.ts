/**
 * Numbers read out figure by figure, or with the word "hundred" left out, as flights, rooms and scores are said:
 *   nine one one, 9-1-1 → 911 · one oh five → 105 · two twelve → 212, or 2:12
 * What may be counting, "five six seven", or about so many, "nine ten people", stays apart.
 */
import { DECADES, ONES, ORDINALS, SCALES, TENS, UNIT_FORMS } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading, wordAt } from './number-word'

/** Three figures are no chance; two may be "one or two". */
const FEWEST = 3
/** Said of a day and of a shop, and written "9/11" and "7-Eleven". */
const ELEVENS: ReadonlySet<number> = new Set([7, 9])
/** "Five, ten people" and "nine, ten people". */
const ABOUT_TEN: ReadonlySet<number> = new Set([5, 9])
/** Behind these "one" is no figure: "I saw that one fifteen times". */
const BEFORE_ONE =
  /^(?:that|this|the|which|each|every|another|no|any|some|only|first|last|next|other|new|old|big|good)$/
const MEASURES: ReadonlySet<string> = new Set([
  ...UNIT_FORMS.keys(),
  ...UNIT_FORMS.values(),
  'per',
  'inch',
  'day',
  'week',
  'month',
])

/** The number said in figures that starts at word `i`, or null. */
export function readSpokenDigits(words: readonly NumberWord[], i: number): NumberReading | null {
  return readFigures(words, i) ?? readHundreds(words, i)
}

function readFigures(words: readonly NumberWord[], i: number): NumberReading | null {
  const figures: number[] = []
  for (let n = 0; n === 0 || words[i + n]?.joined; n++) {
    const figure = figureOf(words[i + n].key, n > 0)
    if (figure === null) break
    figures.push(figure)
  }
  return isNumberWord(wordAt(words, i + figures.length)) ? null : joined(figures)
}

/** "9-1-1" */
export function readHyphenedDigits(words: readonly NumberWord[], i: number): NumberReading | null {
  const figures: number[] = []
  for (let n = 0; n === 0 || words[i + n]?.hyphened; n++) {
    if (!/^\d$/.test(words[i + n].key)) return null
    figures.push(Number(words[i + n].key))
  }
  return joined(figures)
}

function joined(figures: readonly number[]): NumberReading | null {
  const isCounting = figures.every((figure, k) => k === 0 || figure === figures[k - 1] + 1)
  return figures.length < FEWEST || isCounting ? null : reading(`#${figures.join('')}`, figures.length)
}

function readHundreds(words: readonly NumberWord[], i: number): NumberReading | null {
  const hundreds = figureOf(words[i].key, false)
  if (!hundreds || !words[i + 1]?.joined || words[i + 1].hyphened) return null
  const tens = TENS.get(words[i + 1].key)
  const ones = figureOf(wordAt(words, i + 2), false)
  const teen = ONES.get(words[i + 1].key) ?? 0
  const [rest, taken] = tens === undefined ? [teen, 2] : ones ? [tens + ones, 3] : [tens, 2]
  const isAbout = rest === 10 && ABOUT_TEN.has(hundreds)
  const isEleven = rest === 11 && ELEVENS.has(hundreds)
  if (rest < 10 || isAbout || isEleven || (hundreds === 1 && isPronoun(words, i))) return null
  const next = words[i + taken]
  if (next?.joined && (next.hyphened || isNumberWord(next.key) || MEASURES.has(next.key))) return null
  return reading(`#${hundreds}${rest}`, taken, rest < 60 ? `#${hundreds}:${rest}` : null)
}

const isPronoun = (words: readonly NumberWord[], i: number): boolean =>
  words[i].joined && BEFORE_ONE.test(words[i - 1]?.key ?? '')

/** A figure from nought to nine; "oh" only behind another. */
function figureOf(key: string, isBehind: boolean): number | null {
  if (isBehind && (key === 'oh' || key === 'o')) return 0
  const value = key === 'nil' ? undefined : ONES.get(key)
  return value !== undefined && value < 10 ? value : null
}

const isNumberWord = (key: string): boolean =>
  ONES.has(key) ||
  TENS.has(key) ||
  ORDINALS.has(key) ||
  DECADES.has(key) ||
  SCALES.has(key) ||
  /^(?:hundred|dozen|point)$/.test(key)
