import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { refused, stopIf } from '../../errors'
import { MATCHER } from '../../matching/version'
import type { CompareAgain } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'

export const NOTHING = 'Nothing has changed since they were compared.'

/** Has a claim's evidence compared by the matcher and under the style of now; what was found before is kept beside it. */
export const compareAgain = (
  actor: Actor,
  input: z.output<typeof CompareAgain>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject, style }) => {
    stopIf(decideCorrection(standing))
    const count = (await refreshFindings(tx, on, [claim.id])).get(claim.id)
    if (!count) throw refused(NOTHING)
    return [
      {
        type: 'evidence.compared_again',
        subject,
        payload: { number: claim.number, count, matcher: MATCHER.version, style: style.name },
      },
    ]
  })
