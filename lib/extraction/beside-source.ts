/*
 * What stands beside a source between commas and only says who that is: its words begin behind.
 *   According to the coach, *Ana Ruiz*, in the first match the team … · According to Ana Ruiz, *the coach*, *who left*, the team …
 */
import { appositionAt, opensMain } from './cast/apposition'
import type { Token } from './lexer'
import { type Lexicon, TAG } from './lexicon/lexicon'
import { has, isName, phraseStartingAt } from './noun-phrase'
import { commaAfter } from './subject'

/** Insertions beside one source. */
const MOST_INSERTIONS = 2

/** The comma behind all that stands beside the source whose last token is before the comma `comma`; itself where nothing does. */
export function pastInsertions(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  lexicon: Lexicon,
): number {
  let at = comma
  for (let n = 0; n < MOST_INSERTIONS; n++) {
    const next = insertionEnd(tokens, at, limit, lexicon)
    if (next === null || !opensMain(tokens, next + 1, limit, lexicon)) break
    at = next
  }
  return at
}

function insertionEnd(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  const first = tokens[comma + 1]
  if (has(first, TAG.relative) && !has(first, TAG.determiner)) return commaAfter(tokens, comma + 1, limit)
  const named = isName(tokens[comma - 1])
  if (named) return appositionAt(tokens, comma, limit, lexicon) ? commaAfter(tokens, comma + 1, limit) : null
  if (!has(tokens[comma - 1], TAG.person | TAG.title)) return null
  const name = phraseStartingAt(tokens, comma + 1, limit, lexicon)
  const whole = name !== null && tokens.slice(name.from, name.to).every(isName)
  return whole && tokens[name.to]?.kind === 'comma' ? name.to : null
}
