import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { stopIf } from '../../errors'
import { changedSense } from '../changed-sense'
import type { WaiveClaim } from '../model/inputs'
import { decideWaiver } from '../rules'
import { actOnClaim } from './act-on-claim'

/** An editor lets a claim of this revision through by name, with a reason that the report prints. */
export const waiveClaim = (actor: Actor, input: z.output<typeof WaiveClaim>): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, versionId, revisionId, subject }) => {
    stopIf(decideWaiver(standing, claim) ?? (await changedSense(tx, claim.id)))
    const { reason } = input
    await tx.waiver.createMany({
      data: [
        {
          ...on,
          id: newId(),
          revisionId,
          claimId: claim.id,
          claimVersionId: versionId,
          reason,
          memberId: actor.memberId,
        },
      ],
    })
    return [{ type: 'claim.waived', subject, payload: { number: claim.number, reason } }]
  })
