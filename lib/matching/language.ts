/**
 * Which lexicon a text is read with, told by its small words: "er" and "um" are hesitations in English, "he" and "around" in
 * German, "there" in Dutch and "a" in Portuguese. A few words decide, so that one turn of a transcript is enough.
 */
import { ENGLISH, GERMAN, OTHERS } from './lexicon/function-words'

export type Language = 'en' | 'de' | 'other'

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map([
  ...[...OTHERS].map((word): [string, Language] => [word, 'other']),
  ...[...GERMAN].map((word): [string, Language] => [word, 'de']),
  ...[...ENGLISH].map((word): [string, Language] => [word, 'en']),
])

/** The likeliest language of a text by its folded words; English where nothing tells. */
export function languageOfKeys(words: readonly { readonly key: string }[]): Language {
  const votes = { en: 0, de: 0, other: 0 }
  for (const { key } of words) {
    const language = LANGUAGE_OF.get(key)
    if (language !== undefined) votes[language]++
  }
  if (votes.en >= votes.de && votes.en >= votes.other) return 'en'
  return votes.de >= votes.other ? 'de' : 'other'
}
