import type { Tx } from '../db/tenant'
import type { Refusal } from '../errors'
import { refuse } from './rules/refusals'

/** Refuses to pass a claim on a translation that nobody has signed for, be its source one the member cannot read. */
export async function translatedUnsigned(tx: Tx, claimId: string): Promise<Refusal> {
  const [{ unsigned }] = await tx.$queryRaw<{ unsigned: boolean }[]>`
    SELECT rests_on_unsigned_translation(${claimId}::uuid) AS unsigned`
  return unsigned
    ? refuse(
        'A linked source is in another language, and nobody has signed that the translation was checked. Whoever reads it does that first.',
      )
    : null
}
