import { z } from 'zod'
import { NoteKind } from '../db/generated/enums'

export const LONGEST_NOTE = 10_000

const reason = z.string().trim().min(1, 'Give a reason.').max(2000, 'At most 2000 characters.')

/** A note on a claim, on the article as a whole, or (with `parentId`) in a thread. */
export const AddNote = z.object({
  articleId: z.uuid(),
  claimId: z.uuid().nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  kind: z.enum(NoteKind),
  body: z
    .string()
    .trim()
    .min(1, 'Write something first.')
    .max(LONGEST_NOTE, 'A note is 10,000 characters at most.'),
  proposedWords: z
    .string()
    .trim()
    .max(5000, 'At most 5000 characters.')
    .transform((value) => value || null)
    .nullable()
    .default(null),
  owedById: z.uuid().nullable().default(null),
  inReport: z.boolean().default(false),
})
export type AddNote = z.output<typeof AddNote>

export const SettleNote = z.object({ noteId: z.uuid(), reason })
export type SettleNote = z.output<typeof SettleNote>

export const ChooseForReport = z.object({ noteId: z.uuid(), inReport: z.boolean() })
export type ChooseForReport = z.output<typeof ChooseForReport>
