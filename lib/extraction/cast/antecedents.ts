/*
 * Who may be meant at a place of the text where no name stands: those named shortly before, the likeliest first. Who is
 * named in the same paragraph, who opens a sentence and who spoke last are likelier, as centering has it (Grosz 1995).
 */
import { paragraphAt } from '../../text/paragraphs'
import type { Span } from '../../text/span'
import type { Draft } from '../draft'
import { tokenAt } from '../token-search'
import type { Entity } from './entities'
import { firstMentionAfter, type Roster } from './roster'

/** Looked back over at most so many mentions. */
const FARTHEST_MENTION = 30
const SAME_PARAGRAPH = 2
const OPENS_SENTENCE = 1.5
const SPOKE_LAST = 2
/** Each mention in between. */
const FADING = 0.15

/** Who spoke last, and by which mention. */
export interface LastSpeaker {
  readonly entity: number
  readonly mention: Span
}

export interface Antecedent {
  readonly entity: number
  readonly score: number
  /** the mention that speaks for it */
  readonly span: Span
  readonly why: 'spoke-last' | 'same-paragraph' | 'before'
}

/** The entities that may be meant at `position`, best first; `weigh` is null for those that cannot be, else a bonus. */
export function antecedentsAt(
  draft: Draft,
  roster: Roster,
  position: number,
  last: LastSpeaker | null,
  weigh: (entity: Entity) => number | null,
): Antecedent[] {
  const best = new Map<number, Antecedent>()
  const here = paragraphAt(draft.paragraphs, position)
  const opening = here === null ? 0 : draft.paragraphs[here].start
  const until = firstMentionAfter(roster, position)
  for (let k = until - 1; k >= 0 && k >= until - FARTHEST_MENTION; k--) {
    const { span, entity } = roster.mentions[k]
    const bonus = weigh(roster.entities[entity])
    if (bonus === null) continue
    const near = span[0] >= opening
    const score =
      (near ? SAME_PARAGRAPH : 0) +
      (opensSentence(draft, span[0]) ? OPENS_SENTENCE : 0) +
      bonus -
      (until - k) * FADING
    const known = best.get(entity)
    if (!known || score > known.score)
      best.set(entity, { entity, score, span, why: near ? 'same-paragraph' : 'before' })
  }
  const fit = last && weigh(roster.entities[last.entity])
  if (last && fit !== null) {
    const { entity, mention } = last
    const score = (best.get(entity)?.score ?? fit) + SPOKE_LAST
    best.set(entity, { entity, score, span: mention, why: 'spoke-last' })
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

const opensSentence = (draft: Draft, position: number): boolean => {
  const token = tokenAt(draft.tokens, position)
  const before = draft.tokens[token - 1]
  return before === undefined || before.kind === 'stop' || before.kind === 'quote' || before.kind === 'comma'
}
