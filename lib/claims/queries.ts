import { permissionsOf } from '../articles/rules'
import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { type Candidate, findCandidates } from '../matching/candidates'
import { foreignTurns } from '../matching/foreign-turns'
import { indexShelf } from '../matching/shelf-index'
import { loadShelf } from '../sources/load-shelf'
import { describePlace } from '../sources/locator'
import { toParagraph } from '../sources/turn-select'
import { wholeOf } from './choose'
import { comparePlaces, comparePrinted } from './findings'
import { loadDifferences } from './load-differences'
import { loadReview, type ReviewOptions } from './load-review'
import { loadSought, orderSought, type Wanted } from './load-sought'
import type { CandidateView } from './model'
import type { ReviewData } from './model/review'
import { decidedBy, onOffer } from './on-offer'
import { placesTogether } from './places-together'
import { statedWords } from './printed'
import type { PassageFinding } from './read-together'

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

/** The places on the article's shelf where a claim's words, or one fragment's, may have been said: best first. */
export function readCandidates(actor: Actor, wanted: Wanted): Promise<CandidateView[]> {
  return reading(actor, async (tx) => {
    const sought = await loadSought(tx, actor, wanted)
    const { quote, speaker, claim } = sought
    const on = { newsroomId: actor.newsroomId, articleId: sought.articleId }
    const { sources, turns: rows } = await loadShelf(tx, on)
    const shelf = rows.map(toParagraph)
    const neighbour = (at: number, sourceId: string) => {
      const row = rows[at]
      return row?.sourceId === sourceId ? { speaker: row.speaker, text: row.exact } : null
    }
    const index = indexShelf(shelf)
    const view = (at: number, compared: PassageFinding, isPart: boolean): CandidateView[] => {
      const row = rows[at]
      const source = sources.get(row.sourceId)
      if (!source) return []
      const { finding, edits, proves } = compared
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
          before: neighbour(at - 1, row.sourceId),
          after: neighbour(at + 1, row.sourceId),
          finding,
          edits,
          proves,
          isPart,
        },
      ]
    }
    const { fragmentIndex } = wanted
    const parts = placesTogether(claim, speaker, fragmentIndex, index)
    const together = comparePlaces(claim, speaker, fragmentIndex, pick(shelf, parts))
    const found = findCandidates(quote, index, { speaker, limit: WEIGHED })
    const happenedAt = ({ index }: Candidate) => sources.get(rows[index].sourceId)?.happenedAt ?? null
    const ordered = orderSought(found, sought, happenedAt, actor.timeZone)
    const single = ordered.map((candidate) => candidate.index).filter((at) => !parts.includes(at))
    // words of another language share none with the print
    const foreign = foreignTurns({ words: quote, statement: statedWords(claim), speaker }, index).map(
      (turn) => shelf.indexOf(turn),
    )
    const alone = [...new Set([...single.slice(0, CANDIDATES), ...foreign.slice(0, CANDIDATES)])]
    const compared = alone.map((at) => ({
      at,
      found: comparePrinted(claim, speaker, fragmentIndex, shelf[at]),
    }))
    return [
      ...parts.flatMap((at, k) => view(at, together[k], true)),
      ...hopefulFirst(compared).flatMap(({ at, found }) => view(at, found, false)),
    ].slice(0, CANDIDATES)
  })
}

/** What may be a translation comes before what surely is something else, and after what has the words. */
const hopefulFirst = <T extends { readonly found: PassageFinding }>(places: readonly T[]): T[] => {
  const rank = ({ found: { finding } }: T) =>
    Number(finding === 'TRANSLATED') + 2 * Number(finding === 'NOT_FOUND')
  return places.toSorted((a, b) => rank(a) - rank(b))
}

const pick = <T>(list: readonly T[], at: readonly number[]): T[] => at.map((i) => list[i])
