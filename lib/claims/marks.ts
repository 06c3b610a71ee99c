import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/tenant'
import { overlap, type Span, slice } from '../text/span'
import { ACCEPTING_UNDONE } from './differences'
import { groupBy } from './group-by'
import { looseMarks } from './loose-marks'
import type { ClaimView } from './model'
import type { MarkView } from './model/review'

const decisionSelect = {
  start: true,
  end: true,
  decision: true,
  reason: true,
  memberId: true,
  createdAt: true,
  member: { select: { name: true } },
} satisfies Prisma.MarkDecisionSelect

type DecisionRow = Prisma.MarkDecisionGetPayload<{ select: typeof decisionSelect }>

interface Revision {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The quotation marks of a revision that no live claim accounts for, each with what the newest run says of it, and the
 * newest word of a person: that it is set aside, or open again, or that the claim made of it was dismissed.
 */
export async function viewMarks(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  { id: revisionId, text, paragraphs }: Revision,
  claims: readonly ClaimView[],
): Promise<MarkView[]> {
  const proposals = await tx.markProposal.findMany({
    where: { ...on, run: { revisionId } },
    select: { start: true, end: true, class: true, reason: true },
    orderBy: [{ runId: 'desc' }, { start: 'asc' }],
  })
  const decisions = await tx.markDecision.findMany({
    where: { ...on, revisionId },
    select: decisionSelect,
    orderBy: { id: 'asc' },
  })
  const newest = groupBy(decisions, (d) => `${d.start} ${d.end}`)
  const live = claims.filter((c) => c.state === 'LIVE').flatMap((c) => c.content.map(spanOf))
  // taking back that one accepted a claim is no word on its marks
  const dismissed = claims.filter((c) => c.state === 'DISMISSED' && c.rule !== ACCEPTING_UNDONE)
  return looseMarks(text, paragraphs, proposals, live).map(
    ({ start, end, class: kind, reason }): MarkView => {
      const span: Span = [start, end]
      const claim =
        dismissed.findLast((c) => c.content.some((part) => overlap(spanOf(part), span) > 0)) ?? null
      const decision = newest.get(`${start} ${end}`)?.at(-1)
      return {
        span,
        exact: slice(text, span),
        class: kind,
        machineReason: reason,
        claimId: claim?.id ?? null,
        decided: newestWord(decision, claim),
      }
    },
  )
}

/** Who set it aside, by a decision on the marks or by dismissing their claim; null where nobody did, or it is open again. */
function newestWord(decision: DecisionRow | undefined, claim: ClaimView | null): MarkView['decided'] {
  const dismissal =
    claim && claim.versionBy !== 'MACHINE' ? { ...claim.versionBy, reason: claim.reason } : null
  if (!decision) return dismissal
  const at = decision.createdAt.toISOString()
  if (dismissal && dismissal.at > at) return dismissal
  if (decision.decision === 'OPEN') return null
  return { memberId: decision.memberId, name: decision.member.name, at, reason: decision.reason }
}

const spanOf = ([start, end]: readonly [number, number, ...unknown[]]): Span => [start, end]
