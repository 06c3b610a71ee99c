import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/tenant'
import { overlap, type Span, slice } from '../text/span'
import { ACCEPTING_UNDONE } from './differences'
import { looseMarks } from './loose-marks'
import type { By, ClaimView } from './model'
import type { MarkView } from './model/review'
import { by } from './view-rows'

const byMember = { member: { select: { name: true } } } satisfies Prisma.MarkDecisionSelect

const decisionSelect = {
  id: true,
  start: true,
  end: true,
  decision: true,
  reason: true,
  memberId: true,
  createdAt: true,
  ...byMember,
  carriedFrom: {
    select: {
      id: true,
      memberId: true,
      createdAt: true,
      ...byMember,
      revision: { select: { number: true } },
    },
  },
} satisfies Prisma.MarkDecisionSelect

export type MarkDecisionRow = Prisma.MarkDecisionGetPayload<{ select: typeof decisionSelect }>

type On = { readonly newsroomId: string; readonly articleId: string }

interface Revision {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/** What people decided on the marks of a revision, the oldest first. */
export const loadMarkDecisions = (tx: Tx, on: On, revisionId: string): Promise<MarkDecisionRow[]> =>
  tx.markDecision.findMany({ where: { ...on, revisionId }, select: decisionSelect, orderBy: { id: 'asc' } })

/** The newest decision on each pair, by "start end". */
export const newestDecisions = (rows: readonly MarkDecisionRow[]): ReadonlyMap<string, MarkDecisionRow> =>
  new Map(rows.map((row) => [`${row.start} ${row.end}`, row]))

/** What runs over a revision set aside, the newest run first. */
export const loadAsides = (tx: Tx, on: On, revisionId: string) =>
  tx.markProposal.findMany({
    where: { ...on, run: { revisionId } },
    select: { start: true, end: true, class: true, reason: true },
    orderBy: [{ runId: 'desc' }, { start: 'asc' }],
  })

/**
 * The quotation marks of a revision that no live claim accounts for, each with what the newest run says of it, and the
 * newest word of a person: that it is set aside, or open again, or that the claim made of it was dismissed.
 */
export async function viewMarks(
  tx: Tx,
  on: On,
  { id: revisionId, text, paragraphs }: Revision,
  claims: readonly ClaimView[],
): Promise<MarkView[]> {
  const asides = await loadAsides(tx, on, revisionId)
  const newest = newestDecisions(await loadMarkDecisions(tx, on, revisionId))
  const live = claims.filter((c) => c.state === 'LIVE').flatMap((c) => c.content.map(spanOf))
  return looseMarks(text, paragraphs, asides, live).map(({ start, end, class: kind, reason }): MarkView => {
    const span: Span = [start, end]
    const claim = dismissedClaimOf(claims, span)
    const decision = newest.get(`${start} ${end}`)
    return {
      span,
      exact: slice(text, span),
      class: kind,
      machineReason: reason,
      claimId: claim?.id ?? null,
      decided: newestWord(decision, claim),
    }
  })
}

/** The newest dismissed claim with words of a pair of marks; taking back that one accepted a claim is no word on its marks. */
const dismissedClaimOf = (claims: readonly ClaimView[], span: Span): ClaimView | null =>
  claims.findLast(
    (c) =>
      c.state === 'DISMISSED' &&
      c.rule !== ACCEPTING_UNDONE &&
      c.content.some((part) => overlap(spanOf(part), span) > 0),
  ) ?? null

/** Who dismissed the claim made of a pair of marks; null where nobody did. */
function dismissalOf(claim: ClaimView | null): (By & { readonly reason: string }) | null {
  return claim && claim.versionBy !== 'MACHINE' ? { ...claim.versionBy, reason: claim.reason } : null
}

/** Who set it aside, by a decision on the marks or by dismissing their claim; null where nobody did, or it is open again. */
function newestWord(decision: MarkDecisionRow | undefined, claim: ClaimView | null): MarkView['decided'] {
  const dismissal = dismissalOf(claim)
  if (!decision) return dismissal && { ...dismissal, carriedFrom: null }
  if (dismissal && isNewer(dismissal, decision)) return { ...dismissal, carriedFrom: null }
  if (decision.decision === 'OPEN') return null
  const { carriedFrom, reason } = decision
  return { ...by(carriedFrom ?? decision), reason, carriedFrom: carriedFrom?.revision.number ?? null }
}

/** Whether a claim's dismissal came after a decision on its marks, each as this draft has it. */
const isNewer = (dismissal: By, { createdAt }: MarkDecisionRow): boolean =>
  dismissal.at > createdAt.toISOString()

/** The decision that counts for a pair of marks; null where none was made, or its claim was dismissed since. */
export function standingDecision(
  newest: ReadonlyMap<string, MarkDecisionRow>,
  claims: readonly ClaimView[],
  span: Span,
): MarkDecisionRow | null {
  const decision = newest.get(`${span[0]} ${span[1]}`)
  if (!decision) return null
  const dismissal = dismissalOf(dismissedClaimOf(claims, span))
  return dismissal && isNewer(dismissal, decision) ? null : decision
}

const spanOf = ([start, end]: readonly [number, number, ...unknown[]]): Span => [start, end]
