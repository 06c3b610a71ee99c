/**
 * One word for another, one word more: what kind of change that is. A word of the closed sets on either side decides,
 * the worst first, so that "may" for "must" is MODAL and "five" for "fifty" NUMBER.
 */
import { sameHands } from './clock'
import { COMMON_WORDS } from './lexicon/en/common-words'
import { FUNCTION_WORDS, PRONOUNS } from './lexicon/en/pronouns'
import { SENSE_ORDER, type SenseType } from './lexicon/en/sense'
import { AUXILIARIES, stemOf, VERB_LEMMAS } from './lexicon/en/verbs'
import type { EditType } from './model'
import type { Reading } from './reading'

const NEGATIVE_PREFIX = /^(un|in|im|il|ir|dis|non|mis|anti|de)/
/** Endings that names seldom have. */
const COMMON_ENDING = /(?:ness|tion|sion|ing|ity|ment|ism|ists?|ally|ly|ers|ors|ances?|ences?|ships?|hood)$/
const NEGATIVE_SUFFIX = /(less|ful)$/

/** The worst sense carried by units `[from, to)`, or null. */
export function worstSense(reading: Reading, from: number, to: number): SenseType | null {
  const carried = new Set(reading.senses.slice(from, to))
  return SENSE_ORDER.find((sense) => carried.has(sense)) ?? null
}

/** What it is when unit `i` of the print stands for unit `j` of the source and they differ. */
export function replacementType(quote: Reading, i: number, source: Reading, j: number): EditType {
  const q = quote.keys[i]
  const s = source.keys[j]
  if (isOpposite(q, s)) return 'NEGATION'
  const hands = sameHands(q, s)
  // "2:30 p.m." for "half past two" tells more than was said, "half past two" for "2:30 p.m." less.
  if (hands) return hands === 'half' ? 'UNIT' : hands === 'first' ? 'WORD_ADD' : 'UNMARKED_CUT'
  if (PRONOUNS.has(q) && PRONOUNS.has(s)) return 'PRONOUN'
  const [a, b] = [quote.senses[i], source.senses[j]]
  const sense = SENSE_ORDER.find((type) => a === type || b === type)
  const sameStem = stemOf(q) === stemOf(s)
  if (sense === 'NAME' && sameStem && a !== b) return inflectionType(q, s)
  if (sense && !(sameStem && isOnlyInflection(sense))) return sense
  if (sameStem) return inflectionType(q, s)
  if (PRONOUNS.has(q) || PRONOUNS.has(s)) return 'PRONOUN'
  if (mayBeName(quote, i, source) && mayBeName(source, j, quote)) return 'NAME'
  if (AUXILIARIES.has(q) && AUXILIARIES.has(s)) return 'TENSE'
  return 'WORD_REPLACE'
}

/** "thinks" for "thought" inside a hedge is another tense, "days" for "day" another number of the same unit. */
const isOnlyInflection = (sense: SenseType): boolean =>
  sense === 'HEDGE' || sense === 'UNIT' || sense === 'CONDITION' || sense === 'MODAL'

function inflectionType(q: string, s: string): EditType {
  const verb = VERB_LEMMAS.has(q) || VERB_LEMMAS.has(s)
  const ending = /(?:ed|ing)$/
  return verb || ending.test(q) || ending.test(s) ? 'TENSE' : 'WORD_REPLACE'
}

/** "unsafe" for "safe", "careless" for "careful". */
export function isOpposite(q: string, s: string): boolean {
  const [long, short] = q.length > s.length ? [q, s] : [s, q]
  const prefix = NEGATIVE_PREFIX.exec(long)
  if (prefix && short.length >= 3 && long.slice(prefix[0].length) === short) return true
  const [ending, other] = [NEGATIVE_SUFFIX.exec(q), NEGATIVE_SUFFIX.exec(s)]
  if (ending && other && ending[0] !== other[0]) return q.slice(0, ending.index) === s.slice(0, other.index)
  return /less$/.test(long) && long.slice(0, -4) === short
}

/** A capital at the front of a sentence on a word that is none of the everyday ones and stands nowhere near in small letters. */
function mayBeName(reading: Reading, i: number, other: Reading): boolean {
  const [start] = reading.units[i].span
  const isLowered = !/\p{Lu}/u.test(reading.text)
  const isFront = reading.opens[i] && /^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, start + 3))
  if (!isLowered && !isFront) return false
  const key = reading.keys[i]
  if (
    FUNCTION_WORDS.has(key) ||
    COMMON_WORDS.has(key) ||
    COMMON_WORDS.has(stemOf(key)) ||
    COMMON_ENDING.test(key)
  )
    return false
  const small = (text: string): boolean => new RegExp(`(?<![\\p{L}])${key}(?![\\p{L}])`, 'u').test(text)
  return isLowered || !/^\p{L}+$/u.test(key) || !(small(reading.text) || small(other.text))
}

/** What it is when units `[from, to)` stand in print and nowhere in the source. */
export function additionType(quote: Reading, from: number, to: number): EditType {
  const sense = worstSense(quote, from, to)
  if (sense) return sense
  return quote.keys.slice(from, to).every((key) => AUXILIARIES.has(key)) ? 'TENSE' : 'WORD_ADD'
}
