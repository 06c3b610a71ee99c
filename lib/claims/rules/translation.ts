import { canJudge, type Standing } from '../../articles/rules'
import type { Refusal } from '../../errors'
import type { ClaimView, EvidenceView } from '../model'
import { forbid, refuse } from './refusals'

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
  if (claim.state === 'DISMISSED') return refuse('This claim is dismissed. Bring it back first.')
  if (translator === null) {
    if (!translation) return refuse('Nobody signs for it now.')
    return translation.by.memberId === standing.memberId
      ? null
      : forbid(`${translation.by.name} signed for it; only they take that back.`)
  }
  if (finding !== 'TRANSLATED') return refuse('That passage is not in another language than the print.')
  return translation ? refuse(`${translation.by.name} signs for it already.`) : null
}
