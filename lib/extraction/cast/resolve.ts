/*
 * From a mention to an entry of the cast: by name, by relative pronoun, by role, by pronoun, in this order; what none of
 * them decides stays described in the article's own words.
 */
import { paragraphAt } from '../../text/paragraphs'
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import { has, isName, isWord, phraseEndingAt } from '../noun-phrase'
import { tokensWithin } from '../token-search'
import type { LastSpeaker } from './antecedents'
import { byDefinite } from './definites'
import { resolvePronoun } from './pronouns'
import { byRole } from './roles'
import type { Roster } from './roster'

export type HowNamed =
  | 'name'
  | 'apposition'
  | 'relative'
  | 'role'
  | 'definite'
  | 'pronoun'
  | 'letter'
  | 'described'

export interface Resolution {
  /** index of the entity; null where the text does not decide */
  readonly entity: number | null
  readonly how: HowNamed
  /** the words elsewhere that decided: the name a pronoun stands for, the title that gives a role */
  readonly because: readonly Span[]
  /** the entities it may be, where not one alone */
  readonly rivals?: readonly number[]
}

/**
 * Who a mention names; null when only its own words describe them. `last` is who spoke before, `content` what is said: a
 * name in it stands beside no mention (according to the mayor, *Ruiz left*).
 */
export function resolveMention(
  draft: Draft,
  roster: Roster,
  mention: Span,
  last: LastSpeaker | null,
  content: readonly Span[] = [],
): Resolution | null {
  const [from, to] = tokensWithin(draft.tokens, mention)
  if (from >= to) return null
  const { tokens } = draft
  const first = tokens[from]
  if (to - from === 1 && isWord(first) && !isName(first)) {
    if (has(first, TAG.relative) && !has(first, TAG.determiner)) return relative(draft, roster, from, last)
    if (has(first, TAG.pronoun | TAG.object | TAG.possessive))
      return resolvePronoun(draft, roster, first, from, last)
    // demnach: whoever’s report stands before
    if (draft.lexicon.verbSecond?.reportAdverbs.has(first.lower))
      return { entity: last?.entity ?? null, how: 'pronoun', because: last ? [last.mention] : [] }
  }
  if (joinsNames(tokens, roster, from, to)) return null
  const own = nameIn(tokens, roster, from, to)
  if (own) return namedOutright(draft, roster, own.token, own.entity)
  const name = nextName(tokens, to + 1)
  const beside =
    tokens[to]?.kind === 'comma' && !isName(tokens[to - 1]) ? roster.byToken.get(name) : undefined
  const said = content.some(([start, end]) => start <= tokens[name]?.start && tokens[name].start < end)
  if (beside !== undefined && !said && roster.entities[beside].kind !== 'body')
    return {
      entity: beside,
      how: 'apposition',
      because: [[tokens[name].start, tokens[roster.endOf(name) - 1].end]],
    }
  const role = byRole(roster, draft, from, to, first.start)
  if (role !== null) return { entity: role, how: 'role', because: titleOf(roster, role) }
  const definite = byDefinite(roster, draft, from, to)
  return definite === null
    ? null
    : { entity: definite, how: 'definite', because: [roster.entities[definite].named] }
}

/** A bare surname that several people bear: the only one named in its paragraph, else the only one who spoke; else open. */
function namedOutright(draft: Draft, roster: Roster, token: number, entity: number): Resolution {
  const rivals = roster.rivalsAt(token)
  if (rivals.length < 2) return { entity, how: 'name', because: [] }
  const at = draft.tokens[token].start
  const here = paragraphAt(draft.paragraphs, at)
  const opening = here === null ? 0 : draft.paragraphs[here].start
  const isNear = (index: number) =>
    roster.entities[index].mentions.some(([start]) => start >= opening && start < at)
  for (const tell of [isNear, roster.hasSpoken]) {
    const told = rivals.filter(tell)
    if (told.length === 1) return { entity: told[0], how: 'name', because: [] }
  }
  return { entity: null, how: 'name', because: [], rivals }
}

/** *Ruiz and Holt*: several people, who stay as the article words them. */
function joinsNames(tokens: readonly Token[], roster: Roster, from: number, to: number): boolean {
  if (has(tokens[from], TAG.determiner)) return false
  for (let i = from + 1; i < to - 1; i++)
    if (has(tokens[i], TAG.conjunction) && isName(tokens[i - 1]) && startsWithName(tokens, roster, i + 1, to))
      return roster.byToken.has(from) || roster.endOf(from) <= i
  return false
}

const startsWithName = (tokens: readonly Token[], roster: Roster, at: number, to: number): boolean =>
  at < to && isName(tokens[at]) && roster.byToken.has(at) && roster.endOf(at) === to

export function describeUnnamed(draft: Draft, roster: Roster, mention: Span): Resolution {
  const [from, to] = tokensWithin(draft.tokens, mention)
  const only = draft.tokens[from]
  if (to - from <= 1 && (only === undefined || has(only, TAG.pronoun | TAG.relative)))
    return { entity: null, how: 'pronoun', because: [] }
  return { entity: roster.describe(mention), how: 'described', because: [] }
}

const titleOf = (roster: Roster, entity: number): readonly Span[] => {
  const { titledAt } = roster.entities[entity]
  return titledAt ? [titledAt] : []
}

/** The title may come before the name: the coach, *former champion* Ana Ruiz. */
function nextName(tokens: readonly Token[], at: number): number {
  let i = at
  const leads = (token: Token) =>
    isWord(token) && !has(token, TAG.determiner) && (!isName(token) || has(token, TAG.title))
  while (i < at + 4 && tokens[i] && leads(tokens[i])) i++
  return i
}

/** The name a phrase is about: its last, but not one after a preposition (a spokesman *for Ruiz*) or before ’s. */
export function nameIn(
  tokens: readonly Token[],
  roster: Roster,
  from: number,
  to: number,
): { readonly entity: number; readonly token: number } | null {
  const apart = roster.apartBefore(to)
  const named = apart > from ? roster.byToken.get(apart) : undefined
  if (named !== undefined) return { entity: named, token: apart }
  let found: { readonly entity: number; readonly token: number } | null = null
  for (let i = from; i < to; i++) {
    const entity = roster.byToken.get(i)
    if (entity !== undefined) {
      const end = roster.endOf(i)
      const next = tokens[end]
      const owner = end < to && isWord(next) && /^['’]/.test(next.lower)
      const modifier = end < to && isWord(next) && !has(next, TAG.preposition | TAG.conjunction)
      if (!owner && !modifier) {
        found ??= { entity, token: i }
        if (!has(next, TAG.conjunction)) found = { entity, token: i }
      }
      if (!owner && !modifier && end < to) break
      i = end - 1
    } else if (isWord(tokens[i]) && has(tokens[i], TAG.preposition) && i > from) break
  }
  return found
}

function relative(draft: Draft, roster: Roster, at: number, last: LastSpeaker | null): Resolution | null {
  let end = at - 1
  if (draft.tokens[end]?.kind === 'comma') end--
  const phrase = phraseEndingAt(draft.tokens, end, Math.max(0, end - 40), draft.lexicon)
  if (!phrase) return null
  const span: Span = [draft.tokens[phrase.from].start, draft.tokens[phrase.to - 1].end]
  const found = resolveMention(draft, roster, span, last)
  return { entity: found ? found.entity : roster.describe(span), how: 'relative', because: [span] }
}
