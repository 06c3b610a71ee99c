import type { Actor } from '../auth/actor'
import { loadReview } from '../claims/load-review'
import { findAlsoSaid, loadHeard } from '../claims/read-also-said'
import { reading, type Tx } from '../db/tenant'
import { versionSelect, viewVersion } from '../styles/load'
import type { StyleInForce } from '../styles/model'
import type { ReportInput } from './rows-facts'
import { reportInputOf } from './rows-input'

/**
 * What the report of one revision (the newest when none is named) is made from, in one moment. Statuses are derived
 * without legal notes for whoever asks, so that no report tells by a difference that there is one.
 */
export async function readReport(
  actor: Actor,
  articleId: string,
  revisionNumber?: number,
): Promise<ReportInput> {
  const { newsroomId } = actor
  const key = { newsroomId_id: { newsroomId, id: articleId } }
  const { review, heard, ...about } = await reading(actor, async (tx) => {
    const { review } = await loadReview(tx, actor, articleId, { revisionNumber, withoutLegal: true })
    const article = await tx.article.findUniqueOrThrow({ where: key, select: { address: true } })
    const chain = await tx.eventChain.findUniqueOrThrow({ where: key, select: { headHash: true } })
    const used = review.claims.flatMap(({ verdict }) => verdict?.style?.versionId ?? [])
    return {
      review,
      heard: await loadHeard(tx, { newsroomId, articleId }, review.claims),
      address: article.address,
      headHash: chain.headHash,
      styles: await readStyleVersions(tx, newsroomId, [...new Set(used)]),
    }
  })
  return reportInputOf(review, {
    ...about,
    newsroomName: actor.newsroomName,
    made: { by: actor.name, at: new Date().toISOString() },
    alsoSaid: findAlsoSaid(review.claims, heard),
  })
}

async function readStyleVersions(
  tx: Tx,
  newsroomId: string,
  ids: readonly string[],
): Promise<StyleInForce[]> {
  const rows = await tx.houseStyleVersion.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    select: { ...versionSelect, styleId: true },
  })
  return rows.map(({ styleId, ...row }) => viewVersion(styleId, row))
}
