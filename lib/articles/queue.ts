import type { Actor } from '../auth/actor'
import { loadClaims } from '../claims/load'
import type { ClaimView } from '../claims/model'
import { viewClaims } from '../claims/view-claim'
import { reading } from '../db/tenant'
import { canApproveVerdictOf, type Standing, standingOf } from './rules'

export interface QueuedClaim {
  readonly articleId: string
  readonly articleTitle: string
  readonly claimId: string
  readonly number: number
  readonly words: string
  /** what it waits for, in one sentence */
  readonly why: string
}

export interface QueuedQuery {
  readonly articleId: string
  readonly articleTitle: string
  readonly claimId: string | null
  readonly number: number | null
  readonly noteId: string
  readonly body: string
  readonly from: string
  readonly at: string
}

/** The queue looks into so many of the actor's articles, the nearest deadline first. */
const ARTICLES = 20
const CLAIMS = 50
const QUERIES = 50

/** What waits for the actor: queries they owe an answer, and claims they are on, can re-sign or can approve. */
export function readQueue(actor: Actor): Promise<{ claims: QueuedClaim[]; queries: QueuedQuery[] }> {
  const { newsroomId, memberId } = actor
  return reading(actor, async (tx) => {
    const notes = await tx.note.findMany({
      where: { newsroomId, owedById: memberId, resolutions: { none: { resolved: true } } },
      select: {
        id: true,
        body: true,
        createdAt: true,
        article: { select: { id: true, title: true } },
        claim: { select: { id: true, number: true } },
        member: { select: { name: true } },
      },
      orderBy: { id: 'asc' },
      take: QUERIES,
    })
    const articles = await tx.article.findMany({
      where: { newsroomId, people: { some: { memberId } } },
      select: {
        id: true,
        title: true,
        people: { where: { memberId }, select: { role: true } },
        revisions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 },
      },
      orderBy: [{ deadline: { sort: 'asc', nulls: 'last' } }, { id: 'desc' }],
      take: ARTICLES,
    })
    const byId = new Map(
      articles.map(({ id, title, people }) => [
        id,
        {
          title,
          standing: standingOf(
            actor,
            people.map((p) => p.role),
          ),
        },
      ]),
    )
    const rows = await loadClaims(tx, newsroomId, [...byId.keys()])
    const claims = viewClaims(rows, {
      revisionIds: articles.flatMap((a) => a.revisions.map((r) => r.id)),
    }).flatMap((claim): QueuedClaim[] => {
      const article = byId.get(claim.articleId)
      const why = article && waitsFor(article.standing, claim)
      if (!why) return []
      const { id: claimId, articleId, number, content } = claim
      return [{ articleId, articleTitle: article.title, claimId, number, words: content[0][2], why }]
    })
    return {
      claims: claims.slice(0, CLAIMS),
      queries: notes.map(({ id, body, createdAt, article, claim, member }) => ({
        articleId: article.id,
        articleTitle: article.title,
        claimId: claim?.id ?? null,
        number: claim?.number ?? null,
        noteId: id,
        body,
        from: member.name,
        at: createdAt.toISOString(),
      })),
    }
  })
}

function waitsFor(standing: Standing, claim: ClaimView): string | null {
  if (claim.state === 'DISMISSED') return null
  if (claim.status === 'STALE' && claim.verdict?.by.memberId === standing.memberId) return claim.statusReason
  if (claim.status === 'CHECKED' && claim.verdict && canApproveVerdictOf(standing, claim.verdict.userId))
    return `${claim.verdict.by.name} checked it; a second person signs.`
  if (claim.assignee?.memberId === standing.memberId && !claim.verdict) return 'You are on it.'
  return null
}
