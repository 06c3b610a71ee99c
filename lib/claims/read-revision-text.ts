import type { Tx } from '../db/tenant'
import { notFound } from '../errors'

/** A revision's text of record with its paragraphs, for reading a person's selection. */
export async function readRevisionText(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  revisionId: string,
) {
  const revision = await tx.revision.findFirst({
    where: { ...on, id: revisionId },
    select: { text: true, paragraphs: { select: { start: true, end: true }, orderBy: { index: 'asc' } } },
  })
  if (!revision) throw notFound()
  return revision
}
