import type { Tx } from '../../db/tenant'
import { conflict } from '../../errors'

type On = { readonly newsroomId: string; readonly articleId: string }

/** Counts a write to a claim; a CONFLICT where somebody wrote since it was seen. */
export async function turnClaim(
  tx: Tx,
  on: On,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const turned = await tx.claim.updateMany({
    where: { ...on, id, version },
    data: { version: version + 1 },
  })
  if (turned.count === 0) throw conflict()
}

/** The newest version of each claim, by the claim's id. */
export async function newestVersions(tx: Tx, on: On, claimIds: readonly string[]) {
  const rows = await tx.claimVersion.findMany({
    where: { ...on, claimId: { in: [...claimIds] } },
    select: { id: true, claimId: true, number: true },
    orderBy: { number: 'asc' },
  })
  return new Map(rows.map((row) => [row.claimId, row]))
}
