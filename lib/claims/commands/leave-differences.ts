import type { z } from 'zod'
import type { Actor } from '../../auth/actor'
import type { LeaveDifferences } from '../model/inputs'
import { addRunDecisions } from '../run-decisions'
import { actOnDifferences, chooseDifferences } from './act-on-differences'

/** A person leaves claims as they are where a newer run reads otherwise: neither that run nor a later one proposes it again. */
export const leaveDifferences = (
  actor: Actor,
  { articleId, runId, left }: z.output<typeof LeaveDifferences>,
): Promise<{ left: number }> =>
  actOnDifferences(actor, articleId, async ({ tx, on, differences, subject }) => {
    const items = chooseDifferences(differences, runId, left)
    const rows = items.map(({ proposal, claim }) => ({
      runId,
      proposalId: proposal?.id ?? null,
      claimId: claim?.id ?? null,
    }))
    const { revisionId, number, engine } = differences
    await addRunDecisions(tx, { ...on, memberId: actor.memberId, revisionId }, 'LEFT', rows)
    const counts = { left: items.length }
    return {
      result: counts,
      event: { type: 'revision.differences_left', subject, payload: { number, engine, ...counts } },
    }
  })
