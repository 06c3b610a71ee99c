import type { Prisma } from '../db/generated/client'
import type { RunDecisionKind } from '../db/generated/enums'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import type { Tx } from '../db/tenant'
import { refused } from '../errors'
import { differenceKey } from './differences'
import type { AnchoredSpan } from './model'
import { by, spans } from './view-rows'

type On = { readonly newsroomId: string; readonly articleId: string }

const decisionSelect = {
  id: true,
  runId: true,
  proposalId: true,
  claimId: true,
  beforeId: true,
  decision: true,
  memberId: true,
  createdAt: true,
  member: { select: { name: true } },
  proposal: { select: { kind: true, content: true, cue: true, castEntry: { select: { name: true } } } },
} satisfies Prisma.RunDecisionSelect

/** A revision holds 5,000 statements at most: each can be decided on ten times. What is over is refused, never half heard. */
const MOST_DECISIONS = 50_000

/** What stands decided on the differences that runs over a revision proposed, by the difference's key: the newest word. */
export async function loadRunDecisions(tx: Tx, on: On, revisionId: string) {
  const rows = await tx.runDecision.findMany({
    where: { ...on, run: { revisionId } },
    select: decisionSelect,
    orderBy: { id: 'desc' },
    take: MOST_DECISIONS,
  })
  const views = rows.map(({ proposal, ...row }) => {
    const reading = proposal && {
      kind: proposal.kind,
      content: spans(proposal.content) as readonly AnchoredSpan[],
      cue: spans(proposal.cue),
      speaker: proposal.castEntry?.name ?? null,
    }
    const { id, runId, proposalId, claimId, beforeId, decision } = row
    return { id, runId, proposalId, claimId, beforeId, decision, reading, by: by(row) }
  })
  return new Map(views.toReversed().map((view) => [differenceKey(view.claimId, view.reading), view]))
}

export type RunDecisionView =
  Awaited<ReturnType<typeof loadRunDecisions>> extends Map<string, infer View> ? View : never

/** One of the differences of a run. */
export interface OnDifference {
  readonly runId: string
  readonly proposalId: string | null
  readonly claimId: string | null
  /** the version that stood before, when it is accepted */
  readonly beforeId?: string | null
}

/** Appends a person's word on differences between the claims of a revision and what runs over it read. */
export async function addRunDecisions(
  tx: Tx,
  { revisionId, memberId, ...on }: On & { readonly revisionId: string; readonly memberId: string },
  decision: RunDecisionKind,
  differences: readonly OnDifference[],
): Promise<void> {
  const createdAt = new Date()
  const data = differences.map(({ runId, proposalId, claimId, beforeId = null }) => ({
    ...on,
    id: newId(),
    runId,
    proposalId,
    claimId,
    beforeId,
    decision,
    memberId,
    createdAt,
  }))
  const before = await tx.runDecision.count({ where: { ...on, run: { revisionId } } })
  if (before + data.length > MOST_DECISIONS)
    throw refused(
      `${MOST_DECISIONS.toLocaleString('en')} decisions on readings of one revision are kept at most. Nothing was changed; correct the claims themselves.`,
    )
  await insertMany(tx, 'RunDecision', data)
}
