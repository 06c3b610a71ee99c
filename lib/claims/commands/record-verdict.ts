import { hashText } from '../../audit/hash'
import type { Actor } from '../../auth/actor'
import { newId } from '../../db/ids'
import { stopIf } from '../../errors'
import type { Ruling } from '../../matching/house-style'
import type { StyleInForce } from '../../styles/model'
import { refutedAs } from '../changed-sense'
import type { ClaimView, KeptDifference } from '../model'
import type { RecordVerdict } from '../model/inputs'
import { isPassing } from '../rules'
import { isOfPassage, rulingOn } from '../rules/differences'
import { decideVerdict } from '../rules/verdict'
import { translatedUnsigned } from '../translated-unsigned'
import { actOnClaim } from './act-on-claim'

/** What a person says of a claim, pinned to the words, the speaker and the evidence they saw. */
export const recordVerdict = (actor: Actor, input: RecordVerdict): Promise<{ version: number }> =>
  actOnClaim(actor, input, async ({ tx, standing, claim, on, versionId, subject, style }) => {
    stopIf(decideVerdict(standing, claim, input, style))
    stopIf(await refutedAs(input.value, tx, claim.id))
    if (isPassing(input.value)) stopIf(await translatedUnsigned(tx, claim.id))
    const id = newId()
    const acknowledged = namedDifferences(claim, input, style)
    await tx.verdict.createMany({
      data: [
        {
          ...on,
          id,
          claimId: claim.id,
          claimVersionId: versionId,
          value: input.value,
          basis: input.basis,
          reason: input.reason || null,
          proposedWords: input.value === 'FIX_NEEDED' ? input.proposedWords : null,
          acknowledged,
          styleVersionId: style.versionId,
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

/** The differences the member named. The source's own words stay behind the source's wall: only their place is kept. */
function namedDifferences(
  claim: ClaimView,
  { acknowledged }: RecordVerdict,
  style: StyleInForce,
): KeptDifference[] {
  return acknowledged.flatMap(({ evidenceId, type, quote, reason }) => {
    const item = claim.evidence.find((e) => e.id === evidenceId)
    if (!item) return []
    const edit = item.edits.find((e) => e.type === type && e.quote[0] === quote[0])
    return [
      {
        evidenceId,
        type,
        quote,
        printed: item.printed.slice(...quote),
        source: edit ? [...edit.source] : null,
        reason,
        ruling: edit || isOfPassage(type) ? passes(rulingOn(type, style)) : null,
      },
    ]
  })
}

/** What a verdict may keep of a ruling: nothing forbidden is named under one that passes. */
const passes = (ruling: Ruling | null): KeptDifference['ruling'] => (ruling === 'forbidden' ? null : ruling)
