import type { z } from 'zod'
import { readStanding } from '../../articles/standing'
import type { NewEvent, Subject } from '../../audit/model'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import type { Tx } from '../../db/tenant'
import { conflict, stopIf } from '../../errors'
import { choose } from '../choose'
import { loadDifferences } from '../load-differences'
import type { ChosenDifferences } from '../model/inputs'
import { type Difference, type Differences, nameOf, onOffer } from '../on-offer'
import { decideCorrection } from '../rules'

interface DifferencesAct {
  readonly tx: Tx
  readonly on: { readonly newsroomId: string; readonly articleId: string }
  readonly differences: Differences
  readonly subject: Subject
}

/** The one way to decide on what a run reads otherwise: by who may correct claims, with its event. */
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

/** The differences a person chose of the newest run, as they stand; a CONFLICT where they are not on offer as they saw them. */
export function chooseDifferences(
  { items, runId: newest }: Differences,
  runId: string,
  chosen: z.output<typeof ChosenDifferences>,
): Difference[] {
  if (runId !== newest) throw conflict()
  return choose(onOffer(items), 'allOf' in chosen ? chosen : chosen.map(nameOf))
}
