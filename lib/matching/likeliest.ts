/**
 * What looks closer at a place reads each of its words many times over. Counting which words it shares with a quote, and
 * which of them side by side, costs next to nothing and tells most places off.
 */

/** The places (as indices into `texts`) that share most words and neighbours with the quote, best first; like ones as they came. */
export function likeliest(quote: string, texts: readonly string[], most: number): number[] {
  const words = wordsOf(quote)
  const wanted = new Set([...words, ...neighbours(words)])
  return texts
    .map((text, at) => ({ at, shared: countShared(wordsOf(text), wanted) }))
    .sort((a, b) => b.shared - a.shared || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at)
}

function countShared(words: readonly string[], wanted: ReadonlySet<string>): number {
  const shared = new Set([...words, ...neighbours(words)].filter((word) => wanted.has(word)))
  return shared.size
}

const neighbours = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`)

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
