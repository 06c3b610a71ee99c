import {
  canApprove,
  canApproveVerdictOf,
  canCorrect,
  canJudge,
  canJudgeOnAuthor,
  canSignOff,
  type Standing,
} from '../articles/rules'
import type { Basis, SourceKind, VerdictValue } from '../db/generated/enums'
import type { Refusal } from '../errors'
import type { HouseStyle } from '../matching/house-style'
import type { Edit } from '../matching/model'
import { changesSense, differencesToName, firstForbidden } from '../matching/passable'
import { overlap } from '../text/span'
import type {
  AlsoSaidAnswerView,
  AlsoSaidView,
  Blocker,
  ClaimView,
  EvidenceView,
  MarkView,
  NamedDifference,
  RecordVerdict,
  Result,
  Status,
  VerdictView,
} from './model'

const refuse = (message: string): Refusal => ({ code: 'REFUSED', message })
const forbid = (message: string): Refusal => ({ code: 'FORBIDDEN', message })

const RESULTS: Record<VerdictValue, Result> = {
  SAID_AS_PRINTED: 'GOOD',
  SUPPORTED: 'GOOD',
  FIX_NEEDED: 'FIX',
  SOURCES_CONFLICT: 'CONFLICT',
  NO_BACKUP: 'NO_BACKUP',
  CANNOT_BE_CHECKED: 'UNCHECKABLE',
  ON_AUTHOR: 'ON_AUTHOR',
  CUT_ASKED: 'CUT',
}

/** What is said of a claim, whoever signed it. */
export const resultOf = (verdict: { value: VerdictValue } | null): Result =>
  verdict ? RESULTS[verdict.value] : 'OPEN'

/** The verdicts that say the words, or what they tell, stand in a source. */
export const isPassing = (value: VerdictValue): boolean => RESULTS[value] === 'GOOD'

/** The results a revision can be signed off with. */
export const isGood = (result: Result): boolean => result === 'GOOD' || result === 'ON_AUTHOR'

/** What a claim's verification status is derived from, and from nothing else. */
export interface StatusFacts {
  readonly kind: ClaimView['kind']
  readonly hasSpeaker: boolean
  /** an open LEGAL note that the reader may see; reports leave it out for everybody */
  readonly openLegal: boolean
  readonly unansweredContradiction: boolean
  readonly verdictBy: string | null
  /** what differs from what the verdict saw; null when nothing does */
  readonly stale: string | null
  readonly approvedBy: string | null
  readonly assignee: string | null
  readonly evidenceBy: string | null
  readonly openQueryTo: string | null
}

/** The first that holds, in the glossary's order, with the reason a person reads. */
export function deriveStatus(f: StatusFacts): { status: Status; reason: string } {
  if (f.openLegal) return { status: 'HELD', reason: 'A legal note is open.' }
  if (f.unansweredContradiction)
    return { status: 'HELD', reason: 'A source contradicts it and nobody has answered that.' }
  if (!f.hasSpeaker && (f.kind === 'DIRECT' || f.kind === 'MIXED'))
    return { status: 'HELD', reason: 'Nobody is named as its speaker.' }
  if (f.verdictBy && f.stale) return { status: 'STALE', reason: f.stale }
  if (f.verdictBy && f.approvedBy)
    return { status: 'APPROVED', reason: `Checked by ${f.verdictBy}, approved by ${f.approvedBy}.` }
  if (f.verdictBy)
    return { status: 'CHECKED', reason: `Checked by ${f.verdictBy}; a second person has not signed.` }
  if (f.assignee) return { status: 'CHECKING', reason: `${f.assignee} is on it.` }
  if (f.evidenceBy) return { status: 'CHECKING', reason: `${f.evidenceBy} linked evidence; no verdict yet.` }
  if (f.openQueryTo) return { status: 'CHECKING', reason: `${f.openQueryTo} owes an answer.` }
  return { status: 'UNCHECKED', reason: 'Nobody has looked at it yet.' }
}

/** How one may know, by the kind of source the evidence stands in. The first is what is proposed. */
export const BASES: Record<SourceKind, readonly [Basis, ...Basis[]]> = {
  RECORDING: ['HEARD'],
  TRANSCRIPT_HUMAN: ['TRANSCRIPT_HUMAN', 'HEARD'],
  TRANSCRIPT_MACHINE: ['TRANSCRIPT_MACHINE', 'HEARD'],
  DOCUMENT: ['READ'],
  PUBLISHED: ['PUBLISHED', 'READ'],
  NOTES: ['NOTES'],
  CALL: ['CALL'],
}

const supports = (claim: ClaimView) => claim.evidence.filter((e) => e.stance === 'SUPPORTS')

/** Whether the member may record this verdict on the claim as it stands, and if not, why. */
export function decideVerdict(
  standing: Standing,
  claim: ClaimView,
  input: RecordVerdict,
  style: HouseStyle,
): Refusal {
  return (
    decideWho(standing, input.value) ??
    (claim.state === 'DISMISSED' ? refuse('This claim is dismissed. Restore it first.') : null) ??
    ((input.content === 'ALLEGATION') !== (input.replySought !== null)
      ? refuse('For an allegation, and only for one, say whether a reply was sought.')
      : null) ??
    decideContent(claim, input, style)
  )
}

function decideWho(standing: Standing, value: VerdictValue): Refusal {
  if (value === 'ON_AUTHOR')
    return canJudgeOnAuthor(standing) ? null : forbid('Only the writer of an article signs on author.')
  return canJudge(standing)
    ? null
    : forbid('Checkers and editors give verdicts, and not on an article they write.')
}

function decideContent(claim: ClaimView, input: RecordVerdict, style: HouseStyle): Refusal {
  switch (input.value) {
    case 'SAID_AS_PRINTED':
      return decidePassing(claim, input) ?? decideWords(claim, input.acknowledged, style)
    case 'SUPPORTED':
      if (claim.fragments.length > 0)
        return refuse(
          'It quotes somebody. Supported is for paraphrase and facts; quoted words are said as printed, or not.',
        )
      return decidePassing(claim, input)
    case 'FIX_NEEDED':
      return input.proposedWords ? null : refuse('Propose the words it should have.')
    case 'CANNOT_BE_CHECKED':
      return input.reason ? null : refuse('Say why it cannot be checked.')
    default:
      return null
  }
}

/** What every passing verdict needs: live evidence, a basis that fits it, an answer to what contradicts it. */
function decidePassing(claim: ClaimView, input: RecordVerdict): Refusal {
  const evidence = supports(claim)
  if (evidence.length === 0) return refuse('Nothing linked supports it. Link the place in a source first.')
  if (!input.basis) return refuse('Say how you know: heard, read, transcript, notes, call or published.')
  const { basis } = input
  if (!evidence.some((e) => BASES[e.sourceKind].includes(basis)))
    return refuse('No linked source is of the kind you say you know it from.')
  const translated = unsignedTranslation(claim.evidence)
  if (translated) return refuse(translationWords(translated))
  if (claim.evidence.some((e) => e.stance === 'CONTRADICTS') && !input.reason)
    return refuse('A linked source contradicts it. Answer that in the reason.')
  return null
}

/** The first passage in another language that supports the claim and whose translation nobody has signed; null of none. */
export const unsignedTranslation = (evidence: readonly EvidenceView[]): EvidenceView | null =>
  evidence.find((e) => e.stance === 'SUPPORTS' && e.finding === 'TRANSLATED' && !e.translation) ?? null

/** Why no verdict passes before that signature. */
export const translationWords = ({ sourceTitle }: Pick<EvidenceView, 'sourceTitle'>): string =>
  `${sourceTitle} is in another language. Name who translated it, and sign that the translation was checked.`

/** Whether the member may sign that a passage is translated rightly, or (null) take their signature back. */
export function decideTranslation(
  standing: Standing,
  claim: Pick<ClaimView, 'state'>,
  { finding, translation }: Pick<EvidenceView, 'finding' | 'translation'>,
  translator: string | null,
): Refusal {
  if (!canJudge(standing))
    return forbid('Checkers and editors sign for a translation, and not on an article they write.')
  if (claim.state === 'DISMISSED') return refuse('This claim is dismissed. Restore it first.')
  if (translator === null) {
    if (!translation) return refuse('Nobody signs for it now.')
    return translation.by.memberId === standing.memberId
      ? null
      : forbid(`${translation.by.name} signed for it; only they take that back.`)
  }
  if (finding !== 'TRANSLATED') return refuse('That passage is not in another language than the print.')
  return translation ? refuse(`${translation.by.name} signs for it already.`) : null
}

/** A letter or digit that differs is named, one by one; a changed sense passes for nobody, nor what the style forbids. */
function decideWords(claim: ClaimView, named: readonly NamedDifference[], style: HouseStyle): Refusal {
  if (claim.fragments.length === 0)
    return refuse('Nothing in it is quoted. Supported is the verdict for paraphrase.')
  const evidence = supports(claim)
  const bare = claim.fragments.findIndex(
    (_, i) => !evidence.some((e) => e.fragmentIndex === null || e.fragmentIndex === i),
  )
  if (bare >= 0)
    return refuse(`The quoted words “${claim.fragments[bare][2]}” have no evidence of their own yet.`)
  for (const item of evidence) {
    const refusal = decideEvidence(item, named, style)
    if (refusal) return refusal
  }
  return null
}

/** Why a difference cannot stand under a style. */
export function forbiddenWords(
  { printed }: Pick<EvidenceView, 'printed'>,
  edit: Edit,
  style: HouseStyle,
): string {
  const words = printed.slice(...edit.quote)
  const where = words ? `“${words}”` : 'words left out'
  return `${style.name} (version ${style.version}) forbids it: ${where}, ${typeWords(edit.type)}. That is a fix, or another style’s article.`
}

const typeWords = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

function decideEvidence(item: EvidenceView, named: readonly NamedDifference[], style: HouseStyle): Refusal {
  if (item.words === null) return null
  if (item.isOutdated)
    return refuse(
      `The words changed since they were compared with ${item.sourceTitle}. Take the link away and link it again.`,
    )
  const findings = [item.finding, ...item.also]
  if (findings.includes('NOT_FOUND') || findings.includes('PARTIAL'))
    return refuse(`The printed words do not all stand in the passage linked from ${item.sourceTitle}.`)
  if (changesSense(item.edits) || findings.includes('SENSE_CHANGED'))
    return refuse(
      `The printed words change the sense of what ${item.sourceTitle} has. That is a fix, never “said as printed”.`,
    )
  const forbidden = firstForbidden(item.edits, style)
  if (forbidden) return refuse(forbiddenWords(item, forbidden, style))
  const isNamed = (type: string, at: number) =>
    named.some((n) => n.evidenceId === item.id && n.type === type && n.quote[0] === at)
  const unnamed = differencesToName(item.edits, style).find((edit) => !isNamed(edit.type, edit.quote[0]))
  if (unnamed) {
    const [start, end] = unnamed.quote
    const words = item.printed.slice(start, end)
    return refuse(
      `Name each difference and give a reason: ${words ? `“${words}” differs` : 'words are missing'} (${typeWords(unnamed.type)}).`,
    )
  }
  if (findings.includes('WRONG_SPEAKER') && !isNamed('WRONG_SPEAKER', 0))
    return refuse(
      `In ${item.sourceTitle} these words are ${item.speaker ?? 'another speaker'}’s. Correct the speaker, or name the difference.`,
    )
  return null
}

/** Whether the member may put the second signature under a claim's verdict. */
export function decideApproval(standing: Standing, claim: ClaimView, verdictId: string): Refusal {
  if (!claim.verdict || claim.verdict.id !== verdictId)
    return refuse('That verdict no longer stands. Look at the one that does.')
  if (claim.verdict.approval) return refuse('It is approved already.')
  if (claim.status === 'STALE')
    return refuse(`${claim.statusReason} It needs a new verdict before a second signature.`)
  if (standing.userId === claim.verdict.userId)
    return forbid('Nobody approves their own verdict. A second person signs.')
  if (!canApproveVerdictOf(standing, claim.verdict.userId))
    return forbid('Checkers and editors approve, and not on an article they write.')
  const open = asked(claim.verdict).filter(({ allowed }) => !allowed)
  if (open.length === 0) return null
  const { name, version } = claim.verdict.style ?? { name: 'The house style', version: 1 }
  const types = open.map(({ type }) => typeWords(type)).join(', ')
  return refuse(
    `${name} (version ${version}) says to ask, and nobody has allowed it yet: ${types}. An editor other than ${claim.verdict.by.name} allows it by name.`,
  )
}

/** What the verdict's style says to ask for. */
export const asked = ({ acknowledged }: VerdictView): VerdictView['acknowledged'] =>
  acknowledged.filter(({ ruling }) => ruling === 'ask')

/** Whether an editor may let these differences stand, each by its place among the verdict's. */
export function decideAllowance(
  standing: Standing,
  claim: ClaimView,
  { verdictId, differences }: { verdictId: string; differences: readonly number[] },
): Refusal {
  const { verdict } = claim
  if (!canSignOff(standing) || !canApprove(standing))
    return forbid(
      'An editor, or the head of checking, allows what the style says to ask for; no writer does.',
    )
  if (!verdict || verdict.id !== verdictId)
    return refuse('That verdict no longer stands. Look at the one that does.')
  if (standing.userId === verdict.userId) return forbid('You checked it, so another editor allows it.')
  if (claim.status === 'STALE') return refuse(`${claim.statusReason} It needs a new verdict first.`)
  for (const place of differences) {
    const difference = verdict.acknowledged[place]
    if (difference?.ruling !== 'ask') return refuse('The style does not ask for that.')
    if (difference.allowed) return refuse(`${difference.allowed.name} has allowed that already.`)
    if (!claim.evidence.some(({ id }) => id === difference.evidenceId))
      return forbid('It stands in a source you cannot read. One of its readers allows it.')
  }
  return null
}

/** A place where the speaker came back to it, with what a person said of it. */
export interface AlsoSaidEntry
  extends Pick<AlsoSaidView, 'sourceId' | 'sourceTitle' | 'span' | 'words' | 'locator' | 'speaker'> {
  /** null where the machine no longer finds it, but somebody answered it */
  readonly turn: string | null
  readonly paragraph: number | null
  readonly answer: AlsoSaidAnswerView | null
  /** nobody has answered it for the words the claim has now; it counts as fair by no silence */
  readonly isOpen: boolean
}

/** What the machine finds now and what people answered, as one list. An answered place stays as it was answered. */
export function alsoSaidEntries(
  found: readonly AlsoSaidView[],
  answers: readonly AlsoSaidAnswerView[],
): AlsoSaidEntry[] {
  const left = new Set(answers)
  const entries = found.map((place): AlsoSaidEntry => {
    const answer =
      [...left].find((one) => one.sourceId === place.sourceId && overlap(one.span, place.span) > 0) ?? null
    if (answer) left.delete(answer)
    return { ...place, ...answer, answer, isOpen: !answer || answer.isOutdated }
  })
  const before = [...left].map(
    (answer): AlsoSaidEntry => ({
      ...answer,
      turn: null,
      paragraph: null,
      answer,
      isOpen: answer.isOutdated,
    }),
  )
  return [...entries, ...before]
}

/** Whether the member may say of a place what else was said there means for the quote. */
export function decideAlsoSaid(
  standing: Standing,
  claim: Pick<ClaimView, 'state' | 'alsoSaid'>,
  {
    sourceId,
    span,
    answer,
  }: Pick<AlsoSaidAnswerView, 'sourceId' | 'span'> & {
    answer: AlsoSaidAnswerView['answer'] | null
  },
): Refusal {
  if (!canJudge(standing))
    return forbid('Checkers and editors say whether a quote is fair, and not on an article they write.')
  if (claim.state === 'DISMISSED') return refuse('This claim is dismissed. Restore it first.')
  const before = claim.alsoSaid.find((one) => one.sourceId === sourceId && one.span[0] === span[0])
  if (answer === null && !before) return refuse('Nobody has answered that, so it is open already.')
  if (before?.answer === answer && !before.isOutdated) return refuse(`${before.by.name} has said so already.`)
  return null
}

export const decideCorrection = (standing: Standing): Refusal =>
  canCorrect(standing) ? null : forbid('Checkers and editors correct claims and link evidence.')

/** Whether an editor may let the claim through as it is. A changed sense is waived by nobody. */
export function decideWaiver(standing: Standing, claim: ClaimView): Refusal {
  if (!canSignOff(standing)) return forbid('Only an editor or the head of checking waives a claim.')
  if (claim.waiver) return refuse('It is waived already.')
  if (supports(claim).some((e) => e.finding === 'SENSE_CHANGED' || e.also.includes('SENSE_CHANGED')))
    return refuse('The printed words change the sense of the source. That is fixed or cut, never waived.')
  return null
}

/** What still stands between a revision and its signature; none when it can be signed. */
export function listBlockers(claims: readonly ClaimView[], marks: readonly MarkView[]): Blocker[] {
  const open = claims
    .filter((claim) => claim.state === 'LIVE' && !claim.waiver)
    .flatMap((claim) => {
      const message = blockedBy(claim)
      return message ? [{ claimId: claim.id, claimNumber: claim.number, markSpan: null, message }] : []
    })
  const undecided = marks
    .filter((mark) => !mark.decided)
    .map((mark) => ({
      claimId: null,
      claimNumber: null,
      markSpan: mark.span,
      message: `${mark.exact} is neither a claim nor set aside by a person.`,
    }))
  return [...open, ...undecided]
}

function blockedBy(claim: ClaimView): string | null {
  if (claim.status !== 'APPROVED') return claim.statusReason
  if (isGood(claim.result)) return null
  return claim.result === 'CUT'
    ? 'It is asked to be cut and still in the text.'
    : 'It is signed as not good: fix it, cut it, or waive it by name.'
}

export function decideSignOff(standing: Standing, blockers: readonly Blocker[], isLatest: boolean): Refusal {
  if (!canSignOff(standing)) return forbid('Only an editor or the head of checking signs off.')
  if (!isLatest) return refuse('There is a newer revision. Sign off that one.')
  if (blockers.length > 0)
    return refuse(
      `${blockers.length} ${blockers.length === 1 ? 'thing still blocks' : 'things still block'} this revision.`,
    )
  return null
}
