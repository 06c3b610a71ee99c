import type { Outcome } from '@/lib/auth/form-action'
import type { ClaimView } from '@/lib/claims/model'
import type { OnClaim } from '@/lib/claims/model/inputs'
import type { ReviewData } from '@/lib/claims/model/review'
import type { Undo } from './undo'

/** Said instead of an act on a draft that is not the newest. */
export const EARLIER_DRAFT = 'This is an earlier draft, to be read only.'

export const isEarlier = ({ revision }: Pick<ReviewData, 'revision'>): boolean =>
  revision.number < revision.latest

/** One thing a person does to one claim, by key or button. It names its claim, so that no later key can move it to another. */
export interface Act {
  readonly claimId: string
  /** after it is done: "linked to Press conference, 00:03:12" */
  readonly done: string
  /** what it set out to do, with all that was typed, for when somebody else was first */
  readonly intent: string
  readonly send: (on: OnClaim) => Promise<Outcome<{ version: number }>>
  /** what takes it back, where the claim alone does not tell */
  readonly undo?: (before: ClaimView) => Undo
}
