import { z } from 'zod'
import { AlsoSaidAnswer, Basis, ContentJudgement, Stance, VerdictValue } from '../../db/generated/enums'
import { EDIT_CLASSES } from '../../matching/model'

// What people send: checked here before any command sees it.

/** No text is longer, and no column holds more. */
const MOST = 2_147_483_647
const span = z.tuple([z.number().int().nonnegative().max(MOST), z.number().int().positive().max(MOST)])
const reason = z.string().trim().min(1, 'Give a reason.').max(2000)
/** The claim as the person saw it: in which draft, and with how many writes to it. */
const onClaim = z.object({
  claimId: z.uuid(),
  revisionId: z.uuid(),
  version: z.number().int().positive().max(MOST),
})
export type OnClaim = z.output<typeof onClaim>

export const AddClaim = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  span,
  /** a cast entry, a new name, or nobody yet */
  castEntryId: z.uuid().nullable().default(null),
  newName: z.string().trim().min(1).max(200).nullable().default(null),
})
export const CorrectSpan = onClaim.extend({ content: z.array(span).min(1).max(20) })
export const CorrectSpeaker = onClaim.extend({
  castEntryId: z.uuid().nullable(),
  newName: z.string().trim().min(1).max(200).nullable().default(null),
})
export const DismissClaim = onClaim.extend({ reason })
export const RestoreClaim = onClaim.extend({ reason })
export const AssignClaim = onClaim.extend({ assigneeId: z.uuid().nullable() })
export const WaiveClaim = onClaim.extend({ reason })
export const DecideMark = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  span,
  decision: z.enum(['SET_ASIDE', 'OPEN']),
  reason,
})

/** A span of a source's text, or a locator alone where there is no text. */
export const LinkEvidence = onClaim
  .extend({
    sourceId: z.uuid(),
    span: span.nullable().default(null),
    locator: z.string().trim().min(1).max(300).nullable().default(null),
    stance: z.enum(Stance).default('SUPPORTS'),
    fragmentIndex: z.number().int().nonnegative().nullable().default(null),
  })
  .refine((input) => input.span !== null || input.locator !== null, 'Say where in the source it stands.')
/** Places that hold the words only together: all of them are linked, or none. */
export const LinkTogether = onClaim.extend({
  fragmentIndex: z.number().int().nonnegative().nullable().default(null),
  places: z
    .array(z.object({ sourceId: z.uuid(), span }))
    .min(2)
    .max(10),
})
/** Every piece of evidence of the claim, by the matcher and under the style of now. */
export const CompareAgain = onClaim
export const CompareAllAgain = z.object({ articleId: z.uuid() })
export const WithdrawEvidence = onClaim.extend({ evidenceId: z.uuid() })
/** What was linked in one act goes in one. */
export const WithdrawTogether = onClaim.extend({ evidenceIds: z.array(z.uuid()).min(1).max(10) })

/** A difference between print and source that the member names, with why it may stand. */
export const NamedDifference = z.object({
  evidenceId: z.uuid(),
  type: z.enum([...Object.values(EDIT_CLASSES).flat(), 'WRONG_SPEAKER', 'SPLICED', 'NOT_FOUND']),
  quote: span.or(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])),
  reason: z.string().trim().min(1, 'Say why the difference may stand.').max(500),
})
export type NamedDifference = z.infer<typeof NamedDifference>

export const RecordVerdict = onClaim.extend({
  value: z.enum(VerdictValue),
  basis: z.enum(Basis).nullable().default(null),
  reason: z.string().trim().max(2000).nullable().default(null),
  proposedWords: z.string().trim().max(5000).nullable().default(null),
  acknowledged: z.array(NamedDifference).max(200).default([]),
  content: z.enum(ContentJudgement).default('NOT_CHECKED'),
  replySought: z.boolean().nullable().default(null),
})
export type RecordVerdict = z.output<typeof RecordVerdict>
export const WithdrawVerdict = onClaim.extend({ verdictId: z.uuid() })
export const ApproveVerdict = onClaim.extend({ verdictId: z.uuid() })
/** Places among the verdict's acknowledged differences, of those the style says to ask for. */
export const AllowDifferences = onClaim.extend({
  verdictId: z.uuid(),
  differences: z.array(z.number().int().nonnegative()).min(1).max(200),
})
export const WithdrawAllowances = onClaim.extend({ allowanceIds: z.array(z.uuid()).min(1).max(200) })
/** Of one place in a source; null opens it again. */
export const AnswerAlsoSaid = onClaim.extend({
  sourceId: z.uuid(),
  span,
  answer: z.enum(AlsoSaidAnswer).nullable(),
})
/** Of one link; a null translator takes the signature back. */
export const CheckTranslation = onClaim.extend({
  evidenceId: z.uuid(),
  translator: z.string().trim().min(1, 'Say who translated it.').max(200).nullable(),
})
export const WithdrawApproval = onClaim.extend({ approvalId: z.uuid() })
export const WithdrawWaiver = onClaim.extend({ waiverId: z.uuid() })
/** A whole list as a person saw it (`choose.ts`): a list of any length is named in a line. */
const whole = z.object({ allOf: z.string().regex(/^[0-9a-f]{64}$/) })
const AT_ONCE = 200
const someOrAll = { error: `Choose 1 to ${AT_ONCE} of them, or all. Nothing was changed.` }
/** Differences: each named by what the run proposes, or the claim it drops, as the person saw it; or all on offer. */
export const ChosenDifferences = z.union(
  [
    whole,
    z
      .array(
        z.object({
          proposalId: z.uuid().nullable(),
          claimId: z.uuid().nullable(),
          version: z.number().int().positive().nullable(),
        }),
      )
      .min(1)
      .max(AT_ONCE),
  ],
  someOrAll,
)
const onRun = z.object({ articleId: z.uuid(), runId: z.uuid() })
export const AcceptDifferences = onRun.extend({ accepted: ChosenDifferences })
export const LeaveDifferences = onRun.extend({ left: ChosenDifferences })
/** What was accepted or left, by the decisions; or all of one's own. */
export const UndoDifferences = z.object({
  articleId: z.uuid(),
  decisions: z.union([whole, z.array(z.uuid()).min(1).max(AT_ONCE)], someOrAll),
})
export const SignOffRevision = z.object({ articleId: z.uuid(), revisionId: z.uuid() })
export const WithdrawSignOff = z.object({ articleId: z.uuid(), signOffId: z.uuid() })
