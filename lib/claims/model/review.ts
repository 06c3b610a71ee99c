import type { Permissions } from '../../articles/rules'
import type { Access, ArticleRole, ParagraphKind, SourceKind } from '../../db/generated/enums'
import type { StyleView } from '../../styles/model'
import type { Span } from '../../text/span'
import type { By, CastView, ClaimView, NoteView } from '../model'

// Everything the review screen shows of one revision: plain and serialisable, times in ISO 8601.

/** Who set a pair of marks aside, and why; where an earlier draft's decision goes on, in which draft it was made. */
export type MarkDecided = By & { readonly reason: string; readonly carriedFrom: number | null }

/** A pair of marks (or a lone one) that no live claim accounts for. */
export interface MarkView {
  readonly span: Span
  readonly exact: string
  readonly class: string
  readonly machineReason: string
  /** the dismissed claim that had words of it: brought back, it is a claim again */
  readonly claimId: string | null
  /** a person's word on it; null while it is the machine's alone */
  readonly decided: MarkDecided | null
}

export interface ParagraphView {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: ParagraphKind
}

export interface SourceOnShelf {
  readonly id: string
  readonly title: string
  readonly kind: SourceKind
  readonly access: Access
  readonly hasText: boolean
  readonly paragraphs: number
  readonly proves: number
}

/** A claim as it stands in the revision shown. */
export type ShownClaim = ClaimView & { readonly revisionId: string }

/** The claim as a person sees it, to be sent back with every act on it. */
export const asSeen = ({ id, revisionId, version }: ShownClaim) => ({ claimId: id, revisionId, version })

/** What still stands between a revision and its sign-off. */
export interface Blocker {
  readonly claimId: string | null
  readonly claimNumber: number | null
  readonly markSpan: Span | null
  readonly message: string
}

/** Whether something came to block a revision after it was signed off. */
export const isChangedSince = ({ signOff, blockers }: Pick<ReviewData, 'signOff' | 'blockers'>): boolean =>
  signOff !== null && blockers.length > 0

export interface ReviewData {
  readonly article: {
    readonly id: string
    readonly title: string
    readonly byline: string | null
    readonly publicationDay: string | null
    readonly deadline: string | null
    readonly access: Access
    readonly timeZone: string
  }
  readonly revision: {
    readonly id: string
    readonly number: number
    readonly latest: number
    readonly textHash: string
    readonly wordCount: number
    readonly sentenceCount: number
    readonly createdAt: string
    readonly importReport: readonly { code: string; message: string; count: number }[]
    readonly engine: string
    /** whether the text is in a language the engine reads; of others it lists the marks alone */
    readonly languageIsRead: boolean
    /** whether a newer engine could read it again */
    readonly engineIsOld: boolean
    /** whether a newer engine did, and may differ from the claims */
    readonly wasReadAgain: boolean
  }
  readonly text: string
  readonly paragraphs: readonly ParagraphView[]
  /** live ones in order of the page, then dismissed ones */
  readonly claims: readonly ShownClaim[]
  readonly marks: readonly MarkView[]
  readonly cast: readonly CastView[]
  readonly people: readonly { memberId: string; name: string; role: ArticleRole }[]
  readonly shelf: readonly SourceOnShelf[]
  /** notes on the article as a whole */
  readonly notes: readonly NoteView[]
  readonly blockers: readonly Blocker[]
  readonly signOff: (By & { readonly id: string; readonly headHash: string }) | null
  /** the style that rules the article, whether it chose that for itself, and what else it could be looked at by */
  readonly style: StyleView & { readonly isOwn: boolean }
  readonly styles: readonly StyleView[]
  readonly me: { readonly memberId: string; readonly userId: string; readonly name: string }
  readonly may: Permissions
}
