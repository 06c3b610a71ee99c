/**
 * Which lexicon a text is read with, told by its small words: "er" and "um" are hesitations in English, "he" and "around" in
 * German, "there" in Dutch and "a" in Portuguese. A few words decide, so that one turn of a transcript is enough; where
 * they tell nothing an umlaut does.
 */
import { ENGLISH, GERMAN, OTHERS } from './lexicon/function-words'

export type Language = 'en' | 'de' | 'other'

export interface ToldLanguage {
  readonly language: Language
  /** by how many small words it leads over the next language; 0 where nothing tells */
  readonly lead: number
}

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map([
  ...[...OTHERS].map((word): [string, Language] => [word, 'other']),
  ...[...GERMAN].map((word): [string, Language] => [word, 'de']),
  ...[...ENGLISH].map((word): [string, Language] => [word, 'en']),
])

/** Counts for less than any word, since a name may have it in any language. */
const UMLAUT = 0.5

/** The likeliest language of a text by its words; English where nothing tells. `folded` keeps its accents, `key` has none. */
export function tellLanguage(
  words: readonly { readonly key: string; readonly folded: string }[],
): ToldLanguage {
  const votes = { en: 0, de: 0, other: 0 }
  let hasUmlaut = false
  for (const { key, folded } of words) {
    const language = LANGUAGE_OF.get(key)
    if (language !== undefined) votes[language]++
    hasUmlaut ||= key !== folded && /[äöüß]/.test(folded)
  }
  if (hasUmlaut) votes.de += UMLAUT
  const { en, de, other } = votes
  if (en >= de && en >= other) return { language: 'en', lead: en - Math.max(de, other) }
  if (de >= other) return { language: 'de', lead: de - Math.max(en, other) }
  return { language: 'other', lead: other - Math.max(en, de) }
}
