import type { VerdictValue } from '../db/generated/enums'
import type { Tx } from '../db/tenant'
import type { Refusal } from '../errors'
import { refuse } from './rules/refusals'

/** Refuses what nobody may do to a claim whose words have another sense in a linked source, be it one the member cannot read. */
export async function changedSense(tx: Tx, claimId: string): Promise<Refusal> {
  const [{ changed }] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT changes_sense(${claimId}::uuid) AS changed`
  return changed
    ? refuse('A linked source has it in another sense. That is fixed or cut: nobody passes or waives it.')
    : null
}

/** Refuses to pass a claim as something that a linked source refutes, be it one the member cannot read. */
export async function refutedAs(value: VerdictValue, tx: Tx, claimId: string): Promise<Refusal> {
  if (value === 'SAID_AS_PRINTED') return changedSense(tx, claimId)
  if (value !== 'SUPPORTED') return null
  const [{ refuted }] = await tx.$queryRaw<{ refuted: boolean }[]>`
    SELECT is_refuted(${claimId}::uuid) AS refuted`
  return refuted ? refuse('A linked source clashes with it. That is a fix, never “supported”.') : null
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
