/**
 * Which lexicon a text is read with, told by its small words: "er" and "um" are hesitations in English, "he" and "around" in
 * German, "there" in Dutch and "a" in Portuguese. A few words decide, so that one turn of a transcript is enough.
 */
import { ENGLISH, GERMAN, OTHERS } from './lexicon/function-words'

export type Language = 'en' | 'de' | 'other'

/** The likeliest language of a text by its folded words; English where nothing tells. */
export function languageOfKeys(keys: readonly string[]): Language {
  const count = (words: ReadonlySet<string>): number =>
    keys.reduce((sum, key) => sum + Number(words.has(key)), 0)
  const [en, de, other] = [count(ENGLISH), count(GERMAN), count(OTHERS)]
  if (en >= de && en >= other) return 'en'
  return de >= other ? 'de' : 'other'
}
