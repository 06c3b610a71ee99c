import { canCorrect, canSignOff, type Standing } from '../articles/rules'
import type { VerdictValue } from '../db/generated/enums'
import type { Refusal } from '../errors'
import type { ClaimView, Result, Status } from './model'
import type { Blocker, MarkView } from './model/review'
import { supports } from './rules/obstacles'
import { forbid, refuse } from './rules/refusals'

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

export const decideCorrection = (standing: Standing): Refusal =>
  canCorrect(standing) ? null : forbid('Checkers and editors correct claims and link evidence.')

/** Whether an editor may let the claim through as it is. A changed sense is waived by nobody. */
export function decideWaiver(standing: Standing, claim: ClaimView): Refusal {
  if (!canSignOff(standing))
    return forbid('Only an editor or the head of checking waives a claim, and none who writes the article.')
  if (claim.waiver) return refuse('It is waived already.')
  if (supports(claim).some((e) => e.finding === 'SENSE_CHANGED' || e.also.includes('SENSE_CHANGED')))
    return refuse('The printed words change the sense of the source. That is fixed or cut, never waived.')
  return null
}

/** What still stands between a revision and its signature; none when it can be signed. */
export function listBlockers(claims: readonly ClaimView[], marks: readonly MarkView[]): Blocker[] {
  const open = claims
    .filter((claim) => claim.state === 'LIVE' && !isLetThrough(claim))
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

/** Whether a waiver answers for it: for no open legal note. */
const isLetThrough = ({ waiver, notes }: ClaimView): boolean =>
  waiver !== null && !notes.some(({ kind, parentId, resolved }) => kind === 'LEGAL' && !parentId && !resolved)

function blockedBy(claim: ClaimView): string | null {
  if (claim.status !== 'APPROVED') return claim.statusReason
  if (isGood(claim.result)) return null
  return claim.result === 'CUT'
    ? 'It is asked to be cut and still in the text.'
    : 'It is signed as not good: fix it, cut it, or waive it by name.'
}

export function decideSignOff(standing: Standing, blockers: readonly Blocker[], isLatest: boolean): Refusal {
  if (!canSignOff(standing))
    return forbid('Editors and the head of checking sign off, and not an article they write.')
  if (!isLatest) return refuse('There is a newer revision. Sign off that one.')
  if (blockers.length > 0)
    return refuse(
      `${blockers.length} ${blockers.length === 1 ? 'thing still blocks' : 'things still block'} this revision.`,
    )
  return null
}
