import type { Actor } from '../auth/actor'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { archiveWords } from '../matching/archive-words'
import { findCandidates } from '../matching/candidates'
import type { SourceParagraph } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { describePlace } from '../sources/locator'
import { comparePrinted } from './findings'
import { groupBy } from './group-by'
import { loadClaims } from './load'
import type { ArchiveView } from './model'
import { printedWords } from './printed'
import { viewClaims } from './view-claim'

/** As many paragraphs are compared with the quote in memory. */
const MOST_PLACES = 40
/** As many are offered beside the shelf's. */
const OFFERED = 5

/** Places on the newsroom's other shelves, as far as the actor may read them, where a claim's words may have been said: best first. */
export function readArchive(
  actor: Actor,
  { claimId, fragmentIndex }: { claimId: string; fragmentIndex: number | null },
): Promise<ArchiveView[]> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, found.articleId, claimId))
    if (!claim) throw notFound()
    const quote = printedWords(claim, fragmentIndex)
    const rows = await readPlaces(tx, newsroomId, archiveWords(quote), found.articleId)
    const shelf = rows.map(
      (row): SourceParagraph => ({
        source: row.sourceId,
        paragraph: row.index,
        start: row.start,
        end: row.end,
        text: row.exact,
        speaker: row.speaker,
      }),
    )
    const speaker = claim.cast?.name ?? null
    return findCandidates(quote, indexShelf(shelf), { speaker, limit: OFFERED }).flatMap(
      ({ index }): ArchiveView[] => {
        const { source, ...row } = rows[index]
        const { finding, edits } = comparePrinted(claim, speaker, fragmentIndex, [shelf[index]])
        if (finding === 'NOT_FOUND') return []
        return [
          {
            sourceId: row.sourceId,
            sourceTitle: source.title,
            sourceKind: source.kind,
            articleId: row.articleId,
            happenedAt: source.happenedAt?.toISOString() ?? null,
            paragraph: row.index,
            text: row.exact,
            speaker: row.speaker,
            locator: describePlace(row),
            finding,
            edits,
          },
        ]
      },
    )
  })
}

/** The function of the database gives places alone; their words are read here, through the walls, like any others. */
export async function readPlaces(tx: Tx, newsroomId: string, words: string, besides: string) {
  if (words === '') return []
  const places = await tx.$queryRaw<{ sourceId: string; index: number }[]>`
    SELECT source_id AS "sourceId", index FROM find_in_archive(${words}, ${besides}::uuid, ${MOST_PLACES}::integer)`
  const bySource = [...groupBy(places, ({ sourceId }) => sourceId)]
  if (bySource.length === 0) return []
  return tx.sourceParagraph.findMany({
    where: {
      newsroomId,
      OR: bySource.map(([sourceId, of]) => ({ sourceId, index: { in: of.map(({ index }) => index) } })),
    },
    select: {
      sourceId: true,
      articleId: true,
      index: true,
      start: true,
      end: true,
      exact: true,
      startMs: true,
      page: true,
      label: true,
      speaker: true,
      source: { select: { title: true, kind: true, happenedAt: true } },
    },
    orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
    take: MOST_PLACES,
  })
}
