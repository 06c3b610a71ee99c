/** A word without case and accents, for telling whether two spellings are one name: López → lopez. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
