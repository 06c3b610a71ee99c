/*
 * What a report says, and in which order: what is still open first, then what somebody let through or set aside by name,
 * then what two people signed. Every field is copied by name, so that nothing rides along: no legal note and no trace of
 * one, no passage or name of a restricted source, no note that was not chosen, no confidence.
 */
import { deriveStatus, isGood, resultOf } from '../claims/rules'
import { jointWords } from '../matching/joint-words'
import {
  type AlsoSaidRow,
  type AlterationRow,
  type ClaimRow,
  type EvidenceRow,
  type MarkRow,
  type Report,
  type ReportRow,
  type SaidApartRow,
  SECTIONS,
  type Section,
} from './model'
import type {
  AlsoSaidInput,
  AlterationInput,
  ClaimInput,
  EvidenceInput,
  MarkInput,
  ReportInput,
  SaidApartInput,
  Signature,
} from './rows-facts'
import { MEANING, scopeStatement } from './rows-words'

/** The report of one revision: plain data, the same for screen, page, table and JSON. */
export function reportRows(input: ReportInput): Report {
  const { newsroom, article, revision, made, signOff, headHash } = input
  const rows: ReportRow[] = [...input.claims.map(claimRow), ...input.marks.map(markRow)]
  const sorted = SECTIONS.flatMap((section) => rows.filter((row) => row.section === section))
  const counts = countSections(sorted)
  return {
    schema: 'verbatim-report/2',
    newsroom: { name: newsroom.name, timeZone: newsroom.timeZone },
    article: {
      title: article.title,
      byline: article.byline,
      publicationDay: article.publicationDay,
      address: article.address,
      restricted: article.restricted,
    },
    revision: {
      number: revision.number,
      importedAt: revision.importedAt,
      textHash: revision.textHash,
      words: revision.words,
    },
    made: signatureOf(made),
    signOff: signOff && { ...signatureOf(signOff), changedSince: counts.OPEN > 0 },
    scope: {
      statement: scopeStatement(revision.sentences, revision.sentencesNotChecked),
      sentences: revision.sentences,
      sentencesNotChecked: revision.sentencesNotChecked,
    },
    counts,
    rows: sorted,
    meaning: [...MEANING],
    headHash,
  }
}

function countSections(rows: readonly ReportRow[]): Record<Section, number> {
  const counts: Record<Section, number> = { OPEN: 0, WAIVED: 0, SET_ASIDE: 0, DISMISSED: 0, SETTLED: 0 }
  for (const { section } of rows) counts[section]++
  return counts
}

function claimRow(claim: ClaimInput): ClaimRow {
  const result = resultOf(claim.verdict)
  const { status, reason } = standingOf(claim)
  const section = sectionOf(claim, status === 'APPROVED' && isGood(result))
  return {
    type: 'claim',
    section,
    number: claim.number,
    paragraph: claim.paragraph,
    kind: claim.kind,
    printed: claim.printed,
    speaker: claim.speaker,
    result,
    status,
    why: section === 'OPEN' ? whyOpen(status === 'APPROVED', result === 'CUT', reason) : null,
    verdict: verdictOf(claim),
    approval: claim.verdict && claim.approval && signatureOf(claim.approval),
    waiver: claim.waiver && { ...signatureOf(claim.waiver), reason: claim.waiver.reason },
    dismissal: claim.dismissal && { ...signatureOf(claim.dismissal), reason: claim.dismissal.reason },
    evidence: claim.evidence.map(evidenceRow),
    saidApart: claim.saidApart.flatMap(saidApartRow),
    alterations: alterationsOf(claim),
    alsoSaid: claim.alsoSaid.map(alsoSaidRow),
    notes: notesOf(claim),
  }
}

function sectionOf(claim: ClaimInput, isSettled: boolean): ClaimRow['section'] {
  if (claim.dismissal) return 'DISMISSED'
  if (isSettled) return 'SETTLED'
  return claim.waiver ? 'WAIVED' : 'OPEN'
}

/** The status as the workspace derives it, with legal notes and queries left out for every reader. */
const standingOf = (claim: ClaimInput) =>
  deriveStatus({
    kind: claim.kind,
    hasSpeaker: claim.speaker !== null,
    openLegal: false,
    unansweredContradiction: claim.hasUnansweredContradiction,
    verdictBy: claim.verdict?.by ?? null,
    stale: claim.isStale ? 'What its verdict saw has changed since: its words, speaker or evidence.' : null,
    approvedBy: claim.approval?.by ?? null,
    assignee: claim.assignee,
    evidenceBy: claim.evidenceBy,
    openQueryTo: null,
  })

function whyOpen(isSigned: boolean, isCut: boolean, reason: string): string {
  if (!isSigned) return reason
  return isCut
    ? 'Two people signed that it should be cut; it still stands.'
    : 'Two people signed that it is not good as it stands.'
}

function verdictOf({ verdict }: ClaimInput): ClaimRow['verdict'] {
  if (!verdict) return null
  return {
    ...signatureOf(verdict),
    value: verdict.value,
    basis: verdict.basis,
    reason: verdict.reason,
    proposedWords: verdict.proposedWords,
    content: verdict.content,
    replySought: verdict.replySought,
  }
}

/** Of a restricted source only what somebody signed for is told, and without the source's words: the rest is its own. */
function alterationsOf({ alterations, evidence }: ClaimInput): AlterationRow[] {
  const open = new Map(evidence.flatMap((item) => (item.restricted ? [] : [[item.id, item]])))
  return alterations.flatMap((alteration) => {
    const source = open.get(alteration.evidenceId) ?? null
    return source || alteration.named ? [alterationRow(alteration, source)] : []
  })
}

const alterationRow = (
  { type, printed, said, ruling, style, named, allowed }: AlterationInput,
  source: EvidenceInput | null,
): AlterationRow => ({
  type,
  printed,
  said: source && said,
  source: source && { title: source.sourceTitle, place: source.locator },
  ruling,
  style: style && { name: style.name, version: style.version },
  named: named && { ...signatureOf(named), reason: source && named.reason },
  allowed: allowed && signatureOf(allowed),
})

function evidenceRow(evidence: EvidenceInput): EvidenceRow {
  const {
    stance,
    fragmentIndex,
    sourceTitle,
    sourceKind,
    locator,
    words,
    speaker,
    finding,
    translation,
    restricted,
  } = evidence
  if (restricted) return { withheld: true, stance }
  const fragment = fragmentIndex === null ? null : fragmentIndex + 1
  return {
    withheld: false,
    stance,
    fragment,
    sourceTitle,
    sourceKind,
    place: locator,
    words,
    speaker,
    finding,
    translation: translation && { ...signatureOf(translation), translator: translation.translator },
  }
}

/** Nothing of a restricted source, not even that the words stand apart there. */
function saidApartRow({ sourceTitle, parts, joints, restricted }: SaidApartInput): SaidApartRow[] {
  if (restricted) return []
  return [
    {
      sourceTitle,
      parts: parts.map(({ printed, locator, speaker }) => ({ printed, place: locator, speaker })),
      joints: joints.map((joint, k) => {
        const { turnsApart, msApart, reversed, otherSpeaker, between } = joint
        const words = jointWords(joint, k + 1)
        return { turnsApart, msApart, reversed, otherSpeaker, between: [...between], words }
      }),
    },
  ]
}

function alsoSaidRow(place: AlsoSaidInput): AlsoSaidRow {
  const { sourceTitle, locator, words, speaker, restricted } = place
  const answer = place.answer && { ...signatureOf(place.answer), value: place.answer.value }
  if (restricted) return { withheld: true, answer }
  return { withheld: false, sourceTitle, place: locator, words, speaker, answer }
}

const notesOf = ({ notes }: ClaimInput): ClaimRow['notes'] =>
  notes.flatMap((note) =>
    note.inReport && note.kind !== 'LEGAL'
      ? [{ ...signatureOf(note), kind: note.kind, body: note.body }]
      : [],
  )

const markRow = ({ paragraph, printed, class: kind, machineReason, decided }: MarkInput): MarkRow => ({
  type: 'mark',
  section: decided ? 'SET_ASIDE' : 'OPEN',
  paragraph,
  printed,
  class: kind,
  why: decided ? decided.reason : `${machineReason} No person has set it aside yet.`,
  decided: decided && { ...signatureOf(decided), reason: decided.reason },
})

const signatureOf = ({ by, at }: Signature): Signature => ({ by, at })
