import type { ClaimView } from '@/lib/claims/model'
import type { MarkView } from '@/lib/claims/model/review'
import { add, decideOnMark } from './actions'
import * as acts from './acts'
import type { Review } from './review-context'
import { UNDONE } from './undo'
import { tellOutcome } from './use-note-act'

const IS_SPEECH = 'Its quotation marks hold a statement after all.'
const IS_NONE = 'Its quotation marks hold no statement.'
const REOPENED = 'Setting it aside was undone.'

/** What is done to a pair of marks by one key or button: into a claim, back again, and undone. */
export function markKeys(review: Review) {
  const { data, select, setMark, setAdding, setMode, perform, say } = review

  /** The claim these marks were before is brought back; without one they become a new claim, with its speaker still open. */
  const toClaim = async (mark: MarkView) => {
    if (!data.may.correct) return say('Checkers and editors make claims.', 'problem')
    // a lone mark has no words yet: a person chooses them
    if (!/[\p{L}\p{N}]/u.test(mark.exact)) return setAdding(mark.span)
    const before = data.claims.find(({ id }) => id === mark.claimId)
    if (before) {
      if (await perform(acts.restore(before, IS_SPEECH))) select(before.id)
      return
    }
    const span: [number, number] = [...mark.span]
    const input = { articleId: data.article.id, revisionId: data.revision.id, span }
    const made = await tellOutcome(
      review,
      add(input),
      ({ number }) => `Claim ${number}: made of ${mark.exact}. Say who speaks.`,
    )
    if (made) select(made.result.claimId)
  }

  /** Only what a person made of marks and nobody worked on goes back by one key; any other claim asks for a reason. */
  const toMarks = async (claim: ClaimView) => {
    if (!data.may.correct)
      return say(`Claim ${claim.number}: checkers and editors dismiss claims.`, 'problem')
    if (claim.state === 'DISMISSED' || !isFresh(claim)) return setMode({ as: 'dismiss' })
    const [[start, end, exact]] = claim.content
    if (!(await perform(acts.dismiss(claim, IS_NONE)))) return
    setMark({ span: [start, end], exact, class: '', machineReason: '', claimId: claim.id, decided: null })
  }

  const undoOnMark = async (mark: MarkView) => {
    const { decided } = mark
    if (decided?.memberId !== data.me.memberId) return say(`${mark.exact}: there is nothing of yours to undo`)
    const claim = data.claims.find(({ id }) => id === mark.claimId)
    if (claim && claim.versionBy !== 'MACHINE' && claim.versionBy.at === decided.at) {
      if (await perform(acts.restore(claim, UNDONE.dismissing))) select(claim.id)
      return
    }
    const span: [number, number] = [...mark.span]
    const on = { articleId: data.article.id, revisionId: data.revision.id, span }
    const back = decideOnMark({ ...on, decision: 'OPEN', reason: REOPENED })
    await tellOutcome(review, back, () => `${mark.exact} is open again`)
  }

  return { toClaim, toMarks, undoOnMark }
}

/** Two straight single ones. */
const LONGEST_MARK = 2

/** Whether a claim is a pair of marks that a person made one, with nothing on it yet but perhaps its speaker. */
const isFresh = ({ versionBy, content, fragments, verdict, evidence }: ClaimView): boolean =>
  versionBy !== 'MACHINE' &&
  verdict === null &&
  evidence.length === 0 &&
  content.length === 1 &&
  fragments.length === 1 &&
  fragments[0][0] - content[0][0] <= LONGEST_MARK &&
  content[0][1] - fragments[0][1] <= LONGEST_MARK
