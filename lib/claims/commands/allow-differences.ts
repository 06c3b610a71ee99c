import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import type { AllowDifferences } from '../model/inputs'
import { decideAllowance } from '../rules/approval'
import { actOnClaim } from './act-on-claim'

/** An editor other than the checker lets stand, by name, what the house style says to ask for. */
export const allowDifferences = (
  actor: Actor,
  input: z.output<typeof AllowDifferences>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideAllowance(standing, claim, input))
    const { verdict } = claim
    if (!verdict) throw notFound()
    const places = [...new Set(input.differences)]
    await tx.allowance.createMany({
      data: places.map((difference) => ({
        ...on,
        id: newId(),
        verdictId: verdict.id,
        verdictUserId: verdict.userId,
        difference,
        memberId: actor.memberId,
        userId: actor.userId,
      })),
    })
    const types = places.map((place) => verdict.acknowledged[place].type)
    return [{ type: 'difference.allowed', subject, payload: { number: claim.number, types } }]
  })
