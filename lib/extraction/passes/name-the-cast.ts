/*
 * Says who each speaker is: a name, a title, a pronoun or a role becomes an entry of the cast. Where the text does not
 * decide, the entry stays open and those it may be are listed.
 *   “…,” President Ana Ruiz said. She added … The Mexican president … Ruiz … → one person
 */
import type { LastSpeaker } from '../cast/antecedents'
import { candidatesFor } from '../cast/candidates'
import { isByLetter, partsByLetter } from '../cast/questions'
import { describeUnnamed, type Resolution, resolveMention } from '../cast/resolve'
import { type Roster, startRoster } from '../cast/roster'
import type { Draft, DraftAttribution } from '../draft'

/** Labels by name that are read to tell who asks and who answers. */
const MOST_LABELS = 8

export function nameTheCast(draft: Draft): Draft {
  const roster = startRoster(draft)
  const named: DraftAttribution[] = draft.attributions.map((a) => a)
  const order = named.map((_, i) => i).sort((a, b) => positionOf(named[a]) - positionOf(named[b]))
  let last: LastSpeaker | null = null
  const labelled: { a: DraftAttribution; entity: number }[] = []
  for (const i of order) {
    const a: DraftAttribution = isByLetter(draft, named[i])
      ? nameByLetter(draft, roster, named[i], partsByLetter(draft, labelled), last)
      : nameOne(draft, roster, named[i], last)
    named[i] = a
    if (a.rule === 'speaker-label' && a.castIndex != null && labelled.length < MOST_LABELS)
      labelled.push({ a, entity: a.castIndex })
    const mention = a.speaker?.[0]
    if (a.castIndex == null || !mention) continue
    roster.spoke(a.castIndex, mention)
    last = { entity: a.castIndex, mention }
  }
  return { ...draft, attributions: named, cast: roster.cast() }
}

/** Q and A are told by the labels before them, or stay open. */
function nameByLetter(
  draft: Draft,
  roster: Roster,
  a: DraftAttribution,
  parts: ReadonlyMap<string, number>,
  last: LastSpeaker | null,
): DraftAttribution {
  const entity = a.speaker ? parts.get(draft.text.slice(...a.speaker[0])) : undefined
  if (entity === undefined)
    return { ...a, castIndex: null, named: 'letter', candidates: candidatesFor(draft, roster, a, null, last) }
  return {
    ...a,
    castIndex: entity,
    named: 'letter',
    persuadedBy: [...a.persuadedBy, roster.entities[entity].named],
  }
}

function nameOne(
  draft: Draft,
  roster: Roster,
  a: DraftAttribution,
  last: LastSpeaker | null,
): DraftAttribution {
  const mention = a.speaker?.[0]
  if (!mention) return { ...a, castIndex: null, candidates: candidatesFor(draft, roster, a, null, last) }
  const found: Resolution =
    resolveMention(draft, roster, mention, last, a.content) ?? describeUnnamed(draft, roster, mention)
  return {
    ...a,
    castIndex: found.entity,
    named: found.how,
    persuadedBy: [...a.persuadedBy, ...found.because.filter((span) => !isListed(a.persuadedBy, span))],
    candidates: found.entity === null ? candidatesFor(draft, roster, a, found, last) : [],
  }
}

const isListed = (spans: DraftAttribution['persuadedBy'], [start, end]: readonly [number, number]): boolean =>
  spans.some((span) => span[0] <= start && end <= span[1])

const positionOf = (a: DraftAttribution): number => a.speaker?.[0]?.[0] ?? a.content[0][0]
