'use server'
import { z } from 'zod'
import { readAgain } from '@/lib/articles/read-again'
import { formAction } from '@/lib/auth/form-action'
import { acceptDifferences } from '@/lib/claims/commands/accept-differences'
import { leaveDifferences } from '@/lib/claims/commands/leave-differences'
import { undoDifferences } from '@/lib/claims/commands/undo-differences'
import { AcceptDifferences, LeaveDifferences, UndoDifferences } from '@/lib/claims/model/inputs'

export const readRevisionAgain = formAction(
  z.object({ articleId: z.uuid(), revisionId: z.uuid() }),
  readAgain,
)
export const accept = formAction(AcceptDifferences, acceptDifferences)
export const leave = formAction(LeaveDifferences, leaveDifferences)
export const undo = formAction(UndoDifferences, undoDifferences)
