import { z } from 'zod'
import type { Permissions } from '../articles/rules'
import type { ArticleRole } from '../db/generated/enums'
import {
  type Access,
  AlsoSaidAnswer,
  Basis,
  type CastKind,
  type ClaimKind,
  type ClaimState,
  ContentJudgement,
  type NoteKind,
  type ParagraphKind,
  type SourceKind,
  Stance,
  VerdictValue,
} from '../db/generated/enums'
import type { CueClass } from '../extraction/lexicon/lexicon'
import type { Ruling } from '../matching/house-style'
import { EDIT_CLASSES, type Edit, type EditType, type Finding } from '../matching/model'
import type { SpliceJoint } from '../matching/splice'
import type { StyleView } from '../styles/model'
import type { Span } from '../text/span'

// ── Words ──────────────────────────────────────────────────────────────────────────────────────────

/** A span of the text of record with the words that stood there, so that a drifted offset is seen. */
export const AnchoredSpan = z.tuple([z.number().int().nonnegative(), z.number().int().positive(), z.string()])
export type AnchoredSpan = z.infer<typeof AnchoredSpan>

/** In the order of the keys 1 to 8. */
export const VERDICTS = [
  'SAID_AS_PRINTED',
  'SUPPORTED',
  'FIX_NEEDED',
  'SOURCES_CONFLICT',
  'NO_BACKUP',
  'CANNOT_BE_CHECKED',
  'ON_AUTHOR',
  'CUT_ASKED',
] as const satisfies readonly VerdictValue[]

/** Worst first, and the order in which a claim's status is decided. */
export const STATUSES = ['HELD', 'STALE', 'APPROVED', 'CHECKED', 'CHECKING', 'UNCHECKED'] as const
export type Status = (typeof STATUSES)[number]

/** What is said of a claim apart from who signed: good, a fix, a conflict, no back-up … or nothing yet. */
export type Result = 'GOOD' | 'FIX' | 'CONFLICT' | 'NO_BACKUP' | 'UNCHECKABLE' | 'ON_AUTHOR' | 'CUT' | 'OPEN'

// ── Inputs ─────────────────────────────────────────────────────────────────────────────────────────

const span = z.tuple([z.number().int().nonnegative(), z.number().int().positive()])
const reason = z.string().trim().min(1, 'Give a reason.').max(2000)
/** The claim's write counter as the person saw it. */
const onClaim = z.object({ claimId: z.uuid(), version: z.number().int().positive() })

export const AddClaim = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  span,
  /** a cast entry, a new name, or nobody yet */
  castEntryId: z.uuid().nullable().default(null),
  newName: z.string().trim().min(1).max(200).nullable().default(null),
})
export const CorrectSpan = onClaim.extend({ content: z.array(span).min(1).max(20) })
export const CorrectSpeaker = onClaim.extend({
  castEntryId: z.uuid().nullable(),
  newName: z.string().trim().min(1).max(200).nullable().default(null),
})
export const DismissClaim = onClaim.extend({ reason })
export const RestoreClaim = onClaim.extend({ reason })
export const AssignClaim = onClaim.extend({ assigneeId: z.uuid().nullable() })
export const WaiveClaim = onClaim.extend({ reason })
export const DecideMark = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  span,
  decision: z.enum(['SET_ASIDE', 'OPEN']),
  reason,
})

/** A span of a source's text, or a locator alone where there is no text. */
export const LinkEvidence = onClaim
  .extend({
    sourceId: z.uuid(),
    span: span.nullable().default(null),
    locator: z.string().trim().min(1).max(300).nullable().default(null),
    stance: z.enum(Stance).default('SUPPORTS'),
    fragmentIndex: z.number().int().nonnegative().nullable().default(null),
  })
  .refine((input) => input.span !== null || input.locator !== null, 'Say where in the source it stands.')
export const WithdrawEvidence = onClaim.extend({ evidenceId: z.uuid() })

/** A difference between print and source that the member names, with why it may stand. */
export const NamedDifference = z.object({
  evidenceId: z.uuid(),
  type: z.enum([...Object.values(EDIT_CLASSES).flat(), 'WRONG_SPEAKER']),
  quote: span.or(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])),
  reason: z.string().trim().min(1, 'Say why the difference may stand.').max(500),
})
export type NamedDifference = z.infer<typeof NamedDifference>

export const RecordVerdict = onClaim.extend({
  value: z.enum(VerdictValue),
  basis: z.enum(Basis).nullable().default(null),
  reason: z.string().trim().max(2000).nullable().default(null),
  proposedWords: z.string().trim().max(5000).nullable().default(null),
  acknowledged: z.array(NamedDifference).max(200).default([]),
  content: z.enum(ContentJudgement).default('NOT_CHECKED'),
  replySought: z.boolean().nullable().default(null),
})
export type RecordVerdict = z.output<typeof RecordVerdict>
export const WithdrawVerdict = onClaim.extend({ verdictId: z.uuid() })
export const ApproveVerdict = onClaim.extend({ verdictId: z.uuid() })
/** Places among the verdict's acknowledged differences, of those the style says to ask for. */
export const AllowDifferences = onClaim.extend({
  verdictId: z.uuid(),
  differences: z.array(z.number().int().nonnegative()).min(1).max(200),
})
export const WithdrawAllowances = onClaim.extend({ allowanceIds: z.array(z.uuid()).min(1).max(200) })
/** Of one place in a source; null opens it again. */
export const AnswerAlsoSaid = onClaim.extend({
  sourceId: z.uuid(),
  span,
  answer: z.enum(AlsoSaidAnswer).nullable(),
})
/** Of one link; a null translator takes the signature back. */
export const CheckTranslation = onClaim.extend({
  evidenceId: z.uuid(),
  translator: z.string().trim().min(1, 'Say who translated it.').max(200).nullable(),
})
export const WithdrawApproval = onClaim.extend({ approvalId: z.uuid() })
export const WithdrawWaiver = onClaim.extend({ waiverId: z.uuid() })
/** The differences a person takes over: each names what the run proposes, or the claim it drops, as the person saw it. */
export const AcceptDifferences = z.object({
  articleId: z.uuid(),
  runId: z.uuid(),
  accepted: z
    .array(
      z.object({
        proposalId: z.uuid().nullable(),
        claimId: z.uuid().nullable(),
        version: z.number().int().positive().nullable(),
      }),
    )
    .min(1)
    .max(10_000),
})
export const SignOffRevision = z.object({ articleId: z.uuid(), revisionId: z.uuid() })
export const WithdrawSignOff = z.object({ articleId: z.uuid(), signOffId: z.uuid() })

// ── The review screen's data (plain, serialisable; times are ISO 8601) ─────────────────────────────

export interface By {
  readonly memberId: string
  readonly name: string
  readonly at: string
}

export interface EvidenceView {
  readonly id: string
  readonly fragmentIndex: number | null
  readonly stance: Stance
  readonly sourceId: string
  readonly sourceTitle: string
  readonly sourceKind: SourceKind
  /** the printed words it is compared with: the fragment's or the claim's, without outer marks */
  readonly printed: string
  /** the source's words; null for a locator alone */
  readonly words: string | null
  readonly span: Span | null
  /** where it stands: "00:14:05, turn 12", "tape 2, 14:05, with the writer" */
  readonly locator: string
  readonly speaker: string | null
  readonly finding: Finding
  readonly also: readonly Finding[]
  readonly edits: readonly Edit[]
  /** the matcher that compared them; null where nothing has */
  readonly matcher: string | null
  /** other words stood in the claim when they were compared: what was found then is not told */
  readonly isOutdated: boolean
  /** of a passage in another language: who translated it, and who signed that the print has it right; null while nobody has */
  readonly translation: { readonly translator: string; readonly by: By } | null
  readonly by: By
}

export interface DifferenceView {
  readonly evidenceId: string
  readonly type: EditType | 'WRONG_SPEAKER'
  readonly quote: Span
  readonly printed: string
  readonly said: string
  readonly reason: string
  /** what the verdict's style said of it; null for what no style rules on, and before there were styles */
  readonly ruling: Exclude<Ruling, 'forbidden'> | null
  /** who lets stand what the style says to ask for; null while nobody does */
  readonly allowed: (By & { readonly id: string }) | null
}

/** A named difference as a verdict's row keeps it; the source's words are looked up through its evidence. */
export type KeptDifference = {
  readonly evidenceId: string
  readonly type: DifferenceView['type']
  readonly quote: [number, number]
  readonly printed: string
  /** within the evidence's words; null where nothing there is matched */
  readonly source: number[] | null
  readonly reason: string
  /** undefined in rows older than house styles */
  readonly ruling?: DifferenceView['ruling']
}

export interface VerdictView {
  readonly id: string
  readonly value: VerdictValue
  readonly basis: Basis | null
  readonly reason: string | null
  readonly proposedWords: string | null
  readonly acknowledged: readonly DifferenceView[]
  /** the house style it was given under; null before there were styles */
  readonly style: { readonly versionId: string; readonly name: string; readonly version: number } | null
  readonly content: ContentJudgement
  readonly replySought: boolean | null
  readonly by: By
  readonly userId: string
  readonly approval: (By & { readonly id: string }) | null
}

/** A sentence in which the same speaker came back to what is claimed, and turned on a word: "but", "never", "if". */
export interface AlsoSaidView {
  readonly sourceId: string
  readonly sourceTitle: string
  /** in the source's text */
  readonly span: Span
  readonly words: string
  readonly locator: string
  readonly speaker: string | null
  /** of the source, from 0 */
  readonly paragraph: number
  /** the turning word as it stands there */
  readonly turn: string
  /** the claim's telling words that stand there too */
  readonly shared: readonly string[]
}

/** Where in one source the stretches of a claim's printed words were said. */
export interface SaidWhereView {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly turns: number
  /** when its last turn begins; null where times are not known */
  readonly lastMs: number | null
  /** in the order of the print */
  readonly stretches: readonly {
    /** null for a passage none of whose words could be laid beside the print; those come last */
    readonly printed: string | null
    /** of the source, from 0 */
    readonly paragraph: number
    readonly startMs: number | null
    readonly locator: string
    readonly speaker: string | null
  }[]
  /** between each stretch that is printed and the next */
  readonly joints: readonly JointView[]
}

/** How far apart two stretches that stand side by side in print were said. */
export interface JointView extends Omit<SpliceJoint, 'before' | 'after'> {
  readonly msApart: number | null
}

/** What a person said of such a place, with the place as it was then. */
export interface AlsoSaidAnswerView
  extends Pick<AlsoSaidView, 'sourceId' | 'sourceTitle' | 'span' | 'words' | 'locator' | 'speaker'> {
  readonly answer: AlsoSaidAnswer
  /** it was given for other words than the claim has now, so it is open again */
  readonly isOutdated: boolean
  readonly by: By
}

export interface NoteView {
  readonly id: string
  readonly claimId: string | null
  readonly parentId: string | null
  readonly kind: NoteKind
  readonly body: string
  readonly proposedWords: string | null
  readonly owedBy: { readonly memberId: string; readonly name: string } | null
  readonly inReport: boolean
  readonly by: By
  /** of a thread's first note: settled when, by whom and why; null while open */
  readonly resolved: (By & { readonly reason: string }) | null
}

export interface CastView {
  readonly id: string
  readonly name: string
  readonly kind: CastKind
  readonly title: string | null
  readonly affiliation: string | null
  readonly aliases: readonly string[]
  /** the registry's speaker a person linked it to */
  readonly speaker: { readonly id: string; readonly name: string } | null
}

/** How, when and where a statement was said, as the article tells it. */
export interface Telling {
  readonly cueClass: CueClass | null
  readonly when: AnchoredSpan | null
  readonly where: AnchoredSpan | null
}

export interface ClaimView {
  readonly id: string
  readonly articleId: string
  readonly number: number
  /** to be sent back with every write */
  readonly version: number
  readonly state: ClaimState
  readonly kind: ClaimKind
  readonly content: readonly AnchoredSpan[]
  readonly fragments: readonly AnchoredSpan[]
  readonly mention: readonly AnchoredSpan[]
  readonly cue: readonly AnchoredSpan[]
  readonly cast: CastView | null
  readonly rule: string
  readonly reason: string
  readonly persuadedBy: readonly AnchoredSpan[]
  /** as the machine read it; null for a claim no run of this revision has read */
  readonly telling: Telling | null
  /** the day that the words of `telling.when` name, YYYY-MM-DD; null where they leave it open */
  readonly saidOn: string | null
  /** who made this version: the machine, or a person */
  readonly versionBy: 'MACHINE' | By
  readonly status: Status
  readonly statusReason: string
  readonly result: Result
  readonly assignee: { readonly memberId: string; readonly name: string } | null
  readonly evidence: readonly EvidenceView[]
  /** where its speaker came back to it, as far as a person has said what that means; the newest answer of each place */
  readonly alsoSaid: readonly AlsoSaidAnswerView[]
  readonly verdict: VerdictView | null
  /** earlier and withdrawn verdicts, newest first */
  readonly pastVerdicts: readonly (VerdictView & { readonly withdrawnAt: string | null })[]
  readonly waiver: (By & { readonly id: string; readonly reason: string }) | null
  readonly notes: readonly NoteView[]
}

/** A pair of marks (or a lone one) that no live claim accounts for. */
export interface MarkView {
  readonly span: Span
  readonly exact: string
  readonly class: string
  readonly machineReason: string
  /** the dismissed claim that had words of it: brought back, it is a claim again */
  readonly claimId: string | null
  /** a person's word on it; null while it is the machine's alone */
  readonly decided: (By & { readonly reason: string }) | null
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

/** What still stands between a revision and its sign-off. */
export interface Blocker {
  readonly claimId: string | null
  readonly claimNumber: number | null
  readonly markSpan: Span | null
  readonly message: string
}

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
    /** whether a newer engine could read it again */
    readonly engineIsOld: boolean
  }
  readonly text: string
  readonly paragraphs: readonly ParagraphView[]
  /** live ones in order of the page, then dismissed ones */
  readonly claims: readonly ClaimView[]
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

/** A source paragraph that may be where a claim's words were said, in its context. */
export interface CandidateView {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly sourceKind: SourceKind
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
  readonly locator: string
  readonly before: { readonly speaker: string | null; readonly text: string } | null
  readonly after: { readonly speaker: string | null; readonly text: string } | null
  readonly finding: Finding
  readonly edits: readonly Edit[]
}

/** A paragraph on another article's shelf that may be where a claim's words were said. */
export interface ArchiveView {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly sourceKind: SourceKind
  /** the article whose shelf it is on */
  readonly articleId: string
  readonly happenedAt: string | null
  readonly paragraph: number
  readonly text: string
  readonly speaker: string | null
  readonly locator: string
  readonly finding: Finding
  readonly edits: readonly Edit[]
}
