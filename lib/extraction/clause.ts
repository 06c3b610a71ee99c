/*
 * Whether words make a clause: a subject and a verb after it, or an infinitive.
 */
import type { Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isName, isSurelyVerb, isWord, phraseStartingAt } from './noun-phrase'

export const isStatement = (tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean =>
  at < limit &&
  isWord(tokens[at]) &&
  !ends(tokens[at], ENDING.gerund) &&
  !has(tokens[at], TAG.relative) &&
  isClause(tokens, at, limit, lexicon)

/** to *rebuild* it, not *to* go · to *“rebuild”* it */
export function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  let i = at
  if (isWord(tokens[i]) && has(tokens[i], TAG.negation)) i++
  if (!isWord(tokens[i]) || !has(tokens[i], TAG.infinitive)) return false
  const next = tokens[i + 1]
  if (next?.kind === 'quote') return true
  return (
    isWord(next) &&
    !has(next, TAG.determiner | TAG.preposition | TAG.time | TAG.possessive | TAG.number) &&
    !isName(next)
  )
}

/** A subject and, somewhere after it, a verb. */
export function isClause(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const first = tokens[at]
  if (has(first, TAG.pronoun) && !has(first, TAG.determiner)) return at + 1 < limit
  if (has(first, TAG.determiner | TAG.number) && has(tokens[at + 1], TAG.time))
    return isSubjectOfTime(tokens, at + 2, limit, lexicon)
  if (opensAmount(tokens, at, limit, lexicon))
    return hasVerb(tokens, at + 1, Math.min(limit, at + 40), lexicon)
  const lead = isWord(first) && lexicon.clauseLeads.has(first.lower)
  const subject = phraseStartingAt(tokens, lead ? at + 1 : at, limit, lexicon)
  if (!subject && has(first, TAG.determiner))
    return hasVerb(tokens, at + 1, Math.min(limit, at + 25), lexicon)
  if (!subject)
    return (
      ends(first, ENDING.gerund) &&
      !has(first, TAG.preposition) &&
      hasVerb(tokens, at + 1, Math.min(limit, at + 25), lexicon)
    )
  if (subject.to >= limit) return hasVerb(tokens, subject.from + 1, subject.to, lexicon)
  const next = tokens[subject.to]
  if (
    subject.to - subject.from > 1 &&
    isWord(next) &&
    has(next, TAG.determiner | TAG.object | TAG.infinitive | TAG.negation)
  )
    return true
  return hasVerb(tokens, subject.to, Math.min(limit, subject.to + 40), lexicon)
}

/** *The time for patience* is over: a word of time that is the subject; with “last week” a phrase or a subject follows. */
const isSubjectOfTime = (tokens: readonly Token[], after: number, limit: number, lexicon: Lexicon): boolean =>
  after < limit &&
  (isSurelyVerb(tokens[after], lexicon) ||
    (lexicon.ties.has(tokens[after].lower) &&
      hasVerb(tokens, after + 1, Math.min(limit, after + 8), lexicon)))

/** *about half* of the town, *more than 40* people, *at least one* of them: the words of an amount open a subject. */
function opensAmount(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  // *much of* the town
  if (isAdverb(tokens[at]) && has(tokens[at + 1], TAG.preposition) && lexicon.ties.has(tokens[at + 1].lower))
    return true
  const first = has(tokens[at], TAG.preposition) && !lexicon.approximators.has(tokens[at].lower) ? at + 1 : at
  if (!lexicon.approximators.has(tokens[first]?.lower ?? '')) return false
  for (let i = first + 1; i < limit && i < first + 3; i++)
    if (has(tokens[i], TAG.number) || (isWord(tokens[i]) && has(tokens[i], TAG.determiner))) return true
  return false
}

function hasVerb(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token.kind === 'quote') return true
    if (!isWord(token)) continue
    if (lexicon.possessives.has(token.lower) && !has(tokens[i - 1], TAG.pronoun | TAG.question)) continue
    if (isSurelyVerb(token, lexicon) || (!token.capital && ends(token, ENDING.past)) || has(token, TAG.modal))
      return true
    if (lexicon.verbs.get(token.lower)?.forms.has('third') && i === from) return true
    if (ends(token, ENDING.plural) && !token.capital && token.tags === 0 && i === from) return true
  }
  return false
}
