import type { Permissions } from '@/lib/articles/rules'
import type { ClaimView, EvidenceView } from '@/lib/claims/model'
import type { NamedDifference, RecordVerdict } from '@/lib/claims/model/inputs'
import { translationWords, unsignedTranslation } from '@/lib/claims/rules/translation'
import { BASES, forbiddenWords } from '@/lib/claims/rules/verdict'
import type { Basis, VerdictValue } from '@/lib/db/generated/enums'
import { type HouseStyle, rulingOf } from '@/lib/matching/house-style'
import { changesSense, differencesToName, firstForbidden } from '@/lib/matching/passable'
import { differenceWords } from '@/lib/reports/words'
import { asSaid } from './diff-pieces'

/** One difference between print and source that has to be named before the words pass. */
export interface DifferenceToName extends Omit<NamedDifference, 'reason'> {
  readonly printed: string
  readonly said: string
  /** "number form", "another speaker" */
  readonly label: string
  readonly sourceTitle: string
  /** the style says to ask: an editor has to allow it before a second signature */
  readonly isAsked: boolean
}

/** What a verdict still asks of the person before it can be sent. */
export interface VerdictNeeds {
  /** why it cannot be given as things stand; the server refuses as well */
  readonly refused: string | null
  /** the first is proposed; none where no basis is asked */
  readonly bases: readonly Basis[]
  readonly differences: readonly DifferenceToName[]
  readonly reason: 'needed' | 'open'
  readonly reasonWords: string
  /** the words proposed to the person; null where no words are asked */
  readonly proposedWords: string | null
}

const NOTHING: VerdictNeeds = {
  refused: null,
  bases: [],
  differences: [],
  reason: 'open',
  reasonWords: 'Reason (if there is one to give)',
  proposedWords: null,
}
const refuse = (refused: string): VerdictNeeds => ({ ...NOTHING, refused })

/** What the verdict needs on this claim, from this person. */
export function needsOf(
  claim: ClaimView,
  value: VerdictValue,
  may: Permissions,
  style: HouseStyle,
): VerdictNeeds {
  if (claim.state === 'DISMISSED') return refuse('This claim is dismissed. Bring it back first.')
  if (value === 'ON_AUTHOR' ? !may.judgeOnAuthor : !may.judge)
    return refuse(
      value === 'ON_AUTHOR'
        ? 'Only the writer of an article signs on author.'
        : 'Checkers and editors give verdicts, and not on an article they write.',
    )
  switch (value) {
    case 'SAID_AS_PRINTED':
      return needsOfWords(claim, style)
    case 'SUPPORTED':
      return claim.fragments.length > 0
        ? refuse('It quotes somebody. Quoted words are said as printed, or not.')
        : needsOfPassing(claim)
    case 'FIX_NEEDED':
      return { ...NOTHING, proposedWords: proposalFor(claim) }
    case 'CANNOT_BE_CHECKED':
      return { ...NOTHING, reason: 'needed', reasonWords: 'Why it cannot be checked' }
    default:
      return NOTHING
  }
}

const supporting = (claim: ClaimView) => claim.evidence.filter((e) => e.stance === 'SUPPORTS')

function needsOfPassing(claim: ClaimView): VerdictNeeds {
  const evidence = supporting(claim)
  if (evidence.length === 0) return refuse('Nothing linked supports it. Link the place in a source first.')
  const translated = unsignedTranslation(claim.evidence)
  if (translated) return refuse(translationWords(translated))
  const contradicted = claim.evidence.some((e) => e.stance === 'CONTRADICTS')
  return {
    ...NOTHING,
    bases: [...new Set(evidence.flatMap((e) => BASES[e.sourceKind]))],
    ...(contradicted ? { reason: 'needed', reasonWords: 'A linked source contradicts it. Your answer' } : {}),
  }
}

function needsOfWords(claim: ClaimView, style: HouseStyle): VerdictNeeds {
  if (claim.fragments.length === 0)
    return refuse('Nothing in it is quoted. Supported is the verdict for paraphrase.')
  const needs = needsOfPassing(claim)
  if (needs.refused) return needs
  const evidence = supporting(claim)
  const bare = claim.fragments.find(
    (_, i) => !evidence.some((e) => e.fragmentIndex === null || e.fragmentIndex === i),
  )
  if (bare) return refuse(`The quoted words “${bare[2]}” have no evidence of their own yet.`)
  for (const item of evidence) {
    const refused = whyNotPassable(item, style)
    if (refused) return refuse(refused)
  }
  return { ...needs, differences: evidence.flatMap((item) => differencesOf(item, style)) }
}

function whyNotPassable(item: EvidenceView, style: HouseStyle): string | null {
  if (item.words === null) return null
  if (item.isOutdated)
    return `The words changed since they were compared with ${item.sourceTitle}. Compare them again.`
  const findings = [item.finding, ...item.also]
  if (findings.includes('NOT_FOUND') || findings.includes('PARTIAL'))
    return `The printed words do not all stand in the passage linked from ${item.sourceTitle}.`
  if (changesSense(item.edits) || findings.includes('SENSE_CHANGED'))
    return `The printed words change the sense of what ${item.sourceTitle} has. That is a fix, never “said as printed”.`
  const forbidden = firstForbidden(item.edits, style)
  if (forbidden) return forbiddenWords(item, forbidden, style)
  return null
}

function differencesOf(item: EvidenceView, style: HouseStyle): DifferenceToName[] {
  if (item.words === null) return []
  const { words } = item
  const named = differencesToName(item.edits, style).map(
    (edit): DifferenceToName => ({
      evidenceId: item.id,
      type: edit.type,
      quote: [...edit.quote],
      printed: item.printed.slice(...edit.quote),
      said: words.slice(...edit.source),
      label: differenceWords(edit.type),
      sourceTitle: item.sourceTitle,
      isAsked: rulingOf(edit.type, style) === 'ask',
    }),
  )
  if (![item.finding, ...item.also].includes('WRONG_SPEAKER')) return named
  const speaker = item.speaker ?? 'another speaker'
  return [
    ...named,
    {
      evidenceId: item.id,
      type: 'WRONG_SPEAKER',
      quote: [0, 0],
      printed: '',
      said: '',
      label: `in the source these words are ${speaker}’s`,
      sourceTitle: item.sourceTitle,
      isAsked: false,
    },
  ]
}

/** The words as the source has them where a passage differs; else the words as they are printed. */
function proposalFor(claim: ClaimView): string {
  const differing = claim.evidence.find((e) => e.words !== null && e.edits.length > 0)
  if (differing?.words) return asSaid(differing.printed, differing.words, differing.edits)
  return (claim.fragments.length > 0 ? claim.fragments : claim.content).map((span) => span[2]).join(' … ')
}

/** Whether one key is enough: nothing to be named, typed or explained. */
export const isReady = (needs: VerdictNeeds): boolean =>
  needs.refused === null &&
  needs.differences.length === 0 &&
  needs.reason === 'open' &&
  needs.proposedWords === null

/** What is sent when one key was enough. */
export const readyVerdict = (
  value: VerdictValue,
  needs: VerdictNeeds,
): Pick<RecordVerdict, 'value' | 'basis'> => ({ value, basis: needs.bases[0] ?? null })
