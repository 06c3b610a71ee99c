/**
 * A million paragraphs cannot be aligned with a quote; the few that share its telling words can. Which words tell is not
 * known before they are counted, and counting common ones is what costs. So: no function word, then figures and the
 * longest words first, since in any language the common words are short (Zipf's law of abbreviation).
 */
import { FUNCTION_WORDS } from './lexicon/en/pronouns'

/** As many words are looked up; a longer quote has more than enough of them. */
const MOST_WORDS = 8

/** *“We'll close 14 beds at Millrace”* → *"14 millrace close beds"*. Empty where no word tells anything. */
export function archiveWords(quote: string): string {
  const words = new Set<string>()
  for (const [written] of quote.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const word = written.replace(/['’]/g, '')
    // what an apostrophe shortens ends in a function word; “inspector's” is a word of its own
    const bare = written.replace(/['’]s$/, '')
    if (word.length > 1 && !/['’]/.test(bare) && !FUNCTION_WORDS.has(bare) && !FUNCTION_WORDS.has(word))
      words.add(word)
  }
  const worth = (word: string) => (/\p{N}/u.test(word) ? 100 : word.length)
  return [...words]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_WORDS)
    .join(' ')
}
