/*
 * Who a role means: "the Mexican president" is whoever the article gives that title, if nothing in the words speaks
 * against it.
 */
import type { Draft } from '../draft'
import { TAG } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import type { Entity } from './entities'
import { folded } from './folded'
import type { Roster } from './roster'

/** The entity with the role that a phrase names; null when none has it or the article is "a". */
export function byRole(
  roster: Roster,
  { tokens, lexicon }: Draft,
  from: number,
  to: number,
  position: number,
): number | null {
  if (!has(tokens[from], TAG.determiner) || lexicon.indefinites.has(tokens[from].lower)) return null
  const words = tokens.slice(from, to).filter(isWord)
  const age = words.map((t) => lexicon.ages.exec(t.lower)?.[1]).find((years) => years !== undefined)
  if (age !== undefined) return roster.ofAge(age)
  const roles = words.filter((t) => has(t, TAG.person | TAG.title)).map((t) => folded(t.lower))
  const capitals = words.filter((t) => t.capital && !has(t, TAG.determiner)).map((t) => folded(t.lower))
  const role = roles[roles.length - 1]
  if (role === undefined) return null
  const plain = words
    .filter((t) => !t.capital && !has(t, TAG.determiner | TAG.preposition))
    .map((t) => folded(t.lower))
  let best: number | null = null
  let most = 0
  for (const index of roster.withRole(role)) {
    const entity = roster.entities[index]
    if (entity.kind === 'body') continue
    const before = (entity.mentions[0]?.[0] ?? position) < position ? 0 : -0.5
    const agree = capitals.filter((c) => [...entity.modifiers].some((m) => sameRoot(c, m))).length
    const differ =
      capitals.length > 0 && agree === 0 && [...entity.modifiers].some((m) => !entity.roles.has(m)) ? 2 : 0
    const other = isOtherOffice(entity, plain, roles.slice(0, -1)) ? 2 : 0
    const score = 1 + 2 * agree - differ - other + before
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

/** the *prime* minister is not Ana Ruiz, the *health* minister; nor the *deputy* chief Tom Reed, the chief. */
function isOtherOffice(
  { titleWords, roles }: Entity,
  plain: readonly string[],
  below: readonly string[],
): boolean {
  if (below.some((role) => !titleWords.has(role))) return true
  const foreign = plain.some((word) => !titleWords.has(word) && !roles.has(word))
  const left = [...titleWords].some((word) => !roles.has(word) && !plain.includes(word))
  return foreign && left
}

/** Mexico and Mexican: the same first four letters. */
const sameRoot = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4))
