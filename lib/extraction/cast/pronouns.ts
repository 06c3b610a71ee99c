/*
 * Who a pronoun means: he and she somebody of that gender named shortly before, it a body, they a plural. Where two fit
 * about as well, the text does not decide, and both stay as candidates.
 */
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import { firstWhere } from '../halving'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isName, type NounPhrase } from '../noun-phrase'
import { clauseSubject } from '../subject'
import { antecedentsAt, type LastSpeaker } from './antecedents'
import type { Entity } from './entities'
import { nameIn, type Resolution } from './resolve'
import { byRole } from './roles'
import type { Roster } from './roster'

const GENDERS = TAG.masculine | TAG.feminine
/** A known gender that agrees. */
const SURE = 1
/** Somebody without a name whose noun tells no gender: only if nobody else is near. */
const ONLY_DESCRIBED = -2
/** The best must lead the next by more. */
const CLEAR_LEAD = 0.3

export function resolvePronoun(
  draft: Draft,
  roster: Roster,
  token: Token,
  at: number,
  last: LastSpeaker | null,
): Resolution | null {
  // *some*, *others* are nobody named before
  if (has(token, TAG.number)) return null
  if (has(token, TAG.plural)) return pluralBefore(draft, roster, at, last)
  if (has(token, TAG.determiner) && !has(token, TAG.possessive)) return null
  const found = antecedentsAt(draft, roster, token.start, last, fitsPronoun(token))
  const described = describedBefore(draft, roster, token, at)
  if (described && (described.sure || !found.some(({ entity }) => roster.entities[entity].gender !== null)))
    return described.resolution
  const [best, next] = found
  if (!best) return null
  if (next && best.score - next.score <= CLEAR_LEAD) return { entity: null, how: 'pronoun', because: [] }
  return { entity: best.entity, how: 'pronoun', because: [best.span] }
}

/** How well an entity fits a pronoun: null where it cannot be meant. */
export function fitsPronoun(token: Token): (entity: Entity) => number | null {
  const gender = has(token, TAG.masculine) ? 'm' : has(token, TAG.feminine) ? 'f' : null
  return (entity) => {
    if (gender === null) return entity.kind === 'body' ? 0 : null
    if (entity.kind === 'body' || (entity.kind === null && entity.placed)) return null
    if (entity.thing) return null
    if (entity.gender === null) return entity.kind === 'unnamed' ? ONLY_DESCRIBED : 0
    return entity.gender === gender ? SURE : null
  }
}

/**
 * *A spokesman* said no. “…,” *he* added: somebody only described is meant when a sentence right before is about them;
 * surely so when the noun tells the gender.
 */
function describedBefore(
  draft: Draft,
  roster: Roster,
  pronoun: Token,
  at: number,
): { readonly resolution: Resolution; readonly sure: boolean } | null {
  const { tokens } = draft
  for (const subject of subjectsBefore(draft, at)) {
    if (has(tokens[subject.head], TAG.pronoun) || nameIn(tokens, roster, subject.from, subject.to))
      return null
    const fit = fitOfNoun(pronoun, tokens, subject)
    if (fit === null) continue
    const span: Span = [tokens[subject.from].start, tokens[subject.to - 1].end]
    const known =
      identified(draft, roster, subject) ?? byRole(roster, draft, subject.from, subject.to, span[0])
    const resolution: Resolution = {
      entity: known ?? roster.describe(span),
      how: 'pronoun',
      because: [span],
    }
    return { resolution, sure: fit === SURE || known !== null }
  }
  return null
}

/** The first witness *was Alison Rowe*: whom a form of be says somebody is. */
function identified({ tokens }: Draft, roster: Roster, { to }: NounPhrase): number | null {
  return has(tokens[to], TAG.be) ? (roster.byToken.get(to + 1) ?? null) : null
}

/** he: surely a man, perhaps an officer, no woman; it: a body or a text. Null where the noun does not fit. */
function fitOfNoun(pronoun: Token, tokens: readonly Token[], phrase: NounPhrase): number | null {
  const noun = tokens[phrase.head]
  if (isPlural(tokens, phrase)) return null
  if (!has(pronoun, GENDERS)) return has(noun, TAG.body | TAG.document) ? SURE : null
  if (!has(noun, TAG.person)) return null
  const told = tokens.slice(phrase.from, phrase.to).filter((t) => !has(t, TAG.possessive) && has(t, GENDERS))
  if (told.length === 0) return 0
  return told.some((t) => (t.tags & pronoun.tags & GENDERS) !== 0) ? SURE : null
}

/** The subject of the clause a token stands in, and that of the sentence before. */
function* subjectsBefore({ tokens, lexicon, sentences }: Draft, at: number): Generator<NounPhrase> {
  const here = sentenceAt({ sentences }, at)
  for (let s = here; s >= 0 && s > here - 2; s--) {
    const { from, to } = sentences[s]
    const subject = clauseSubject(tokens, from, s === here ? at : to, lexicon)
    if (subject) yield subject
  }
}

/** they: the plural that opens the clause or the sentence before, else whoever spoke last. */
function pluralBefore(draft: Draft, roster: Roster, at: number, last: LastSpeaker | null): Resolution | null {
  const { tokens } = draft
  for (const subject of subjectsBefore(draft, at)) {
    if (!isPlural(tokens, subject)) continue
    const span: Span = [tokens[subject.from].start, tokens[subject.to - 1].end]
    return {
      entity: nameIn(tokens, roster, subject.from, subject.to)?.entity ?? roster.describe(span),
      how: 'pronoun',
      because: [span],
    }
  }
  return last === null ? null : { entity: last.entity, how: 'pronoun', because: [last.mention] }
}

function isPlural(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  const noun = tokens[head]
  if (has(noun, TAG.pronoun) && !has(noun, TAG.number)) return false
  return (
    has(noun, TAG.plural) ||
    (ends(noun, ENDING.plural) && !isName(noun)) ||
    tokens.slice(from, to).some((t) => has(t, TAG.conjunction))
  )
}

const sentenceAt = ({ sentences }: Pick<Draft, 'sentences'>, token: number): number =>
  Math.max(0, firstWhere(sentences.length, (i) => sentences[i].from > token) - 1)
