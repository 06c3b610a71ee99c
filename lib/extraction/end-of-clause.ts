/*
 * Where the words of a cue end because its clause does: a clause under "while" or "after", one that describes somebody,
 * or one verb among several.
 *   While Ruiz said *the bridge was safe*, the town laughed. · Ruiz, who announced *a plan*, left.
 *   Ruiz vowed *to rebuild it* and thanked the town.
 */
import type { Complement } from './complement'
import type { CueEvent, Draft, Sentence } from './draft'
import { lex, type Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isPossessive, isSurelyVerb, isWord } from './noun-phrase'

const FINITE_CONTENT: ReadonlySet<Complement['sort']> = new Set(['clause', 'that', 'wh', 'gap'])
const MARKED_CONTENT: ReadonlySet<Complement['sort']> = new Set(['quote', 'colon'])

/** The verb of a noun stands at most so many tokens behind the words it is said of. */
const LONGEST_SUBJECT = 60
/** In characters. */
const LONGEST_WORD = 30

/** Whether the clause of the cue ends before token `at`, which stands inside its words. */
export function endsClause(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  { sort, from }: Complement,
  at: number,
): boolean {
  const { tokens, lexicon } = draft
  const next = at + 1
  if (MARKED_CONTENT.has(sort) || at < from + 2 || next >= sentence.to) return false
  if (sort === 'thing' && endsThing(tokens, at, lexicon)) return true
  const named = event.shape === 'noun' && !FINITE_CONTENT.has(sort)
  if (tokens[at].kind === 'comma')
    return (
      (named && !has(tokens[next], TAG.conjunction)) ||
      (isSubordinate(tokens, sentence, event, lexicon) && !has(tokens[next], TAG.conjunction)) ||
      ((describes(tokens, event) || isInRelative(tokens, event)) && opensVerb(draft, next))
    )
  if (event.shape === 'noun' && FINITE_CONTENT.has(sort) && event.clauseTo === event.to)
    return isSubject(tokens, sentence, event) && isMainVerb(draft, from, at)
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

/** Her claim that the bridge (she built) is safe *was* rejected: every clause in the words has its verb, so the next is that of the noun. */
function isMainVerb(draft: Draft, from: number, verb: number): boolean {
  const { tokens } = draft
  if (verb - from > LONGEST_SUBJECT || !(opensFinite(draft, verb) || takesPlainObject(draft, verb)))
    return false
  let missing = 1
  for (let i = from; i < verb; i++) {
    const token = tokens[i]
    if (token.kind !== 'word' && token.kind !== 'quote') return false
    if (opensClauseIn(draft, i, from)) missing++
    if (opensFinite(draft, i)) missing--
  }
  return missing <= 0
}

/** *angered* families: a past with a noun right behind it, after words that no participle describes. */
function takesPlainObject({ tokens, lexicon }: Draft, at: number): boolean {
  const next = tokens[at + 1]
  if (!isUnlisted(tokens[at], ENDING.past) || !isWord(next) || lexicon.verbs.has(next.lower)) return false
  return (next.tags & ~(TAG.person | TAG.body | TAG.plural | TAG.place)) === 0 && !isAdverb(next)
}

/** who · because · she, when no such word stands before it · and *is* */
function opensClauseIn(draft: Draft, at: number, from: number): boolean {
  const token = draft.tokens[at]
  const opens = TAG.relative | TAG.subordinator
  if (has(token, TAG.conjunction)) return opensFinite(draft, at + 1)
  if (has(token, TAG.pronoun) && !has(token, TAG.determiner | TAG.relative))
    return at > from && !has(draft.tokens[at - 1], opens)
  return has(token, opens)
}

/** The first word of a finite verb: *was* told, *fell*, *surprised* many; not a participle, which takes no object. */
function opensFinite({ tokens, lexicon }: Draft, at: number): boolean {
  const token = tokens[at]
  if (!isWord(token) || token.capital || isPossessive(token, lexicon)) return false
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  if (has(tokens[before], TAG.auxiliary | TAG.modal | TAG.infinitive)) return false
  if (has(token, TAG.auxiliary | TAG.modal | TAG.finite)) return true
  const past = isSurelyVerb(token, lexicon) || isUnlisted(token, ENDING.past)
  return past && has(tokens[at + 1], TAG.determiner | TAG.object | TAG.possessive)
}

/** Ruiz, *who* announced …, */
const describes = (tokens: readonly Token[], event: CueEvent): boolean =>
  event.shape === 'relative' && tokens[event.clauseFrom - 1]?.kind === 'comma'

/** the bridge, *which* Ruiz says …, */
const isInRelative = (tokens: readonly Token[], { clauseFrom }: CueEvent): boolean =>
  tokens[clauseFrom - 2]?.kind === 'comma' &&
  has(tokens[clauseFrom - 1], TAG.relative) &&
  !has(tokens[clauseFrom - 1], TAG.determiner)

/** …, *plans* to · …, *was* · …, *later left* · …, “*must* go” */
function opensVerb(draft: Draft, at: number): boolean {
  const { tokens, lexicon } = draft
  if (tokens[at].kind === 'quote') return opensVerbInMarks(draft, tokens[at])
  const verb = isAdverb(tokens[at]) ? tokens[at + 1] : tokens[at]
  return verb !== undefined && (isSurelyVerb(verb, lexicon) || isUnlisted(verb, ENDING.past | ENDING.third))
}

function opensVerbInMarks({ text, marks, lexicon }: Draft, { quotation }: Token): boolean {
  const [start, end] = marks.quotations[quotation].inner
  const [first] = lex(text, start, Math.min(end, start + LONGEST_WORD), [], lexicon)
  return first !== undefined && isSurelyVerb(first, lexicon)
}

/** to rebuild it and *thanked*: no infinitive, noun or quotation goes on with a past. */
export function opensPast(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const verb = isAdverb(tokens[at]) ? tokens[at + 1] : tokens[at]
  return verb !== undefined && (isSurelyVerb(verb, lexicon) || isUnlisted(verb, ENDING.past))
}

const isUnlisted = (token: Token, ending: number): boolean =>
  isWord(token) && !token.capital && token.tags === 0 && ends(token, ending)
