import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { decideCorrection } from '../claims/rules'
import { refused, stopIf } from '../errors'
import { ENGINE } from '../extraction/extract'
import { refuseBook } from './commands'
import { keepCast } from './import-revision'
import { isOlder } from './is-older'
import { keepRun } from './keep-revision'
import { readNewestRevision } from './newest-revision'
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
    const { number } = await readNewestRevision(tx, on, revisionId)
    const { text, runs } = await tx.revision.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: revisionId } },
      select: { text: true, runs: { select: { engineVersion: true }, orderBy: { id: 'desc' }, take: 1 } },
    })
    const engine = runs[0]?.engineVersion
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
