import type { Actor } from '../auth/actor'
import type { Prisma } from '../db/generated/client'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { alsoSaid } from '../matching/also-said'
import type { Place, SourceParagraph } from '../matching/model'
import { indexShelf } from '../matching/shelf-index'
import { describePlace } from '../sources/locator'
import { turnSelect } from '../sources/turn-select'
import { loadClaims } from './load'
import type { ClaimView } from './model'
import type { AlsoSaidView } from './model/said'
import { printedWords } from './printed'
import { viewClaims } from './view-claim'

/** A shelf is searched up to so many paragraphs, as for candidates. */
const MOST_PARAGRAPHS = 50_000

/** Where on the article's shelf the speaker of a claim's evidence came back to it: the likeliest first, at most five. */
export async function readAlsoSaid(actor: Actor, claimId: string): Promise<AlsoSaidView[]> {
  const { newsroomId } = actor
  const [claim, shelf] = await reading(actor, async (tx) => {
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, found.articleId, claimId))
    if (!claim) throw notFound()
    return [claim, await loadShelf(tx, { newsroomId, articleId: found.articleId }, [claim])] as const
  })
  return findAlsoSaid([claim], shelf).get(claimId) ?? []
}

/** The same for many claims of one article, by claim. It takes seconds for a long shelf: not for inside a transaction. */
export function findAlsoSaid(
  claims: readonly ClaimView[],
  rows: readonly ShelfRow[],
): Map<string, AlsoSaidView[]> {
  const asked = askedOf(claims)
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

const askedOf = (claims: readonly ClaimView[]) =>
  claims
    .filter(({ state }) => state === 'LIVE')
    .map((claim) => ({ claim, said: saidOf(claim) }))
    .filter(({ said }) => said.length > 0)

const shelfSelect = {
  ...turnSelect,
  source: { select: { title: true } },
} satisfies Prisma.SourceParagraphSelect

type ShelfRow = Prisma.SourceParagraphGetPayload<{ select: typeof shelfSelect }>

/** What the places are looked for in; nothing where no claim has evidence of a speaker. */
export async function loadShelf(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  claims: readonly ClaimView[],
): Promise<ShelfRow[]> {
  if (askedOf(claims).length === 0) return []
  return tx.sourceParagraph.findMany({
    where: on,
    select: shelfSelect,
    orderBy: [{ sourceId: 'asc' }, { index: 'asc' }],
    take: MOST_PARAGRAPHS,
  })
}

const toParagraph = (row: ShelfRow): SourceParagraph => ({
  source: row.sourceId,
  paragraph: row.index,
  start: row.start,
  end: row.end,
  text: row.exact,
  speaker: row.speaker,
})
