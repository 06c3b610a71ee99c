import type { VerdictValue } from '../db/generated/enums'
import type { Tx } from '../db/tenant'
import type { Refusal } from '../errors'
import { isPassing } from './rules'
import { forbid, refuse } from './rules/refusals'

/** Refuses what nobody may do to a claim whose words have another sense in a linked source, be it one the member cannot read. */
export async function changedSense(tx: Tx, claimId: string): Promise<Refusal> {
  const [{ changed }] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT changes_sense(${claimId}::uuid) AS changed`
  return changed
    ? refuse('A linked source has it in another sense. That is fixed or cut: nobody passes or waives it.')
    : null
}

/** Refuses to pass a claim as something that a linked source refutes, or was not compared with, be it one the member cannot read. */
export async function refutedAs(value: VerdictValue, tx: Tx, claimId: string): Promise<Refusal> {
  if (!isPassing(value)) return null
  const [{ refuted, unread }] = await tx.$queryRaw<{ refuted: boolean; unread: boolean }[]>`
    SELECT is_refuted(${claimId}::uuid) AS refuted, rests_on_other_words(${claimId}::uuid) AS unread`
  if (value === 'SUPPORTED' && refuted)
    return refuse('A linked source clashes with it. That is a fix, never “supported”.')
  if (unread)
    return refuse(
      'Its words changed since they were compared with a linked source. Whoever reads it compares them again.',
    )
  return value === 'SAID_AS_PRINTED' ? changedSense(tx, claimId) : null
}

/** Forbids to sign a verdict that stands on a source the member cannot read. */
export async function standsOnUnseen(tx: Tx, verdictId: string): Promise<Refusal> {
  const [{ unseen }] = await tx.$queryRaw<{ unseen: boolean }[]>`
    SELECT stands_on_unseen(${verdictId}::uuid) AS unseen`
  return unseen
    ? forbid('It stands on a source that is closed to you. One of its readers approves it.')
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
