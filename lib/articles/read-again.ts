import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { decideCorrection } from '../claims/rules'
import type { Tx } from '../db/tenant'
import { notFound, refused, stopIf } from '../errors'
import { ENGINE } from '../extraction/extract'
import { refuseBook } from './commands'
import { keepCast } from './import-revision'
import { isOlder } from './is-older'
import { keepRun } from './keep-revision'
import { readRevision, rowsOfRevision } from './revision-rows'
import { readStanding } from './standing'

/** A run of the newest engine over the newest draft. It only proposes: no claim changes before a person accepts it. */
export function readAgain(
  actor: Actor,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<{ runId: string; proposed: number }> {
  const { newsroomId, memberId } = actor
  const on = { newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, articleId)))
    const { number, text, engine } = await newestRevision(tx, on, revisionId)
    if (!engine || !isOlder(engine, ENGINE.version))
      throw refused('It was read by the newest engine already. Nothing was done.')
    const read = readRevision(text)
    refuseBook(read)
    const rows = await keepCast(tx, on, rowsOfRevision({ ...on, memberId }, number, read, []))
    await keepRun(tx, { ...rows, run: { ...rows.run, revisionId } })
    const proposed = rows.proposals.length
    return {
      result: { runId: rows.run.id, proposed },
      events: [
        {
          type: 'revision.read_again',
          subject: { type: 'revision', id: revisionId },
          payload: { number, engine: `${ENGINE.name} ${ENGINE.version}`, proposed },
        },
      ],
    }
  })
}

async function newestRevision(tx: Tx, on: { newsroomId: string; articleId: string }, revisionId: string) {
  const revision = await tx.revision.findFirst({
    where: on,
    select: {
      id: true,
      number: true,
      text: true,
      runs: { select: { engineVersion: true }, orderBy: { id: 'desc' }, take: 1 },
    },
    orderBy: { number: 'desc' },
  })
  if (!revision) throw notFound()
  if (revision.id !== revisionId) throw refused('There is a newer revision. Read that one again.')
  return { ...revision, engine: revision.runs[0]?.engineVersion ?? null }
}
