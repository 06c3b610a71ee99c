import type { z } from 'zod'
import { inBatches } from '../../articles/keep-revision'
import { versionOfProposal } from '../../articles/revision-rows'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { addVersion } from '../add-version'
import { NO_LONGER_READ } from '../differences'
import type { AcceptDifferences } from '../model/inputs'
import { addRunDecisions } from '../run-decisions'
import { actOnDifferences, chooseDifferences, type Difference } from './act-on-differences'
import { newestVersions, turnClaim } from './turn-claim'

type On = { readonly newsroomId: string; readonly articleId: string }

/**
 * Takes over what a newer run proposes, all that is named or nothing: where any of it was accepted, changed or worked on
 * since the person looked, it is a conflict. What a person has touched is never changed.
 */
export const acceptDifferences = (
  actor: Actor,
  { articleId, runId, accepted }: z.output<typeof AcceptDifferences>,
): Promise<{ added: number; changed: number; gone: number }> =>
  actOnDifferences(actor, articleId, async ({ tx, on, differences, subject }) => {
    const { revisionId, number, engine } = differences
    const items = chooseDifferences(differences, runId, accepted)
    const before = await newestVersions(
      tx,
      on,
      items.flatMap(({ claim }) => claim?.id ?? []),
    )
    const fresh = items.filter(({ claim }) => !claim)
    const ids = await addClaims(tx, on, revisionId, fresh)
    const known = items.filter(({ claim }) => claim)
    for (const item of known) {
      const next = (before.get(item.claim?.id ?? '')?.number ?? 0) + 1
      await changeClaim(tx, on, actor.memberId, { revisionId, engine, next }, item)
    }
    await addRunDecisions(tx, on, actor.memberId, 'ACCEPTED', [
      ...fresh.map(({ proposal }, i) => ({ runId, proposalId: proposal?.id ?? null, claimId: ids[i] })),
      ...known.map(({ proposal, claim }) => ({
        runId,
        proposalId: proposal?.id ?? null,
        claimId: claim?.id ?? null,
        beforeId: before.get(claim?.id ?? '')?.id ?? null,
      })),
    ])
    const added = items.filter(({ isNew }) => isNew).length
    const gone = items.filter(({ proposal }) => !proposal).length
    const counts = { added, changed: items.length - added - gone, gone }
    return {
      result: counts,
      event: { type: 'revision.differences_accepted', subject, payload: { number, engine, ...counts } },
    }
  })

/** Claims for statements that were none; their ids, in the same order. */
async function addClaims(
  tx: Tx,
  on: On,
  revisionId: string,
  items: readonly Difference[],
): Promise<string[]> {
  const { claimCount } = await tx.article.update({
    where: { newsroomId_id: { newsroomId: on.newsroomId, id: on.articleId } },
    data: { claimCount: { increment: items.length } },
    select: { claimCount: true },
  })
  const claims = items.map((_, i) => ({ ...on, id: newId(), number: claimCount - items.length + i + 1 }))
  await inBatches(claims, (data) => tx.claim.createMany({ data }))
  const made = items.flatMap(({ proposal }, i) =>
    proposal ? [versionOfProposal(proposal, claims[i].id, 1, revisionId)] : [],
  )
  await inBatches(made, (batch) => tx.claimVersion.createMany({ data: batch.map((m) => m.version) }))
  await inBatches(
    made.flatMap((m) => m.fragments),
    (data) => tx.fragment.createMany({ data }),
  )
  return claims.map(({ id }) => id)
}

async function changeClaim(
  tx: Tx,
  on: On,
  memberId: string,
  { revisionId, engine, next }: { revisionId: string; engine: string; next: number },
  { claim, proposal }: Difference,
): Promise<void> {
  if (!claim) return
  await turnClaim(tx, on, claim)
  if (!proposal) {
    const reason = `${engine} no longer reads a statement here.`
    return addVersion(tx, on, memberId, revisionId, claim, {
      state: 'DISMISSED',
      rule: NO_LONGER_READ,
      reason,
    })
  }
  const { version, fragments } = versionOfProposal(proposal, claim.id, next, revisionId)
  await tx.claimVersion.createMany({ data: [version] })
  await tx.fragment.createMany({ data: fragments })
}
