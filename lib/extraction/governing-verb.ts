/*
 * The verb that governs a quotation no cue took, whoever stands before it and what it takes.
 *   Ruiz again *lamented* the end of a “better age” · Ruiz left early, *cursing* the “old bridge”
 */
import type { Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isName, isSurelyVerb, isWord, type NounPhrase } from './noun-phrase'
import { subjectBefore, verbGroup } from './subject'

/** A verb farther before its quotation, in tokens, is another clause's. */
const FARTHEST_VERB = 25

/** Token indexes. */
export interface GoverningVerb {
  readonly subject: NounPhrase
  readonly verb: number
  /** it says what is, not what is done */
  readonly state: boolean
  /** *was known* as “the Fox”: its subject does not speak */
  readonly undergoes: boolean
  /** *and likened* it to: its subject stands before another verb */
  readonly joined: boolean
  /** where what it takes begins */
  readonly from: number
}

/** The last verb before token `quote` with a subject that can speak; null when none stands there. */
export function governingVerb(
  tokens: readonly Token[],
  quote: number,
  floor: number,
  lexicon: Lexicon,
): GoverningVerb | null {
  let nearest = -1
  let joined = false
  for (let i = quote - 1; i > floor && quote - i < FARTHEST_VERB; i--) {
    const token = tokens[i]
    if (token.kind === 'semicolon' || (token.kind === 'quote' && !joined)) return null
    if (!isWord(token) || token.capital) continue
    if (nearest < 0 && hangsOn(tokens, i, lexicon)) nearest = i
    if (!(isSurelyVerb(token, lexicon) || ends(token, ENDING.past))) continue
    const group = verbGroup(tokens, i, floor)
    const subject = subjectBefore(tokens, group.from, floor, lexicon)
    if (!subject && nearest < 0 && i + 1 < quote && has(tokens[group.from - 1], TAG.conjunction)) {
      joined = true
      nearest = i
    }
    if (!subject || !canSpeak(tokens[subject.head])) continue
    const undergoes = ends(token, ENDING.past) && group.auxiliaries.some((a) => has(a, TAG.be))
    const state = has(token, TAG.auxiliary)
    const verb = nearest < 0 || state ? i : nearest
    const from = state ? startOfPhrase(tokens, quote, i + 1, lexicon) : objectOf(tokens, verb, quote, lexicon)
    return { subject, verb, state, undergoes: undergoes && verb === i, joined, from }
  }
  return null
}

/** …, *cursing* · while *praising*: a gerund that goes on about the subject of its sentence. */
const hangsOn = (tokens: readonly Token[], at: number, { gerundOpeners, ties }: Lexicon): boolean =>
  ends(tokens[at], ENDING.gerund) &&
  tokens[at].tags === 0 &&
  (tokens[at - 1].kind === 'comma' ||
    (gerundOpeners.has(tokens[at - 1].lower) && !ties.has(tokens[at - 1].lower)))

/** lamented *the end of a “better age”*, railed against *the “old bridge”*: what the verb takes; over a comma only the phrase around the marks. */
function objectOf(tokens: readonly Token[], verb: number, quote: number, lexicon: Lexicon): number {
  for (let i = verb + 1; i < quote; i++)
    if (!isWord(tokens[i])) return startOfPhrase(tokens, quote, i + 1, lexicon)
  let from = verb + 1
  while (from < quote && (isAdverb(tokens[from]) || has(tokens[from], TAG.time))) from++
  if (from >= quote) return quote
  const link = has(tokens[from], TAG.preposition) && !has(tokens[from], TAG.infinitive)
  return link || lexicon.complementizers.has(tokens[from].lower) || lexicon.asWords.has(tokens[from].lower)
    ? from + 1
    : from
}

/** Where the phrase around a quotation begins: after the preposition, conjunction or verb form that governs it. */
function startOfPhrase(tokens: readonly Token[], quote: number, floor: number, lexicon: Lexicon): number {
  let from = quote
  while (from > floor && isWord(tokens[from - 1]) && !governs(tokens[from - 1], lexicon)) from--
  return from === quote && from > floor && has(tokens[from - 1], TAG.infinitive) ? from - 1 : from
}

const governs = (token: Token, lexicon: Lexicon): boolean =>
  has(token, TAG.preposition | TAG.conjunction | TAG.subordinator) ||
  isSurelyVerb(token, lexicon) ||
  (!token.capital && ends(token, ENDING.past | ENDING.gerund))

/** A name, a noun for somebody, or a pronoun for people: not it, there or one. */
export const canSpeak = (token: Token): boolean =>
  isWord(token) &&
  (isName(token) ||
    has(token, TAG.person | TAG.body) ||
    (has(token, TAG.pronoun) && has(token, TAG.masculine | TAG.feminine | TAG.plural | TAG.relative)))
