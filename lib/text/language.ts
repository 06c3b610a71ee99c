import { eld } from 'eld/small'

/** Fewer words in Latin letters tell no language: “I forgot” and “Bollocks” look like any. A script of its own tells more. */
const FEWEST_WORDS = 5
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** The language of a text as ISO 639-1 has it; null where its words are too few to tell. */
export function languageOf(text: string): string | null {
  if (!OTHER_SCRIPT.test(text) && (text.match(WORD)?.length ?? 0) < FEWEST_WORDS) return null
  const told = eld.detect(text)
  return told.isReliable() ? told.language : null
}

/** The language of words, told by the text they stand in where they are too few to tell. */
export const languageWithin = (words: string, around: string): string | null =>
  languageOf(words) ?? languageOf(around)
