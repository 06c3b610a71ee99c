import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { forbidden, refused } from '../../errors'
import type { WithdrawApproval } from '../model/inputs'
import { actOnClaim } from './act-on-claim'

/** Takes one's own second signature back. */
export const withdrawApproval = (
  actor: Actor,
  input: z.output<typeof WithdrawApproval>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, claim, on, subject }) => {
    const approval = claim.verdict?.approval
    if (!claim.verdict || approval?.id !== input.approvalId) throw refused('That approval no longer stands.')
    if (approval.memberId !== actor.memberId)
      throw forbidden(`${approval.name} approved this; only they take it back.`)
    await tx.withdrawal.createMany({
      data: [{ ...on, id: newId(), approvalId: approval.id, memberId: actor.memberId }],
    })
    return [
      { type: 'approval.withdrawn', subject, payload: { number: claim.number, value: claim.verdict.value } },
    ]
  })
