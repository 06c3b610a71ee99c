/*
 * A revision under review → what its report is made from. The review has to be read without legal notes; a source counts as
 * restricted unless the shelf says that everybody may read it.
 */
import type { AnchoredSpan, By, ClaimView, EvidenceView, VerdictView } from '../claims/model'
import type { ReviewData } from '../claims/model/review'
import type { AlsoSaidView, SaidWhereView } from '../claims/model/said'
import { type AlsoSaidEntry, alsoSaidEntries } from '../claims/rules/also-said'
import { isApart } from '../matching/splice'
import type { StyleInForce } from '../styles/model'
import { paragraphAt } from '../text/paragraphs'
import { splitSentences } from '../text/sentences'
import { overlap, type Span } from '../text/span'
import { alterationsOf } from './rows-alterations'
import type {
  AlsoSaidInput,
  ClaimInput,
  EvidenceInput,
  MarkInput,
  ReportInput,
  SaidApartInput,
  Signature,
  VerdictInput,
} from './rows-facts'

/** What the review does not know. */
export interface AboutReport {
  readonly newsroomName: string
  readonly address: string | null
  readonly made: Signature
  readonly headHash: string
  /** the versions of styles that verdicts were given under */
  readonly styles: readonly StyleInForce[]
  /** by claim, where in its sources its words were said */
  readonly saidWhere: ReadonlyMap<string, readonly SaidWhereView[]>
  /** by claim, where the machine finds that its speaker came back to it */
  readonly alsoSaid: ReadonlyMap<string, readonly AlsoSaidView[]>
}

export function reportInputOf(review: ReviewData, about: AboutReport): ReportInput {
  const { article, revision, signOff } = review
  const sentences = bodySentences(review)
  return {
    newsroom: { name: about.newsroomName, timeZone: article.timeZone },
    article: {
      title: article.title,
      byline: article.byline,
      publicationDay: article.publicationDay,
      address: about.address,
      restricted: article.access === 'RESTRICTED',
    },
    revision: {
      number: revision.number,
      importedAt: revision.createdAt,
      textHash: revision.textHash,
      words: revision.wordCount,
      sentences: sentences.length,
      sentencesNotChecked: untouched(sentences, review.claims),
    },
    made: about.made,
    signOff: signOff && signatureOf(signOff),
    claims: review.claims.map((claim) => claimInput(claim, review, about)),
    // marks whose claim was dismissed stand among the dismissed claims, unless somebody opened them again
    marks: review.marks.filter((m) => !(m.claimId && m.decided)).map((mark) => markInput(mark, review)),
    headHash: about.headHash,
  }
}

/** The sentences of the article itself; captions, bylines and headlines are counted by nobody. */
const bodySentences = ({ text, paragraphs }: ReviewData): Span[] =>
  paragraphs
    .filter(({ kind }) => kind === 'BODY')
    .flatMap(({ start, end }) => splitSentences(text, [start, end], []))

/** How many sentences no live claim has words in; both lists in order of the page. */
function untouched(sentences: readonly Span[], claims: readonly ClaimView[]): number {
  const spans = claims
    .filter(({ state }) => state === 'LIVE')
    .flatMap(({ content }) => content.map(([start, end]): Span => [start, end]))
    .sort((a, b) => a[0] - b[0])
  let next = 0
  let furthest = 0
  let count = 0
  for (const sentence of sentences) {
    while (next < spans.length && spans[next][0] < sentence[1])
      furthest = Math.max(furthest, spans[next++][1])
    if (overlap(sentence, [0, furthest]) === 0) count++
  }
  return count
}

function claimInput(
  claim: ClaimView,
  { text, paragraphs, shelf, revision, style }: ReviewData,
  { styles, saidWhere, alsoSaid }: AboutReport,
): ClaimInput {
  const { verdict, waiver, cast, evidence } = claim
  const onDesk = new Set(shelf.filter(({ access }) => access === 'DESK').map(({ id }) => id))
  const isQuoted = claim.kind === 'DIRECT' || claim.kind === 'MIXED'
  const isHeld = claim.status === 'HELD' && (cast !== null || !isQuoted)
  return {
    number: claim.number,
    paragraph: paragraphNumber(paragraphs, claim.content[0][0]),
    kind: claim.kind,
    printed: joined(text, claim.content),
    speaker: cast && (cast.speaker?.name ?? cast.name),
    isStale: claim.stale !== null,
    // without legal notes nothing else holds a claim whose speaker is known; the source may be one the reader does not see
    hasUnansweredContradiction: isHeld,
    assignee: claim.assignee?.name ?? null,
    evidenceBy: linkedBy(claim, onDesk),
    verdict: verdict && verdictInput(verdict),
    approval: verdict?.approval ? signatureOf(verdict.approval) : null,
    waiver: waiver && { ...signatureOf(waiver), reason: waiver.reason },
    dismissal:
      claim.state === 'DISMISSED'
        ? { ...dismissedBy(claim, revision.createdAt), reason: claim.reason }
        : null,
    evidence: evidence.map((item) => evidenceInput(item, !onDesk.has(item.sourceId))),
    saidApart: (saidWhere.get(claim.id) ?? []).flatMap((source) =>
      saidApartInput(source, !onDesk.has(source.sourceId)),
    ),
    alterations: alterationsOf(claim, verdict ? styleOf(verdict, styles) : style),
    // what was answered of a tape that has left the shelf is told in the history
    alsoSaid: alsoSaidEntries(alsoSaid.get(claim.id) ?? [], claim.alsoSaid)
      .filter((entry) => shelf.some(({ id }) => id === entry.sourceId))
      .map((entry) => alsoSaidInput(entry, !onDesk.has(entry.sourceId))),
    notes: claim.notes.map(({ kind, body, inReport, by }) => ({ ...signatureOf(by), kind, body, inReport })),
  }
}

/** Who works with a restricted source is its own; that one is linked the report tells anyway. */
const linkedBy = ({ evidence }: ClaimView, onDesk: ReadonlySet<string>): string | null =>
  evidence.find(({ sourceId }) => onDesk.has(sourceId))?.by.name ?? (evidence.length > 0 ? 'Somebody' : null)

const dismissedBy = ({ versionBy }: ClaimView, at: string): Signature =>
  versionBy === 'MACHINE' ? { by: 'the machine', at } : signatureOf(versionBy)

const verdictInput = ({
  value,
  basis,
  reason,
  proposedWords,
  content,
  replySought,
  by,
}: VerdictView): VerdictInput => ({
  ...signatureOf(by),
  value,
  basis,
  reason,
  proposedWords,
  content,
  replySought,
})

/** The style a verdict was given under, as it was then; null before there were styles. */
const styleOf = ({ style }: VerdictView, styles: readonly StyleInForce[]): StyleInForce | null =>
  styles.find(({ versionId }) => versionId === style?.versionId) ?? null

const evidenceInput = (item: EvidenceView, restricted: boolean): EvidenceInput => ({
  id: item.id,
  stance: item.stance,
  fragmentIndex: item.fragmentIndex,
  sourceTitle: item.sourceTitle,
  sourceKind: item.sourceKind,
  locator: item.locator,
  words: item.words,
  speaker: item.speaker,
  finding: item.finding,
  translation: item.translation && {
    ...signatureOf(item.translation.by),
    translator: item.translation.translator,
  },
  restricted,
})

/** Of one source; nothing where all the words were said in one breath. */
function saidApartInput(source: SaidWhereView, restricted: boolean): SaidApartInput[] {
  const { sourceTitle, stretches, joints } = source
  if (!joints.some(isApart)) return []
  const parts = stretches.flatMap(({ printed, locator, speaker }) =>
    printed === null ? [] : [{ printed, locator, speaker }],
  )
  return [{ sourceTitle, parts, joints, restricted }]
}

const alsoSaidInput = (
  { sourceTitle, locator, words, speaker, answer, isOpen }: AlsoSaidEntry,
  restricted: boolean,
): AlsoSaidInput => ({
  sourceTitle,
  locator,
  words,
  speaker,
  restricted,
  answer: answer && !isOpen ? { ...signatureOf(answer.by), value: answer.answer } : null,
})

const markInput = (
  { span, exact, class: kind, machineReason, decided }: ReviewData['marks'][number],
  { paragraphs }: ReviewData,
): MarkInput => ({
  paragraph: paragraphNumber(paragraphs, span[0]),
  printed: exact,
  class: kind,
  machineReason,
  decided: decided && { ...signatureOf(decided), reason: decided.reason },
})

/** From 1, as the galley's margin counts. */
const paragraphNumber = (paragraphs: ReviewData['paragraphs'], position: number): number =>
  (paragraphAt(paragraphs, position) ?? 0) + 1

/** A claim's words in one line of print: an ellipsis stands for the words between its pieces that are not its own. */
function joined(text: string, content: readonly AnchoredSpan[]): string {
  return content
    .map(([start, , exact], i) => {
      if (i === 0) return exact
      const between = text.slice(content[i - 1][1], start)
      return (/\S/.test(between) ? ' … ' : between.includes('\n') ? '\n' : ' ') + exact
    })
    .join('')
}

const signatureOf = ({ name, at }: By): Signature => ({ by: name, at })
