import type { Actor } from '../auth/actor'
import { loadClaims } from '../claims/load'
import type { ClaimView } from '../claims/model'
import { viewClaims } from '../claims/view-claim'
import type { Prisma } from '../db/generated/client'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import type { SaidView, SpeakerList, SpeakerPage, SpeakerView } from './model'
import { SAID_A_PAGE, SPEAKERS_A_PAGE } from './model'

const speakerSelect = {
  id: true,
  name: true,
  kind: true,
  title: true,
  affiliation: true,
} satisfies Prisma.SpeakerSelect

type SpeakerRow = Prisma.SpeakerGetPayload<{ select: typeof speakerSelect }>

const viewSpeaker = (row: SpeakerRow): SpeakerView => ({
  ...row,
  kind: row.kind === 'BODY' ? 'BODY' : 'PERSON',
})

/** A page of the registry, by name; `after` is the `next` of the page before. */
export function listSpeakers(actor: Actor, { after }: { after: string | null }): Promise<SpeakerList> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const rows = await tx.speaker.findMany({
      where: { newsroomId },
      select: speakerSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: SPEAKERS_A_PAGE + 1,
      ...(after ? { cursor: { newsroomId_id: { newsroomId, id: after } }, skip: 1 } : {}),
    })
    const shown = rows.slice(0, SPEAKERS_A_PAGE)
    return {
      rows: shown.map(viewSpeaker),
      next: rows.length > SPEAKERS_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
    }
  })
}

/** The ten first speakers whose name holds these words, for choosing one. */
export function findSpeakers(actor: Actor, words: string): Promise<readonly SpeakerView[]> {
  return reading(actor, async (tx) => {
    const rows = await tx.speaker.findMany({
      where: { newsroomId: actor.newsroomId, name: { contains: words.trim(), mode: 'insensitive' } },
      select: speakerSelect,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 10,
    })
    return rows.map(viewSpeaker)
  })
}

/** What a speaker said in the newest revision of every article the actor sees, with what was found of it. */
export function readSpeaker(
  actor: Actor,
  id: string,
  { after }: { after: string | null },
): Promise<SpeakerPage> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const speaker = await tx.speaker.findUnique({
      where: { newsroomId_id: { newsroomId, id } },
      select: speakerSelect,
    })
    if (!speaker) throw notFound()
    const places = await findSaid(tx, newsroomId, id, readCursor(after))
    const shown = places.slice(0, SAID_A_PAGE)
    const last = shown.at(-1)
    return {
      speaker: viewSpeaker(speaker),
      said: await viewSaid(tx, newsroomId, shown),
      next: places.length > SAID_A_PAGE && last ? `${last.articleId}.${last.number}` : null,
    }
  })
}

interface SaidPlace {
  readonly claimId: string
  readonly number: number
  readonly articleId: string
  readonly revisionId: string
}

/** Newest articles first: their ids sort by the moment they came in. */
const findSaid = (tx: Tx, newsroomId: string, speakerId: string, after: Cursor) => tx.$queryRaw<SaidPlace[]>`
  WITH latest_link AS (
    SELECT DISTINCT ON (l.cast_entry_id) l.cast_entry_id, l.article_id, l.speaker_id FROM cast_link l
    WHERE l.newsroom_id = ${newsroomId}::uuid AND l.cast_entry_id IN (
      SELECT mine.cast_entry_id FROM cast_link mine
      WHERE mine.newsroom_id = ${newsroomId}::uuid AND mine.speaker_id = ${speakerId}::uuid)
    ORDER BY l.cast_entry_id, l.id DESC)
  SELECT v.claim_id AS "claimId", c.number, v.article_id AS "articleId", v.revision_id AS "revisionId"
  FROM latest_link l
  JOIN claim_version v ON v.newsroom_id = ${newsroomId}::uuid AND v.article_id = l.article_id AND v.cast_entry_id = l.cast_entry_id
  JOIN claim c ON c.newsroom_id = v.newsroom_id AND c.id = v.claim_id
  WHERE l.speaker_id = ${speakerId}::uuid AND v.state = 'LIVE'
    AND (v.article_id < ${after.articleId}::uuid OR (v.article_id = ${after.articleId}::uuid AND c.number > ${after.number}::int))
    AND v.revision_id = (SELECT r.id FROM revision r WHERE r.newsroom_id = v.newsroom_id AND r.article_id = v.article_id
      ORDER BY r.number DESC LIMIT 1)
    AND NOT EXISTS (SELECT FROM claim_version newer
      WHERE newer.newsroom_id = v.newsroom_id AND newer.claim_id = v.claim_id AND newer.number > v.number)
  ORDER BY v.article_id DESC, c.number
  LIMIT ${SAID_A_PAGE + 1}::int`

interface Cursor {
  readonly articleId: string
  readonly number: number
}

const FROM_THE_NEWEST: Cursor = { articleId: 'ffffffff-ffff-ffff-ffff-ffffffffffff', number: 0 }

function readCursor(after: string | null): Cursor {
  const [, articleId, number] = /^([0-9a-f-]{36})\.(\d{1,9})$/.exec(after ?? '') ?? []
  return articleId ? { articleId, number: Number(number) } : FROM_THE_NEWEST
}

/** Through the one place that derives a claim's status. */
async function viewSaid(tx: Tx, newsroomId: string, places: readonly SaidPlace[]): Promise<SaidView[]> {
  const articleIds = [...new Set(places.map((place) => place.articleId))]
  const revisionIds = [...new Set(places.map((place) => place.revisionId))]
  const articles = await tx.article.findMany({
    where: { newsroomId, id: { in: articleIds } },
    select: { id: true, title: true, publicationDay: true },
    take: SAID_A_PAGE,
  })
  const articleById = new Map(articles.map((article) => [article.id, article]))
  const claims = viewClaims(await loadClaims(tx, newsroomId, articleIds), { revisionIds })
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  return places.flatMap(({ claimId, articleId }) => {
    const [article, claim] = [articleById.get(articleId), claimById.get(claimId)]
    return article && claim ? [viewClaim(article, claim)] : []
  })
}

const viewClaim = (
  article: { id: string; title: string; publicationDay: Date | null },
  claim: ClaimView,
): SaidView => ({
  claimId: claim.id,
  number: claim.number,
  articleId: article.id,
  articleTitle: article.title,
  publicationDay: article.publicationDay?.toISOString().slice(0, 10) ?? null,
  kind: claim.kind,
  words: claim.content.map(([, , words]) => words).join(' … '),
  status: claim.status,
  statusReason: claim.statusReason,
  result: claim.result,
  verdict: claim.verdict?.value ?? null,
  verdictBy: claim.verdict?.by.name ?? null,
  approvedBy: claim.verdict?.approval?.name ?? null,
})
