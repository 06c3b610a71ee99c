import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { forbidden, refused } from '../../errors'
import type { WithdrawAllowances } from '../model/inputs'
import { actOnClaim } from './act-on-claim'

/** Takes back what one allowed. An approval that stood on it falls with it. */
export const withdrawAllowances = (
  actor: Actor,
  input: z.output<typeof WithdrawAllowances>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, claim, on, subject }) => {
    const taken = (claim.verdict?.acknowledged ?? []).filter(
      ({ allowed }) => allowed && input.allowanceIds.includes(allowed.id),
    )
    if (taken.length < new Set(input.allowanceIds).size)
      throw refused('That is no longer allowed by anybody.')
    const other = taken.find(({ allowed }) => allowed?.memberId !== actor.memberId)
    if (other) throw forbidden(`${other.allowed?.name} allowed this; only they take it back.`)
    await tx.withdrawal.createMany({
      data: taken.flatMap(({ allowed }) =>
        allowed ? [{ ...on, id: newId(), allowanceId: allowed.id, memberId: actor.memberId }] : [],
      ),
    })
    return [
      {
        type: 'difference.allowance_withdrawn',
        subject,
        payload: {
          number: claim.number,
          types: taken.map(({ type }) => type),
          approvalFell: claim.verdict?.approval != null,
        },
      },
    ]
  })
