import type { Actor } from '../auth/actor'
import { loadReview } from '../claims/load-review'
import { reading } from '../db/tenant'
import type { ReportInput } from './rows-facts'
import { reportInputOf } from './rows-input'

/**
 * What the report of one revision (the newest when none is named) is made from, in one moment. Statuses are derived
 * without legal notes for whoever asks, so that no report tells by a difference that there is one.
 */
export function readReport(actor: Actor, articleId: string, revisionNumber?: number): Promise<ReportInput> {
  const key = { newsroomId_id: { newsroomId: actor.newsroomId, id: articleId } }
  return reading(actor, async (tx) => {
    const { review } = await loadReview(tx, actor, articleId, { revisionNumber, withoutLegal: true })
    const article = await tx.article.findUniqueOrThrow({ where: key, select: { address: true } })
    const chain = await tx.eventChain.findUniqueOrThrow({ where: key, select: { headHash: true } })
    return reportInputOf(review, {
      newsroomName: actor.newsroomName,
      address: article.address,
      made: { by: actor.name, at: new Date().toISOString() },
      headHash: chain.headHash,
    })
  })
}
