import type { ImportNote } from '../articles/model'
import { permissionsOf, type Standing } from '../articles/rules'
import { readStanding } from '../articles/standing'
import type { Actor } from '../auth/actor'
import type { Prisma } from '../db/generated/client'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { describePlace } from './locator'
import type { ArticleOfSource, OriginalFile, Shelf, SourcePage, SourceView } from './model'
import { TURNS_A_PAGE } from './model'
import { onShelf, restsOn } from './on-shelf'
import { readTurns } from './read-turns'
import { canNameReaders } from './rules'
import { turnAt } from './turn-at'
import { turnSelect } from './turn-select'

const MOST_SOURCES = 500
const MOST_PROOFS = 2_000
const MOST_CLAIMS = 500

/** A source with what it proves in one article. */
const sourceSelect = (articleId: string) => {
  const links = { articleId, withdrawal: { none: {} } } satisfies Prisma.EvidenceWhereInput
  return {
    id: true,
    articleId: true,
    article: { select: { id: true, title: true } },
    title: true,
    kind: true,
    access: true,
    textHash: true,
    contact: true,
    happenedAt: true,
    importReport: true,
    createdById: true,
    createdAt: true,
    createdBy: { select: { name: true } },
    readers: {
      select: { member: { select: { id: true, name: true } } },
      orderBy: { createdAt: 'asc' },
      take: 100,
    },
    evidence: {
      where: links,
      select: { stance: true, claim: { select: { id: true, number: true } } },
      orderBy: [{ claim: { number: 'asc' } }, { stance: 'asc' }],
      distinct: ['claimId', 'stance'],
      take: MOST_CLAIMS,
    },
    _count: { select: { paragraphs: true, evidence: { where: links } } },
  } satisfies Prisma.SourceSelect
}

type SourceRow = Prisma.SourceGetPayload<{ select: ReturnType<typeof sourceSelect> }>

const viewSource = (row: SourceRow, standing: Standing, articleId: string): SourceView => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  access: row.access,
  hasText: row.textHash !== null,
  paragraphs: row._count.paragraphs,
  proves: row._count.evidence,
  contact: row.contact,
  happenedAt: row.happenedAt?.toISOString() ?? null,
  claims: row.evidence.map(({ stance, claim }) => ({ claimId: claim.id, number: claim.number, stance })),
  home: row.articleId === articleId ? null : row.article,
  addedBy: { memberId: row.createdById, name: row.createdBy.name },
  addedAt: row.createdAt.toISOString(),
  report: row.importReport as unknown as ImportNote[],
  readers: row.readers.map(({ member }) => ({ memberId: member.id, name: member.name })),
  mayNameReaders: row.articleId === articleId && canNameReaders(standing, row),
})

/** The sources on an article's shelf that the actor may read, in the order they were added. */
export function readShelf(actor: Actor, articleId: string): Promise<Shelf> {
  return reading(actor, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const article = await readArticleOf(tx, actor, articleId, standing)
    const rows = await tx.source.findMany({
      where: { newsroomId: actor.newsroomId, ...(await onShelf(tx, actor.newsroomId, articleId)) },
      select: sourceSelect(articleId),
      orderBy: { id: 'asc' },
      take: MOST_SOURCES,
    })
    return { article, sources: rows.map((row) => viewSource(row, standing, articleId)) }
  })
}

/**
 * A page of a source's turns, from the turn numbered `from` (from 0), with the claims that each one proves in the article
 * on whose shelf it is looked at: the one it was added to, unless another is named.
 */
export function readSource(
  actor: Actor,
  sourceId: string,
  { from, shelf }: { from: number; shelf?: string },
): Promise<SourcePage> {
  const { newsroomId } = actor
  return reading(actor, async (tx) => {
    const key = { newsroomId_id: { newsroomId, id: sourceId } }
    const home = await tx.source.findUnique({ where: key, select: { articleId: true } })
    const articleId = shelf ?? home?.articleId
    if (!home || !articleId) throw notFound()
    if (articleId !== home.articleId && !(await restsOn(tx, { newsroomId, articleId }, sourceId)))
      throw notFound()
    const row = await tx.source.findUniqueOrThrow({ where: key, select: sourceSelect(articleId) })
    const standing = await readStanding(tx, actor, articleId)
    const turns = await tx.sourceParagraph.findMany({
      where: { newsroomId, sourceId, index: { gte: from } },
      select: turnSelect,
      orderBy: { index: 'asc' },
      take: TURNS_A_PAGE + 1,
    })
    const proofs = await readProofs(tx, actor, articleId, sourceId)
    const shown = turns.slice(0, TURNS_A_PAGE)
    return {
      source: viewSource(row, standing, articleId),
      article: await readArticleOf(tx, actor, articleId, standing),
      turns: shown.map(({ index, start, end, exact, speaker, ...place }) => ({
        index,
        start,
        end,
        text: exact,
        speaker,
        locator: describePlace({ index, ...place }),
        proves: proofs
          .filter((p) => p.start !== null && p.end !== null && p.start < end && start < p.end)
          .map(({ proof }) => proof),
      })),
      located: proofs
        .filter((p) => p.start === null)
        .map(({ proof, locator, by }) => ({ ...proof, locator: locator ?? '', by })),
      line: await readLine(tx, newsroomId, sourceId, proofs),
      next: turns.length > TURNS_A_PAGE ? turns[TURNS_A_PAGE].index : null,
    }
  })
}

async function readArticleOf(
  tx: Tx,
  { newsroomId }: Actor,
  articleId: string,
  standing: Standing,
): Promise<ArticleOfSource> {
  const { title } = await tx.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { title: true },
  })
  return { id: articleId, title, may: permissionsOf(standing) }
}

/** Where along the source each thing that it proves was said; nothing where no words of it are linked. */
async function readLine(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
  proofs: Awaited<ReturnType<typeof readProofs>>,
): Promise<SourcePage['line']> {
  if (proofs.every(({ start }) => start === null)) return null
  const turns = await readTurns(tx, newsroomId, [sourceId])
  const marks = proofs.flatMap(({ start, proof }) => {
    const turn = start === null ? null : turnAt(turns, start)
    return turn ? [{ ...proof, paragraph: turn.index, startMs: turn.startMs, locator: turn.locator }] : []
  })
  return { turns: turns.length, lastMs: turns.at(-1)?.startMs ?? null, marks }
}

async function readProofs(tx: Tx, { newsroomId }: Actor, articleId: string, sourceId: string) {
  const rows = await tx.evidence.findMany({
    where: { newsroomId, articleId, sourceId, withdrawal: { none: {} } },
    select: {
      start: true,
      end: true,
      locator: true,
      stance: true,
      memberId: true,
      createdAt: true,
      member: { select: { name: true } },
      claim: { select: { id: true, number: true } },
    },
    orderBy: { id: 'asc' },
    take: MOST_PROOFS,
  })
  return rows.map(({ start, end, locator, stance, memberId, member, createdAt, claim }) => ({
    start,
    end,
    locator,
    proof: { claimId: claim.id, number: claim.number, stance },
    by: { memberId, name: member.name, at: createdAt.toISOString() },
  }))
}

/** What is known of the file a source came in, before a byte of it is sent. */
export function readOriginal(actor: Actor, sourceId: string): Promise<OriginalFile> {
  return reading(actor, async (tx) => {
    const file = await tx.file.findFirst({
      where: { newsroomId: actor.newsroomId, sourceId },
      select: {
        id: true,
        name: true,
        mediaType: true,
        size: true,
        sha256: true,
        _count: { select: { chunks: true } },
      },
      orderBy: { id: 'asc' },
    })
    if (!file) throw notFound()
    const { _count, ...rest } = file
    return { ...rest, chunks: _count.chunks }
  })
}

/** One piece of a file, numbered from 0. Each is read on its own, so that a slow download holds no transaction open. */
export function readChunk(actor: Actor, fileId: string, index: number): Promise<Uint8Array> {
  return reading(actor, async (tx) => {
    const chunk = await tx.fileChunk.findUnique({
      where: { newsroomId_fileId_index: { newsroomId: actor.newsroomId, fileId, index } },
      select: { bytes: true },
    })
    if (!chunk) throw notFound()
    return chunk.bytes
  })
}
