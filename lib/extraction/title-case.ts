/* How names and titles are written in English: *The Making of a Bridge*. */

const isCapital = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word)

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Every word longer than four letters has a capital, and so have the first and the last; within one sentence. */
export function isTitled(inner: string): boolean {
  const words = wordsOf(inner)
  return (
    isCapital(words[0]) &&
    isCapital(words[words.length - 1]) &&
    words.every((w) => w.length <= 4 || isCapital(w)) &&
    !/[.!?][\s]/.test(inner)
  )
}
