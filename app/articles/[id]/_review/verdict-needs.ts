import type { Permissions } from '@/lib/articles/rules'
import type { ClaimView } from '@/lib/claims/model'
import type { NamedDifference, RecordVerdict } from '@/lib/claims/model/inputs'
import { isOfPassage, passageWords, type ToAnswer, toAnswer } from '@/lib/claims/rules/differences'
import { obstacleTo, whoMayNot } from '@/lib/claims/rules/obstacles'
import { knownBy } from '@/lib/claims/rules/verdict'
import type { Basis, VerdictValue } from '@/lib/db/generated/enums'
import type { HouseStyle } from '@/lib/matching/house-style'
import { differenceWords } from '@/lib/reports/words'
import { asSaid } from './diff-pieces'

/** One difference between print and source that has to be named before the words pass. */
export interface DifferenceToName extends Omit<NamedDifference, 'reason'> {
  readonly printed: string
  readonly said: string
  /** "number form", "In Tape these words are Quill’s" */
  readonly label: string
  /** it is so of a whole passage */
  readonly isOfPassage: boolean
  readonly sourceTitle: string
  /** an editor has to allow it before a second signature */
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

/** What the verdict needs on this claim, from this person. */
export function needsOf(
  claim: ClaimView,
  value: VerdictValue,
  may: Permissions,
  style: HouseStyle,
): VerdictNeeds {
  const refused = whoMayNot(may, value) ?? obstacleTo(claim, value, style)
  if (refused) return { ...NOTHING, refused }
  switch (value) {
    case 'SAID_AS_PRINTED':
    case 'SUPPORTED':
      return { ...needsOfPassing(claim), differences: toAnswer(claim, value, style).map(named) }
    case 'FIX_NEEDED':
      return { ...NOTHING, proposedWords: proposalFor(claim) }
    case 'CANNOT_BE_CHECKED':
      return { ...NOTHING, reason: 'needed', reasonWords: 'Why it cannot be checked' }
    default:
      return NOTHING
  }
}

function needsOfPassing(claim: ClaimView): VerdictNeeds {
  const contradicted = claim.evidence.some((e) => e.stance === 'CONTRADICTS')
  return {
    ...NOTHING,
    bases: knownBy(claim),
    ...(contradicted ? { reason: 'needed', reasonWords: 'A linked source contradicts it. Your answer' } : {}),
  }
}

const named = (difference: ToAnswer): DifferenceToName => ({
  evidenceId: difference.item.id,
  type: difference.type,
  quote: [...difference.quote],
  printed: difference.item.printed.slice(...difference.quote),
  said: difference.said,
  label: isOfPassage(difference.type) ? passageWords(difference) : differenceWords(difference.type),
  isOfPassage: isOfPassage(difference.type),
  sourceTitle: difference.item.sourceTitle,
  isAsked: difference.ruling === 'ask',
})

/** The words as the source has them where a passage differs; else the words as they are printed. */
function proposalFor(claim: ClaimView): string {
  const differing = claim.evidence.find((e) => e.words !== null && e.edits.length > 0)
  if (differing?.words) {
    // of a paraphrase only words can be put right that it has: where a lost “not” would go, nobody says
    const edits = differing.edits.filter(
      ({ quote }) => differing.finding !== 'PARAPHRASE_CLASH' || quote[0] < quote[1],
    )
    return asSaid(differing.printed, differing.words, edits)
  }
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
