/**
 * What a number counts where that takes several words: "sixty miles per hour" is 60 mph, "five dollars and fifty cents"
 * is $5.50. It is one measure behind one number, as the short form writes it.
 */
import { COINS } from './lexicon/en/moneys'
import { SPEEDS, UNIT_FORMS } from './lexicon/en/numbers'
import { spellingKey } from './lexicon/en/spelling'
import { readDollars } from './moneys'
import { type NumberReading, type NumberWord, tidy, wordAt } from './number-word'
import { readNumber } from './numbers'

export interface Measure {
  /** the number's key, coins counted in */
  readonly key: string
  readonly unit: string
  /** how many words the measure takes behind the number */
  readonly words: number
}

/** The measure of several words at `i`, right behind a number; null where it is of one word or none. */
export function readMeasure(words: readonly NumberWord[], i: number, number: NumberReading): Measure | null {
  const dollars = number.suffix === '' ? readDollars(words, i) : null
  if (dollars) return { key: number.key, ...dollars }
  const unit =
    number.suffix === '' ? UNIT_FORMS.get(spellingKey(wordAt(words, i))) : UNIT_FORMS.get(number.suffix)
  if (unit === undefined) return null
  const next = number.suffix === '' ? i + 1 : i
  const speed = readSpeed(words, next, unit)
  if (speed) return { key: number.key, unit: speed.unit, words: next - i + speed.words }
  const coins = number.suffix === '' && /^#\d+$/.test(number.key) ? readCoins(words, next, unit) : null
  return coins && { key: `#${tidy(Number(number.key.slice(1)) + coins.value)}`, unit, words: 1 + coins.words }
}

/** "per hour", "an hour", "/h". */
function readSpeed(
  words: readonly NumberWord[],
  i: number,
  unit: string,
): { readonly unit: string; readonly words: number } | null {
  const isSlashed = words[i]?.slashed === true
  const isSaid = !isSlashed && /^(?:per|an)$/.test(wordAt(words, i))
  const time = isSlashed ? words[i].key : isSaid ? wordAt(words, i + 1) : ''
  const speed = SPEEDS.get(`${unit} ${time}`)
  return speed === undefined ? null : { unit: speed, words: isSlashed ? 1 : 2 }
}

/** "and fifty cents" as half a dollar. */
function readCoins(
  words: readonly NumberWord[],
  i: number,
  unit: string,
): { readonly value: number; readonly words: number } | null {
  const coins = COINS.get(unit)
  const at = wordAt(words, i) === 'and' ? i + 1 : i
  if (!coins || !words[at]?.joined) return null
  const number = readNumber(words, at)
  if (!number || !/^#\d\d?$/.test(number.key)) return null
  const name = number.suffix || wordAt(words, at + number.words)
  if (!coins.has(UNIT_FORMS.get(name) ?? name)) return null
  const taken = at - i + number.words + (number.suffix === '' ? 1 : 0)
  return { value: Number(number.key.slice(1)) / 100, words: taken }
}
