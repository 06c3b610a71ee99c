import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { notFound, stopIf } from '../../errors'
import type { AssignClaim } from '../model/inputs'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

/** Says who is on a claim; null frees it. */
export const assignClaim = (
  actor: Actor,
  input: z.output<typeof AssignClaim>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideCorrection(standing))
    const { assigneeId } = input
    const person =
      assigneeId &&
      (await tx.articlePerson.findFirst({
        where: { ...on, memberId: assigneeId },
        select: { member: { select: { name: true } } },
      }))
    if (assigneeId && !person) throw notFound()
    await tx.assignment.createMany({
      data: [{ ...on, id: newId(), claimId: claim.id, assigneeId, memberId: actor.memberId }],
    })
    return [
      {
        type: 'claim.assigned',
        subject,
        payload: { number: claim.number, assigneeId, name: person ? person.member.name : null },
      },
    ]
  })
