import type { z } from 'zod'
import { keepVersions } from '../../articles/keep-revision'
import { versionOfProposal } from '../../articles/revision-rows'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { insertMany } from '../../db/insert-many'
import type { Tx } from '../../db/tenant'
import { versionBy } from '../add-version'
import { NO_LONGER_READ } from '../differences'
import type { AcceptDifferences } from '../model/inputs'
import type { Difference } from '../on-offer'
import { addRunDecisions } from '../run-decisions'
import { actOnDifferences, chooseDifferences } from './act-on-differences'
import { newestVersions, turnClaims } from './turn-claims'

type On = { readonly newsroomId: string; readonly articleId: string }

/**
 * Takes over what a newer run proposes, all that is chosen or nothing: where any of it was accepted, changed or worked on
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
    const known = items.flatMap(({ claim, proposal }) => (claim ? [{ claim, proposal }] : []))
    await turnClaims(
      tx,
      on,
      known.map(({ claim }) => claim),
    )
    const by = { ...on, memberId: actor.memberId, revisionId }
    const next = (claimId: string) => (before.get(claimId)?.number ?? 0) + 1
    await keepVersions(
      tx,
      known.map(({ claim, proposal }) =>
        proposal
          ? versionOfProposal(proposal, claim.id, next(claim.id), revisionId)
          : versionBy(by, next(claim.id), claim, {
              state: 'DISMISSED',
              rule: NO_LONGER_READ,
              reason: `${engine} no longer reads a statement here.`,
            }),
      ),
    )
    await addRunDecisions(tx, by, 'ACCEPTED', [
      ...fresh.map(({ proposal }, i) => ({ runId, proposalId: proposal?.id ?? null, claimId: ids[i] })),
      ...known.map(({ proposal, claim }) => ({
        runId,
        proposalId: proposal?.id ?? null,
        claimId: claim.id,
        beforeId: before.get(claim.id)?.id ?? null,
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
  await insertMany(tx, 'Claim', claims)
  const made = items.flatMap(({ proposal }, i) =>
    proposal ? [versionOfProposal(proposal, claims[i].id, 1, revisionId)] : [],
  )
  await keepVersions(tx, made)
  return claims.map(({ id }) => id)
}
