'use client'
import { createContext, use } from 'react'
import type { ClaimView } from '@/lib/claims/model'
import type { MarkView, ReviewData } from '@/lib/claims/model/review'
import type { VerdictValue } from '@/lib/db/generated/enums'
import type { StyleView } from '@/lib/styles/model'
import type { Act } from './act'
import type { Filter } from './filters'
import type { Spotlight } from './galley-model'
import type { KeyAct, Keymap } from './keymap'

/** What stands open in the card besides the claim itself. */
export type Mode =
  | { readonly as: 'verdict'; readonly value: VerdictValue }
  | { readonly as: 'speaker' }
  | { readonly as: 'span' }
  | { readonly as: 'note' }
  | { readonly as: 'dismiss' }
  | { readonly as: 'waive' }
  | { readonly as: 'locator' }

/** What everything on the review screen can see and do. */
export interface Review {
  readonly data: ReviewData
  /** the current claim, as it stands now */
  readonly claim: ClaimView | null
  /** the ids one walks through, filtered and ordered */
  readonly list: readonly string[]
  /** all live claims in the same order */
  readonly all: readonly string[]
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
  readonly select: (claimId: string) => void
  readonly mode: Mode | null
  readonly setMode: (mode: Mode | null) => void
  /** which fragment evidence is looked for and linked to; null for the claim as a whole */
  readonly fragment: number | null
  readonly setFragment: (fragment: number | null) => void
  /** does it, says what it did, and keeps what takes it back; answers whether it was done */
  readonly perform: (act: Act) => Promise<boolean>
  /** acts of this claim that are under way */
  readonly isBusy: (claimId: string) => boolean
  readonly tellSignedOut: () => void
  /** draws what is there now, where a newer draft came meanwhile */
  readonly showNewest: () => void
  /** said to those who hear, where the screen shows it anyway */
  readonly hear: (words: string) => void
  readonly say: (words: string, tone?: 'done' | 'problem') => void
  /** the pair of marks one looks at in the list of marks */
  readonly mark: MarkView | null
  readonly setMark: (mark: MarkView | null) => void
  /** words chosen to become a claim; null when none are being chosen */
  readonly adding: readonly [start: number, end: number] | null
  readonly setAdding: (span: readonly [start: number, end: number] | null) => void
  /** the stretches of the current claim while their ends are moved */
  readonly editing: readonly (readonly [start: number, end: number])[] | null
  readonly setEditing: (spans: readonly (readonly [start: number, end: number])[] | null) => void
  /** the house style that differences are looked at by; another than the article's changes nothing of it */
  readonly lens: StyleView
  readonly setLens: (styleId: string) => void
  /** the one light of the current claim that is looked at; null for all three */
  readonly spotlight: Spotlight | null
  readonly setSpotlight: (light: Spotlight | null) => void
  /** does what a key does */
  readonly runKey: (act: KeyAct) => void
  readonly keymap: Keymap
  readonly setKeymap: (keymap: Keymap) => void
}

export const ReviewContext = createContext<Review | null>(null)

export function useReview(): Review {
  const review = use(ReviewContext)
  if (!review) throw new Error('Outside the review screen.')
  return review
}

/** The review with its current claim, for what is drawn only when there is one. */
export function useCurrent(): Review & { readonly claim: ClaimView } {
  const review = useReview()
  if (!review.claim) throw new Error('There is no current claim.')
  return review as Review & { readonly claim: ClaimView }
}
