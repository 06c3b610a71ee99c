import type {
  Access,
  AlsoSaidAnswer,
  ArticleRole,
  MemberRole,
  Stance,
  VerdictValue,
} from '../db/generated/enums'
import type { Ruling, StyledType } from '../matching/house-style'

/**
 * Everything that can happen, one line each: type → what its payload says. Payloads carry ids and closed words. Words of
 * the article may stand in them, words of a source never (a restricted source's would leak into the article's history).
 */
export interface EventPayloads {
  'article.imported': { title: string; access: Access; revisionId: string; textHash: string; claims: number }
  'article.person_added': { memberId: string; name: string; role: ArticleRole }
  'article.person_removed': { memberId: string; name: string; role: ArticleRole }
  'article.access_changed': { from: Access; to: Access }
  /** null: it follows the newsroom again */
  'article.style_chosen': { name: string | null }
  'revision.imported': {
    number: number
    textHash: string
    claims: number
    carried: number
    gone: number
    /** undefined before decisions on marks went on in later drafts */
    setAside?: number
  }
  'revision.signed_off': { number: number; textHash: string; waived: number }
  'revision.sign_off_withdrawn': { number: number }
  'revision.read_again': { number: number; engine: string; proposed: number }
  'revision.differences_accepted': {
    number: number
    engine: string
    added: number
    changed: number
    gone: number
  }
  'revision.differences_left': { number: number; engine: string; left: number }
  'revision.differences_reopened': { number: number; engine: string; accepted: number; left: number }
  'claim.added': { number: number; words: string }
  'claim.span_corrected': { number: number; from: string; to: string }
  'claim.speaker_corrected': { number: number; from: string | null; to: string | null }
  'claim.dismissed': { number: number; reason: string }
  'claim.restored': { number: number; reason: string }
  'claim.assigned': { number: number; assigneeId: string | null; name: string | null }
  'claim.waived': { number: number; reason: string }
  'claim.waiver_withdrawn': { number: number }
  'mark.set_aside': { words: string; reason: string }
  'mark.opened': { words: string; reason: string }
  /** of a source that not all may read, neither what it is for nor which fragment */
  'evidence.linked': { number: number; sourceId: string; stance: Stance | null; fragment: number | null }
  'evidence.withdrawn': { number: number; sourceId: string }
  'evidence.compared_again': { number: number; count: number; matcher: string; style: string }
  /** null: in a source that not all may read */
  'translation.checked': { number: number; translator: string | null }
  'translation.check_withdrawn': { number: number }
  /** null: open again */
  'also_said.answered': { number: number; sourceId: string; answer: AlsoSaidAnswer | null }
  'verdict.recorded': { number: number; value: VerdictValue; reason: string | null; differences: number }
  'verdict.withdrawn': { number: number; value: VerdictValue; approvalFell: boolean }
  /** what the style says to ask for, let stand by another than who checked it */
  'difference.allowed': { number: number; types: string[] }
  'difference.allowance_withdrawn': { number: number; types: string[]; approvalFell: boolean }
  'approval.given': { number: number; value: VerdictValue }
  'approval.withdrawn': { number: number; value: VerdictValue }
  'note.added': { claim: number | null; kind: string }
  'note.resolved': { claim: number | null; reason: string }
  'note.reopened': { claim: number | null; reason: string }
  'note.report_chosen': { claim: number | null; inReport: boolean }
  /** of a restricted source no title, and no hash by which a guess at its text could be tested */
  'source.added': { kind: string; access: Access; textHash: string | null; title: string | null }
  /** a source of another article, by a first link from this one; and off again with the last */
  'source.shelved': { number: number }
  'source.taken_off': { number: number }
  'source.reader_added': { memberId: string }
  'source.reader_removed': { memberId: string }
  'cast.linked': { castName: string; speakerId: string | null; speakerName: string | null }
  'speaker.added': { name: string }
  'style.added': { name: string }
  'style.changed': {
    name: string
    from: string
    version: number
    changes: { type: StyledType; from: Ruling; to: Ruling }[]
  }
  'style.chosen': { name: string }
  'report.exported': { format: string; revision: number; sha256: string }
  /** by an operator: from the command line, with the database's own sign-in, in the name of the new member */
  'member.added': { name: string; role: MemberRole; byOperator: boolean }
  'member.role_changed': { name: string; from: MemberRole; to: MemberRole }
  'member.left': { name: string }
  'member.sessions_ended': { name: string; count: number }
}

export type EventType = keyof EventPayloads

export interface Subject {
  readonly type:
    | 'article'
    | 'revision'
    | 'claim'
    | 'mark'
    | 'evidence'
    | 'verdict'
    | 'approval'
    | 'note'
    | 'source'
    | 'cast'
    | 'speaker'
    | 'style'
    | 'member'
  readonly id: string
}

/** One line of history, before it is numbered and hashed. LEGAL ones are seen by those who see LEGAL notes. */
export type NewEvent = {
  [T in EventType]: {
    readonly type: T
    readonly subject: Subject
    readonly payload: EventPayloads[T]
    readonly audience?: 'LEGAL'
  }
}[EventType]

/** The part of an event that is hashed, in full. */
export interface EventHeader {
  readonly newsroomId: string
  readonly chainId: string
  readonly sequence: number
  readonly previousHash: string
  readonly actorId: string
  /** ISO 8601, milliseconds, UTC */
  readonly at: string
  readonly type: string
  readonly subjectType: string
  readonly subjectId: string
  readonly audience: 'ALL' | 'LEGAL'
  readonly payloadHash: string
}

/** What stands before the first event of a chain. */
export const GENESIS = '0'.repeat(64)
