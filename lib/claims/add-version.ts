import { fragmentRows } from '../articles/revision-rows'
import type { ClaimKind, ClaimState } from '../db/generated/enums'
import { newId } from '../db/ids'
import type { Tx } from '../db/tenant'
import type { AnchoredSpan, ClaimView } from './model'

/** What a person changes of a claim; the rest stays as it was. */
export interface VersionChange {
  readonly state?: ClaimState
  readonly kind?: ClaimKind
  readonly content?: readonly AnchoredSpan[]
  readonly fragments?: readonly AnchoredSpan[]
  readonly castEntryId?: string | null
  readonly rule: string
  readonly reason: string
}

/** Appends a version of a claim by a person. */
export async function addVersion(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  memberId: string,
  revisionId: string,
  claim: Pick<
    ClaimView,
    'id' | 'state' | 'kind' | 'content' | 'fragments' | 'mention' | 'cue' | 'persuadedBy'
  > & {
    cast: { readonly id: string } | null
  },
  change: VersionChange,
): Promise<void> {
  const { _max } = await tx.claimVersion.aggregate({
    where: { ...on, claimId: claim.id },
    _max: { number: true },
  })
  const id = newId()
  const content = [...(change.content ?? claim.content)]
  await tx.claimVersion.createMany({
    data: [
      {
        ...on,
        id,
        claimId: claim.id,
        number: (_max.number ?? 0) + 1,
        revisionId,
        state: change.state ?? claim.state,
        kind: change.kind ?? claim.kind,
        start: content[0][0],
        content,
        mention: [...claim.mention],
        cue: [...claim.cue],
        castEntryId: change.castEntryId === undefined ? (claim.cast?.id ?? null) : change.castEntryId,
        rule: change.rule,
        reason: change.reason,
        persuadedBy: [...claim.persuadedBy],
        memberId,
      },
    ],
  })
  await tx.fragment.createMany({ data: fragmentRows(id, on, change.fragments ?? claim.fragments) })
}
