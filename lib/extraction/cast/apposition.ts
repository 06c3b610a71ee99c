/*
 * What an apposition says of the name beside it: a role and where it is held.
 *   Ana Ruiz, *a spokeswoman for the Transport Ministry*, said … → spokeswoman · Transport Ministry
 *   *the mayor*, Ana Ruiz, said … → mayor
 */
import type { Span } from '../../text/span'
import type { Token } from '../lexer'
import { type Lexicon, TAG } from '../lexicon/lexicon'
import { has, isName, isWord, phraseEndingAt, phraseStartingAt } from '../noun-phrase'

const ROLE = TAG.title | TAG.person
/** An apposition is at most so many tokens. */
const LONGEST = 14

export interface Apposition {
  /** the role as worded, article left out */
  readonly title: Span
  /** the role noun and the capitalised words around it, as tokens `[from, to)` */
  readonly from: number
  readonly to: number
  /** the body or place the role is held in, article left out; null when none is named */
  readonly affiliation: Span | null
}

/** The apposition that begins at the comma token `comma`; null where what follows is no role up to a comma or stop. */
export function appositionAt(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  lexicon: Lexicon,
): Apposition | null {
  if (tokens[comma]?.kind !== 'comma') return null
  let from = comma + 1
  if (from < limit && has(tokens[from], TAG.determiner)) from++
  const end = endOfWords(tokens, from, Math.min(limit, comma + LONGEST))
  if (end >= limit || !/comma|stop/.test(tokens[end].kind)) return null
  const role = roleIn(tokens, from, end, lexicon)
  if (role < 0) return null
  const link = linkToName(tokens, role + 1, end, lexicon)
  return {
    title: [tokens[from].start, tokens[(link ?? end) - 1].end],
    from,
    to: role + 1,
    affiliation: link === null ? null : spanOf(tokens, link + 1, end),
  }
}

function endOfWords(tokens: readonly Token[], from: number, limit: number): number {
  let i = from
  while (i < limit && isWord(tokens[i]) && !has(tokens[i], TAG.finite | TAG.relative | TAG.auxiliary)) i++
  return i
}

/** The last role noun before the first word that goes on with the phrase; -1 when there is none. */
function roleIn(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  let role = -1
  for (let i = from; i < end && !goesOn(tokens[i], lexicon); i++)
    if (has(tokens[i], ROLE) && !has(tokens[i], TAG.given)) role = i
  return role
}

const goesOn = (token: Token, { phraseLinks, verbSecond }: Lexicon): boolean =>
  phraseLinks.has(token.lower) ||
  has(token, TAG.preposition) ||
  (verbSecond?.genitives.has(token.lower) ?? false)

/** The link before the first capitalised name or body: director of research *at* Acme. */
function linkToName(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): number | null {
  for (let i = at; i < end - 1; i++) {
    if (!goesOn(tokens[i], lexicon)) continue
    const first = has(tokens[i + 1], TAG.determiner) ? i + 2 : i + 1
    if (first < end && (isName(tokens[first]) || has(tokens[first], TAG.body))) return i
  }
  return null
}

function spanOf(tokens: readonly Token[], at: number, end: number): Span | null {
  const first = has(tokens[at], TAG.determiner) ? at + 1 : at
  return first < end ? [tokens[first].start, tokens[end - 1].end] : null
}

/** The role before a name that stands in apposition to it; `name` is the name's first token, `end` the one after it. */
export function roleBeforeName(
  tokens: readonly Token[],
  name: number,
  end: number,
  floor: number,
  lexicon: Lexicon,
): Apposition | null {
  if (name - 2 < floor || tokens[name - 1].kind !== 'comma' || isWord(tokens[end])) return null
  const phrase = phraseEndingAt(tokens, name - 2, floor, lexicon)
  if (!phrase || !has(tokens[phrase.head], ROLE) || !has(tokens[phrase.from], TAG.determiner)) return null
  // According to the coach, Holt, a bass, left: where a phrase opens its sentence the name may belong to the clause behind it
  const opens = phrase.from - floor <= 2 && has(tokens[phrase.from - 1], TAG.preposition)
  if (opens && !opensMain(tokens, end + 1, tokens.length, lexicon)) return null
  const from = phrase.from + 1
  if (from > phrase.head) return null
  return {
    title: [tokens[from].start, tokens[phrase.head].end],
    from,
    to: phrase.head + 1,
    affiliation: null,
  }
}

/** *Hale and Burke* left: the end of a list whose first name stands before the comma. */
const isJoint = (token: Token): boolean => has(token, TAG.conjunction)

/** *the team* won · *in the first match* …: a subject with its verb, or a phrase before them; not *a striker*, won. */
export function opensMain(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  if (at >= limit || !isWord(tokens[at])) return false
  if (has(tokens[at], TAG.preposition | TAG.subordinator | TAG.relative)) return true
  const subject = phraseStartingAt(tokens, at, limit, lexicon)
  const listed = subject !== null && tokens.slice(subject.from, subject.to).some(isJoint)
  return subject !== null && !listed && subject.to < limit && isWord(tokens[subject.to])
}
