import type { z } from 'zod'
import { inBatches } from '../../articles/keep-revision'
import { versionOfProposal } from '../../articles/revision-rows'
import { readStanding } from '../../articles/standing'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { conflict, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import { loadDifferences } from '../load-differences'
import type { AcceptDifferences } from '../model/inputs'
import { decideCorrection } from '../rules'

type Input = z.output<typeof AcceptDifferences>
type Loaded = Awaited<ReturnType<typeof loadDifferences>>
type Item = Loaded['items'][number]

/**
 * Takes over what a newer run proposes, all that is named or nothing: where any of it was accepted, changed or worked on
 * since the person looked, it is a conflict. What a person has touched is never changed.
 */
export function acceptDifferences(
  actor: Actor,
  { articleId, runId, accepted }: Input,
): Promise<{ added: number; changed: number; gone: number }> {
  const on = { newsroomId: actor.newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, articleId)))
    await tx.$queryRaw`
      SELECT 1 FROM event_chain WHERE newsroom_id = ${on.newsroomId}::uuid AND id = ${articleId}::uuid FOR UPDATE`
    const differences = await loadDifferences(tx, on.newsroomId, articleId)
    if (differences.runId !== runId) throw conflict()
    const { revisionId, number, engine } = differences
    const items = chosen(differences.items, accepted)
    const fresh = items.filter(({ claim }) => !claim)
    const known = items.filter(({ claim }) => claim)
    await addClaims(tx, on, revisionId, fresh)
    for (const item of known) await changeClaim(tx, on, actor.memberId, { revisionId, engine }, item)
    const changed = known.filter(({ proposal }) => proposal).length
    const counts = { added: fresh.length, changed, gone: known.length - changed }
    return {
      result: counts,
      events: [
        {
          type: 'revision.differences_accepted',
          subject: { type: 'revision', id: revisionId },
          payload: { number, engine, ...counts },
        },
      ],
    }
  })
}

/** The items a person named, as they stand; a CONFLICT where one is not on offer as they saw it. */
function chosen(items: readonly Item[], accepted: Input['accepted']): Item[] {
  const keyOf = (proposalId?: string | null, claimId?: string | null, version?: number | null) =>
    [proposalId ?? '', claimId ?? '', version ?? ''].join(' ')
  const offered = new Map(
    items
      .filter(({ touched }) => !touched)
      .map((item) => [keyOf(item.proposal?.id, item.claim?.id, item.claim?.version), item]),
  )
  const keys = new Set(accepted.map((a) => keyOf(a.proposalId, a.claimId, a.version)))
  return [...keys].map((key) => {
    const item = offered.get(key)
    if (!item) throw conflict()
    return item
  })
}

type On = { readonly newsroomId: string; readonly articleId: string }

async function addClaims(tx: Tx, on: On, revisionId: string, items: readonly Item[]): Promise<void> {
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
}

async function changeClaim(
  tx: Tx,
  on: On,
  memberId: string,
  { revisionId, engine }: { revisionId: string; engine: string },
  { claim, proposal }: Item,
): Promise<void> {
  if (!claim) return
  const turned = await tx.claim.updateMany({
    where: { ...on, id: claim.id, version: claim.version },
    data: { version: claim.version + 1 },
  })
  if (turned.count === 0) throw conflict()
  if (!proposal) {
    const reason = `${engine} no longer reads a statement here.`
    return addVersion(tx, on, memberId, revisionId, claim, {
      state: 'DISMISSED',
      rule: 'dismissed-by-person',
      reason,
    })
  }
  // nobody touched it, so that its versions are as many as its turns
  const { version, fragments } = versionOfProposal(proposal, claim.id, claim.version + 1, revisionId)
  await tx.claimVersion.createMany({ data: [version] })
  await tx.fragment.createMany({ data: fragments })
}
