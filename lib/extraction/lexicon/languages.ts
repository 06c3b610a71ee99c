import { GERMAN } from './de/german'
import { ENGLISH } from './en/english'
import { type CueVerbForm, type Lexicon, TAG } from './lexicon'
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

const isPast = ({ forms }: CueVerbForm): boolean =>
  forms.has('past') && !forms.has('base') && !forms.has('third')

/** Pasts of verbs of saying tell a language as well, in text that is mostly names and marks: said, sagte. */
const TELLING = LEXICONS.map(
  ({ tags, verbs }) =>
    new Set([
      ...[...tags.keys()].filter((word) => ((tags.get(word) ?? 0) & GRAMMATICAL) !== 0),
      ...[...verbs].filter(([, entry]) => isPast(entry)).map(([word]) => word),
    ]),
)

/**
 * The lexicon whose grammatical words and verbs of saying the text uses most; UNDETERMINED when it uses too few of any. In a text too short
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
  TELLING.forEach((telling, i) => {
    let count = 0
    for (const word of words) if (telling.has(word)) count++
    if (count > most) {
      most = count
      best = i
    }
  })
  const known = words.length < FEWEST_WORDS || most >= words.length * LEAST_SHARE
  return known ? LEXICONS[best] : UNDETERMINED
}
