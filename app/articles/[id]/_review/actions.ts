'use server'
import { z } from 'zod'
import { putOnArticle } from '@/lib/articles/commands'
import { formAction } from '@/lib/auth/form-action'
import { addClaim } from '@/lib/claims/commands/add-claim'
import { allowDifferences } from '@/lib/claims/commands/allow-differences'
import { answerAlsoSaid } from '@/lib/claims/commands/answer-also-said'
import { approveVerdict } from '@/lib/claims/commands/approve-verdict'
import { assignClaim } from '@/lib/claims/commands/assign-claim'
import { checkTranslation } from '@/lib/claims/commands/check-translation'
import { compareAgain as compare } from '@/lib/claims/commands/compare-again'
import { compareAllAgain as compareAll } from '@/lib/claims/commands/compare-all-again'
import { correctSpan } from '@/lib/claims/commands/correct-span'
import { correctSpeaker } from '@/lib/claims/commands/correct-speaker'
import { decideMark } from '@/lib/claims/commands/decide-mark'
import { dismissClaim } from '@/lib/claims/commands/dismiss-claim'
import { linkEvidence, linkTogether } from '@/lib/claims/commands/link-evidence'
import { recordVerdict } from '@/lib/claims/commands/record-verdict'
import { restoreClaim } from '@/lib/claims/commands/restore-claim'
import { signOffRevision } from '@/lib/claims/commands/sign-off-revision'
import { waiveClaim } from '@/lib/claims/commands/waive-claim'
import { withdrawAllowances } from '@/lib/claims/commands/withdraw-allowances'
import { withdrawApproval } from '@/lib/claims/commands/withdraw-approval'
import { withdrawEvidence, withdrawTogether } from '@/lib/claims/commands/withdraw-evidence'
import { withdrawSignOff } from '@/lib/claims/commands/withdraw-sign-off'
import { withdrawVerdict } from '@/lib/claims/commands/withdraw-verdict'
import { withdrawWaiver } from '@/lib/claims/commands/withdraw-waiver'
import * as claims from '@/lib/claims/model/inputs'
import * as notes from '@/lib/notes/commands'
import * as note from '@/lib/notes/model'
import { linkCast } from '@/lib/speakers/commands'
import * as speakers from '@/lib/speakers/model'
import { findSpeakers } from '@/lib/speakers/queries'

export const link = formAction(claims.LinkEvidence, linkEvidence)
export const linkAll = formAction(claims.LinkTogether, linkTogether)
export const unlink = formAction(claims.WithdrawEvidence, withdrawEvidence)
export const unlinkAll = formAction(claims.WithdrawTogether, withdrawTogether)
export const compareAgain = formAction(claims.CompareAgain, compare)
export const compareAllAgain = formAction(claims.CompareAllAgain, compareAll)

export const judge = formAction(claims.RecordVerdict, recordVerdict)
export const takeBackVerdict = formAction(claims.WithdrawVerdict, withdrawVerdict)
export const approve = formAction(claims.ApproveVerdict, approveVerdict)
export const takeBackApproval = formAction(claims.WithdrawApproval, withdrawApproval)
export const allow = formAction(claims.AllowDifferences, allowDifferences)
export const takeBackAllowances = formAction(claims.WithdrawAllowances, withdrawAllowances)
export const signTranslation = formAction(claims.CheckTranslation, checkTranslation)
export const answerOther = formAction(claims.AnswerAlsoSaid, answerAlsoSaid)
export const waive = formAction(claims.WaiveClaim, waiveClaim)
export const takeBackWaiver = formAction(claims.WithdrawWaiver, withdrawWaiver)

export const add = formAction(claims.AddClaim, addClaim)
export const nameSpeaker = formAction(claims.CorrectSpeaker, correctSpeaker)
export const moveEnds = formAction(claims.CorrectSpan, correctSpan)
export const dismiss = formAction(claims.DismissClaim, dismissClaim)
export const restore = formAction(claims.RestoreClaim, restoreClaim)
export const assign = formAction(claims.AssignClaim, assignClaim)
export const decideOnMark = formAction(claims.DecideMark, decideMark)

export const findInRegistry = formAction(speakers.FindSpeakers, (actor, { words }) =>
  findSpeakers(actor, words),
)
export const linkSpeaker = formAction(speakers.LinkCast, linkCast)

export const writeNote = formAction(note.AddNote, notes.addNote)
export const settleNote = formAction(note.SettleNote, notes.resolveNote)
export const reopenNote = formAction(note.SettleNote, notes.reopenNote)
export const chooseNote = formAction(note.ChooseForReport, notes.chooseForReport)

export const signOff = formAction(claims.SignOffRevision, signOffRevision)
export const takeBackSignOff = formAction(claims.WithdrawSignOff, withdrawSignOff)
export const takeUpChecking = formAction(z.object({ articleId: z.uuid() }), (actor, { articleId }) =>
  putOnArticle(actor, { articleId, memberId: actor.memberId, role: 'CHECKER' }),
)
