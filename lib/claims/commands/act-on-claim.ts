import { readNewestRevision } from '../../articles/newest-revision'
import type { Standing } from '../../articles/rules'
import { readStanding } from '../../articles/standing'
import type { NewEvent, Subject } from '../../audit/model'
import { write } from '../../audit/write'
import type { Actor } from '../../auth/actor'
import { reading, type Tx } from '../../db/tenant'
import { newerDraft, notFound } from '../../errors'
import { loadArticleStyles } from '../../styles/load'
import type { StyleInForce } from '../../styles/model'
import { loadClaims } from '../load'
import type { ClaimView } from '../model'
import type { OnClaim } from '../model/inputs'
import { viewClaims } from '../view-claim'
import { turnClaims } from './turn-claims'

export interface ClaimAct {
  readonly tx: Tx
  readonly standing: Standing
  /** the claim as it stands, before the act */
  readonly claim: ClaimView
  /** newsroom and article, as every row of the claim carries them */
  readonly on: { readonly newsroomId: string; readonly articleId: string }
  /** its newest version, which a decision pins */
  readonly versionId: string
  /** the revision that version stands in */
  readonly revisionId: string
  readonly subject: Subject
  /** the house style that rules the article */
  readonly style: StyleInForce
}

/**
 * The one way to change a claim: inside the walls, if the member saw it in the newest draft and nobody wrote to it since,
 * with its events in the same transaction. Answers the claim's new version.
 */
export async function actOnClaim(
  actor: Actor,
  { claimId, revisionId: seenId, version }: OnClaim,
  act: (context: ClaimAct) => Promise<readonly [NewEvent, ...NewEvent[]]>,
): Promise<{ version: number }> {
  const { newsroomId } = actor
  const articleId = await reading(actor, (tx) => articleOf(tx, newsroomId, claimId))
  return write(actor, articleId, async (tx) => {
    const on = { newsroomId, articleId }
    const standing = await readStanding(tx, actor, articleId)
    await readNewestRevision(tx, on, seenId)
    await turnClaims(tx, on, [{ id: claimId, version }])
    const rows = await loadClaims(tx, newsroomId, articleId, claimId)
    const newest = rows.versions.at(-1)
    if (!newest) throw notFound()
    const { id: versionId, revisionId } = newest
    // its words are in no newer draft
    if (revisionId !== seenId) throw newerDraft()
    const [claim] = viewClaims(rows, { revisionIds: [revisionId] })
    if (!claim) throw notFound()
    const { inForce: style } = await loadArticleStyles(tx, newsroomId, articleId)
    const subject = { type: 'claim', id: claimId } as const
    const events = await act({ tx, standing, claim, on, versionId, revisionId, subject, style })
    return { result: { version: version + 1 }, events }
  })
}

async function articleOf(tx: Tx, newsroomId: string, claimId: string): Promise<string> {
  const claim = await tx.claim.findUnique({
    where: { newsroomId_id: { newsroomId, id: claimId } },
    select: { articleId: true },
  })
  if (!claim) throw notFound()
  return claim.articleId
}
