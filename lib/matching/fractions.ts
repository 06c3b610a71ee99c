/**
 * Parts of a whole: "two thirds", "2/3", "⅔", "a quarter of", "one-third", and what "and a half" adds to a number.
 *   two and three quarters → 2.75 · 2½ → 2.5 · ¾ → 3/4
 */
import { DENOMINATORS, ONES } from './lexicon/en/numbers'
import { type NumberReading, type NumberWord, reading, wordAt } from './number-word'

/** The signs that are one fraction each. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
])

/** Below a slash these make a share; 24/7 and 9/11 are none. */
const SLASHED_BELOW: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8', '10'])
/** What one of is a share only before "of" or behind a hyphen: "a third man", "one quarter" of a year. */
const ONE_OF: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
])

interface Share {
  readonly above: number
  readonly below: number
  readonly words: number
}

/** The fraction that starts at word `i`, or null. One half is the word "half", however written. */
export function readFraction(words: readonly NumberWord[], i: number): NumberReading | null {
  const share = readSigned(words, i) ?? readSpoken(words, i)
  if (!share) return null
  const { above, below, words: taken } = share
  return reading(above === 1 && below === 2 ? 'half' : `#${above}/${below}`, taken)
}

/** "½" or "2/3". */
function readSigned(words: readonly NumberWord[], i: number): Share | null {
  const sign = FRACTION_SIGNS.get(words[i].key)
  if (sign) return { above: sign[0], below: sign[1], words: 1 }
  const below = words[i + 1]
  const isShare = below?.slashed && /^\d$/.test(words[i].key) && SLASHED_BELOW.has(below.key)
  if (!isShare || words[i].slashed || words[i + 2]?.slashed) return null
  const [above, parts] = [Number(words[i].key), Number(below.key)]
  return above > 0 && above < parts ? { above, below: parts, words: 2 } : null
}

/** "two thirds", "a third of", "one-third". */
function readSpoken(words: readonly NumberWord[], i: number): Share | null {
  const key = words[i].key
  const above = key === 'a' ? 1 : /^\d\d?$/.test(key) ? Number(key) : (ONES.get(key) ?? 0)
  const name = wordAt(words, i + 1)
  if (above < 1) return null
  if (above > 1) {
    const below = name === 'half' ? undefined : DENOMINATORS.get(name)
    return below === undefined ? null : { above, below, words: 2 }
  }
  const below = ONE_OF.get(name)
  const isShare = words[i + 1]?.hyphened || (key !== 'a' && name === 'half') || wordAt(words, i + 2) === 'of'
  return below === undefined || !isShare ? null : { above, below, words: 2 }
}

/** What a fraction behind a whole number adds: "and a half", "and three quarters", "½", "1/2". Its `words` count the "and". */
export function readAddedFraction(
  words: readonly NumberWord[],
  i: number,
): { readonly value: number; readonly words: number } | null {
  if (!words[i]?.joined) return null
  const sign = readSigned(words, i)
  if (sign) return { value: sign.above / sign.below, words: sign.words }
  if (words[i].key !== 'and') return null
  const [first, name] = [wordAt(words, i + 1), wordAt(words, i + 2)]
  if (first === 'a' || first === 'one')
    return name === 'half' ? { value: 0.5, words: 3 } : name === 'quarter' ? { value: 0.25, words: 3 } : null
  const above = ONES.get(first) ?? 0
  const below = DENOMINATORS.get(name)
  return above > 1 && below !== undefined && above < below ? { value: above / below, words: 3 } : null
}
