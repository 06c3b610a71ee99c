/*
 * Where the words of a cue end because its clause does: a clause under "while" or "after", one that describes somebody,
 * or one verb among several.
 *   While Ruiz said *the bridge was safe*, the town laughed. · Ruiz, who announced *a plan*, left.
 *   Ruiz vowed *to rebuild it* and thanked the town.
 */
import type { Complement } from './complement'
import type { CueEvent, Draft, Sentence } from './draft'
import type { Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isSurelyVerb, isWord } from './noun-phrase'

const FINITE_CONTENT: ReadonlySet<Complement['sort']> = new Set(['clause', 'that', 'wh', 'gap'])
const MARKED_CONTENT: ReadonlySet<Complement['sort']> = new Set(['quote', 'colon'])

/** Whether the clause of the cue ends before token `at`, which stands inside its words. */
export function endsClause(
  { tokens, lexicon }: Draft,
  sentence: Sentence,
  event: CueEvent,
  { sort, from }: Complement,
  at: number,
): boolean {
  const next = at + 1
  if (MARKED_CONTENT.has(sort) || at < from + 2 || next >= sentence.to) return false
  if (sort === 'thing' && endsThing(tokens, at, lexicon)) return true
  const named = event.shape === 'noun' && !FINITE_CONTENT.has(sort)
  if (tokens[at].kind === 'comma')
    return (
      (named && !has(tokens[next], TAG.conjunction)) ||
      (isSubordinate(tokens, sentence, event, lexicon) && !has(tokens[next], TAG.conjunction)) ||
      (describes(tokens, event) && opensVerb(tokens, next, lexicon))
    )
  if (named && isSubject(tokens, sentence, event)) return opensPast(tokens, at, lexicon)
  if (sort === 'gap' && !event.verb?.frames.has('clause')) return opensPast(tokens, at, lexicon)
  return (
    !FINITE_CONTENT.has(sort) &&
    isWord(tokens[at]) &&
    has(tokens[at], TAG.conjunction) &&
    opensPast(tokens, next, lexicon)
  )
}

/** *While* Ruiz said …, *But after* Ruiz said …: the main clause comes after the comma. */
function isSubordinate(
  tokens: readonly Token[],
  sentence: Sentence,
  event: CueEvent,
  lexicon: Lexicon,
): boolean {
  const at = event.clauseFrom - 1
  const opener = tokens[at]
  if (at < sentence.from || !has(opener, TAG.subordinator) || lexicon.complementizers.has(opener.lower))
    return false
  return at <= sentence.from + 1 || tokens[at - 1].kind === 'comma'
}

/** praised the plan*, which* … · praised the plan *when* she …: a thing ends where a clause about it or about the time begins. */
function endsThing(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at].kind === 'comma') return has(tokens[at + 1], TAG.relative | TAG.subordinator)
  return has(tokens[at], TAG.subordinator) && lexicon.gerundOpeners.has(tokens[at].lower)
}

/** *Her promise* to rebuild it was late: the noun of the cue opens its clause, and a verb of its own comes after the words. */
const isSubject = (tokens: readonly Token[], { from }: Sentence, { clauseFrom }: CueEvent): boolean =>
  clauseFrom === from ||
  tokens[clauseFrom - 1].kind !== 'word' ||
  has(tokens[clauseFrom - 1], TAG.conjunction | TAG.subordinator)

/** Ruiz, *who* announced …, */
const describes = (tokens: readonly Token[], event: CueEvent): boolean =>
  event.shape === 'relative' && tokens[event.clauseFrom - 1]?.kind === 'comma'

/** …, *plans* to · …, *was* · …, *later left* */
function opensVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const verb = isAdverb(tokens[at]) ? tokens[at + 1] : tokens[at]
  return verb !== undefined && (isSurelyVerb(verb, lexicon) || isUnlisted(verb, ENDING.past | ENDING.third))
}

/** to rebuild it and *thanked*: no infinitive or noun goes on with a past. */
function opensPast(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const verb = isAdverb(tokens[at]) ? tokens[at + 1] : tokens[at]
  return verb !== undefined && (isSurelyVerb(verb, lexicon) || isUnlisted(verb, ENDING.past))
}

const isUnlisted = (token: Token, ending: number): boolean =>
  isWord(token) && !token.capital && token.tags === 0 && ends(token, ending)
