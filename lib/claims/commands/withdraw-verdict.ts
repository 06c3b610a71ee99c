import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { forbidden, refused } from '../../errors'
import type { WithdrawVerdict } from '../model/inputs'
import { actOnClaim } from './act-on-claim'

/** Takes one's own verdict back. The signature that stood on it falls with it. */
export const withdrawVerdict = (
  actor: Actor,
  input: z.output<typeof WithdrawVerdict>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, claim, on, subject }) => {
    const { verdict } = claim
    if (verdict?.id !== input.verdictId) throw refused('That verdict no longer stands.')
    if (verdict.by.memberId !== actor.memberId)
      throw forbidden(`${verdict.by.name} gave this verdict; only they take it back.`)
    await tx.withdrawal.createMany({
      data: [{ ...on, id: newId(), verdictId: verdict.id, memberId: actor.memberId }],
    })
    return [
      {
        type: 'verdict.withdrawn',
        subject,
        payload: { number: claim.number, value: verdict.value, approvalFell: verdict.approval !== null },
      },
    ]
  })
