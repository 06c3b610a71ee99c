/*
 * Which noun phrases name somebody who can say something, in a language where capitals tell no names.
 *   *der Grünenpolitiker*, *Ruiz*, *die Studie*, not *der Absatz*
 */
import type { Token } from '../lexer'
import { type Lexicon, TAG } from '../lexicon/lexicon'
import { has, isName, type NounPhrase } from '../noun-phrase'

const SPEAKERS = TAG.person | TAG.body | TAG.document | TAG.pronoun
const SHORTEST_NOUN = 4

/** Somebody, a body, a text, or a name: a noun without an article. *Der Absatz* is none. */
export function canSpeak(tokens: readonly Token[], { from, head }: NounPhrase, lexicon: Lexicon): boolean {
  const token = tokens[head]
  if (has(token, SPEAKERS)) return true
  if (!isName(token) || token.tags !== 0) return false
  return (
    from === head ||
    !has(tokens[from], TAG.determiner) ||
    isName(tokens[head - 1]) ||
    endsInSpeaker(token.lower, lexicon)
  )
}

/** der *Grünenpolitiker*, ein *WWF-Sprecher*: a compound is what its last noun is. */
export function endsInSpeaker(word: string, { tags }: Lexicon): boolean {
  for (let i = 1; word.length - i >= SHORTEST_NOUN; i++)
    if (((tags.get(word.slice(i)) ?? 0) & SPEAKERS) !== 0) return true
  return false
}

/** As canSpeak, but no text, and a name alone: *Ana Ruiz*, *die Stadt*, not *Teil der Ladung*. */
export const isSomebody = (tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): boolean =>
  has(tokens[phrase.head], TAG.person | TAG.body | TAG.pronoun) ||
  endsInSpeaker(tokens[phrase.head].lower, lexicon) ||
  (isBareName(tokens, phrase) && (phrase.head > phrase.from || phrase.to === phrase.head + 1))

/** *Ruiz*, *Ana Ruiz*: nouns in no list, without an article. */
export const isBareName = (tokens: readonly Token[], { from, head }: NounPhrase): boolean => {
  for (let i = from; i <= head; i++)
    if (!isName(tokens[i]) || (tokens[i].tags & ~TAG.given) !== 0) return false
  return true
}
