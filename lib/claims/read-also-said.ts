import type { Actor } from '../auth/actor'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { alsoSaid } from '../matching/also-said'
import { indexShelf } from '../matching/candidates'
import type { Place, SourceParagraph } from '../matching/model'
import { describePlace } from '../sources/locator'
import { loadClaims } from './load'
import type { AlsoSaidView, ClaimView } from './model'
import { printedWords } from './printed'
import { viewClaims } from './view-claim'

/** A shelf is searched up to so many paragraphs, as for candidates. */
const MOST_PARAGRAPHS = 50_000

/** Where on the article's shelf the speaker of a claim's evidence came back to it: the likeliest first, at most five. */
export const readAlsoSaid = (actor: Actor, claimId: string): Promise<AlsoSaidView[]> =>
  reading(actor, async (tx) => {
    const { newsroomId } = actor
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, found.articleId, claimId))
    if (!claim) throw notFound()
    return (await findAlsoSaid(tx, { newsroomId, articleId: found.articleId }, [claim])).get(claimId) ?? []
  })

/** The same for many claims of one article, by claim; the shelf is read once, and not where no claim has evidence of a speaker. */
export async function findAlsoSaid(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  claims: readonly ClaimView[],
): Promise<Map<string, AlsoSaidView[]>> {
  const asked = claims
    .map((claim) => ({ claim, said: saidOf(claim) }))
    .filter(({ claim, said }) => claim.state === 'LIVE' && said.length > 0)
  if (asked.length === 0) return new Map()
  const rows = await readShelfRows(tx, on)
  const byPlace = new Map(rows.map((row) => [`${row.sourceId} ${row.index}`, row]))
  const shelf = indexShelf(rows.map(toParagraph))
  return new Map(
    asked.map(({ claim, said }) => [
      claim.id,
      alsoSaid(printedWords(claim, null), said, shelf).flatMap(({ place, turn, shared }): AlsoSaidView[] => {
        const row = byPlace.get(`${place.source} ${place.paragraph}`)
        if (!row) return []
        return [
          {
            sourceId: row.sourceId,
            sourceTitle: row.source.title,
            span: [place.start, place.end],
            words: place.text,
            locator: describePlace(row),
            speaker: place.speaker,
            paragraph: place.paragraph,
            turn,
            shared,
          },
        ]
      }),
    ]),
  )
}

/** The passages with a named voice that support a claim: where its speaker said it. */
const saidOf = ({ evidence }: ClaimView): Place[] =>
  evidence.flatMap(({ stance, span, words, speaker, sourceId }) =>
    stance === 'SUPPORTS' && span && words !== null && speaker !== null
      ? [{ source: sourceId, paragraph: -1, start: span[0], end: span[1], text: words, speaker }]
      : [],
  )

const readShelfRows = (tx: Tx, on: { newsroomId: string; articleId: string }) =>
  tx.sourceParagraph.findMany({
    where: on,
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
      source: { select: { title: true } },
    },
    orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
    take: MOST_PARAGRAPHS,
  })

const toParagraph = (row: Awaited<ReturnType<typeof readShelfRows>>[number]): SourceParagraph => ({
  source: row.sourceId,
  paragraph: row.index,
  start: row.start,
  end: row.end,
  text: row.exact,
  speaker: row.speaker,
})
