import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { refused, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import type { RestoreClaim } from '../model/inputs'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

/** Takes a dismissed claim back into the list, with a reason. */
export const restoreClaim = (
  actor: Actor,
  input: z.output<typeof RestoreClaim>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, revisionId, subject }) => {
    stopIf(decideCorrection(standing))
    if (claim.state === 'LIVE') throw refused('It is in the list already.')
    const { reason } = input
    await addVersion(tx, on, actor.memberId, revisionId, claim, {
      state: 'LIVE',
      rule: 'restored-by-person',
      reason,
    })
    return [{ type: 'claim.restored', subject, payload: { number: claim.number, reason } }]
  })
