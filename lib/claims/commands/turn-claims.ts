import type { Tx } from '../../db/tenant'
import { conflict } from '../../errors'

type On = { readonly newsroomId: string; readonly articleId: string }

/** Counts a write to each of the claims; a CONFLICT where somebody wrote to one since it was seen. */
export async function turnClaims(
  tx: Tx,
  { newsroomId, articleId }: On,
  seen: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  const ids = seen.map(({ id }) => id)
  const versions = seen.map(({ version }) => version)
  const turned = await tx.$executeRaw`
    UPDATE claim SET version = claim.version + 1
    FROM unnest(${ids}::uuid[], ${versions}::int[]) AS seen (id, version)
    WHERE newsroom_id = ${newsroomId}::uuid AND article_id = ${articleId}::uuid
      AND claim.id = seen.id AND claim.version = seen.version`
  if (turned < seen.length) throw conflict()
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
