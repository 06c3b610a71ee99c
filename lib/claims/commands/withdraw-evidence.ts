import type { z } from 'zod'
import type { NewEvent } from '../../audit/model'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import { restsOn } from '../../sources/on-shelf'
import type { WithdrawEvidence, WithdrawTogether } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim, type ClaimAct } from './act-on-claim'

/** Takes a link away; a verdict that stood on it goes stale, and a source of another article that nothing here rests on any more leaves the shelf. */
export const withdrawEvidence = (
  actor: Actor,
  { evidenceId, ...on }: z.output<typeof WithdrawEvidence>,
): Promise<{ version: number }> => actOnClaim(actor, on, (act) => withdrawAll(actor, act, [evidenceId]))

/** The same for links that were made in one act: all of them are taken away, or none. */
export const withdrawTogether = (
  actor: Actor,
  { evidenceIds, ...on }: z.output<typeof WithdrawTogether>,
): Promise<{ version: number }> => actOnClaim(actor, on, (act) => withdrawAll(actor, act, evidenceIds))

async function withdrawAll(
  actor: Actor,
  act: ClaimAct,
  evidenceIds: readonly string[],
): Promise<readonly [NewEvent, ...NewEvent[]]> {
  stopIf(decideCorrection(act.standing))
  const events: NewEvent[] = []
  for (const evidenceId of new Set(evidenceIds)) events.push(...(await withdrawOne(actor, act, evidenceId)))
  await refreshFindings(act.tx, act.on, [act.claim.id])
  const [first, ...more] = events
  return [first, ...more]
}

async function withdrawOne(
  actor: Actor,
  { tx, claim, on, subject }: ClaimAct,
  evidenceId: string,
): Promise<readonly [NewEvent, ...NewEvent[]]> {
  const item = claim.evidence.find((e) => e.id === evidenceId)
  if (!item) throw notFound()
  await tx.withdrawal.createMany({
    data: [{ ...on, id: newId(), evidenceId: item.id, memberId: actor.memberId }],
  })
  const { sourceId } = item
  const withdrawn = {
    type: 'evidence.withdrawn',
    subject,
    payload: { number: claim.number, sourceId },
  } as const
  const source = await tx.source.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId: on.newsroomId, id: sourceId } },
    select: { articleId: true },
  })
  if (source.articleId === on.articleId || (await restsOn(tx, on, sourceId))) return [withdrawn]
  const takenOff = {
    type: 'source.taken_off',
    subject: { type: 'source', id: sourceId },
    payload: { number: claim.number },
  } as const
  return [withdrawn, takenOff]
}
