import type { Tx } from '../db/tenant'
import { contains, type Span } from '../text/span'
import type { ClaimView, MarkView } from './model'

/**
 * The quotation marks of a revision that no live claim accounts for: those a run set aside, those of dismissed claims, and
 * those a person decided on, each with the newest word on it.
 */
export async function viewMarks(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  revisionId: string,
  runId: string | undefined,
  claims: readonly ClaimView[],
): Promise<MarkView[]> {
  const proposals = runId
    ? await tx.markProposal.findMany({
        where: { ...on, runId },
        select: { start: true, end: true, exact: true, class: true, reason: true },
        orderBy: { start: 'asc' },
      })
    : []
  const decisions = await tx.markDecision.findMany({
    where: { ...on, revisionId },
    select: {
      start: true,
      end: true,
      decision: true,
      reason: true,
      memberId: true,
      createdAt: true,
      member: { select: { name: true } },
    },
    orderBy: { id: 'asc' },
  })
  const newest = new Map(decisions.map((d) => [`${d.start} ${d.end}`, d]))
  const live = claims
    .filter((c) => c.state === 'LIVE')
    .flatMap((c) => c.content.map((s): Span => [s[0], s[1]]))
  return proposals
    .filter(
      ({ start, end }) => !live.some((span) => contains(span, [start, end]) || contains([start, end], span)),
    )
    .map(({ start, end, exact, class: kind, reason }): MarkView => {
      const decision = newest.get(`${start} ${end}`)
      const decided =
        decision?.decision === 'SET_ASIDE'
          ? {
              memberId: decision.memberId,
              name: decision.member.name,
              at: decision.createdAt.toISOString(),
              reason: decision.reason,
            }
          : null
      return { span: [start, end], exact, class: kind, machineReason: reason, decided }
    })
}
