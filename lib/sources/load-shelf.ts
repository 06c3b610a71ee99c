import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/tenant'
import { onShelf } from './on-shelf'
import { turnSelect } from './turn-select'

const MOST_SOURCES = 500
/** A shelf is searched up to so many paragraphs; a day of hearings has about 5,000 turns. */
const MOST_PARAGRAPHS = 50_000
/** And for the labels of so many speakers. */
const MOST_LABELS = 5_000

/**
 * What is searched of an article's shelf: its sources, by id, and their turns in order. Of the turns of some speakers alone
 * where `isHeard` picks their labels: the others are not read.
 */
export async function loadShelf(
  tx: Tx,
  { newsroomId, articleId }: { newsroomId: string; articleId: string },
  isHeard?: (label: string) => boolean,
) {
  const sources = await tx.source.findMany({
    where: { newsroomId, ...(await onShelf(tx, newsroomId, articleId)) },
    select: { id: true, title: true, kind: true, happenedAt: true },
    orderBy: { id: 'asc' },
    take: MOST_SOURCES,
  })
  const where = { newsroomId, sourceId: { in: sources.map(({ id }) => id) } }
  const turns = await tx.sourceParagraph.findMany({
    where: isHeard ? { ...where, speaker: { in: (await labelsOf(tx, where)).filter(isHeard) } } : where,
    select: turnSelect,
    orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
    take: MOST_PARAGRAPHS,
  })
  return { sources: new Map(sources.map((source) => [source.id, source])), turns }
}

export type Shelf = Awaited<ReturnType<typeof loadShelf>>

async function labelsOf(tx: Tx, where: Prisma.SourceParagraphWhereInput): Promise<string[]> {
  const rows = await tx.sourceParagraph.groupBy({
    by: ['speaker'],
    where: { ...where, speaker: { not: null } },
    orderBy: { speaker: 'asc' },
    take: MOST_LABELS,
  })
  return rows.flatMap(({ speaker }) => speaker ?? [])
}
