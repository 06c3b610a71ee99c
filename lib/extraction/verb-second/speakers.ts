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

/** As canSpeak, but no text, and a name alone or behind a role: *Ana Ruiz*, *der Bürgermeister Ruiz*, *die Stadt*, not *Teil der Ladung*. */
export function isSomebody(tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): boolean {
  const { from, head, to } = phrase
  if (has(tokens[head], TAG.pronoun)) return true
  for (let i = from; i <= head; i++)
    if (
      has(tokens[i], TAG.person | TAG.body) ||
      (isName(tokens[i]) && endsInSpeaker(tokens[i].lower, lexicon))
    )
      return true
  if (isBareName(tokens, phrase)) return head > from || to === head + 1
  // der Hafenmeister Ruiz: two nouns in a row are a role and a name
  return has(tokens[from], TAG.determiner) && isPlainName(tokens[head]) && isPlainName(tokens[head - 1])
}

const isPlainName = (token: Token): boolean => isName(token) && (token.tags & ~TAG.given) === 0

/** *Ruiz*, *Ana Ruiz*: nouns in no list, without an article. */
export const isBareName = (tokens: readonly Token[], { from, head }: NounPhrase): boolean => {
  for (let i = from; i <= head; i++) if (!isPlainName(tokens[i])) return false
  return true
}

/** nannte *Weber* „frei erfunden“, laut *Direktor Weber* „sicher“, but schrieb *die Zeitschrift „Erde“*: a person’s name has no title behind it. */
export function withoutQuote(tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const { from, head } = phrase
  if (tokens[head].kind !== 'quote' || head === from) return phrase
  const bare = { from, to: head, head: head - 1 }
  const last = tokens[head - 1]
  if (!isPlainName(last) || endsInSpeaker(last.lower, lexicon)) return phrase
  const person = tokens.slice(from, head).some((token) => has(token, TAG.person | TAG.title))
  return person || isBareName(tokens, bare) ? bare : phrase
}
