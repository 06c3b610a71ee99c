import { keepVersions } from '../articles/keep-revision'
import { fragmentRows, type MadeVersion } from '../articles/revision-rows'
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

/** Whose version it is, and the draft it stands in. */
export interface VersionOwner {
  readonly newsroomId: string
  readonly articleId: string
  readonly memberId: string
  readonly revisionId: string
}

type Before = Pick<
  ClaimView,
  'id' | 'state' | 'kind' | 'content' | 'fragments' | 'mention' | 'cue' | 'persuadedBy'
> & { readonly cast: { readonly id: string } | null }

/** A claim's version by a person, yet to be kept. */
export function versionBy(
  by: VersionOwner,
  number: number,
  claim: Before,
  change: VersionChange,
): MadeVersion {
  const id = newId()
  const { newsroomId, articleId } = by
  const content = [...(change.content ?? claim.content)]
  return {
    version: {
      ...by,
      id,
      claimId: claim.id,
      number,
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
    },
    fragments: fragmentRows(id, { newsroomId, articleId }, change.fragments ?? claim.fragments),
  }
}

/** Appends a version of a claim by a person. */
export async function addVersion(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  memberId: string,
  revisionId: string,
  claim: Before,
  change: VersionChange,
): Promise<void> {
  const { _max } = await tx.claimVersion.aggregate({
    where: { ...on, claimId: claim.id },
    _max: { number: true },
  })
  const number = (_max.number ?? 0) + 1
  await keepVersions(tx, [versionBy({ ...on, memberId, revisionId }, number, claim, change)])
}
