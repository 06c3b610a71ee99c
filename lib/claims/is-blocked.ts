import type { Tx } from '../db/tenant'
import { viewMarks } from './marks'
import type { ClaimView } from './model'
import { listBlockers } from './rules'

/** Whether anything stands between a revision and its signature; its text is read only where no claim does. */
export async function isBlocked(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  revisionId: string,
  claims: readonly ClaimView[],
): Promise<boolean> {
  if (listBlockers(claims, []).length > 0) return true
  const revision = await tx.revision.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId: on.newsroomId, id: revisionId } },
    select: {
      id: true,
      text: true,
      paragraphs: { select: { start: true, end: true }, orderBy: { index: 'asc' } },
    },
  })
  return listBlockers([], await viewMarks(tx, on, revision, claims)).length > 0
}
