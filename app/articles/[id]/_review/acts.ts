import type { ArchiveView, CandidateView, ClaimView } from '@/lib/claims/model'
import type { RecordVerdict } from '@/lib/claims/model/inputs'
import type { AlsoSaidEntry } from '@/lib/claims/rules/also-said'
import type { AlsoSaidAnswer } from '@/lib/db/generated/enums'
import { ANSWER_WORDS, VERDICT_WORDS } from '@/lib/reports/words'
import type { Act } from './act'
import * as actions from './actions'
import { UNDONE, type Undo, undoneWords } from './undo'
import type { VerdictNeeds } from './verdict-needs'
import { readyVerdict } from './verdict-needs'

type Verdict = Partial<RecordVerdict> & Pick<RecordVerdict, 'value'>

/** A place with text, as far as a link needs it. */
type FoundPlace = Pick<CandidateView & ArchiveView, 'sourceId' | 'sourceTitle' | 'locator' | 'start' | 'end'>

/** Links a place that the matcher found. */
export const linkCandidate = (
  claim: ClaimView,
  place: FoundPlace,
  fragmentIndex: number | null,
  stance: 'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT' = 'SUPPORTS',
): Act => {
  const where = `${place.sourceTitle}, ${place.locator}`
  const as = stance === 'SUPPORTS' ? '' : stance === 'CONTRADICTS' ? ' as contradicting' : ' as context'
  return {
    claimId: claim.id,
    done: `linked to ${where}${as}`,
    intent: `Link ${where}${as}.`,
    send: (on) =>
      actions.link({
        ...on,
        sourceId: place.sourceId,
        span: [place.start, place.end],
        stance,
        fragmentIndex,
      }),
  }
}

/** The same for places that hold the words only together. */
export const linkPlaces = (
  claim: ClaimView,
  places: readonly FoundPlace[],
  fragmentIndex: number | null,
): Act => {
  const [first, ...more] = places
  if (first && more.length === 0) return linkCandidate(claim, first, fragmentIndex)
  const where = places.map((place) => `${place.sourceTitle}, ${place.locator}`).join(' and ')
  return {
    claimId: claim.id,
    done: `linked to ${where}`,
    intent: `Link ${where}.`,
    send: (on) =>
      actions.linkAll({
        ...on,
        fragmentIndex,
        places: places.map(({ sourceId, start, end }) => ({ sourceId, span: [start, end] })),
      }),
  }
}

/** The same for a place on another article's shelf, whose source comes onto this one with the link. */
export const linkFromArchive = (claim: ClaimView, place: FoundPlace, fragmentIndex: number | null): Act => ({
  ...linkCandidate(claim, place, fragmentIndex),
  done: `linked to ${place.sourceTitle}, ${place.locator}, which is on this shelf now`,
})

/** Links a place in a source by its locator alone: a tape with the writer, a photograph of a notebook. */
export const linkLocator = (
  claim: ClaimView,
  source: { readonly id: string; readonly title: string },
  locator: string,
  stance: 'SUPPORTS' | 'CONTRADICTS' | 'CONTEXT',
  fragmentIndex: number | null,
): Act => ({
  claimId: claim.id,
  done: `linked to ${source.title}, ${locator}`,
  intent: `Link ${source.title}, ${locator}.`,
  send: (on) => actions.link({ ...on, sourceId: source.id, locator, stance, fragmentIndex }),
})

export const unlink = (claim: ClaimView, evidenceId: string, sourceTitle: string): Act => ({
  claimId: claim.id,
  done: `link to ${sourceTitle} taken away`,
  intent: `Take away the link to ${sourceTitle}.`,
  send: (on) => actions.unlink({ ...on, evidenceId }),
})

export const compareAgain = (claim: ClaimView): Act => ({
  claimId: claim.id,
  done: 'compared again',
  intent: 'Compare its evidence again.',
  send: (on) => actions.compareAgain(on),
})

export function giveVerdict(claim: ClaimView, verdict: Verdict): Act {
  const words = VERDICT_WORDS[verdict.value]
  const typed = [verdict.proposedWords && `“${verdict.proposedWords}”`, verdict.reason].filter(Boolean)
  const named = (verdict.acknowledged ?? []).map((difference) => difference.reason)
  return {
    claimId: claim.id,
    done: `${words.toLowerCase()}${named.length > 0 ? `, ${named.length} named` : ''}`,
    intent: `Give the verdict ${[words, ...typed, ...named].join(' · ')}`,
    send: (on) =>
      actions.judge({
        ...verdict,
        acknowledged: verdict.acknowledged?.map((d) => ({ ...d, quote: [...d.quote] })),
        ...on,
      }),
  }
}

export const giveReadyVerdict = (claim: ClaimView, value: Verdict['value'], needs: VerdictNeeds): Act =>
  giveVerdict(claim, readyVerdict(value, needs))

export const approve = (claim: ClaimView, verdictId: string): Act => ({
  claimId: claim.id,
  done: 'approved',
  intent: 'Approve the verdict.',
  send: (on) => actions.approve({ ...on, verdictId }),
})

/** Lets stand what the house style says to ask for; each by its place among the verdict's differences. */
export const allow = (claim: ClaimView, verdictId: string, differences: readonly number[]): Act => ({
  claimId: claim.id,
  done: `${differences.length === 1 ? 'one difference' : `${differences.length} differences`} allowed`,
  intent: 'Allow what the style says to ask for.',
  send: (on) => actions.allow({ ...on, verdictId, differences: [...differences] }),
})

export const takeBackAllowances = (claim: ClaimView, allowanceIds: readonly string[]): Act => ({
  claimId: claim.id,
  done: 'what you allowed was taken back',
  intent: 'Take back what was allowed.',
  send: (on) => actions.takeBackAllowances({ ...on, allowanceIds: [...allowanceIds] }),
})

/** Signs that a passage is translated rightly; null takes the signature back. */
export const signTranslation = (claim: ClaimView, evidenceId: string, translator: string | null): Act => ({
  claimId: claim.id,
  done: translator
    ? `the translation by ${translator} is signed`
    : 'the signature under the translation was taken back',
  intent: translator
    ? `Sign the translation by ${translator}.`
    : 'Take back the signature under the translation.',
  send: (on) => actions.signTranslation({ ...on, evidenceId, translator }),
})

/** Says what a place where the speaker came back to it means for the quote; null opens it again. */
export const answerAlsoSaid = (
  claim: ClaimView,
  { sourceId, sourceTitle, span, locator }: AlsoSaidEntry,
  answer: AlsoSaidAnswer | null,
): Act => ({
  claimId: claim.id,
  done: answer
    ? `what else was said is answered: ${ANSWER_WORDS[answer].toLowerCase()}`
    : 'what else was said is open again',
  intent: `Answer ${sourceTitle}, ${locator}: ${answer ? ANSWER_WORDS[answer].toLowerCase() : 'open again'}.`,
  send: (on) => actions.answerOther({ ...on, sourceId, span: [...span], answer }),
})

export const waive = (claim: ClaimView, reason: string): Act => ({
  claimId: claim.id,
  done: 'waived by name',
  intent: `Waive it: ${reason}`,
  send: (on) => actions.waive({ ...on, reason }),
})

export const dismiss = (claim: ClaimView, reason: string): Act => ({
  claimId: claim.id,
  done: 'dismissed',
  intent: `Dismiss it: ${reason}`,
  send: (on) => actions.dismiss({ ...on, reason }),
  undo: () => ({ act: 'restore' }),
})

export const restore = (claim: ClaimView, reason: string): Act => ({
  claimId: claim.id,
  done: 'brought back',
  intent: `Bring it back: ${reason}`,
  send: (on) => actions.restore({ ...on, reason }),
  undo: () => ({ act: 'dismiss', what: 'bringing-back' }),
})

export const nameSpeaker = (
  claim: ClaimView,
  { castEntryId, newName, name }: { castEntryId: string | null; newName: string | null; name: string | null },
): Act => ({
  claimId: claim.id,
  done: name ? `the speaker is ${name}` : 'the speaker is left open',
  intent: name ? `Name ${name} as the speaker.` : 'Leave the speaker open.',
  send: (on) => actions.nameSpeaker({ ...on, castEntryId, newName }),
  undo: (before) => ({
    act: 'correctSpeaker',
    castEntryId: before.cast?.id ?? null,
    name: before.cast?.name ?? null,
  }),
})

/** Names somebody of the cast whom the machine holds possible. */
export const nameCandidate = (claim: ClaimView, cast: { id: string; name: string }): Act =>
  nameSpeaker(claim, { castEntryId: cast.id, newName: null, name: cast.name })

export const moveEnds = (
  claim: ClaimView,
  content: readonly (readonly [number, number])[],
  words: string,
): Act => ({
  claimId: claim.id,
  done: `its words are now ${words}`,
  intent: `Make its words: ${words}`,
  send: (on) => actions.moveEnds({ ...on, content: content.map(([start, end]) => [start, end]) }),
  undo: (before) => ({ act: 'correctSpan', content: before.content }),
})

export const assign = (claim: ClaimView, person: { memberId: string; name: string } | null): Act => ({
  claimId: claim.id,
  done: person ? `${person.name} is on it` : 'nobody is on it',
  intent: person ? `Put ${person.name} on it.` : 'Free it.',
  send: (on) => actions.assign({ ...on, assigneeId: person?.memberId ?? null }),
  undo: (before) => ({ act: 'assign', assigneeId: before.assignee?.memberId ?? null }),
})

/** Takes back what was done. */
export const undo = (claim: ClaimView, back: Undo): Act => ({
  claimId: claim.id,
  done: undoneWords(back),
  intent: `Undo: ${undoneWords(back)}.`,
  send: (on) => {
    switch (back.act) {
      case 'withdrawApproval':
        return actions.takeBackApproval({ ...on, approvalId: back.approvalId })
      case 'withdrawVerdict':
        return actions.takeBackVerdict({ ...on, verdictId: back.verdictId })
      case 'withdrawEvidence':
        return actions.unlinkAll({ ...on, evidenceIds: [...back.evidenceIds] })
      case 'withdrawWaiver':
        return actions.takeBackWaiver({ ...on, waiverId: back.waiverId })
      case 'correctSpan':
        return actions.moveEnds({ ...on, content: back.content.map(([start, end]) => [start, end]) })
      case 'correctSpeaker':
        return actions.nameSpeaker({ ...on, castEntryId: back.castEntryId })
      case 'restore':
        return actions.restore({ ...on, reason: UNDONE.dismissing })
      case 'dismiss':
        return actions.dismiss({ ...on, reason: UNDONE[back.what] })
      case 'withdrawTranslation':
        return actions.signTranslation({ ...on, evidenceId: back.evidenceId, translator: null })
      case 'openAlsoSaid':
        return actions.answerOther({ ...on, sourceId: back.sourceId, span: [...back.span], answer: null })
      case 'assign':
        return actions.assign({ ...on, assigneeId: back.assigneeId })
    }
  },
})
