import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { refused, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import type { DismissClaim } from '../model/inputs'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

/** Says, with a reason, that the words are no claim. Nothing is deleted; `restoreClaim` takes it back. */
export const dismissClaim = (
  actor: Actor,
  input: z.output<typeof DismissClaim>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, revisionId, subject }) => {
    stopIf(decideCorrection(standing))
    if (claim.state === 'DISMISSED') throw refused('It is dismissed already.')
    const { reason } = input
    await addVersion(tx, on, actor.memberId, revisionId, claim, {
      state: 'DISMISSED',
      rule: 'dismissed-by-person',
      reason,
    })
    return [{ type: 'claim.dismissed', subject, payload: { number: claim.number, reason } }]
  })
