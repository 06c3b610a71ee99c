import type { Actor } from '../auth/actor'
import { loadReview, type ReviewOptions } from '../claims/load-review'
import type {
  By,
  ClaimView,
  EvidenceView,
  MarkView,
  NoteView,
  ReviewData,
  VerdictView,
} from '../claims/model'
import { reading } from '../db/tenant'
import { splitSentences } from '../text/sentences'
import type { Span } from '../text/span'
import type {
  ClaimInput,
  DifferenceInput,
  EvidenceInput,
  MarkInput,
  NoteInput,
  ReportInput,
  Signature,
  VerdictInput,
} from './model'

/**
 * What the report of one revision (the newest when none is named) is made from, in one moment. The same whoever asks:
 * statuses are derived without legal notes, and of a restricted source nothing but its stance leaves this file.
 */
export function readReport(actor: Actor, articleId: string, revisionNumber?: number): Promise<ReportInput> {
  const { newsroomId } = actor
  const options: ReviewOptions = { revisionNumber, withoutLegal: true }
  return reading(actor, async (tx) => {
    const { review } = await loadReview(tx, actor, articleId, options)
    const { address } = await tx.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { address: true },
    })
    const { headHash } = await tx.eventChain.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { headHash: true },
    })
    return { ...inputOf(review), ...head(actor, review, address), headHash }
  })
}

function head(actor: Actor, { article, revision, signOff, ...review }: ReviewData, address: string | null) {
  const { title, byline, publicationDay, access } = article
  return {
    newsroom: { name: actor.newsroomName, timeZone: actor.timeZone },
    article: { title, byline, publicationDay, address, restricted: access === 'RESTRICTED' },
    revision: {
      number: revision.number,
      importedAt: revision.createdAt,
      textHash: revision.textHash,
      words: revision.wordCount,
      sentences: revision.sentenceCount,
      sentencesNotChecked: countNotChecked(review),
    },
    made: { by: actor.name, at: new Date().toISOString() },
    signOff: signOff && signature(signOff),
  }
}

function inputOf({ claims, marks, paragraphs, shelf }: ReviewData): Pick<ReportInput, 'claims' | 'marks'> {
  const numberAt = (offset: number) => paragraphs.filter(({ start }) => start <= offset).length || 1
  const restricted = new Set(shelf.filter(({ access }) => access === 'RESTRICTED').map(({ id }) => id))
  return {
    claims: claims.map((claim) => claimInput(claim, numberAt(claim.content[0][0]), restricted)),
    marks: marks.map((mark) => markInput(mark, numberAt(mark.span[0]))),
  }
}

function claimInput(claim: ClaimView, paragraph: number, restricted: ReadonlySet<string>): ClaimInput {
  const { number, kind, cast, status, verdict, waiver, versionBy, evidence } = claim
  const withheld = new Set(evidence.filter((e) => restricted.has(e.sourceId)).map(({ id }) => id))
  return {
    number,
    paragraph,
    kind,
    printed: claim.content.map(([, , words]) => words).join(' … '),
    speaker: cast?.name ?? null,
    isStale: status === 'STALE',
    hasUnansweredContradiction: status === 'HELD' && !lacksSpeaker(claim),
    assignee: claim.assignee?.name ?? null,
    verdict: verdict && verdictInput(verdict, withheld),
    approval: verdict?.approval ? signature(verdict.approval) : null,
    waiver: waiver && { ...signature(waiver), reason: waiver.reason },
    dismissal:
      claim.state === 'DISMISSED' && versionBy !== 'MACHINE'
        ? { ...signature(versionBy), reason: claim.reason }
        : null,
    evidence: evidence.map((item) => evidenceInput(item, withheld.has(item.id))),
    notes: claim.notes.filter(({ inReport }) => inReport).map(noteInput),
  }
}

/** Without legal notes a claim is held for want of a speaker, or else for a contradiction. */
const lacksSpeaker = ({ kind, cast }: ClaimView) => cast === null && (kind === 'DIRECT' || kind === 'MIXED')

const NOTHING = { sourceTitle: 'a restricted source', locator: '', words: null, speaker: null, finding: null }

function evidenceInput(item: EvidenceView, restricted: boolean): EvidenceInput {
  const { id, stance, fragmentIndex, sourceTitle, sourceKind, locator, words, speaker, finding } = item
  const shown = restricted ? NOTHING : { sourceTitle, locator, words, speaker, finding }
  return { id, stance, fragmentIndex, sourceKind, restricted, ...shown }
}

function verdictInput(verdict: VerdictView, withheld: ReadonlySet<string>): VerdictInput {
  const { value, basis, reason, proposedWords, content, replySought } = verdict
  const differences = verdict.acknowledged.map(
    ({ evidenceId, type, printed, ...difference }): DifferenceInput => ({
      evidenceId,
      type,
      printed,
      said: withheld.has(evidenceId) ? '' : difference.said,
      reason: withheld.has(evidenceId) ? '' : difference.reason,
    }),
  )
  return {
    ...signature(verdict.by),
    value,
    basis,
    reason,
    proposedWords,
    content,
    replySought,
    differences,
  }
}

const noteInput = ({ kind, body, proposedWords, inReport, by }: NoteView): NoteInput => ({
  ...signature(by),
  kind,
  body: proposedWords ? `${body} Proposed: “${proposedWords}”` : body,
  inReport,
})

const markInput = (
  { exact, class: kind, machineReason, decided }: MarkView,
  paragraph: number,
): MarkInput => ({
  paragraph,
  printed: exact,
  class: kind,
  machineReason,
  decided: decided && { ...signature(decided), reason: decided.reason },
})

const signature = ({ name, at }: Pick<By, 'name' | 'at'>): Signature => ({ by: name, at })

/** How many sentences of the body no live claim touches. Both lists run in order of the page, so each is walked once. */
function countNotChecked({
  text,
  paragraphs,
  claims,
}: Pick<ReviewData, 'text' | 'paragraphs' | 'claims'>): number {
  const checked = claims
    .filter(({ state }) => state === 'LIVE')
    .flatMap(({ content }) => content.map(([start, end]): Span => [start, end]))
    .sort((a, b) => a[0] - b[0])
  const sentences = paragraphs
    .filter(({ kind }) => kind === 'BODY')
    .flatMap(({ start, end }) => splitSentences(text, [start, end], []))
  let at = 0
  let untouched = 0
  for (const sentence of sentences) {
    while (at < checked.length && checked[at][1] <= sentence[0]) at++
    if (at >= checked.length || checked[at][0] >= sentence[1]) untouched++
  }
  return untouched
}
