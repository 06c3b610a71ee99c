/*
 * Who a statement may be by, where its text does not decide: the people of one surname, those a pronoun may mean, or
 * whoever is named near a quotation that floats.
 */
import type { Draft, DraftAttribution } from '../draft'
import type { SpeakerCandidate } from '../model'
import { isWord } from '../noun-phrase'
import { tokensWithin } from '../token-search'
import { type Antecedent, antecedentsAt, type LastSpeaker } from './antecedents'
import type { Entity } from './entities'
import { fitsPronoun } from './pronouns'
import type { Resolution } from './resolve'
import type { Roster } from './roster'

/** More than an editor takes in at a glance help nobody. */
const MOST_CANDIDATES = 5

const WHY: Readonly<Record<Antecedent['why'], string>> = {
  'spoke-last': 'Spoke last before these words.',
  'same-paragraph': 'Is named before it in the same paragraph.',
  before: 'Is named shortly before.',
}
const NAMESAKE = 'Bears this surname in the article.'

/** The candidates of an open statement, the likeliest first. */
export function candidatesFor(
  draft: Draft,
  roster: Roster,
  a: DraftAttribution,
  found: Resolution | null,
  last: LastSpeaker | null,
): SpeakerCandidate[] {
  const mention = a.speaker?.[0]
  const position = mention?.[0] ?? a.content[0][0]
  const rivals = found?.rivals
  const near = antecedentsAt(
    draft,
    roster,
    position,
    last,
    rivals ? among(roster, rivals) : mention ? asMention(draft, mention) : speakers,
  ).map(({ entity, span, why }) => ({ castIndex: entity, reason: WHY[why], persuadedBy: span }))
  const far = (rivals ?? [])
    .filter((index) => !near.some((c) => c.castIndex === index))
    .map((index) => ({ castIndex: index, reason: NAMESAKE, persuadedBy: roster.entities[index].named }))
  return [...near, ...far].slice(0, MOST_CANDIDATES)
}

type Weigh = (entity: Entity) => number | null

const among =
  (roster: Roster, allowed: readonly number[]): Weigh =>
  (entity) =>
    allowed.some((index) => roster.entities[index] === entity) ? 0 : null

/** A person speaks more readily than a body. */
const speakers: Weigh = (entity) => (entity.kind === 'body' ? 0 : 0.5)

function asMention(draft: Draft, mention: readonly [number, number]): Weigh {
  const [from] = tokensWithin(draft.tokens, mention)
  const token = draft.tokens[from]
  return isWord(token) ? fitsPronoun(token) : speakers
}
