import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import { notFound } from '../errors'
import { readTurns } from '../sources/read-turns'
import { loadClaims } from './load'
import type { SaidWhereView } from './model/said'
import { saidWhere } from './said-where'
import { viewClaims } from './view-claim'

/** Where in its sources each stretch of a claim was said, and how far apart those lie. */
export const readSaidWhere = (actor: Actor, claimId: string): Promise<SaidWhereView[]> =>
  reading(actor, async (tx) => {
    const { newsroomId } = actor
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, found.articleId, claimId))
    if (!claim) throw notFound()
    const sourceIds = claim.evidence.flatMap(({ span, sourceId }) => (span ? [sourceId] : []))
    const turns = await readTurns(tx, newsroomId, [...new Set(sourceIds)])
    return saidWhere(claim, turns)
  })
