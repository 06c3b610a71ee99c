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
