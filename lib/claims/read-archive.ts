import type { Actor } from '../auth/actor'
import type { SourceKind } from '../db/generated/enums'
import { reading, type Tx } from '../db/tenant'
import { archiveWords } from '../matching/archive-words'
import { findCandidates } from '../matching/candidates'
import { likeliest } from '../matching/likeliest'
import { indexShelf } from '../matching/shelf-index'
import { describePlace } from '../sources/locator'
import { toParagraph } from '../sources/turn-select'
import { comparePrinted } from './findings'
import { loadSought, orderSought, type Wanted } from './load-sought'
import type { ArchiveView } from './model'

/** As many paragraphs are read: of a quote with few telling words many share one of them. */
const MOST_PLACES = 40
/** The likeliest of them are weighed word by word. */
const WEIGHED = 12
/** A place with less than a quarter of the best one's words shares a rare word by chance; comparing it costs as much as the best. */
const FAR_BEHIND = 0.25
/** As many are offered beside the shelf's. */
const OFFERED = 5

/** Places on the newsroom's other shelves, as far as the actor may read them, where a claim's words may have been said: best first. */
export function readArchive(actor: Actor, wanted: Wanted): Promise<ArchiveView[]> {
  return reading(actor, async (tx) => {
    const sought = await loadSought(tx, actor, wanted)
    const { quote, speaker, claim } = sought
    const places = await readPlaces(tx, archiveWords(quote), sought.articleId)
    const texts = places.map(({ exact }) => exact)
    const rows = likeliest(quote, texts, WEIGHED).map((at) => places[at])
    const shelf = rows.map(toParagraph)
    const found = findCandidates(quote, indexShelf(shelf), { speaker, limit: WEIGHED })
    const ordered = orderSought(found, sought, ({ index }) => rows[index].happenedAt, actor.timeZone)
    const strong = ordered.filter(({ score }) => score >= found[0].score * FAR_BEHIND)
    return strong.slice(0, OFFERED).flatMap(({ index }): ArchiveView[] => {
      const row = rows[index]
      const { finding, edits, proves } = comparePrinted(claim, speaker, wanted.fragmentIndex, shelf[index])
      if (finding === 'NOT_FOUND') return []
      return [
        {
          sourceId: row.sourceId,
          sourceTitle: row.title,
          sourceKind: row.kind,
          articleId: row.articleId,
          happenedAt: row.happenedAt?.toISOString() ?? null,
          paragraph: row.index,
          start: row.start,
          end: row.end,
          text: row.exact,
          speaker: row.speaker,
          locator: describePlace(row),
          finding,
          edits,
          proves,
        },
      ]
    })
  })
}

/** A paragraph of the archive with what tells where it stands. */
interface PlaceRow {
  readonly sourceId: string
  readonly articleId: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly startMs: number | null
  readonly page: number | null
  readonly label: string | null
  readonly speaker: string | null
  readonly title: string
  readonly kind: SourceKind
  readonly happenedAt: Date | null
}

/** The function of the database gives places alone; their words are read in the same breath, through the walls, like any others. */
export async function readPlaces(tx: Tx, words: string, besides: string): Promise<PlaceRow[]> {
  if (words === '') return []
  return tx.$queryRaw<PlaceRow[]>`
    SELECT p.source_id AS "sourceId", p.article_id AS "articleId", p.index, p.start, p."end", p.exact, p.start_ms AS "startMs",
      p.page, p.label, p.speaker, s.title, s.kind::text AS kind, s.happened_at AS "happenedAt"
    FROM find_in_archive(${words}, ${besides}::uuid, ${MOST_PLACES}::integer) AS place
    JOIN source_paragraph p ON p.newsroom_id = (SELECT current_newsroom()) AND p.source_id = place.source_id AND p.index = place.index
    CROSS JOIN LATERAL (SELECT title, kind, happened_at FROM source
      WHERE newsroom_id = p.newsroom_id AND id = p.source_id LIMIT 1) s -- one by one: a plain join would read them all
    ORDER BY p.source_id, p.index`
}
