import type { Actor } from '../auth/actor'
import type { Tx } from '../db/tenant'
import { notFound } from '../errors'
import { type Standing, standingOf } from './rules'

/** What the actor is on an article. An article they cannot see, or that is not there, is NOT_FOUND. */
export async function readStanding(tx: Tx, actor: Actor, articleId: string): Promise<Standing> {
  const { newsroomId, memberId } = actor
  const article = await tx.article.findUnique({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { people: { where: { memberId }, select: { role: true } } },
  })
  if (!article) throw notFound()
  return standingOf(
    actor,
    article.people.map((person) => person.role),
  )
}
