/*
 * Who a pronoun means: he and she somebody of that gender named shortly before, it a body, they a plural. Where two fit
 * about as well, the text does not decide, and both stay as candidates.
 */
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isName, type NounPhrase } from '../noun-phrase'
import { clauseSubject } from '../subject'
import { antecedentsAt, type LastSpeaker } from './antecedents'
import type { Entity } from './entities'
import { nameIn, type Resolution } from './resolve'
import type { Roster } from './roster'

/** A known gender that agrees. */
const SURE = 1
/** The best must lead the next by more. */
const CLEAR_LEAD = 0.3

export function resolvePronoun(
  draft: Draft,
  roster: Roster,
  token: Token,
  at: number,
  last: LastSpeaker | null,
): Resolution | null {
  if (has(token, TAG.plural)) return pluralBefore(draft, roster, at, last)
  if (has(token, TAG.determiner)) return null
  const found = antecedentsAt(draft, roster, token.start, last, fitsPronoun(token))
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
    if (entity.kind === 'body' || entity.kind === 'unnamed') return null
    if (entity.gender === null) return 0
    return entity.gender === gender ? SURE : null
  }
}

/** they: the plural that opens the clause or the sentence before, else whoever spoke last. */
function pluralBefore(draft: Draft, roster: Roster, at: number, last: LastSpeaker | null): Resolution | null {
  const { tokens, lexicon, sentences } = draft
  const here = sentenceAt(draft, at)
  for (let s = here; s >= 0 && s > here - 2; s--) {
    const sentence = sentences[s]
    const subject = clauseSubject(tokens, sentence.from, s === here ? at : sentence.to, lexicon)
    if (!subject || !isPlural(tokens, subject)) continue
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
