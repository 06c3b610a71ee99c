import type { Edit, Finding } from '../matching/model'
import type { Span } from '../text/span'
import type { ClaimRows } from './load'
import type {
  AnchoredSpan,
  By,
  CastView,
  DifferenceView,
  EvidenceView,
  KeptDifference,
  NoteView,
  Telling,
  VerdictView,
} from './model'

type VerdictRow = ClaimRows['verdicts'][number]
type EvidenceRow = ClaimRows['evidence'][number]
type NoteRow = ClaimRows['notes'][number]

// What hangs on a claim, each row by itself, as the screen shows it.

export const viewCast = ({ links, ...entry }: ClaimRows['cast'][number]): CastView => ({
  ...entry,
  speaker: links[0]?.speaker ?? null,
})

export function viewNote({ resolutions, owedBy, memberId, member, createdAt, ...note }: NoteRow): NoteView {
  const [last] = resolutions
  return {
    ...note,
    owedBy: owedBy && { memberId: owedBy.id, name: owedBy.name },
    by: by({ memberId, member, createdAt }),
    resolved: last?.resolved ? { ...by(last), reason: last.reason } : null,
  }
}

/** A verdict with what was named in it; `wordsOf` gives the source's words by evidence. */
export function viewVerdict(row: VerdictRow, wordsOf: ReadonlyMap<string, string | null>): VerdictView {
  const approval = row.approvals.find((a) => a.withdrawal.length === 0 && !hasFallen(a, row.allowances))
  const allowances = new Map(
    row.allowances.filter((a) => a.withdrawal.length === 0).map((a) => [a.difference, a]),
  )
  return {
    id: row.id,
    value: row.value,
    basis: row.basis,
    reason: row.reason,
    proposedWords: row.proposedWords,
    acknowledged: (row.acknowledged as unknown as KeptDifference[]).map((kept, i) => {
      const allowance = allowances.get(i)
      const allowed = allowance ? { ...by(allowance), id: allowance.id } : null
      return viewDifference(kept, wordsOf.get(kept.evidenceId) ?? null, allowed)
    }),
    style: row.styleVersion && {
      versionId: row.styleVersion.id,
      name: row.styleVersion.name,
      version: row.styleVersion.number,
    },
    content: row.content,
    replySought: row.replySought,
    by: by(row),
    userId: row.userId,
    approval: approval ? { ...by(approval), id: approval.id } : null,
  }
}

function viewDifference(
  { source, ruling = null, ...kept }: KeptDifference,
  words: string | null,
  allowed: DifferenceView['allowed'],
): DifferenceView {
  return { ...kept, ruling, allowed, said: source && words ? words.slice(source[0], source[1]) : '' }
}

/** An approval falls with an allowance that it stood on: one taken back after it was given. */
const hasFallen = (
  approval: VerdictRow['approvals'][number],
  allowances: VerdictRow['allowances'],
): boolean => allowances.some(({ withdrawal: [taken] }) => taken && taken.createdAt >= approval.createdAt)

export function viewEvidence(
  row: EvidenceRow,
  { printed, isOutdated, translation }: Pick<EvidenceView, 'printed' | 'isOutdated' | 'translation'>,
): EvidenceView {
  const finding = isOutdated ? undefined : row.findings[0]
  return {
    id: row.id,
    fragmentIndex: row.fragmentIndex,
    stance: row.stance,
    sourceId: row.sourceId,
    sourceTitle: row.source.title,
    sourceKind: row.source.kind,
    printed,
    words: row.exact,
    span: row.start === null || row.end === null ? null : [row.start, row.end],
    locator: row.locator,
    speaker: row.speaker,
    finding: (finding?.finding as Finding | undefined) ?? 'NOT_CHECKED',
    also: (finding?.also as Finding[] | undefined) ?? [],
    edits: (finding?.edits as unknown as Edit[] | undefined) ?? [],
    proves: (finding?.proves as unknown as Span[] | null | undefined) ?? null,
    matcher: row.findings[0]?.matcherVersion ?? null,
    styleVersionId: row.findings[0]?.styleVersionId ?? null,
    isOutdated,
    translation,
    by: by(row),
  }
}

export const by = ({
  memberId,
  member,
  createdAt,
}: {
  memberId: string
  member: { name: string }
  createdAt: Date
}): By => ({
  memberId,
  name: member.name,
  at: createdAt.toISOString(),
})

/** How a run read that a statement was told; older ones did not look for what is told at second hand. */
export function viewTelling(kept: unknown): Telling | null {
  const telling = (kept ?? null) as Telling | null
  return telling && { ...telling, relays: telling.relays ?? null }
}

/** Spans as kept in a JSON column; what wrote them was checked on the way in. */
export const spans = (json: unknown): readonly AnchoredSpan[] => (json ?? []) as readonly AnchoredSpan[]

/** The words of spans, one after the other. */
export const exact = (json: unknown): string =>
  spans(json)
    .map((span) => span[2])
    .join(' ')
