/*
 * The noun phrase that may act, behind a finite verb, and what its article tells of its case.
 *   sagte am Montag *der Minister* · sagte der Zeitung *Ruiz* · sagte *von der Leyen*
 */
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, isName, isWord, type NounPhrase } from '../noun-phrase'
import { nominalAt } from './nominal'
import { isBareName, withoutQuote } from './speakers'

type Clauses = Pick<Draft, 'tokens' | 'lexicon'>

/** The name of a newspaper or body in marks has at most so many characters. */
const LONGEST_TITLE = 40

/** sagte *der Minister*, sagte am Montag *der Minister* */
export function phraseAfter(
  { tokens, lexicon }: Clauses,
  finite: number,
  to: number,
  grammar: VerbSecond,
): NounPhrase | null {
  let i = finite + 1
  while (i < to && isWord(tokens[i])) {
    if (has(tokens[i], TAG.object) || (isAdverb(tokens[i]) && !has(tokens[i], TAG.pronoun))) i++
    else if (has(tokens[i], TAG.preposition) && has(tokens[i + 1], TAG.time)) i += 2
    // sagte am *3. Mai* der Minister
    else if (
      has(tokens[i], TAG.preposition) &&
      has(tokens[i + 1], TAG.number) &&
      has(tokens[i + 3], TAG.time)
    )
      i += 4
    // sah *es* Ruiz als wichtig an: it stands for the clause that follows
    else if (
      grammar.nobody.has(tokens[i].lower) &&
      (isName(tokens[i + 1]) || has(tokens[i + 1], TAG.determiner))
    )
      i++
    else if (has(tokens[i], TAG.time)) i++
    else break
  }
  if (
    i >= to ||
    !isWord(tokens[i]) ||
    grammar.objects.has(tokens[i].lower) ||
    grammar.nobody.has(tokens[i].lower)
  )
    return null
  if (has(tokens[i], TAG.preposition)) return particleName({ tokens, lexicon }, i, to, grammar)
  const phrase = nominalAt(tokens, i, to, lexicon, grammar)
  return phrase && !isDative(tokens, phrase, grammar) ? withoutQuote(tokens, phrase, lexicon) : null
}

/** schrieb *„Die Zeit“*: right after the verb that closes a quotation marks hold a name. */
export function titleAfter(tokens: readonly Token[], finite: number): NounPhrase | null {
  const at = finite + 1
  const closes = tokens[finite - 1]?.kind === 'quote' || tokens[finite - 2]?.kind === 'quote'
  const title = closes && tokens[at]?.kind === 'quote' && tokens[at].end - tokens[at].start < LONGEST_TITLE
  return title ? { from: at, to: at + 1, head: at } : null
}

/** *Von der Leyen* sagte: a name that opens with a particle. */
export function particleName(
  { tokens, lexicon }: Clauses,
  at: number,
  to: number,
  grammar: VerbSecond,
): NounPhrase | null {
  if (!grammar.nameParticles.has(tokens[at].lower)) return null
  const phrase = nominalAt(tokens, at + 1, to, lexicon, grammar)
  if (!phrase) return null
  const first = has(tokens[at + 1], TAG.determiner) ? at + 2 : at + 1
  return isBareName(tokens, { ...phrase, from: first }) ? { ...phrase, from: at } : null
}

/** *Der Minister*: an article that only a subject has. */
export const isNominative = (tokens: readonly Token[], phrase: NounPhrase, grammar: VerbSecond): boolean =>
  grammar.subjects.has(tokens[phrase.from].lower) && !isDative(tokens, phrase, grammar)

/** sagte *der Zeitung*: before a feminine noun the article is a dative's. */
export const isDative = (
  tokens: readonly Token[],
  { from, head }: NounPhrase,
  grammar: VerbSecond,
): boolean =>
  grammar.feminineDatives.has(tokens[from].lower) && grammar.feminineEnding.test(tokens[head].lower)
