import type { Actor } from '../auth/actor'
import { groupBy } from '../claims/group-by'
import { isBlocked } from '../claims/is-blocked'
import { loadClaims } from '../claims/load'
import type { ClaimView } from '../claims/model'
import { viewClaims } from '../claims/view-claim'
import type { Prisma } from '../db/generated/client'
import { reading } from '../db/tenant'
import { notFound } from '../errors'
import { ARTICLES_A_PAGE, type ArticleRow, type PersonView } from './model'
import { progressOf } from './progress'
import { type Permissions, permissionsOf } from './rules'
import { readStanding } from './standing'

export interface ArticleFilter {
  readonly show: 'open' | 'signed' | 'all'
  /** only articles the actor is on */
  readonly mine: boolean
  /** the id of the last row of the page before */
  readonly after: string | null
}

const rowSelect = {
  id: true,
  title: true,
  access: true,
  deadline: true,
  publicationDay: true,
  createdAt: true,
  people: {
    select: { memberId: true, role: true, member: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
    take: 50,
  },
  revisions: {
    select: {
      id: true,
      number: true,
      signOffs: { where: { withdrawal: { none: {} } }, select: { id: true }, take: 1 },
    },
    orderBy: { number: 'desc' },
    take: 1,
  },
} satisfies Prisma.ArticleSelect

type RawRow = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>

/** A page of the articles the actor may see: the nearest deadline first, those without one last, newest first among them. */
export function listArticles(
  actor: Actor,
  { show, mine, after }: ArticleFilter,
): Promise<{ rows: ArticleRow[]; next: string | null }> {
  const { newsroomId, memberId } = actor
  return reading(actor, async (tx) => {
    // signed: the newest revision carries a live signature
    const signed = await tx.$queryRaw<{ id: string }[]>`
      SELECT a.id FROM article a JOIN LATERAL (
        SELECT r.id FROM revision r WHERE r.newsroom_id = a.newsroom_id AND r.article_id = a.id ORDER BY r.number DESC LIMIT 1) newest ON true
      WHERE a.newsroom_id = ${newsroomId}::uuid AND EXISTS (
        SELECT FROM sign_off s WHERE s.newsroom_id = a.newsroom_id AND s.revision_id = newest.id AND NOT EXISTS (
          SELECT FROM withdrawal w WHERE w.newsroom_id = s.newsroom_id AND w.sign_off_id = s.id))
      LIMIT 10000`
    const signedIds = signed.map(({ id }) => id)
    const id = show === 'all' ? undefined : show === 'signed' ? { in: signedIds } : { notIn: signedIds }
    const raw = await tx.article.findMany({
      where: { newsroomId, id, ...(mine ? { people: { some: { memberId } } } : {}) },
      select: rowSelect,
      orderBy: [{ deadline: { sort: 'asc', nulls: 'last' } }, { id: 'desc' }],
      take: ARTICLES_A_PAGE + 1,
      ...(after ? { cursor: { newsroomId_id: { newsroomId, id: after } }, skip: 1 } : {}),
    })
    const page = raw.slice(0, ARTICLES_A_PAGE)
    const newest = page.flatMap((row) => row.revisions.map((r) => r.id))
    const claims = viewClaims(
      await loadClaims(
        tx,
        newsroomId,
        page.map((row) => row.id),
      ),
      { revisionIds: newest },
    )
    const byArticle = groupBy(claims, (claim) => claim.articleId)
    const rows: ArticleRow[] = []
    for (const row of page) {
      const claims = byArticle.get(row.id) ?? []
      const [newest] = row.revisions
      const on = { newsroomId, articleId: row.id }
      const changedSince = isSigned(newest) && (await isBlocked(tx, on, newest.id, claims))
      rows.push({ ...viewRow(row, claims), changedSince })
    }
    return { rows, next: raw.length > ARTICLES_A_PAGE ? (page.at(-1)?.id ?? null) : null }
  })
}

function viewRow(
  { people, revisions, deadline, publicationDay, createdAt, ...row }: RawRow,
  claims: readonly ClaimView[],
): Omit<ArticleRow, 'changedSince'> {
  const [newest] = revisions
  return {
    ...row,
    deadline: deadline?.toISOString() ?? null,
    publicationDay: publicationDay?.toISOString().slice(0, 10) ?? null,
    createdAt: createdAt.toISOString(),
    revision: newest?.number ?? 0,
    signedOff: isSigned(newest),
    people: people.map(viewPerson),
    progress: progressOf(claims),
  }
}

const isSigned = (newest: RawRow['revisions'][number] | undefined): boolean =>
  (newest?.signOffs.length ?? 0) > 0

const viewPerson = ({
  memberId,
  role,
  member,
}: {
  memberId: string
  role: PersonView['role']
  member: { name: string }
}): PersonView => ({
  memberId,
  role,
  name: member.name,
})

/** The restricted articles a head of checking is not on: enough to put themself on one. Nobody else is told of any. */
export const listRestrictedForHead = (
  actor: Actor,
): Promise<{ id: string; title: string; deadline: string | null }[]> =>
  reading(actor, async (tx) => {
    const rows = await tx.$queryRaw<
      { id: string; title: string; deadline: Date | null }[]
    >`SELECT * FROM restricted_articles_for_head()`
    return rows.map((row) => ({ ...row, deadline: row.deadline?.toISOString() ?? null }))
  })

export interface ArticleHead {
  readonly id: string
  readonly title: string
  readonly access: 'DESK' | 'RESTRICTED'
  readonly people: readonly PersonView[]
  readonly may: Permissions
  readonly latestRevision: number
}

/** An article's head and people; NOT_FOUND when the actor cannot see it. */
export const readArticleHead = (actor: Actor, articleId: string): Promise<ArticleHead> =>
  reading(actor, async (tx) => {
    const standing = await readStanding(tx, actor, articleId)
    const article = await tx.article.findUnique({
      where: { newsroomId_id: { newsroomId: actor.newsroomId, id: articleId } },
      select: rowSelect,
    })
    if (!article) throw notFound()
    const { id, title, access, people, revisions } = article
    return {
      id,
      title,
      access,
      people: people.map(viewPerson),
      may: permissionsOf(standing),
      latestRevision: revisions[0]?.number ?? 0,
    }
  })
