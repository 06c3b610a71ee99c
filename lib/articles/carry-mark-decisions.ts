import { type AsideMark, looseMarks } from '../claims/loose-marks'
import { loadAsides, loadMarkDecisions, newestDecisions, standingDecision } from '../claims/marks'
import type { ClaimView } from '../claims/model'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import type { Tx } from '../db/tenant'
import { type Span, slice } from '../text/span'
import { carryMarks } from './carry-marks'

type On = { readonly newsroomId: string; readonly articleId: string }

interface Draft {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/**
 * What people decided on pairs of marks goes on where the same marks with the same words stand in the next draft. Who
 * imports the draft signs the row; it names the decision it carries, whose person and reason stay the ones that count.
 * Answers how many went on.
 */
export async function carryMarkDecisions(
  tx: Tx,
  on: On,
  memberId: string,
  {
    old,
    next,
    asides,
    claims,
  }: { old: Draft; next: Draft; asides: readonly AsideMark[]; claims: readonly ClaimView[] },
): Promise<number> {
  const newest = newestDecisions(await loadMarkDecisions(tx, on, old.id))
  if (newest.size === 0) return 0
  const before = marksOf(old, await loadAsides(tx, on, old.id))
  const there = carryMarks({ ...old, marks: before }, { ...next, marks: marksOf(next, asides) })
  const createdAt = new Date()
  const rows = before.flatMap((span, i) => {
    const decision = standingDecision(newest, claims, span)
    const to = there[i]
    if (!decision || !to) return []
    return {
      ...on,
      id: newId(),
      revisionId: next.id,
      start: to[0],
      end: to[1],
      exact: slice(next.text, to),
      decision: decision.decision,
      reason: decision.reason,
      memberId,
      createdAt,
      carriedFromId: decision.carriedFrom?.id ?? decision.id,
    }
  })
  await insertMany(tx, 'MarkDecision', rows)
  return rows.filter(({ decision }) => decision === 'SET_ASIDE').length
}

/** Every pair of marks in a draft, claims or not. */
const marksOf = ({ text, paragraphs }: Draft, asides: readonly AsideMark[]): Span[] =>
  looseMarks(text, paragraphs, asides, []).map(({ start, end }): Span => [start, end])
