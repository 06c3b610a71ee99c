import { permissionsOf } from '../articles/rules'
import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { notFound } from '../errors'
import { type Candidate, findCandidates } from '../matching/candidates'
import type { SourceParagraph } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { describePlace } from '../sources/locator'
import { comparePrinted } from './findings'
import { loadClaims } from './load'
import { loadDifferences } from './load-differences'
import { loadReview, type ReviewOptions } from './load-review'
import type { CandidateView, ReviewData } from './model'
import { printedWords } from './printed'
import { viewClaims } from './view-claim'

/** The review screen's data of one revision; NOT_FOUND for an article the actor cannot see. */
export const readReview = (
  actor: Actor,
  articleId: string,
  options: ReviewOptions = {},
): Promise<ReviewData> =>
  reading(actor, async (tx) => (await loadReview(tx, actor, articleId, options)).review)

/** What a newer engine reads otherwise in the newest draft, for a person to accept. */
export const readDifferences = (actor: Actor, articleId: string) =>
  reading(actor, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    return { ...(await loadDifferences(tx, actor.newsroomId, articleId)), may: permissionsOf(standing) }
  })

/** How many places a checker is offered. */
const CANDIDATES = 10
/** A shelf is searched up to so many paragraphs; a day of hearings has about 5,000 turns. */
const MOST_PARAGRAPHS = 50_000

/** The places on the article's shelf where a claim's words, or one fragment's, may have been said: best first. */
export function readCandidates(
  actor: Actor,
  { claimId, fragmentIndex }: { claimId: string; fragmentIndex: number | null },
): Promise<CandidateView[]> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const { articleId } = found
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, articleId, claimId))
    if (!claim) throw notFound()
    const rows = await tx.sourceParagraph.findMany({
      where: { newsroomId, articleId },
      select: {
        sourceId: true,
        index: true,
        start: true,
        end: true,
        exact: true,
        startMs: true,
        page: true,
        label: true,
        speaker: true,
        source: { select: { title: true, kind: true } },
      },
      orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
      take: MOST_PARAGRAPHS,
    })
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
    const quote = printedWords(claim, fragmentIndex)
    const neighbour = (at: number, sourceId: string) => {
      const row = rows[at]
      return row?.sourceId === sourceId ? { speaker: row.speaker, text: row.exact } : null
    }
    return findCandidates(quote, indexShelf(shelf), { speaker, limit: CANDIDATES }).map(
      ({ index }: Candidate): CandidateView => {
        const row = rows[index]
        const { finding, edits } = comparePrinted(claim, speaker, fragmentIndex, [shelf[index]])
        return {
          sourceId: row.sourceId,
          sourceTitle: row.source.title,
          sourceKind: row.source.kind,
          paragraph: row.index,
          start: row.start,
          end: row.end,
          text: row.exact,
          speaker: row.speaker,
          locator: describePlace(row),
          before: neighbour(index - 1, row.sourceId),
          after: neighbour(index + 1, row.sourceId),
          finding,
          edits,
        }
      },
    )
  })
}
