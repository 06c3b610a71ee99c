import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { notFound } from '../errors'
import type { NewsroomView } from './model'

/** The actor's newsroom. */
export function readNewsroom(actor: Actor): Promise<NewsroomView> {
  return reading(actor, async (tx) => {
    const newsroom = await tx.newsroom.findUnique({
      where: { id: actor.newsroomId },
      select: { id: true, name: true, timeZone: true, createdAt: true },
    })
    if (!newsroom) throw notFound()
    return { ...newsroom, createdAt: newsroom.createdAt.toISOString() }
  })
}
