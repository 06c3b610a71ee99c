import { NO_LONGER_READ } from '@/lib/claims/differences'
import type { AnchoredSpan, ClaimView, EvidenceView } from '@/lib/claims/model'
import type { Span } from '@/lib/text/span'

/** What takes back the last thing a person did on a claim. */
export type Undo =
  | { readonly act: 'withdrawApproval'; readonly approvalId: string }
  | { readonly act: 'withdrawVerdict'; readonly verdictId: string }
  | {
      readonly act: 'withdrawEvidence'
      readonly evidenceIds: readonly string[]
      readonly sourceTitle: string
    }
  | { readonly act: 'withdrawWaiver'; readonly waiverId: string }
  | { readonly act: 'correctSpan'; readonly content: readonly AnchoredSpan[] }
  | { readonly act: 'correctSpeaker'; readonly castEntryId: string | null; readonly name: string | null }
  | { readonly act: 'restore' }
  | { readonly act: 'dismiss'; readonly what: 'adding' | 'bringing-back' }
  | { readonly act: 'withdrawTranslation'; readonly evidenceId: string }
  | { readonly act: 'openAlsoSaid'; readonly sourceId: string; readonly span: Span }
  | { readonly act: 'assign'; readonly assigneeId: string | null }

/**
 * What a person can take back on a claim as it stands, read off the claim alone, so that it works after a reload too: the
 * newest of their signatures, waivers and links, or that they added or dismissed it. Null when nothing of theirs is on it.
 */
export function undoOf(claim: ClaimView, memberId: string): Undo | null {
  const { verdict, waiver, evidence, alsoSaid } = claim
  const mine: { at: string; undo: Undo }[] = []
  if (verdict?.approval?.memberId === memberId)
    mine.push({ at: verdict.approval.at, undo: { act: 'withdrawApproval', approvalId: verdict.approval.id } })
  if (verdict?.by.memberId === memberId)
    mine.push({ at: verdict.by.at, undo: { act: 'withdrawVerdict', verdictId: verdict.id } })
  if (waiver?.memberId === memberId)
    mine.push({ at: waiver.at, undo: { act: 'withdrawWaiver', waiverId: waiver.id } })
  const made = ofVersion(claim)
  if (made && claim.versionBy !== 'MACHINE' && claim.versionBy.memberId === memberId)
    mine.push({ at: claim.versionBy.at, undo: made })
  for (const item of evidence)
    if (item.by.memberId === memberId)
      mine.push({
        at: item.by.at,
        undo: {
          act: 'withdrawEvidence',
          evidenceIds: linkedWith(item, evidence),
          sourceTitle: item.sourceTitle,
        },
      })
  for (const { id, translation } of evidence)
    if (translation?.by.memberId === memberId)
      mine.push({ at: translation.by.at, undo: { act: 'withdrawTranslation', evidenceId: id } })
  for (const { by, sourceId, span } of alsoSaid)
    if (by.memberId === memberId) mine.push({ at: by.at, undo: { act: 'openAlsoSaid', sourceId, span } })
  return mine.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0]?.undo ?? null
}

/** What was linked in one act has one time, and goes in one. */
const linkedWith = ({ by }: EvidenceView, evidence: readonly EvidenceView[]): string[] =>
  evidence.filter((e) => e.by.memberId === by.memberId && e.by.at === by.at).map(({ id }) => id)

/** Why a claim was dismissed or brought back by an undo, which itself is not undone again: that would go on for ever. */
export const UNDONE = {
  dismissing: 'Dismissing it was undone.',
  adding: 'Adding it was undone.',
  'bringing-back': 'Bringing it back was undone.',
} as const

/** What takes back the newest version of a claim, where that alone tells. */
function ofVersion({ rule, reason }: ClaimView): Undo | null {
  if (Object.values<string>(UNDONE).includes(reason)) return null
  if (rule === 'added-by-person') return { act: 'dismiss', what: 'adding' }
  if (rule === 'restored-by-person') return { act: 'dismiss', what: 'bringing-back' }
  return rule === 'dismissed-by-person' || rule === NO_LONGER_READ ? { act: 'restore' } : null
}

/** What will have happened, for the live region. */
export function undoneWords(undo: Undo): string {
  switch (undo.act) {
    case 'withdrawApproval':
      return 'your approval was taken back'
    case 'withdrawVerdict':
      return 'your verdict was taken back'
    case 'withdrawEvidence':
      return undo.evidenceIds.length > 1
        ? `${undo.evidenceIds.length} links were taken away`
        : `the link to ${undo.sourceTitle} was taken away`
    case 'withdrawWaiver':
      return 'your waiver was taken back'
    case 'correctSpan':
      return 'its ends are where they were'
    case 'correctSpeaker':
      return undo.name ? `the speaker is ${undo.name} again` : 'the speaker is open again'
    case 'restore':
      return 'brought back'
    case 'dismiss':
      return undo.what === 'adding' ? 'it is no claim any more' : 'dismissed again'
    case 'withdrawTranslation':
      return 'your signature under the translation was taken back'
    case 'openAlsoSaid':
      return 'what else was said is open again'
    case 'assign':
      return 'assigned as before'
  }
}
