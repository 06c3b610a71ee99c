import type { Tx } from '../db/tenant'
import type { Refusal } from '../errors'

/** Refuses what nobody may do to a claim whose words have another sense in a linked source, be it one the member cannot read. */
export async function changedSense(tx: Tx, claimId: string): Promise<Refusal> {
  const [{ changed }] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT changes_sense(${claimId}::uuid) AS changed`
  return changed
    ? {
        code: 'REFUSED',
        message: 'A linked source has it in another sense. That is fixed or cut: nobody passes or waives it.',
      }
    : null
}

/** The number of the first of these claims whose words have another sense in a linked source, as above; null of none. */
export async function firstChanged(
  tx: Tx,
  on: { readonly newsroomId: string; readonly articleId: string },
  claimIds: readonly string[],
): Promise<number | null> {
  const [first] = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM claim
    WHERE newsroom_id = ${on.newsroomId}::uuid AND article_id = ${on.articleId}::uuid
      AND id = ANY (${[...claimIds]}::uuid[]) AND changes_sense(id)
    ORDER BY number LIMIT 1`
  return first?.number ?? null
}
