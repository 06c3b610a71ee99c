import { z } from 'zod'
import type { Result, Status } from '../claims/model'
import type { ClaimKind, VerdictValue } from '../db/generated/enums'

const optional = z
  .string()
  .trim()
  .max(300, 'At most 300 characters.')
  .transform((value) => value || null)
  .nullable()
  .default(null)

/** A person or body for the newsroom's registry; somebody unnamed stays in the cast of their article. */
export const AddSpeaker = z.object({
  name: z.string().trim().min(1, 'Give a name.').max(200, 'At most 200 characters.'),
  kind: z.enum(['PERSON', 'BODY']),
  title: optional,
  affiliation: optional,
})
export type AddSpeaker = z.output<typeof AddSpeaker>

export const FindSpeakers = z.object({ words: z.string().trim().max(200) })

export const LinkCast = z.object({ castEntryId: z.uuid(), speakerId: z.uuid().nullable() })
export type LinkCast = z.output<typeof LinkCast>

export interface SpeakerView {
  readonly id: string
  readonly name: string
  readonly kind: 'PERSON' | 'BODY'
  readonly title: string | null
  readonly affiliation: string | null
}

/** One thing somebody said in print, with what was found of it. */
export interface SaidView {
  readonly claimId: string
  readonly number: number
  readonly articleId: string
  readonly articleTitle: string
  /** year-month-day */
  readonly publicationDay: string | null
  readonly kind: ClaimKind
  /** as printed; stretches apart from each other are joined by " … " */
  readonly words: string
  readonly status: Status
  readonly statusReason: string
  readonly result: Result
  readonly verdict: VerdictValue | null
  readonly verdictBy: string | null
  readonly approvedBy: string | null
}

export interface SpeakerList {
  readonly rows: readonly SpeakerView[]
  readonly next: string | null
}

export interface SpeakerPage {
  readonly speaker: SpeakerView
  /** newest article first, then in order of the claims' numbers */
  readonly said: readonly SaidView[]
  readonly next: string | null
}

export const SPEAKERS_A_PAGE = 50
export const SAID_A_PAGE = 25
