import { z } from 'zod'
import type { ImportNote, ReadText } from '../articles/model'
import type { Permissions } from '../articles/rules'
import type { By } from '../claims/model'
import type { SourceOnShelf } from '../claims/model/review'
import { Access, SourceKind, type Stance } from '../db/generated/enums'
import type { ReadParagraph } from '../readers/model'

/** What the form says of a source; its text, where there is one, comes beside it. */
export const AddSource = z.object({
  articleId: z.uuid(),
  title: z.string().trim().min(1, 'Give the source a title.').max(300, 'At most 300 characters.'),
  kind: z.enum(SourceKind),
  access: z.enum(Access).default('DESK'),
  /** the number called, the archive, who holds the tape */
  contact: z
    .string()
    .trim()
    .max(500, 'At most 500 characters.')
    .transform((value) => value || null)
    .nullable()
    .default(null),
  happenedAt: z.iso.datetime({ offset: true }).nullable().default(null),
  /** who may read a restricted source, beside the person who adds it */
  readerIds: z.array(z.uuid()).max(50).default([]),
})
export type AddSource = z.output<typeof AddSource>

export const ChangeReader = z.object({ sourceId: z.uuid(), memberId: z.uuid() })
export type ChangeReader = z.output<typeof ChangeReader>

/** A source's text with its paragraphs or turns, read from bytes or a paste, ready to be kept. */
export interface ReadSource extends ReadText {
  readonly paragraphs: readonly ReadParagraph[]
}

export interface SourceView extends SourceOnShelf {
  /** the claims linked to it, each stance once, by number */
  readonly claims: readonly Proof[]
  readonly contact: string | null
  readonly happenedAt: string | null
  /** the article it was added to, where that is another one: here it is for the claims it is linked to */
  readonly home: { readonly id: string; readonly title: string } | null
  readonly addedBy: { readonly memberId: string; readonly name: string }
  readonly addedAt: string
  readonly report: readonly ImportNote[]
  /** the named readers of a restricted source, without the person who added it; none on an open one */
  readonly readers: readonly { readonly memberId: string; readonly name: string }[]
  /** whether the person looking may name and remove readers */
  readonly mayNameReaders: boolean
}

export interface ArticleOfSource {
  readonly id: string
  readonly title: string
  readonly may: Permissions
}

export interface Shelf {
  readonly article: ArticleOfSource
  /** in the order they were added */
  readonly sources: readonly SourceView[]
}

/** A claim that a place in a source was linked to. */
export interface Proof {
  readonly claimId: string
  readonly number: number
  readonly stance: Stance
}

export interface TurnView {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
  /** "tape 2, 00:14:05, turn 12" */
  readonly locator: string
  readonly proves: readonly Proof[]
}

export interface SourcePage {
  /** the source from end to end with what it proves along it; null where no words of it are linked */
  readonly line: {
    readonly turns: number
    /** when the last turn begins */
    readonly lastMs: number | null
    /** in the order of the links */
    readonly marks: readonly (Proof & {
      readonly paragraph: number
      readonly startMs: number | null
      readonly locator: string
    })[]
  } | null
  readonly source: SourceView
  readonly article: ArticleOfSource
  readonly turns: readonly TurnView[]
  /** evidence by a locator alone, where the source has no text to point at */
  readonly located: readonly (Proof & { readonly locator: string; readonly by: By })[]
  /** the index to ask for next; null on the last page */
  readonly next: number | null
}

/** The bytes as they came; read by `readChunk`, piece by piece. */
export interface OriginalFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly chunks: number
}

export const TURNS_A_PAGE = 200
