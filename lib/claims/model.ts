import { z } from 'zod'
import type {
  Basis,
  CastKind,
  ClaimKind,
  ClaimState,
  ContentJudgement,
  NoteKind,
  SourceKind,
  Stance,
  VerdictValue,
} from '../db/generated/enums'
import type { CueClass } from '../extraction/lexicon/lexicon'
import type { Ruling } from '../matching/house-style'
import type { Edit, EditType, Finding } from '../matching/model'
import type { Span } from '../text/span'
import type { AlsoSaidAnswerView } from './model/said'

// A claim's words and what is shown of it: plain and serialisable, times in ISO 8601. What people send is in model/inputs,
// the whole of the review screen in model/review.

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
  /** the stretches of `printed` that rest on it, in order; null where none are kept */
  readonly proves: readonly Span[] | null
  /** the version of the matcher that compared them, and of the house style that ruled then; null where nothing is kept */
  readonly matcher: string | null
  readonly styleVersionId: string | null
  /** other words stood in the claim when they were compared: what was found then is not told */
  readonly isOutdated: boolean
  /** of a passage in another language: who translated it, and who signed that the print has it right; null while nobody has */
  readonly translation: { readonly translator: string; readonly by: By } | null
  readonly by: By
}

export interface DifferenceView {
  readonly evidenceId: string
  readonly type: EditType | 'WRONG_SPEAKER' | 'SPLICED' | 'NOT_FOUND'
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
  /** second-hand: the speaker tells what somebody else said, named here with the words that say so; else null */
  readonly relays: { readonly speaker: readonly AnchoredSpan[]; readonly cue: AnchoredSpan } | null
}

/** Somebody of the cast whom an open statement may be by. */
export interface SpeakerCandidate {
  readonly cast: CastView
  readonly reason: string
  /** the mention that speaks for it */
  readonly persuadedBy: AnchoredSpan
}

/** The same as a run keeps it. */
export type KeptCandidate = {
  readonly castEntryId: string
  readonly reason: string
  readonly persuadedBy: AnchoredSpan
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
  /** who it may be while that is open, as the machine ranks them, the likeliest first; empty where it is decided */
  readonly speakerCandidates: readonly SpeakerCandidate[]
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
  /** what differs from what its verdict saw, though something else may hold the claim; null when nothing does */
  readonly stale: string | null
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
  /** the stretches of the printed words that rest on it, in order */
  readonly proves: readonly Span[]
  /** one of the places that hold the printed words only together, in the order of the print */
  readonly isPart: boolean
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
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
  readonly locator: string
  readonly finding: Finding
  readonly edits: readonly Edit[]
  /** the stretches of the printed words that rest on it, in order */
  readonly proves: readonly Span[]
}
