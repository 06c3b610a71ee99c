import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import type { WithdrawEvidence } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

/** Takes a link away; a verdict that stood on it goes stale. */
export const withdrawEvidence = (
  actor: Actor,
  input: z.output<typeof WithdrawEvidence>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideCorrection(standing))
    const item = claim.evidence.find((e) => e.id === input.evidenceId)
    if (!item) throw notFound()
    await tx.withdrawal.createMany({
      data: [{ ...on, id: newId(), evidenceId: item.id, memberId: actor.memberId }],
    })
    await refreshFindings(tx, on, claim.id)
    return [
      { type: 'evidence.withdrawn', subject, payload: { number: claim.number, sourceId: item.sourceId } },
    ]
  })
