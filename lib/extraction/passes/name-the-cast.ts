/*
 * Says who each speaker is: a name, a title, a pronoun or a role becomes an entry of the cast.
 *   “…,” President Ana Ruiz said. She added … The Mexican president … Ruiz … → one person
 */
import { describeUnnamed, type Resolution, resolveMention } from '../cast/resolve'
import { startRoster } from '../cast/roster'
import type { Draft, DraftAttribution } from '../draft'

export function nameTheCast(draft: Draft): Draft {
  const roster = startRoster(draft)
  const named: DraftAttribution[] = draft.attributions.map((a) => a)
  const order = named.map((_, i) => i).sort((a, b) => positionOf(named[a]) - positionOf(named[b]))
  let last: number | null = null
  for (const i of order) {
    const a = named[i]
    if (!a.speaker || a.speaker.length === 0) continue
    const found: Resolution =
      resolveMention(draft, roster, a.speaker[0], last) ?? describeUnnamed(draft, roster, a.speaker[0])
    named[i] = { ...a, castIndex: found.entity, named: found.how }
    if (found.entity !== null) {
      roster.spoke(found.entity, a.speaker[0])
      last = found.entity
    }
  }
  return { ...draft, attributions: named, cast: roster.cast() }
}

const positionOf = (a: DraftAttribution): number => a.speaker?.[0]?.[0] ?? a.content[0][0]
