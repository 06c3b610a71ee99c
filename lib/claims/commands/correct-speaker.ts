import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import { refused, stopIf } from '../../errors'
import { addVersion } from '../add-version'
import type { CorrectSpeaker } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { actOnClaim } from './act-on-claim'
import { chooseCast } from './choose-cast'

/** A person says who spoke. A verdict given before goes stale. */
export const correctSpeaker = (
  actor: Actor,
  input: z.output<typeof CorrectSpeaker>,
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, revisionId, subject }) => {
    stopIf(decideCorrection(standing))
    const from = claim.cast?.name ?? null
    const chosen = await chooseCast(tx, actor, on, input)
    if (chosen.id === (claim.cast?.id ?? null)) throw refused('That is its speaker already.')
    const reason = chosen.name
      ? `${actor.name} named ${chosen.name} as the speaker.`
      : `${actor.name} left the speaker open.`
    await addVersion(tx, on, actor.memberId, revisionId, claim, {
      castEntryId: chosen.id,
      rule: 'speaker-by-person',
      reason,
    })
    await refreshFindings(tx, on, [claim.id])
    return [
      { type: 'claim.speaker_corrected', subject, payload: { number: claim.number, from, to: chosen.name } },
    ]
  })
