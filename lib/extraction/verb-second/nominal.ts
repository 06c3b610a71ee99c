/*
 * The noun phrase that begins at a token, in a language whose nouns have capitals: article, adjectives, nouns, and what
 * hangs on them. "der 49-jährige Sprecher der Partei in Bonn (CDU)"
 */
import type { Token } from '../lexer'
import { type Lexicon, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord, type NounPhrase } from '../noun-phrase'

const LONGEST = 30
const MOST_ADJECTIVES = 4
const LONGEST_BRACKET = 12
/** A participle stands at most so many tokens behind its article. */
const LONGEST_ATTRIBUTE = 8

/** Null when no noun phrase begins there. A pronoun is one of its own. */
export function nominalAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  grammar: VerbSecond,
): NounPhrase | null {
  const first = tokens[at]
  if (!isWord(first) && first?.kind !== 'quote') return null
  if (at >= to) return null
  if (isWord(first) && has(first, TAG.pronoun) && !isNoun(first)) return { from: at, to: at + 1, head: at }
  let i = at
  while (
    i < to &&
    i < at + 3 &&
    isWord(tokens[i]) &&
    has(tokens[i], TAG.determiner | TAG.number) &&
    !isNoun(tokens[i])
  )
    i++
  // *den* die Zeitung zitiert: of two articles in a row the first is a relative pronoun
  if (i > at + 1 && [at, at + 1].every((k) => grammar.relatives.has(tokens[k].lower)))
    return { from: at, to: at + 1, head: at }
  const nouns = nounsAt(tokens, i, to) ?? (i > at ? attributeAt(tokens, i, to, grammar) : null)
  if (nouns === null) return i > at && has(first, TAG.determiner) ? { from: at, to: at + 1, head: at } : null
  const head = nouns - 1
  i = nouns
  while (i < to && i < at + LONGEST) {
    const next = hangsOn(tokens, i, to, lexicon, grammar)
    if (next === null) break
    i = next
  }
  return { from: at, to: i, head }
}

/** Nouns are capitalised, but for *spiegel.de*; a day or month is none that could speak. */
const isNoun = (token: Token | undefined): boolean =>
  isName(token) || (isWord(token) && SITE.test(token.lower))
const SITE = /\p{L}\.\p{L}{2,4}$/u

/** The end of adjectives and nouns that begin here; null when no noun comes. */
function nounsAt(tokens: readonly Token[], at: number, to: number): number | null {
  let i = at
  while (i < to && i < at + MOST_ADJECTIVES && (isAdjective(tokens[i]) || joinsAdjectives(tokens, i, at))) i++
  if (i >= to || !(isNoun(tokens[i]) || tokens[i].kind === 'quote')) return null
  while (
    i < to &&
    (isNoun(tokens[i]) ||
      (tokens[i].kind === 'quote' && tokens[i].end - tokens[i].start < 40) ||
      // die „Bild“-Zeitung
      (tokens[i].kind === 'dash' && tokens[i - 1].kind === 'quote' && isNoun(tokens[i + 1])))
  )
    i++
  return i > at ? i : null
}

/** die *im Rat vertretenen Parteien*: a participle with words of its own before the noun; the end of its nouns, or null. */
function attributeAt(tokens: readonly Token[], at: number, to: number, grammar: VerbSecond): number | null {
  for (let i = at; i < to && i < at + LONGEST_ATTRIBUTE; i++) {
    const token = tokens[i]
    if (!isWord(token) || has(token, TAG.auxiliary | TAG.modal | TAG.finite | TAG.object)) return null
    if (i > at && has(token, TAG.determiner)) return null
    if (token.capital || token.tags !== 0 || !grammar.attributeEnding.test(token.lower)) continue
    const nouns = nounsAt(tokens, i, to)
    if (nouns !== null && i > at) return nouns
  }
  return null
}

const isAdjective = (token: Token): boolean =>
  isWord(token) &&
  !isNoun(token) &&
  (token.tags & ~(TAG.adverb | TAG.person | TAG.number | TAG.time | TAG.negation | TAG.plural)) === 0

/** die alten *und* neuen Brücken */
const joinsAdjectives = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && has(tokens[at], TAG.conjunction) && isWord(tokens[at + 1]) && isAdjective(tokens[at + 1])

/** What goes on with a phrase: (CDU) · der Partei · in Bonn · und Ruiz. */
function hangsOn(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  grammar: VerbSecond,
): number | null {
  const token = tokens[at]
  if (token.kind === 'open') {
    for (let i = at; i < to && i < at + LONGEST_BRACKET; i++) if (tokens[i].kind === 'close') return i + 1
    return null
  }
  if (!isWord(token)) return null
  const links = lexicon.phraseLinks.has(token.lower) || has(token, TAG.conjunction)
  if (!links && !grammar.genitives.has(token.lower)) return null
  let i = at + 1
  if (links && i < to && isWord(tokens[i]) && has(tokens[i], TAG.determiner)) i++
  const end =
    nounsAt(tokens, i, to) ??
    (links ? null : attributeAt(tokens, i, to, grammar)) ??
    (links ? timeAt(tokens, i, to, lexicon, grammar) : null)
  // zitierte Ruiz *mit den Worten*: the words are not hers alone
  return end !== null && links && lexicon.sourceNouns.test(tokens[end - 1].lower) ? null : end
}

/**
 * Angaben *vom gestrigen Mittwoch* zufolge, die Untersuchung *im Mai 2023* habe …: a time belongs to the noun where verb
 * or postposition come next; behind the verb it tells when something was said.
 */
function timeAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  grammar: VerbSecond,
): number | null {
  let i = at
  while (i < to && i < at + MOST_ADJECTIVES && isAdjective(tokens[i]) && !tokens[i].capital) i++
  if (i >= to || !tokens[i].capital || !has(tokens[i], TAG.time)) return null
  const end = /^\d/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const next = tokens[end]
  if (end >= to || !isWord(next) || next.capital) return null
  const ends =
    lexicon.postpositions.has(next.lower) ||
    has(next, TAG.finite | TAG.auxiliary | TAG.modal) ||
    grammar.reported.has(next.lower) ||
    lexicon.verbs.has(next.lower)
  return ends ? end : null
}
