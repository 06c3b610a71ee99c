import type { z } from 'zod'
import { readStanding } from '../../articles/standing'
import type { NewEvent } from '../../audit/model'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { notFound, refused, stopIf } from '../../errors'
import { MATCHER } from '../../matching/version'
import { loadArticleStyles } from '../../styles/load'
import { loadClaims } from '../load'
import type { CompareAllAgain } from '../model/inputs'
import { refreshFindings } from '../refresh-findings'
import { decideCorrection } from '../rules'
import { viewClaims } from '../view-claim'
import { COMPARED_AT_ONCE, toCompareAgain } from '../why-compare-again'
import { NOTHING } from './compare-again'
import { turnClaims } from './turn-claims'

/**
 * Compares again every claim of the newest draft that should be, the first of the page first; `left` counts those over what
 * is compared at once. Each is an event of its own, as when it is compared alone.
 */
export const compareAllAgain = (
  actor: Actor,
  { articleId }: z.output<typeof CompareAllAgain>,
): Promise<{ compared: number; left: number }> => {
  const { newsroomId } = actor
  const on = { newsroomId, articleId }
  return write(actor, articleId, async (tx) => {
    stopIf(decideCorrection(await readStanding(tx, actor, articleId)))
    const revision = await tx.revision.findFirst({
      where: on,
      select: { id: true },
      orderBy: { number: 'desc' },
    })
    if (!revision) throw notFound()
    const { inForce: style } = await loadArticleStyles(tx, newsroomId, articleId)
    const rows = await loadClaims(tx, newsroomId, articleId)
    const all = toCompareAgain(viewClaims(rows, { revisionIds: [revision.id] }), style)
    const claims = all.slice(0, COMPARED_AT_ONCE)
    const counts = await refreshFindings(
      tx,
      on,
      claims.map(({ id }) => id),
    )
    const compared = claims.filter(({ id }) => counts.has(id))
    await turnClaims(tx, on, compared)
    const [first, ...more] = compared.map(
      ({ id, number }): NewEvent => ({
        type: 'evidence.compared_again',
        subject: { type: 'claim', id },
        payload: { number, count: counts.get(id) ?? 0, matcher: MATCHER.version, style: style.name },
      }),
    )
    if (!first) throw refused(NOTHING)
    return {
      result: { compared: compared.length, left: all.length - claims.length },
      events: [first, ...more],
    }
  })
}
