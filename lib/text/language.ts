import { eld } from 'eld/small'

/** The language of a text as ISO 639-1 has it; null where its words are too few to tell. */
export function languageOf(text: string): string | null {
  const told = eld.detect(text)
  return told.isReliable() ? told.language : null
}

/** The language of words, told by the text they stand in where they are too few to tell. */
export const languageWithin = (words: string, around: string): string | null =>
  languageOf(words) ?? languageOf(around)
