/*
 * The cast while it is being read: entities from the names of the article, those only described added as they speak.
 */
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import { firstWhere } from '../halving'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import type { CastMember } from '../model'
import { ends, has } from '../noun-phrase'
import { tokensWithin } from '../token-search'
import { type Entity, groupNames } from './entities'
import { genderOf, nameSequences } from './name-sequences'

/** Of those who carry one role only the latest are compared: keeps a text of titles alone linear. */
const MOST_WITH_ROLE = 30

/** A mention by name. */
export interface NamedAt {
  readonly span: Span
  readonly entity: number
}

export interface Roster {
  readonly entities: Entity[]
  /** entity of the name that starts at this token */
  readonly byToken: ReadonlyMap<number, number>
  /** token after the name that starts at this token */
  endOf(token: number): number
  /** where the name that ends before this token begins, if it is set apart from the office it follows; else -1 */
  apartBefore(token: number): number
  /** the only one of an age, or null */
  ofAge(age: string): number | null
  /** the latest entities that carry a role */
  withRole(role: string): readonly number[]
  /** every mention by name, in order of the text */
  readonly mentions: readonly NamedAt[]
  /** those of one surname a bare surname at this token may mean; empty where it is plain */
  rivalsAt(token: number): readonly number[]
  /** whether an entity spoke already */
  hasSpoken(entity: number): boolean
  /** notes that an entity spoke by this mention */
  spoke(entity: number, mention: Span): void
  /** adds somebody only described, once for each wording; returns the index */
  describe(mention: Span): number
  cast(): CastMember[]
}

export function startRoster(draft: Draft): Roster {
  const names = nameSequences(draft)
  const { list, byToken, rivals } = groupNames(names)
  const ends = new Map(names.map(({ from, to }) => [from, to]))
  const apart = new Map(names.filter(({ apartFrom }) => apartFrom >= 0).map(({ from, to }) => [to, from]))
  const mentions = list
    .flatMap((entity, index) => entity.mentions.map((span) => ({ span, entity: index })))
    .sort((a, b) => a.span[0] - b.span[0])
  const byRole = new Map<string, number[]>()
  list.forEach(({ roles }, index) => {
    for (const role of roles) byRole.set(role, [...(byRole.get(role) ?? []).slice(-MOST_WITH_ROLE), index])
  })
  const byAge = new Map<string, number | null>()
  list.forEach(({ age }, index) => {
    if (age !== null) byAge.set(age, byAge.has(age) ? null : index)
  })
  const described = new Map<string, number>()
  const spoken = new Map<number, Span[]>()
  return {
    entities: list,
    byToken,
    ofAge: (age) => byAge.get(age) ?? null,
    withRole: (role) => byRole.get(role) ?? [],
    apartBefore: (token) => apart.get(token) ?? -1,
    endOf: (token) => ends.get(token) ?? token + 1,
    mentions,
    rivalsAt: (token) => rivals.get(token) ?? [],
    hasSpoken: (entity) => spoken.has(entity),
    spoke(entity, mention) {
      const there = spoken.get(entity)
      if (there) there.push(mention)
      else spoken.set(entity, [mention])
    },
    describe(mention) {
      const words = draft.text.slice(...mention)
      const key = words.toLowerCase()
      const known = described.get(key)
      if (known !== undefined) return known
      const entity: Entity = {
        words: [],
        capitals: [],
        named: mention,
        kind: 'unnamed',
        gender: genderOf(draft.tokens.slice(...tokensWithin(draft.tokens, mention))),
        title: null,
        affiliation: null,
        titledAt: null,
        placed: false,
        placeSort: null,
        roles: new Set(),
        modifiers: new Set(),
        titleWords: new Set(),
        age: null,
        thing: isThing(draft.tokens.slice(...tokensWithin(draft.tokens, mention))),
        mentions: [],
      }
      described.set(key, list.push(entity) - 1)
      return list.length - 1
    },
    cast: () => list.map((entity, i) => memberOf(draft, entity, spoken.get(i) ?? [])),
  }
}

/** *The documents* · *a council* with two seats: what the noun before the first preposition says. */
function isThing(tokens: readonly Token[]): boolean {
  const link = tokens.findIndex((token) => has(token, TAG.preposition))
  const noun = tokens[(link < 1 ? tokens.length : link) - 1]
  if (has(noun, TAG.person) && !ends(noun, ENDING.plural)) return false
  return has(noun, TAG.body | TAG.document | TAG.plural) || ends(noun, ENDING.plural)
}

/** Index of the first mention by name at or after a position. */
export const firstMentionAfter = ({ mentions }: Roster, position: number): number =>
  firstWhere(mentions.length, (i) => mentions[i].span[0] >= position)

function memberOf(draft: Draft, entity: Entity, spoken: readonly Span[]): CastMember {
  const name = draft.text.slice(...entity.named)
  const all = [...entity.mentions, ...spoken].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const mentions = all.filter((span, i) => i === 0 || span[0] !== all[i - 1][0] || span[1] !== all[i - 1][1])
  const aliases = new Set(mentions.map((span) => draft.text.slice(...span)))
  aliases.delete(name)
  return {
    name,
    kind: entity.kind ?? (entity.placed ? 'body' : 'person'),
    title: entity.title,
    affiliation: entity.affiliation,
    aliases: [...aliases],
    mentions,
  }
}
