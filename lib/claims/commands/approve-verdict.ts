import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import { refutedAs, standsOnUnseen } from '../changed-sense'
import type { ApproveVerdict } from '../model/inputs'
import { isPassing } from '../rules'
import { decideApproval } from '../rules/approval'
import { translatedUnsigned } from '../translated-unsigned'
import { actOnClaim } from './act-on-claim'

/** The second signature under a verdict, by another person than the one who gave it. */
export const approveVerdict = (
  actor: Actor,
  input: z.output<typeof ApproveVerdict>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideApproval(standing, claim, input.verdictId))
    const { verdict } = claim
    if (!verdict) throw notFound()
    stopIf(await standsOnUnseen(tx, verdict.id))
    // found since the verdict was given: by a newer matcher, or in evidence linked later
    stopIf(await refutedAs(verdict.value, tx, claim.id))
    if (isPassing(verdict.value)) stopIf(await translatedUnsigned(tx, claim.id))
    await tx.approval.createMany({
      data: [
        {
          ...on,
          id: newId(),
          verdictId: verdict.id,
          verdictUserId: verdict.userId,
          memberId: actor.memberId,
          userId: actor.userId,
        },
      ],
    })
    return [{ type: 'approval.given', subject, payload: { number: claim.number, value: verdict.value } }]
  })
