/** A word without case and accents, for telling whether two spellings are one name: López → lopez. */
export const folded = (word: string): string =>
  PLAIN.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/[\p{M}.]/gu, '')
        .toLowerCase()

/** Has nothing to fold, as most words. */
const PLAIN = /^[a-z]*$/
