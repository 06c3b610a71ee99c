import { z } from 'zod'
import { Access, ArticleRole } from '../db/generated/enums'

/** A title as typed: some words, no line break. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .regex(/^\P{Cc}*$/u, 'One line of plain characters only.')
const optionalLine = (most: number) => line(most).transform((value) => value || null)

export const PersonOnArticle = z.object({ memberId: z.uuid(), role: z.enum(ArticleRole) })

/** What the import form says of an article; the text comes beside it. */
export const ArticleDetails = z.object({
  title: line(300).min(1, 'Give the article a title.'),
  byline: optionalLine(300).default(null),
  publicationDay: z.iso.date('Give the day as year-month-day.').nullable().default(null),
  address: z
    .url({ protocol: /^https?$/, error: 'Give a full web address, with https://.' })
    .max(2000)
    .nullable()
    .default(null),
  deadline: z.iso.datetime({ offset: true }).nullable().default(null),
  access: z.enum(Access),
  people: z.array(PersonOnArticle).max(50).default([]),
})
export type ArticleDetails = z.output<typeof ArticleDetails>

/** One line of an import report: what was changed, dropped or replaced on the way in, and how often. */
export const ImportNote = z.object({ code: z.string(), message: z.string(), count: z.number().int() })
export type ImportNote = z.infer<typeof ImportNote>

/** A text read from bytes or a paste, ready to be kept. */
export interface ReadText {
  readonly text: string
  readonly report: readonly ImportNote[]
  /** the bytes as they came, for the file kept beside the text */
  readonly original: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
}

export interface PersonView {
  readonly memberId: string
  readonly name: string
  readonly role: ArticleRole
}

/** How many claims stand at each verification status. */
export interface Progress {
  readonly total: number
  readonly held: number
  readonly stale: number
  readonly approved: number
  readonly checked: number
  readonly checking: number
  readonly unchecked: number
}

export interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly access: Access
  readonly deadline: string | null
  readonly publicationDay: string | null
  readonly createdAt: string
  readonly revision: number
  readonly signedOff: boolean
  /** signed off, and blocked by something since */
  readonly changedSince: boolean
  readonly people: readonly PersonView[]
  readonly progress: Progress
}

export const ARTICLES_A_PAGE = 25
