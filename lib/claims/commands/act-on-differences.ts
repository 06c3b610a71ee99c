import type { z } from 'zod'
import { readStanding } from '../../articles/standing'
import type { NewEvent, Subject } from '../../audit/model'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import type { Tx } from '../../db/tenant'
import { conflict, stopIf } from '../../errors'
import { loadDifferences } from '../load-differences'
import type { LeaveDifferences } from '../model/inputs'
import { decideCorrection } from '../rules'

export type Differences = Awaited<ReturnType<typeof loadDifferences>>
export type Difference = Differences['items'][number]

interface DifferencesAct {
  readonly tx: Tx
  readonly on: { readonly newsroomId: string; readonly articleId: string }
  readonly differences: Differences
  readonly subject: Subject
}

/** The one way to decide on what a run reads otherwise: by who may correct claims, one after the other, with its event. */
export function actOnDifferences<T>(
  actor: Actor,
  articleId: string,
  act: (context: DifferencesAct) => Promise<{ result: T; event: NewEvent }>,
): Promise<T> {
  const on = { newsroomId: actor.newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, articleId)))
    const differences = await loadDifferences(tx, on.newsroomId, articleId)
    const subject = { type: 'revision', id: differences.revisionId } as const
    const { result, event } = await act({ tx, on, differences, subject })
    return { result, events: [event] }
  })
}

/** The differences a person named, as they stand; a CONFLICT where one is not on offer as they saw it. */
export function chooseDifferences(
  { items, runId: newest }: Differences,
  runId: string,
  named: z.output<typeof LeaveDifferences>['left'],
): Difference[] {
  if (runId !== newest) throw conflict()
  const keyOf = (proposalId?: string | null, claimId?: string | null, version?: number | null) =>
    [proposalId ?? '', claimId ?? '', version ?? ''].join(' ')
  const offered = new Map(
    items
      .filter(({ touched }) => !touched)
      .map((item) => [keyOf(item.proposal?.id, item.claim?.id, item.claim?.version), item]),
  )
  const keys = new Set(named.map((one) => keyOf(one.proposalId, one.claimId, one.version)))
  return [...keys].map((key) => {
    const item = offered.get(key)
    if (!item) throw conflict()
    return item
  })
}
