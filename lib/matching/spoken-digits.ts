/**
 * Numbers read out figure by figure, or with the word "hundred" left out, as flights and rooms are said:
 *   nine one one, 9-1-1 → 911 · one oh five → 105 · room two twelve → room 212
 * What may be counting, "five six seven", or two numbers, "two twelve seat vans", stays apart.
 */
import { DECADES, NUMBERED, ONES, ORDINALS, SCALES, TENS } from './lexicon/en/numbers'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { type NumberReading, type NumberWord, reading, wordAt } from './number-word'

/** Three figures are no chance; two may be "one or two". */
const FEWEST = 3
/** A number of the telephone has no more; what is longer is a list, read figure by figure. */
const MOST = 15
/** "Room one ten of us shared" may be one room and ten of us. */
const GOES_ON_COUNTING = /^(?:of|or|to|more|most|other|such|same)$/

/** The number said in figures that starts at word `i`, or null. */
export function readSpokenDigits(words: readonly NumberWord[], i: number): NumberReading | null {
  return readFigures(words, i) ?? readHundreds(words, i)
}

function readFigures(words: readonly NumberWord[], i: number): NumberReading | null {
  const figures: number[] = []
  for (let n = 0; n === 0 || (n < MOST && words[i + n]?.joined); n++) {
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
    if (n === MOST || !/^\d$/.test(words[i + n].key)) return null
    figures.push(Number(words[i + n].key))
  }
  return joined(figures)
}

function joined(figures: readonly number[]): NumberReading | null {
  const isCounting = figures.every((figure, k) => k === 0 || figure === figures[k - 1] + 1)
  return figures.length < FEWEST || isCounting ? null : reading(`#${figures.join('')}`, figures.length)
}

/** "Room two twelve", where the room has the number and nothing follows that twelve could count. */
function readHundreds(words: readonly NumberWord[], i: number): NumberReading | null {
  if (!words[i].joined || !NUMBERED.has(words[i - 1]?.key ?? '')) return null
  const hundreds = figureOf(words[i].key, false)
  if (!hundreds || !words[i + 1]?.joined || words[i + 1].hyphened) return null
  const tens = TENS.get(words[i + 1].key)
  const ones = figureOf(wordAt(words, i + 2), false)
  const teen = ONES.get(words[i + 1].key) ?? 0
  const [rest, taken] = tens === undefined ? [teen, 2] : ones ? [tens + ones, 3] : [tens, 2]
  const next = words[i + taken]
  const isLast = !next?.joined || (FUNCTION_WORDS.has(next.key) && !GOES_ON_COUNTING.test(next.key))
  return rest < 10 || !isLast || next?.hyphened ? null : reading(`#${hundreds}${rest}`, taken)
}

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
