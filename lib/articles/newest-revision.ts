import type { Tx } from '../db/tenant'
import { newerDraft, notFound } from '../errors'

/** The newest draft of an article, for an act on its words; a CONFLICT where the person saw another. */
export async function readNewestRevision(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  seenId: string,
): Promise<{ id: string; number: number }> {
  const newest = await tx.revision.findFirst({
    where: on,
    select: { id: true, number: true },
    orderBy: { number: 'desc' },
  })
  if (!newest) throw notFound()
  if (newest.id !== seenId) throw newerDraft()
  return newest
}
