import { readStanding } from '../articles/standing'
import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { notFound } from '../errors'

export interface Export {
  readonly articleId: string
  readonly format: 'html' | 'csv' | 'json'
  /** the revision's number */
  readonly revision: number
  /** of the bytes that were handed out, hex */
  readonly sha256: string
}

/** Writes into the article's history that a report left the house, and the hash by which it is known again. */
export function recordExport(
  actor: Actor,
  { articleId, format, revision, sha256 }: Export,
): Promise<{ sha256: string }> {
  const { newsroomId } = actor
  return write(actor, articleId, async (tx) => {
    await readStanding(tx, actor, articleId)
    const found = await tx.revision.findUnique({
      where: { newsroomId_articleId_number: { newsroomId, articleId, number: revision } },
      select: { id: true },
    })
    if (!found) throw notFound()
    return {
      result: { sha256 },
      events: [
        {
          type: 'report.exported',
          subject: { type: 'revision', id: found.id },
          payload: { format, revision, sha256 },
        },
      ],
    }
  })
}
