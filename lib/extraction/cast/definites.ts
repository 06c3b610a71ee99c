/*
 * Who or what a noun with an article points back to, where it is no role: a name that ends in it, a place of that sort, or the study
 * named last.
 *   the Transport Ministry … *the ministry* said · the town of Ely … *the city* argued · the National Diet Survey … *the report* says
 */
import type { Draft } from '../draft'
import { TAG } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import type { Entity } from './entities'
import { folded } from './folded'
import { firstMentionAfter, type Roster } from './roster'

/** Looked back over at most so many mentions. */
const FARTHEST_MENTION = 40

/** The entity a bare noun with an article points back to from token `from`; null where none before it fits. */
export function byDefinite(
  roster: Roster,
  { tokens, lexicon }: Draft,
  from: number,
  to: number,
): number | null {
  const [article, noun] = [tokens[from], tokens[from + 1]]
  if (to - from !== 2 || !isWord(noun) || noun.capital) return null
  if (!has(article, TAG.determiner) || has(article, TAG.possessive) || lexicon.indefinites.has(article.lower))
    return null
  const word = folded(noun.lower)
  const last = (fits: (entity: Entity) => boolean) => lastBefore(roster, article.start, fits)
  const named = has(noun, TAG.body | TAG.document) ? last((entity) => isNamed(entity, word)) : null
  if (named !== null) return named
  const sort = lexicon.placeNouns.get(noun.lower)
  if (sort) return last((entity) => entity.placeSort === sort)
  if (lexicon.findings.has(noun.lower))
    return last(({ words }) => lexicon.findings.has(words[words.length - 1]))
  return null
}

/** Transport Ministry, Ministry of Transport: the noun opens or ends the name. */
const isNamed = ({ words, kind }: Entity, noun: string): boolean =>
  kind !== 'person' && words.length > 1 && (words[0] === noun || words[words.length - 1] === noun)

function lastBefore(roster: Roster, position: number, fits: (entity: Entity) => boolean): number | null {
  const { mentions, entities } = roster
  const until = firstMentionAfter(roster, position)
  for (let k = until - 1; k >= 0 && k >= until - FARTHEST_MENTION; k--)
    if (fits(entities[mentions[k].entity])) return mentions[k].entity
  return null
}
