/**
 * Whether what a number counts is money: "five pounds of gold" are weight and never "£5", "five dollars Canadian" are not
 * "$5".
 */
import { DOLLARS_OF, MONEY_THINGS } from './lexicon/en/moneys'
import { FUNCTION_WORDS, PRONOUNS } from './lexicon/en/pronouns'
import { type NumberWord, wordAt } from './number-word'

/** "weighs eighty pounds": so many words before. */
const WEIGHING = /^(?:weigh|weighs|weighed|weighing|weight)$/
const WEIGHING_REACH = 5
/** "of much needed public investment": so many words behind. */
const THING_REACH = 5

/** Whether the "pounds" at word `i`, behind a number, are weight. */
export function arePoundsOfWeight(words: readonly NumberWord[], i: number): boolean {
  if (words.slice(Math.max(0, i - WEIGHING_REACH), i).some(({ key }) => WEIGHING.test(key))) return true
  const next = wordAt(words, i + 1)
  if (/^(?:heavier|lighter|overweight|underweight)$/.test(next)) return true
  if (next !== 'of') return false
  const things: string[] = []
  for (let k = i + 2; words[k]?.joined && things.length < THING_REACH; k++) things.push(words[k].key)
  const [first, second] = things
  // "eighty pounds of that went to him"
  const isNamed =
    first !== undefined && !(PRONOUNS.has(first) && (second === undefined || FUNCTION_WORDS.has(second)))
  return isNamed && !things.some((thing) => MONEY_THINGS.has(thing))
}

/** Whose dollars they are that stand at word `i`, "Canadian dollars" or "dollars Canadian", and in how many words; null where none says. */
export function readDollars(
  words: readonly NumberWord[],
  i: number,
): { readonly unit: string; readonly words: number } | null {
  const [first, second] = [wordAt(words, i), wordAt(words, i + 1)]
  const isDollar = (word: string): boolean => /^dollars?$/.test(word)
  const unit = isDollar(first)
    ? DOLLARS_OF.get(second)
    : isDollar(second)
      ? (DOLLARS_OF.get(first) ?? (first === 'us' ? DOLLARS_OF.get('american') : undefined))
      : undefined
  return unit === undefined ? null : { unit, words: 2 }
}
