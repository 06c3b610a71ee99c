import { eld } from 'eld/small'

/** The language of a text as ISO 639-1 has it; null where its words are too few to tell. */
export function languageOf(text: string): string | null {
  const told = eld.detect(text)
  return told.isReliable() ? told.language : null
}

/** Whether two texts are surely in different languages: where one of them is open, they are not. */
export function isAnotherLanguage(a: string, b: string): boolean {
  const [first, second] = [languageOf(a), languageOf(b)]
  return first !== null && second !== null && first !== second
}
