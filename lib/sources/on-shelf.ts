import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/tenant'

/** An article's claims rest on as many sources of other articles, at most. */
const MOST_BROUGHT = 500

/**
 * An article's shelf: the sources that were added to it, and those of other articles that a claim of this one is linked to,
 * for as long as it is. Nothing is copied; whoever may not see a source where it was added does not see it here.
 */
export async function onShelf(tx: Tx, newsroomId: string, articleId: string) {
  const brought = await tx.evidence.findMany({
    where: { newsroomId, articleId, withdrawal: { none: {} }, source: { articleId: { not: articleId } } },
    select: { sourceId: true },
    distinct: ['sourceId'],
    orderBy: { sourceId: 'asc' },
    take: MOST_BROUGHT,
  })
  const ids = brought.map(({ sourceId }) => sourceId)
  return { OR: [{ articleId }, { id: { in: ids } }] } satisfies Prisma.SourceWhereInput
}

/** Whether a claim of the article is linked to the source. */
export async function restsOn(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  sourceId: string,
): Promise<boolean> {
  const link = await tx.evidence.findFirst({
    where: { ...on, sourceId, withdrawal: { none: {} } },
    select: { id: true },
  })
  return link !== null
}
