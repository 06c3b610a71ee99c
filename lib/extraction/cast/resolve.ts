/*
 * From a mention to an entry of the cast: by name, by relative pronoun, by role, by pronoun, in this order; what none of
 * them decides stays described in the article's own words.
 */
import { paragraphAt } from '../../text/paragraphs'
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import { has, isName, isWord, type NounPhrase, phraseEndingAt } from '../noun-phrase'
import { clauseSubject } from '../subject'
import { tokenAt, tokensWithin } from '../token-search'
import type { Entity } from './entities'
import { folded } from './folded'
import type { Roster } from './roster'

export type HowNamed = 'name' | 'apposition' | 'relative' | 'role' | 'pronoun' | 'described'

export interface Resolution {
  readonly entity: number | null
  readonly how: HowNamed
}

/** Pronouns look back over at most so many mentions. */
const FARTHEST_MENTION = 30

/** Who a mention names; null when only its own words describe them. `last` is who spoke before. */
export function resolveMention(
  draft: Draft,
  roster: Roster,
  mention: Span,
  last: number | null,
): Resolution | null {
  const [from, to] = tokensWithin(draft.tokens, mention)
  if (from >= to) return null
  const { tokens } = draft
  const first = tokens[from]
  if (to - from === 1 && isWord(first) && !isName(first)) {
    if (has(first, TAG.relative) && !has(first, TAG.determiner)) return relative(draft, roster, from, last)
    if (has(first, TAG.pronoun)) return pronoun(draft, roster, first, from, last)
  }
  const own = nameIn(tokens, roster, from, to)
  if (own !== null) return { entity: own, how: 'name' }
  const beside =
    tokens[to]?.kind === 'comma' && !named(tokens, from, to)
      ? roster.byToken.get(nextName(tokens, to + 1))
      : undefined
  if (beside !== undefined && roster.entities[beside].kind !== 'body')
    return { entity: beside, how: 'apposition' }
  const role = byRole(roster, tokens, from, to, first.start)
  return role === null ? null : { entity: role, how: 'role' }
}

export function describeUnnamed(draft: Draft, roster: Roster, mention: Span): Resolution {
  const [from, to] = tokensWithin(draft.tokens, mention)
  const only = draft.tokens[from]
  if (to - from <= 1 && (only === undefined || has(only, TAG.pronoun | TAG.relative)))
    return { entity: null, how: 'pronoun' }
  return { entity: roster.describe(mention), how: 'described' }
}

const named = (tokens: readonly Token[], from: number, to: number): boolean =>
  isName(tokens[to - 1]) && to > from

/** The title may come before the name: the coach, *former champion* Ana Ruiz. */
function nextName(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < at + 4 && isWord(tokens[i]) && !isName(tokens[i]) && !has(tokens[i], TAG.determiner)) i++
  return i
}

/** The name a phrase is about: its last, but not one after a preposition (a spokesman *for Ruiz*) or before ’s. */
function nameIn(tokens: readonly Token[], roster: Roster, from: number, to: number): number | null {
  let found: number | null = null
  for (let i = from; i < to; i++) {
    const entity = roster.byToken.get(i)
    if (entity !== undefined) {
      const end = roster.endOf(i)
      const next = tokens[end]
      const owner = end < to && isWord(next) && /^['’]/.test(next.lower)
      const modifier = end < to && isWord(next) && !has(next, TAG.preposition | TAG.conjunction)
      if (!owner && !modifier) {
        found ??= entity
        if (!has(next, TAG.conjunction)) found = entity
      }
      if (!owner && !modifier && end < to) break
      i = end - 1
    } else if (isWord(tokens[i]) && has(tokens[i], TAG.preposition) && i > from) break
  }
  return found
}

function relative(draft: Draft, roster: Roster, at: number, last: number | null): Resolution | null {
  let end = at - 1
  if (draft.tokens[end]?.kind === 'comma') end--
  const phrase = phraseEndingAt(draft.tokens, end, Math.max(0, end - 40), draft.lexicon)
  if (!phrase) return null
  const span: Span = [draft.tokens[phrase.from].start, draft.tokens[phrase.to - 1].end]
  const found = resolveMention(draft, roster, span, last)
  return { entity: found?.entity ?? roster.describe(span), how: 'relative' }
}

function pronoun(
  draft: Draft,
  roster: Roster,
  token: Token,
  at: number,
  last: number | null,
): Resolution | null {
  const gender = has(token, TAG.masculine) ? 'm' : has(token, TAG.feminine) ? 'f' : null
  const plural = has(token, TAG.plural)
  const fits = (entity: Entity): boolean => {
    if (gender)
      return (
        entity.kind !== 'body' &&
        entity.kind !== 'unnamed' &&
        (entity.gender === null || entity.gender === gender)
      )
    return !plural && entity.kind === 'body'
  }
  if (plural) return pluralBefore(draft, roster, at, last)
  if (has(token, TAG.determiner)) return null
  const scores = new Map<number, number>()
  const here = paragraphAt(draft.paragraphs, token.start)
  const paragraph = here === null ? null : draft.paragraphs[here]
  const until = firstAfter(roster, token.start)
  for (let k = until - 1; k >= 0 && k >= until - FARTHEST_MENTION; k--) {
    const { at: position, entity } = roster.mentions[k]
    if (!fits(roster.entities[entity])) continue
    const near = paragraph && position >= paragraph.start ? 2 : 0
    const opens = opensSentence(draft, position) ? 1.5 : 0
    const sure = gender && roster.entities[entity].gender === gender ? 1 : 0
    const score = near + opens + sure - (until - k) * 0.15
    if (score > (scores.get(entity) ?? Number.NEGATIVE_INFINITY)) scores.set(entity, score)
  }
  if (last !== null && fits(roster.entities[last])) scores.set(last, (scores.get(last) ?? 0) + 2)
  let best: number | null = null
  for (const [entity, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = entity
  return best === null || at < 0 ? null : { entity: best, how: 'pronoun' }
}

/** they: the plural that opens the clause or the sentence before, else whoever spoke last. */
function pluralBefore(draft: Draft, roster: Roster, at: number, last: number | null): Resolution | null {
  const { tokens, lexicon, sentences } = draft
  const here = sentenceAt(draft, at)
  for (let s = here; s >= 0 && s > here - 2; s--) {
    const sentence = sentences[s]
    const subject = clauseSubject(tokens, sentence.from, s === here ? at : sentence.to, lexicon)
    if (!subject || !isPlural(tokens, subject)) continue
    const span: Span = [tokens[subject.from].start, tokens[subject.to - 1].end]
    return {
      entity: nameIn(tokens, roster, subject.from, subject.to) ?? roster.describe(span),
      how: 'pronoun',
    }
  }
  return last === null ? null : { entity: last, how: 'pronoun' }
}

function isPlural(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  const noun = tokens[head]
  if (has(noun, TAG.pronoun) && !has(noun, TAG.number)) return false
  return (
    has(noun, TAG.plural) ||
    (/[^s]s$/.test(noun.lower) && !isName(noun)) ||
    tokens.slice(from, to).some((t) => has(t, TAG.conjunction))
  )
}

function sentenceAt({ sentences }: Draft, token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle].from <= token) low = middle
    else high = middle - 1
  }
  return low
}

function firstAfter(roster: Roster, position: number): number {
  let low = 0
  let high = roster.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (roster.mentions[middle].at < position) low = middle + 1
    else high = middle
  }
  return low
}

const opensSentence = (draft: Draft, position: number): boolean => {
  const token = tokenAt(draft.tokens, position)
  const before = draft.tokens[token - 1]
  return before === undefined || before.kind === 'stop' || before.kind === 'quote' || before.kind === 'comma'
}

/** the Mexican president: somebody with that role, whose other words do not speak against it. */
function byRole(
  roster: Roster,
  tokens: readonly Token[],
  from: number,
  to: number,
  position: number,
): number | null {
  if (!has(tokens[from], TAG.determiner) || tokens[from].lower === 'a' || tokens[from].lower === 'an')
    return null
  const words = tokens.slice(from, to).filter(isWord)
  const roles = words.filter((t) => has(t, TAG.person | TAG.title)).map((t) => folded(t.lower))
  const capitals = words.filter((t) => t.capital && !has(t, TAG.determiner)).map((t) => folded(t.lower))
  const role = roles[roles.length - 1]
  if (role === undefined) return null
  let best: number | null = null
  let most = 0
  for (const index of roster.withRole(role)) {
    const entity = roster.entities[index]
    if (entity.kind === 'body') continue
    const before = (entity.mentions[0]?.[0] ?? position) < position ? 0 : -0.5
    const agree = capitals.filter((c) => [...entity.modifiers].some((m) => sameRoot(c, m))).length
    const differ =
      capitals.length > 0 && agree === 0 && [...entity.modifiers].some((m) => !entity.roles.has(m)) ? 2 : 0
    const score = 1 + 2 * agree - differ + before
    if (
      score > most ||
      (score === most && best !== null && entity.mentions.length > roster.entities[best].mentions.length)
    ) {
      most = score
      best = index
    }
  }
  return best
}

/** Mexico and Mexican: the same first four letters. */
const sameRoot = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4))
