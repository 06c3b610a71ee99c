import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'

const TITLES = 12

/** The articles the actor may see whose title holds the words, newest first: enough to choose one by name. */
export const listTitles = (
  actor: Actor,
  { title }: { title: string },
): Promise<{ id: string; title: string }[]> =>
  reading(actor, (tx) =>
    tx.article.findMany({
      where: { newsroomId: actor.newsroomId, title: { contains: title.trim(), mode: 'insensitive' } },
      select: { id: true, title: true },
      orderBy: { id: 'desc' },
      take: TITLES,
    }),
  )
