import type { VERDICTS } from '../claims/model'
import type {
  AlsoSaidAnswer,
  Basis,
  ClaimKind,
  ContentJudgement,
  NoteKind,
  SourceKind,
  Stance,
} from '../db/generated/enums'
import type { Ruling } from '../matching/house-style'
import type { Finding } from '../matching/model'
import type { SpliceJoint } from '../matching/splice'

// What a report is made from.
// There is no field for a legal hold, a query's addressee or a confidence: what cannot be said cannot leak.

export interface Signature {
  readonly by: string
  /** ISO 8601 */
  readonly at: string
}

export interface EvidenceInput {
  readonly id: string
  readonly stance: Stance
  /** the quoted stretch it proves, from 0; null when it is for the whole claim */
  readonly fragmentIndex: number | null
  readonly sourceTitle: string
  readonly sourceKind: SourceKind
  readonly locator: string
  /** the source's words; null for a locator alone */
  readonly words: string | null
  readonly speaker: string | null
  readonly finding: Finding | null
  /** of a passage in another language: who translated it, and who signed that it was checked */
  readonly translation: (Signature & { readonly translator: string }) | null
  /** of a source that not everybody in the newsroom may read: nothing of it but its stance is printed */
  readonly restricted: boolean
}

/** A line of the alteration ledger: one difference between said and printed, and by whose leave it stands. */
export interface AlterationInput {
  /** the passage it is a difference from */
  readonly evidenceId: string
  readonly type: string
  readonly printed: string
  readonly said: string
  /** null for what no style rules on, and where none was in force */
  readonly ruling: Ruling | null
  readonly style: { readonly name: string; readonly version: number } | null
  /** who named it under a verdict, and why it may stand; null while nobody has */
  readonly named: (Signature & { readonly reason: string }) | null
  /** who let stand what the style says to ask for */
  readonly allowed: Signature | null
}

/** Printed words that one source has in several places. */
export interface SaidApartInput {
  readonly sourceTitle: string
  /** in the order of the print */
  readonly parts: readonly {
    readonly printed: string
    readonly locator: string
    readonly speaker: string | null
  }[]
  /** between each part and the next */
  readonly joints: readonly SpliceJoint[]
  readonly restricted: boolean
}

/** Where the same speaker came back to it; without an answer it is open. */
export interface AlsoSaidInput {
  readonly sourceTitle: string
  readonly locator: string
  readonly words: string
  readonly speaker: string | null
  readonly restricted: boolean
  readonly answer: (Signature & { readonly value: AlsoSaidAnswer }) | null
}

export interface VerdictInput extends Signature {
  readonly value: (typeof VERDICTS)[number]
  readonly basis: Basis | null
  readonly reason: string | null
  readonly proposedWords: string | null
  readonly content: ContentJudgement
  readonly replySought: boolean | null
}

export interface NoteInput extends Signature {
  readonly kind: NoteKind
  readonly body: string
  readonly inReport: boolean
}

export interface ClaimInput {
  readonly number: number
  /** of the article, from 1 */
  readonly paragraph: number
  readonly kind: ClaimKind
  readonly printed: string
  readonly speaker: string | null
  /** what its verdict saw has changed since */
  readonly isStale: boolean
  readonly hasUnansweredContradiction: boolean
  readonly assignee: string | null
  /** who linked evidence first; "Somebody" where all of it is of restricted sources; null while none is linked */
  readonly evidenceBy: string | null
  readonly verdict: VerdictInput | null
  readonly approval: Signature | null
  readonly waiver: (Signature & { readonly reason: string }) | null
  readonly dismissal: (Signature & { readonly reason: string }) | null
  readonly evidence: readonly EvidenceInput[]
  readonly saidApart: readonly SaidApartInput[]
  readonly alterations: readonly AlterationInput[]
  readonly alsoSaid: readonly AlsoSaidInput[]
  readonly notes: readonly NoteInput[]
}

/** A pair of quotation marks that is no claim; `decided` by a person, or null while it is the machine's word alone. */
export interface MarkInput {
  readonly paragraph: number
  readonly printed: string
  /** the machine's class: title, term, scare … */
  readonly class: string
  readonly machineReason: string
  readonly decided: (Signature & { readonly reason: string }) | null
}

export interface ReportInput {
  readonly newsroom: { readonly name: string; readonly timeZone: string }
  readonly article: {
    readonly title: string
    readonly byline: string | null
    /** year-month-day */
    readonly publicationDay: string | null
    readonly address: string | null
    readonly restricted: boolean
  }
  readonly revision: {
    readonly number: number
    readonly importedAt: string
    /** SHA-256 of the text of record, hexadecimal */
    readonly textHash: string
    readonly words: number
    readonly sentences: number
    /** sentences that no claim touches */
    readonly sentencesNotChecked: number
  }
  readonly made: Signature
  readonly signOff: Signature | null
  /** in order of the page */
  readonly claims: readonly ClaimInput[]
  readonly marks: readonly MarkInput[]
  /** of the article's chain of events */
  readonly headHash: string
}
