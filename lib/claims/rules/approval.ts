import { canApprove, canApproveVerdictOf, canSignOff, type Standing } from '../../articles/rules'
import type { Refusal } from '../../errors'
import type { ClaimView, VerdictView } from '../model'
import { isOfPassage } from './differences'
import { typeWords } from './obstacles'
import { forbid, refuse } from './refusals'

/** Whether the member may put the second signature under a claim's verdict. */
export function decideApproval(standing: Standing, claim: ClaimView, verdictId: string): Refusal {
  if (!claim.verdict || claim.verdict.id !== verdictId)
    return refuse('That verdict no longer stands. Look at the one that does.')
  if (claim.verdict.approval) return refuse('It is approved already.')
  if (claim.stale) return refuse(`${claim.stale} It needs a new verdict before a second signature.`)
  if (standing.userId === claim.verdict.userId)
    return forbid('Nobody approves their own verdict. A second person signs.')
  if (!canApproveVerdictOf(standing, claim.verdict.userId))
    return forbid('Checkers and editors approve, and not on an article they write.')
  const open = asked(claim.verdict).filter(({ allowed }) => !allowed)
  if (open.length === 0) return null
  const { name, version } = claim.verdict.style ?? { name: 'The house style', version: 1 }
  const types = open.map(({ type }) => typeWords(type)).join(', ')
  const whose = open.some(({ type }) => !isOfPassage(type))
    ? `${name} (version ${version}) says to ask`
    : 'It is to be asked for'
  return refuse(
    `${whose}, and nobody has allowed it yet: ${types}. An editor other than ${claim.verdict.by.name} allows it by name.`,
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
  if (claim.stale) return refuse(`${claim.stale} It needs a new verdict first.`)
  for (const place of differences) {
    const difference = verdict.acknowledged[place]
    if (difference?.ruling !== 'ask') return refuse('The style does not ask for that.')
    if (difference.allowed) return refuse(`${difference.allowed.name} has allowed that already.`)
    if (!claim.evidence.some(({ id }) => id === difference.evidenceId))
      return forbid('It stands in a source you cannot read. One of its readers allows it.')
  }
  return null
}
