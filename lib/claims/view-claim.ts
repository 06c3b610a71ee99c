import { CARRIED_OVER } from './differences'
import { groupBy } from './group-by'
import type { ClaimRows } from './load'
import type { AnchoredSpan, ClaimView, EvidenceView, KeptCandidate, SpeakerCandidate } from './model'
import type { AlsoSaidAnswerView } from './model/said'
import { printedWords } from './printed'
import { deriveStatus, resultOf } from './rules'
import { by, exact, spans, viewCast, viewEvidence, viewNote, viewTelling, viewVerdict } from './view-rows'
import { type SeenVersion, whatChanged, whyStale } from './why-stale'

type VersionRow = ClaimRows['versions'][number]
type EvidenceRow = ClaimRows['evidence'][number]

export interface ViewOptions {
  /** claims are shown as they stand in these revisions (one an article); others are left out */
  readonly revisionIds?: readonly string[]
  /** reports derive every status without LEGAL notes, for whoever asks */
  readonly withoutLegal?: boolean
}

/** The claims as the screen shows them: live ones in order of the page, then dismissed ones by number. */
export function viewClaims(rows: ClaimRows, options: ViewOptions = {}): ClaimView[] {
  const picture = new Picture(rows, options)
  return rows.claims
    .flatMap((claim) => picture.claim(claim) ?? [])
    .sort(
      (a, b) =>
        Number(a.state === 'DISMISSED') - Number(b.state === 'DISMISSED') ||
        a.content[0][0] - b.content[0][0] ||
        a.number - b.number,
    )
}

class Picture {
  private readonly versions
  private readonly history
  private readonly versionById
  private readonly fragments
  private readonly cast
  private readonly evidence
  private readonly wordsOf
  private readonly isUnseen
  private readonly verdicts
  private readonly notes
  private readonly alsoSaid
  private readonly waivers
  private readonly assignees

  constructor(rows: ClaimRows, { revisionIds, withoutLegal }: ViewOptions) {
    const shown = revisionIds && new Set(revisionIds)
    this.history = groupBy(rows.versions, (v) => v.claimId)
    this.versions = groupBy(
      rows.versions.filter((v) => !shown || shown.has(v.revisionId)),
      (v) => v.claimId,
    )
    this.versionById = new Map(rows.versions.map((v) => [v.id, v]))
    this.fragments = groupBy(rows.fragments, (f) => f.claimVersionId)
    this.cast = new Map(rows.cast.map((entry) => [entry.id, viewCast(entry)]))
    this.evidence = groupBy(
      rows.evidence.filter((e) => e.withdrawal.length === 0),
      (e) => e.claimId,
    )
    this.isUnseen = rows.unseen
    this.wordsOf = new Map(rows.evidence.map((e) => [e.id, e.exact]))
    this.verdicts = groupBy(rows.verdicts, (v) => v.claimId)
    const notes = withoutLegal ? rows.notes.filter((n) => n.kind !== 'LEGAL') : rows.notes
    this.notes = groupBy(notes, (n) => n.claimId ?? '')
    this.alsoSaid = groupBy(rows.alsoSaid, (row) => row.claimId)
    this.waivers = groupBy(
      rows.waivers.filter((w) => !shown || shown.has(w.revisionId)),
      (w) => w.claimId,
    )
    this.assignees = new Map(rows.assignments.map((a) => [a.claimId, a.assignee]))
  }

  claim({ id, articleId, number, version }: ClaimRows['claims'][number]): ClaimView | null {
    const current = this.versions.get(id)?.at(-1)
    if (!current) return null
    const read = this.versions.get(id)?.findLast((version) => version.proposal)
    const fragments = (this.fragments.get(current.id) ?? []).map(
      (f): AnchoredSpan => [f.start, f.end, f.exact],
    )
    const words = { kind: current.kind, content: spans(current.content), fragments }
    const cast = (current.castEntryId && this.cast.get(current.castEntryId)) || null
    const evidence = (this.evidence.get(id) ?? []).map((row) =>
      viewEvidence(row, {
        printed: printedWords(words, row.fragmentIndex),
        isOutdated: this.isOutdated(row, current),
        translation: this.translation(row, current),
      }),
    )
    const verdictRows = this.verdicts.get(id) ?? []
    const liveRow = verdictRows.find((v) => v.withdrawal.length === 0) ?? null
    const verdict = liveRow && viewVerdict(liveRow, this.wordsOf)
    const waiver = this.waiver(id, current, evidence)
    const notes = (this.notes.get(id) ?? []).map(viewNote)
    const assignee = this.assignees.get(id) ?? null
    const stale =
      liveRow &&
      whyStale(
        liveRow,
        this.picturedBy(liveRow.claimVersionId),
        this.pictured(current),
        evidence,
        this.isUnseen,
      )
    const { status, reason } = deriveStatus({
      kind: current.kind,
      hasSpeaker: cast !== null,
      openLegal: notes.some((n) => n.kind === 'LEGAL' && !n.parentId && !n.resolved),
      unansweredContradiction:
        this.isUnseen('contradicted', id) ||
        evidence.some((e) => e.stance === 'CONTRADICTS' && !liveRow?.pins.some((p) => p.evidenceId === e.id)),
      verdictBy: verdict?.by.name ?? null,
      stale,
      approvedBy: verdict?.approval?.name ?? null,
      assignee: assignee?.name ?? null,
      evidenceBy: evidence[0]?.by.name ?? null,
      openQueryTo: notes.find((n) => n.kind === 'QUERY' && !n.resolved)?.owedBy?.name ?? null,
    })
    return {
      id,
      articleId,
      number,
      version,
      state: current.state,
      ...words,
      mention: spans(current.mention),
      cue: spans(current.cue),
      cast,
      speakerCandidates: cast ? [] : this.candidates(read?.proposal?.candidates),
      rule: current.rule,
      reason: current.reason,
      persuadedBy: spans(current.persuadedBy),
      telling: viewTelling(read?.proposal?.telling),
      saidOn: null,
      versionBy: this.madeBy(current),
      status,
      statusReason: reason,
      result: resultOf(verdict),
      stale,
      assignee: assignee && { memberId: assignee.id, name: assignee.name },
      evidence,
      alsoSaid: this.answers(this.alsoSaid.get(id) ?? [], current),
      verdict,
      pastVerdicts: verdictRows
        .filter((row) => row !== liveRow)
        .map((row) => ({
          ...viewVerdict(row, this.wordsOf),
          withdrawnAt: row.withdrawal[0]?.createdAt.toISOString() ?? null,
        })),
      waiver: waiver ? { ...by(waiver), id: waiver.id, reason: waiver.reason } : null,
      notes,
    }
  }

  /** Who made a version: one carried over is still the work of whoever did it, not of who imported the draft. */
  private madeBy(version: VersionRow): ClaimView['versionBy'] {
    const earlier = this.history.get(version.claimId)?.filter(({ number }) => number < version.number)
    const own = version.rule === CARRIED_OVER && earlier?.findLast(({ rule }) => rule !== CARRIED_OVER)
    const { member, memberId, createdAt } = own || version
    return member && memberId ? by({ member, memberId, createdAt }) : 'MACHINE'
  }

  private candidates(kept: unknown): SpeakerCandidate[] {
    return ((kept ?? []) as readonly KeptCandidate[]).flatMap(({ castEntryId, ...candidate }) => {
      const cast = this.cast.get(castEntryId)
      return cast ? [{ ...candidate, cast }] : []
    })
  }

  /** The signature under a translation, as long as it is of the words that stand now. */
  private translation(
    { translationChecks: [row] }: EvidenceRow,
    now: VersionRow,
  ): EvidenceView['translation'] {
    if (!row?.checked || !this.isSameWords(row.claimVersionId, now)) return null
    return { translator: row.translator, by: by(row) }
  }

  private isSameWords(versionId: string, now: VersionRow): boolean {
    const seen = this.versionById.get(versionId)
    return seen !== undefined && exact(seen.content) === exact(now.content)
  }

  /** The newest answer of each place, where it is one. */
  private answers(rows: ClaimRows['alsoSaid'], now: VersionRow): AlsoSaidAnswerView[] {
    const newest = new Map(rows.map((row) => [`${row.sourceId} ${row.start}`, row]))
    return [...newest.values()].flatMap(({ answer, ...row }) => {
      if (!answer) return []
      return [
        {
          sourceId: row.sourceId,
          sourceTitle: row.source.title,
          span: [row.start, row.end],
          words: row.exact,
          locator: row.locator,
          speaker: row.speaker,
          answer,
          isOutdated: !this.isSameWords(row.claimVersionId, now),
          by: by(row),
        },
      ]
    })
  }

  /** The newest waiver that saw what stands now, and after which nothing was linked that contradicts it. */
  private waiver(claimId: string, now: VersionRow, evidence: readonly EvidenceView[]) {
    if (this.isUnseen('contradicted since waived', claimId)) return null
    const row = this.waivers.get(claimId)?.at(-1)
    if (!row) return null
    const at = row.createdAt.toISOString()
    if (evidence.some(({ stance, by }) => stance === 'CONTRADICTS' && by.at > at)) return null
    const seen = row.claimVersionId === null ? this.pictured(now) : this.picturedBy(row.claimVersionId)
    return seen && whatChanged(seen, this.pictured(now)) === null ? row : null
  }

  private pictured = (version: VersionRow): SeenVersion => ({
    words: exact(version.content),
    speaker: this.nameOf(version),
    cue: exact(version.cue),
  })

  private picturedBy(versionId: string): SeenVersion | null {
    const version = this.versionById.get(versionId)
    return version ? this.pictured(version) : null
  }

  /** Whether a finding is of other words than stand now: whoever changed them could not read that source. */
  private isOutdated({ findings: [finding] }: EvidenceRow, now: VersionRow): boolean {
    if (!finding?.claimVersionId || finding.claimVersionId === now.id) return false
    const seen = this.versionById.get(finding.claimVersionId)
    return (
      !seen ||
      seen.kind !== now.kind ||
      exact(seen.content) !== exact(now.content) ||
      this.nameOf(seen) !== this.nameOf(now)
    )
  }

  private nameOf = ({ castEntryId }: VersionRow) =>
    castEntryId ? (this.cast.get(castEntryId)?.name ?? null) : null
}
