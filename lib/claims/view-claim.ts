import { hashText } from '../audit/hash'
import { CARRIED_OVER } from './differences'
import { groupBy } from './group-by'
import type { ClaimRows } from './load'
import type { AnchoredSpan, ClaimView, EvidenceView, KeptCandidate, SpeakerCandidate } from './model'
import type { AlsoSaidAnswerView } from './model/said'
import { printedWords } from './printed'
import { deriveStatus, isPassing, resultOf } from './rules'
import { refutingEdit, supports } from './rules/obstacles'
import { unsignedTranslation } from './rules/translation'
import { by, exact, spans, viewCast, viewEvidence, viewNote, viewTelling, viewVerdict } from './view-rows'

type VersionRow = ClaimRows['versions'][number]
type VerdictRow = ClaimRows['verdicts'][number]
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

const UNLINKED = 'Evidence it stood on was unlinked.'

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
    const waiver =
      this.waivers.get(id)?.findLast(({ claimVersionId }) => this.isOf(claimVersionId, current)) ?? null
    const notes = (this.notes.get(id) ?? []).map(viewNote)
    const assignee = this.assignees.get(id) ?? null
    const stale = liveRow && this.whyStale(liveRow, current, evidence)
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

  /** Whether a waiver, which lets through what it saw, saw what stands now. */
  private isOf(versionId: string | null, now: VersionRow): boolean {
    const seen = versionId === null ? now : this.versionById.get(versionId)
    return (
      seen !== undefined &&
      exact(seen.content) === exact(now.content) &&
      exact(seen.cue) === exact(now.cue) &&
      this.nameOf(seen) === this.nameOf(now)
    )
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

  /** What a verdict saw against what stands now; null when nothing it pinned has changed. */
  private whyStale(verdict: VerdictRow, now: VersionRow, evidence: readonly EvidenceView[]): string | null {
    const seen = this.versionById.get(verdict.claimVersionId)
    if (!seen) return 'What it was judged by is gone.'
    if (exact(seen.content) !== exact(now.content)) return 'Its words changed after the verdict.'
    if (this.nameOf(seen) !== this.nameOf(now)) return 'Its speaker changed after the verdict.'
    if (exact(seen.cue) !== exact(now.cue)) return 'The words that attribute it changed after the verdict.'
    if (this.isUnseen('unlinked', verdict.claimId)) return UNLINKED
    const live = new Map(evidence.map((e) => [e.id, e]))
    for (const pin of verdict.pins) {
      const item = live.get(pin.evidenceId)
      if (!item) return UNLINKED
      if (hashText(item.words ?? item.locator) !== pin.sourceHash)
        return 'The source it stood on reads differently now.'
    }
    const comparedOtherwise =
      supports({ evidence }).some(({ isOutdated }) => isOutdated) ||
      this.isUnseen('compared otherwise', verdict.claimId)
    if (isPassing(verdict.value) && comparedOtherwise)
      return 'Its words changed since they were compared with a source that is linked.'
    const isRefuted =
      (verdict.value === 'SUPPORTED' && supports({ evidence }).some(refutingEdit)) ||
      (verdict.value === 'SAID_AS_PRINTED' && evidence.some(changesSenseOf)) ||
      (isPassing(verdict.value) && this.isUnseen('refuted', verdict.claimId))
    if (isRefuted) return 'A linked source has it in another sense, found after the verdict.'
    if (unsignedTranslation(evidence) && isPassing(verdict.value))
      return 'Nobody signs any more that its translation was checked.'
    if (this.isUnseen('translated', verdict.claimId) && isPassing(verdict.value))
      return 'A linked source is in another language, and nobody signs that the translation was checked.'
    return null
  }

  private nameOf = ({ castEntryId }: VersionRow) =>
    castEntryId ? (this.cast.get(castEntryId)?.name ?? null) : null
}

const changesSenseOf = ({ stance, finding, also }: EvidenceView): boolean =>
  stance === 'SUPPORTS' && (finding === 'SENSE_CHANGED' || also.includes('SENSE_CHANGED'))
