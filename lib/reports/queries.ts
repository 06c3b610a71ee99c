import type { Actor } from '../auth/actor'
import { loadReview } from '../claims/load-review'
import type { ClaimView } from '../claims/model'
import { findAlsoSaid, loadHeard } from '../claims/read-also-said'
import { saidWhere } from '../claims/said-where'
import { reading, type Tx } from '../db/tenant'
import { readTurns } from '../sources/read-turns'
import type { SourceTurn } from '../sources/turn-at'
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
  const { review, heard, turns, ...about } = await reading(actor, async (tx) => {
    const { review } = await loadReview(tx, actor, articleId, { revisionNumber, withoutLegal: true })
    const article = await tx.article.findUniqueOrThrow({ where: key, select: { address: true } })
    const chain = await tx.eventChain.findUniqueOrThrow({ where: key, select: { headHash: true } })
    const used = review.claims.flatMap(({ verdict }) => verdict?.style?.versionId ?? [])
    return {
      review,
      heard: await loadHeard(tx, { newsroomId, articleId }, review.claims),
      turns: await readTurns(tx, newsroomId, joinedSources(review.claims)),
      address: article.address,
      headHash: chain.headHash,
      styles: await readStyleVersions(tx, newsroomId, [...new Set(used)]),
    }
  })
  return reportInputOf(review, {
    ...about,
    newsroomName: actor.newsroomName,
    made: { by: actor.name, at: new Date().toISOString() },
    saidWhere: new Map(
      review.claims.filter(isJoined).map((claim) => [claim.id, saidWhere(claim, turnsOf(claim, turns))]),
    ),
    alsoSaid: findAlsoSaid(review.claims, heard),
  })
}

/** Passages with words that the claim's own may be joined from. */
const passagesOf = ({ evidence }: ClaimView) =>
  evidence.filter(({ stance, span }) => stance === 'SUPPORTS' && span !== null)

/** Whether its words rest on several passages, or on one that runs over several turns. */
const isJoined = (claim: ClaimView): boolean => {
  const passages = passagesOf(claim)
  return passages.length > 1 || passages.some(({ finding, also }) => [finding, ...also].includes('SPLICED'))
}

const joinedSources = (claims: readonly ClaimView[]): string[] => [
  ...new Set(
    claims
      .filter(isJoined)
      .flatMap(passagesOf)
      .map(({ sourceId }) => sourceId),
  ),
]

function turnsOf(claim: ClaimView, turns: readonly SourceTurn[]): SourceTurn[] {
  const own = new Set(passagesOf(claim).map(({ sourceId }) => sourceId))
  return turns.filter(({ sourceId }) => own.has(sourceId))
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
