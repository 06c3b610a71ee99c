/*
 * What stands beside a name and tells who it is: an age, a party, a word for a firm.
 *   Ann Roe, *49*, · Ann Roe (*D-Ohio*) · Northgate *Steel*
 */
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { type Lexicon, TAG } from '../lexicon/lexicon'
import { has, isName, isWord, phraseStartingAt } from '../noun-phrase'
import { folded } from './folded'

/** Small words inside names. */
const PARTICLES = /^(?:de|del|della|di|da|la|le|van|von|der|den|bin|ibn|al|el|ten|ter|dos|du)$/
const MOST_PARTICLES = 2

/** Ursula *von der* Leyen: the name after one or two particles at a token; the token itself when none follows. */
export function afterParticles(tokens: readonly Token[], at: number, limit: number): number {
  let i = at
  while (i < limit && i < at + MOST_PARTICLES && isWord(tokens[i]) && PARTICLES.test(tokens[i].lower)) i++
  return i > at && i < limit && isName(tokens[i]) ? i : at
}

/** Ann Roe *is the publisher* of the Echo: the folded noun a form of be gives somebody; null where none does. */
export function roleByBe(
  tokens: readonly Token[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): string | null {
  if (!has(tokens[end], TAG.be) || !has(tokens[end + 1], TAG.determiner)) return null
  const phrase = phraseStartingAt(tokens, end + 1, limit, lexicon)
  if (!phrase || has(tokens[phrase.head], TAG.pronoun)) return null
  for (let i = end + 2; i < phrase.to && isWord(tokens[i]); i++)
    if (has(tokens[i], TAG.person) && !isName(tokens[i])) return folded(tokens[i].lower)
  return null
}

/** Years of age, as printed; null where none stand between commas. */
export function ageAfter(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.kind !== 'comma' || !/^\d{1,3}$/.test(tokens[end + 1]?.lower ?? '')) return null
  return /comma|stop/.test(tokens[end + 2]?.kind ?? '') ? tokens[end + 1].lower : null
}

/** What people of the party are called and the place, folded, that letters after a name say. */
export function partyAfter(
  { tokens, lexicon }: Draft,
  end: number,
): { readonly role: string; readonly place: string } | null {
  if (!/comma|open/.test(tokens[end]?.kind ?? '')) return null
  const [letter, place] = tokens[end + 1]?.lower.split('-') ?? []
  const role = letter === undefined ? undefined : lexicon.parties.get(letter)
  return role && place ? { role, place: folded(place) } : null
}

/** Northgate *Steel*, *Reuters*: a word for a firm ends the name, or the name is that of a known body. */
export const isFirm = ({ lexicon }: Draft, named: readonly Token[]): boolean =>
  named.length > 1
    ? lexicon.firmWords.has(named[named.length - 1].lower)
    : lexicon.bodyNames.has(named[0].lower)
