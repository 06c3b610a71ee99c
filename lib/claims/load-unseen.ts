import type { Tx } from '../db/tenant'
import { groupBy } from './group-by'

/** What is so of a claim in a source hidden from the member: it counts for everybody, and tells nobody what it is. */
export type Unseen =
  | 'contradicted'
  | 'contradicted since waived'
  | 'refuted'
  | 'unlinked'
  | 'compared otherwise'
  | 'translated'

/** Whether it is so of a claim. */
export type IsUnseen = (what: Unseen, claimId: string) => boolean

/** What is so of the claims of these articles where the member cannot look. */
export async function loadUnseen(tx: Tx, articles: readonly string[]): Promise<IsUnseen> {
  const rows = await tx.$queryRaw<{ claim_id: string; what: Unseen }[]>`
    SELECT claim_id, 'contradicted' AS what FROM claims_contradicted_unseen(${articles}::uuid[])
    UNION ALL SELECT claim_id, 'refuted' FROM claims_refuted_unseen(${articles}::uuid[])
    UNION ALL SELECT claim_id, what FROM claims_changed_unseen(${articles}::uuid[])
    UNION ALL SELECT claim_id, 'translated' FROM claims_translated_unseen(${articles}::uuid[])`
  const told = groupBy(rows, (row) => row.claim_id)
  return (what, claimId) => told.get(claimId)?.some((row) => row.what === what) ?? false
}
