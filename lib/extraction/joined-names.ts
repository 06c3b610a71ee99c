/* Several people named as one speaker: said *Jim Hale, Ann Burke and Kim Lee*. */
import type { Token } from './lexer'
import { type Lexicon, TAG } from './lexicon/lexicon'
import { has, isName, type NounPhrase, phraseStartingAt } from './noun-phrase'

/** A list of speakers has at most so many commas. */
const MOST_COMMAS = 5

/** The phrase with the names after it that a comma and at last a conjunction join to it; the phrase alone where none are. */
export function joinedNames(
  tokens: readonly Token[],
  phrase: NounPhrase,
  limit: number,
  lexicon: Lexicon,
): NounPhrase {
  if (!isName(tokens[phrase.head])) return phrase
  let to = phrase.to
  for (let n = 0; n < MOST_COMMAS && to + 1 < limit && tokens[to].kind === 'comma'; n++) {
    const last = has(tokens[to + 1], TAG.conjunction)
    const next = phraseStartingAt(tokens, last ? to + 2 : to + 1, limit, lexicon)
    if (!next || !isName(tokens[next.from]) || !isName(tokens[next.head])) return phrase
    to = next.to
    if (last || tokens.slice(next.from, to).some((token) => has(token, TAG.conjunction)))
      return { ...phrase, to }
  }
  return phrase
}
