import { GERMAN } from './de/german'
import { ENGLISH } from './en/english'
import { type Lexicon, TAG } from './lexicon'
import { UNDETERMINED } from './undetermined'

/** Every language the engine reads; the first is taken when none is recognised. A new one is a folder and a line here. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN]

/** As much of an article as is read to tell its language, in characters. */
const SAMPLE = 20_000
/** Fewer words tell no language. */
const FEWEST_WORDS = 30
/** Every third word of English and German news is grammatical, a quarter at the least; of other languages up to a seventh looks so. */
const LEAST_SHARE = 0.2
const GRAMMATICAL = TAG.determiner | TAG.preposition | TAG.conjunction | TAG.auxiliary | TAG.pronoun

const GRAMMATICAL_WORDS = LEXICONS.map(
  ({ tags }) => new Set([...tags.keys()].filter((word) => ((tags.get(word) ?? 0) & GRAMMATICAL) !== 0)),
)

/**
 * The lexicon whose grammatical words the text uses most; UNDETERMINED when it uses too few of any. In a text too short
 * to tell the best one is taken, the first when there is none.
 */
export function lexiconFor(text: string): Lexicon {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let best = 0
  let most = 0
  GRAMMATICAL_WORDS.forEach((grammatical, i) => {
    let count = 0
    for (const word of words) if (grammatical.has(word)) count++
    if (count > most) {
      most = count
      best = i
    }
  })
  const known = words.length < FEWEST_WORDS || most >= words.length * LEAST_SHARE
  return known ? LEXICONS[best] : UNDETERMINED
}
