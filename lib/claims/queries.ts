import { permissionsOf } from '../articles/rules'
import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { type Candidate, findCandidates } from '../matching/candidates'
import type { SourceParagraph } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { describePlace } from '../sources/locator'
import { onShelf } from '../sources/on-shelf'
import { turnSelect } from '../sources/turn-select'
import { wholeOf } from './choose'
import { comparePrinted } from './findings'
import { loadDifferences } from './load-differences'
import { loadReview, type ReviewOptions } from './load-review'
import { loadSought, orderSought, type Wanted } from './load-sought'
import type { CandidateView } from './model'
import type { ReviewData } from './model/review'
import { decidedBy, onOffer } from './on-offer'

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
    const differences = await loadDifferences(tx, actor.newsroomId, articleId)
    const wholes = {
      offered: wholeOf(onOffer(differences.items)),
      mine: wholeOf(decidedBy(differences.decided, actor.memberId)),
    }
    return { ...differences, wholes, may: permissionsOf(standing) }
  })

/** How many places a checker is offered. */
const CANDIDATES = 10
/** Out of so many: one of like strength may lie further back, nearer to the day. */
const WEIGHED = 30
const MOST_SOURCES = 500
/** A shelf is searched up to so many paragraphs; a day of hearings has about 5,000 turns. */
const MOST_PARAGRAPHS = 50_000

/** The places on the article's shelf where a claim's words, or one fragment's, may have been said: best first. */
export function readCandidates(actor: Actor, wanted: Wanted): Promise<CandidateView[]> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const sought = await loadSought(tx, actor, wanted)
    const { quote, speaker, claim } = sought
    const sources = await tx.source.findMany({
      where: { newsroomId, ...(await onShelf(tx, newsroomId, sought.articleId)) },
      select: { id: true, title: true, kind: true, happenedAt: true },
      take: MOST_SOURCES,
    })
    const sourceOf = new Map(sources.map((source) => [source.id, source]))
    const rows = await tx.sourceParagraph.findMany({
      where: { newsroomId, sourceId: { in: [...sourceOf.keys()] } },
      select: turnSelect,
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
    const neighbour = (at: number, sourceId: string) => {
      const row = rows[at]
      return row?.sourceId === sourceId ? { speaker: row.speaker, text: row.exact } : null
    }
    const found = findCandidates(quote, indexShelf(shelf), { speaker, limit: WEIGHED })
    const happenedAt = ({ index }: Candidate) => sourceOf.get(rows[index].sourceId)?.happenedAt ?? null
    const ordered = orderSought(found, sought, happenedAt, actor.timeZone)
    return ordered.slice(0, CANDIDATES).flatMap(({ index }): CandidateView[] => {
      const row = rows[index]
      const source = sourceOf.get(row.sourceId)
      if (!source) return []
      const { finding, edits } = comparePrinted(claim, speaker, wanted.fragmentIndex, [shelf[index]])
      return [
        {
          sourceId: row.sourceId,
          sourceTitle: source.title,
          sourceKind: source.kind,
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
        },
      ]
    })
  })
}
