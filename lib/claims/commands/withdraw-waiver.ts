import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { forbidden, refused } from '../../errors'
import type { WithdrawWaiver } from '../model/inputs'
import { actOnClaim } from './act-on-claim'

/** Takes one's own waiver back; the claim blocks again. */
export const withdrawWaiver = (
  actor: Actor,
  input: z.output<typeof WithdrawWaiver>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, claim, on, subject }) => {
    const { waiver } = claim
    if (waiver?.id !== input.waiverId) throw refused('That waiver no longer stands.')
    if (waiver.memberId !== actor.memberId)
      throw forbidden(`${waiver.name} waived this; only they take it back.`)
    await tx.withdrawal.createMany({
      data: [{ ...on, id: newId(), waiverId: waiver.id, memberId: actor.memberId }],
    })
    return [{ type: 'claim.waiver_withdrawn', subject, payload: { number: claim.number } }]
  })
