import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { conflict, refused } from '../../errors'
import { addVersion } from '../add-version'
import { ACCEPTING_UNDONE } from '../differences'
import type { UndoDifferences } from '../model/inputs'
import { addRunDecisions } from '../run-decisions'
import { actOnDifferences, type Differences } from './act-on-differences'
import { newestVersions, turnClaim } from './turn-claim'

type On = { readonly newsroomId: string; readonly articleId: string }
type Decided = Differences['decided'][number]

/**
 * Takes back what one accepted or left, so that it is on offer again: a claim stands as it stood before, and one that was
 * added is none any more. Where somebody worked on a claim since, it is a conflict.
 */
export const undoDifferences = (
  actor: Actor,
  { articleId, decisionIds }: z.output<typeof UndoDifferences>,
): Promise<{ accepted: number; left: number }> =>
  actOnDifferences(actor, articleId, async ({ tx, on, differences, subject }) => {
    const { revisionId, number, engine, decided } = differences
    const byId = new Map(decided.map((item) => [item.decision.id, item]))
    const items = [...new Set(decisionIds)].map((id) => {
      const item = byId.get(id)
      if (!item) throw conflict()
      return item
    })
    const other = items.find(({ decision }) => decision.by.memberId !== actor.memberId)
    if (other) throw refused(`${other.decision.by.name} decided that, and takes it back.`)
    const accepted = items.filter(({ decision }) => decision.decision === 'ACCEPTED')
    const newest = await newestVersions(
      tx,
      on,
      accepted.flatMap(({ claim }) => claim?.id ?? []),
    )
    for (const item of accepted) {
      const next = (newest.get(item.claim?.id ?? '')?.number ?? 0) + 1
      await revert(tx, on, actor.memberId, { revisionId, engine, next }, item)
    }
    const rows = items.map(({ decision: { runId, proposalId, claimId } }) => ({ runId, proposalId, claimId }))
    await addRunDecisions(tx, on, actor.memberId, 'OPEN', rows)
    const counts = { accepted: accepted.length, left: items.length - accepted.length }
    return {
      result: counts,
      event: { type: 'revision.differences_reopened', subject, payload: { number, engine, ...counts } },
    }
  })

/** Appends the version that stood before once more, still by whom it was: the machine, or else who takes back. */
async function revert(
  tx: Tx,
  on: On,
  memberId: string,
  { revisionId, engine, next }: { revisionId: string; engine: string; next: number },
  { claim, decision }: Decided,
): Promise<void> {
  if (!claim) return
  await turnClaim(tx, on, claim)
  if (!decision.beforeId)
    return addVersion(tx, on, memberId, revisionId, claim, {
      state: 'DISMISSED',
      rule: ACCEPTING_UNDONE,
      reason: `Accepting it from ${engine} was undone.`,
    })
  const { fragments, mention, cue, ...before } = await tx.claimVersion.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId: on.newsroomId, id: decision.beforeId } },
    select: {
      state: true,
      kind: true,
      start: true,
      content: true,
      mention: true,
      cue: true,
      castEntryId: true,
      rule: true,
      reason: true,
      persuadedBy: true,
      proposalId: true,
      fragments: { select: { index: true, start: true, end: true, exact: true }, orderBy: { index: 'asc' } },
    },
  })
  const id = newId()
  const { content, persuadedBy } = before
  await tx.claimVersion.createMany({
    data: [
      {
        ...on,
        ...before,
        id,
        claimId: claim.id,
        number: next,
        revisionId,
        content: content ?? [],
        persuadedBy: persuadedBy ?? [],
        mention: mention ?? [],
        cue: cue ?? [],
        memberId: before.proposalId ? null : memberId,
      },
    ],
  })
  await tx.fragment.createMany({ data: fragments.map((f) => ({ ...on, ...f, claimVersionId: id })) })
}
