import type { Outcome } from '@/lib/auth/form-action'
import type { ClaimView } from '@/lib/claims/model'
import type { Undo } from './undo'

/** One thing a person does to one claim, by key or button. It names its claim, so that no later key can move it to another. */
export interface Act {
  readonly claimId: string
  /** after it is done: "linked to Press conference, 00:03:12" */
  readonly done: string
  /** what it set out to do, with all that was typed, for when somebody else was first */
  readonly intent: string
  readonly send: (on: { claimId: string; version: number }) => Promise<Outcome<{ version: number }>>
  /** what takes it back, where the claim alone does not tell */
  readonly undo?: (before: ClaimView) => Undo
}
