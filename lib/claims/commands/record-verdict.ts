import { hashText } from '../../audit/hash'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { stopIf } from '../../errors'
import type { ClaimView, DifferenceView, RecordVerdict } from '../model'
import { decideVerdict } from '../rules'
import { actOnClaim } from './act-on-claim'

/** What a person says of a claim, pinned to the words, the speaker and the evidence they saw. */
export const recordVerdict = (
  actor: Actor,
  input: RecordVerdict & { claimId: string; version: number },
): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, subject }) => {
    stopIf(decideVerdict(standing, claim, input))
    const id = newId()
    const seen = await tx.claimVersion.findFirstOrThrow({
      where: { ...on, claimId: claim.id },
      select: { id: true },
      orderBy: { number: 'desc' },
    })
    const acknowledged = namedDifferences(claim, input)
    await tx.verdict.createMany({
      data: [
        {
          ...on,
          id,
          claimId: claim.id,
          claimVersionId: seen.id,
          value: input.value,
          basis: input.basis,
          reason: input.reason || null,
          proposedWords: input.value === 'FIX_NEEDED' ? input.proposedWords : null,
          acknowledged: acknowledged.map((d) => ({ ...d, quote: [...d.quote] })),
          content: input.content,
          replySought: input.replySought,
          memberId: actor.memberId,
          userId: actor.userId,
        },
      ],
    })
    await tx.verdictEvidence.createMany({
      data: claim.evidence.map((e) => ({
        ...on,
        verdictId: id,
        evidenceId: e.id,
        sourceHash: hashText(e.words ?? e.locator),
      })),
    })
    return [
      {
        type: 'verdict.recorded',
        subject,
        payload: {
          number: claim.number,
          value: input.value,
          reason: input.reason || null,
          differences: acknowledged.length,
        },
      },
    ]
  })

/** The differences the member named, with the words on both sides as they stand in the finding. */
function namedDifferences(claim: ClaimView, { acknowledged }: RecordVerdict): DifferenceView[] {
  return acknowledged.flatMap((named) => {
    const item = claim.evidence.find((e) => e.id === named.evidenceId)
    const edit = item?.edits.find((e) => e.type === named.type && e.quote[0] === named.quote[0])
    if (!item) return []
    return [
      {
        evidenceId: item.id,
        type: named.type,
        quote: named.quote,
        printed: item.printed.slice(...named.quote),
        said: edit && item.words ? item.words.slice(...edit.source) : '',
        reason: named.reason,
      },
    ]
  })
}
