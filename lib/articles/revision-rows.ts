import { hashText } from '../audit/hash'
import type { AnchoredSpan } from '../claims/model'
import type { Prisma } from '../db/generated/client'
import type { CastKind, ClaimKind } from '../db/generated/enums'
import { newId } from '../db/ids'
import { ENGINE, extract } from '../extraction/extract'
import type { Extraction } from '../extraction/model'
import { type Paragraph, SEGMENTATION_VERSION, segment } from '../text/paragraphs'
import { splitSentences } from '../text/sentences'
import { type Span, slice } from '../text/span'

/** More statements and stray marks than this in one text is a book: it is refused at the door rather than half listed. */
export const MOST_STATEMENTS = 5_000

/** A text taken apart, before it is anybody's rows. */
export interface ReadRevision {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly extraction: Extraction
  readonly wordCount: number
  readonly sentenceCount: number
}

export function readRevision(text: string): ReadRevision {
  const paragraphs = segment(text)
  return {
    text,
    paragraphs,
    extraction: extract(text),
    wordCount: text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0,
    sentenceCount: paragraphs
      .filter((p) => p.kind === 'BODY')
      .reduce((sum, p) => sum + splitSentences(text, [p.start, p.end], []).length, 0),
  }
}

interface Owner {
  readonly newsroomId: string
  readonly articleId: string
  readonly memberId: string
}

/** The rows of one revision and of the run that read it; claims are made from the proposals by whoever calls. */
export function rowsOfRevision(
  owner: Owner,
  number: number,
  read: ReadRevision,
  importReport: Prisma.InputJsonValue,
) {
  const { newsroomId, articleId, memberId } = owner
  const { text, extraction } = read
  const revisionId = newId()
  const runId = newId()
  const on = { newsroomId, articleId }
  const anchored = anchor(text)
  const castIds = extraction.cast.map(() => newId())
  return {
    revision: {
      ...on,
      id: revisionId,
      number,
      text,
      textHash: hashText(text),
      segmentationVersion: String(SEGMENTATION_VERSION),
      wordCount: read.wordCount,
      sentenceCount: read.sentenceCount,
      importReport,
      createdById: memberId,
    },
    paragraphs: read.paragraphs.map(({ start, end, kind }, index) => ({
      ...on,
      revisionId,
      index,
      start,
      end,
      exact: text.slice(start, end),
      kind,
      lineageId: newId(),
    })),
    run: {
      ...on,
      id: runId,
      revisionId,
      engine: ENGINE.name,
      engineVersion: ENGINE.version,
      language: extraction.language,
      startedById: memberId,
    },
    cast: extraction.cast.map((member, i) => ({
      ...on,
      id: castIds[i],
      runId,
      name: member.name,
      kind: member.kind.toUpperCase() as CastKind,
      title: member.title,
      affiliation: member.affiliation,
      aliases: [...member.aliases],
    })),
    proposals: extraction.attributions.map((a, index) => ({
      ...on,
      id: newId(),
      runId,
      index,
      kind: a.kind.toUpperCase() as ClaimKind,
      content: anchored(a.content),
      fragments: anchored(a.fragments),
      mention: anchored(a.speaker ?? []),
      cue: anchored(a.cue ?? []),
      castEntryId: a.castIndex === null ? null : castIds[a.castIndex],
      rule: a.rule,
      reason: a.reason,
      persuadedBy: anchored(a.persuadedBy),
      telling: {
        cueClass: a.cueClass,
        when: a.when && anchored([a.when])[0],
        where: a.where && anchored([a.where])[0],
        relays: a.relays && { speaker: anchored(a.relays.speaker), cue: anchored([a.relays.cue])[0] },
      },
      candidates: a.candidates.map(({ castIndex, reason, persuadedBy }) => ({
        castEntryId: castIds[castIndex],
        reason,
        persuadedBy: anchored([persuadedBy])[0],
      })),
      confidence: a.confidence,
    })),
    marks: extraction.setAside.map((mark) => ({
      ...on,
      id: newId(),
      runId,
      start: mark.span[0],
      end: mark.span[1],
      exact: slice(text, mark.span),
      class: mark.class,
      reason: mark.reason,
    })),
  }
}

export type RevisionRows = ReturnType<typeof rowsOfRevision>
export type ProposalRow = RevisionRows['proposals'][number]

const anchor =
  (text: string) =>
  (spans: readonly Span[]): AnchoredSpan[] =>
    spans.map((span) => [span[0], span[1], slice(text, span)])

/** A claim's version to be kept, with its fragments. */
export interface MadeVersion {
  readonly version: Prisma.ClaimVersionCreateManyInput
  readonly fragments: Prisma.FragmentCreateManyInput[]
}

/** The version a claim starts from, or takes on in a new revision, as one proposal has it. */
export function versionOfProposal(
  proposal: Omit<ProposalRow, 'index' | 'runId' | 'confidence' | 'telling' | 'candidates'>,
  claimId: string,
  number: number,
  revisionId: string,
) {
  const { newsroomId, articleId } = proposal
  const id = newId()
  return {
    version: {
      newsroomId,
      articleId,
      id,
      claimId,
      number,
      revisionId,
      state: 'LIVE' as const,
      kind: proposal.kind,
      start: proposal.content[0][0],
      content: proposal.content,
      mention: proposal.mention,
      cue: proposal.cue,
      castEntryId: proposal.castEntryId,
      rule: proposal.rule,
      reason: proposal.reason,
      persuadedBy: proposal.persuadedBy,
      proposalId: proposal.id,
      memberId: null,
    },
    fragments: fragmentRows(id, { newsroomId, articleId }, proposal.fragments),
  }
}

/** The fragment rows of a claim version, numbered from 0. */
export const fragmentRows = (
  claimVersionId: string,
  on: { newsroomId: string; articleId: string },
  fragments: readonly AnchoredSpan[],
) => fragments.map(([start, end, exact], index) => ({ ...on, claimVersionId, index, start, end, exact }))
