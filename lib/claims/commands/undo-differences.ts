import type { z } from 'zod'
import { keepVersions } from '../../articles/keep-revision'
import type { MadeVersion } from '../../articles/revision-rows'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import type { Tx } from '../../db/tenant'
import { refused } from '../../errors'
import { type VersionOwner, versionBy } from '../add-version'
import { choose } from '../choose'
import { ACCEPTING_UNDONE } from '../differences'
import { versionContent } from '../load'
import type { UndoDifferences } from '../model/inputs'
import { decidedBy } from '../on-offer'
import { addRunDecisions } from '../run-decisions'
import { actOnDifferences } from './act-on-differences'
import { newestVersions, turnClaims } from './turn-claims'

type On = { readonly newsroomId: string; readonly articleId: string }

/**
 * Takes back what one accepted or left, so that it is on offer again: a claim stands as it stood before, and one that was
 * added is none any more. Where somebody worked on a claim since, it is a conflict.
 */
export const undoDifferences = (
  actor: Actor,
  { articleId, decisions }: z.output<typeof UndoDifferences>,
): Promise<{ accepted: number; left: number }> =>
  actOnDifferences(actor, articleId, async ({ tx, on, differences, subject }) => {
    const { revisionId, number, engine, decided } = differences
    const items = choose(decidedBy(decided, 'allOf' in decisions ? actor.memberId : undefined), decisions)
    const other = items.find(({ decision }) => decision.by.memberId !== actor.memberId)
    if (other) throw refused(`${other.decision.by.name} decided that, and takes it back.`)
    const accepted = items.flatMap(({ decision, claim }) =>
      claim && decision.decision === 'ACCEPTED' ? [{ decision, claim }] : [],
    )
    const claims = accepted.map(({ claim }) => claim)
    await turnClaims(tx, on, claims)
    const newest = await newestVersions(
      tx,
      on,
      claims.map(({ id }) => id),
    )
    const before = await versionsBefore(
      tx,
      on,
      accepted.flatMap(({ decision }) => decision.beforeId ?? []),
    )
    const by = { ...on, memberId: actor.memberId, revisionId }
    const reason = `Accepting it from ${engine} was undone.`
    await keepVersions(
      tx,
      accepted.map(({ decision, claim }) => {
        const next = (newest.get(claim.id)?.number ?? 0) + 1
        const old = decision.beforeId === null ? null : before.get(decision.beforeId)
        return old
          ? onceMore(by, claim.id, next, old)
          : versionBy(by, next, claim, { state: 'DISMISSED', rule: ACCEPTING_UNDONE, reason })
      }),
    )
    const rows = items.map(({ decision: { runId, proposalId, claimId } }) => ({ runId, proposalId, claimId }))
    await addRunDecisions(tx, by, 'OPEN', rows)
    const counts = { accepted: accepted.length, left: items.length - accepted.length }
    return {
      result: counts,
      event: { type: 'revision.differences_reopened', subject, payload: { number, engine, ...counts } },
    }
  })

type Before = Awaited<ReturnType<typeof versionsBefore>> extends Map<string, infer Version> ? Version : never

/** The versions that stood before, by their ids; one for each id, or it is a bug. */
async function versionsBefore(tx: Tx, on: On, ids: readonly string[]) {
  const rows = await tx.claimVersion.findMany({
    where: { ...on, id: { in: [...ids] } },
    select: {
      ...versionContent,
      id: true,
      fragments: { select: { index: true, start: true, end: true, exact: true }, orderBy: { index: 'asc' } },
    },
  })
  if (rows.length < ids.length) throw new Error('a version that stood before is gone')
  return new Map(rows.map((row) => [row.id, row]))
}

/** The version that stood before once more, still by whom it was: the machine, or else who takes back. */
function onceMore(
  { memberId, ...by }: VersionOwner,
  claimId: string,
  number: number,
  { fragments, mention, cue, content, persuadedBy, ...before }: Before,
): MadeVersion {
  const id = newId()
  const { newsroomId, articleId } = by
  return {
    version: {
      ...by,
      ...before,
      id,
      claimId,
      number,
      content: content ?? [],
      persuadedBy: persuadedBy ?? [],
      mention: mention ?? [],
      cue: cue ?? [],
      memberId: before.proposalId ? null : memberId,
    },
    fragments: fragments.map((f) => ({ newsroomId, articleId, ...f, claimVersionId: id })),
  }
}
