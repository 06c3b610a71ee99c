'use server'
import { z } from 'zod'
import { readAgain } from '@/lib/articles/read-again'
import { formAction } from '@/lib/auth/form-action'
import { acceptDifferences } from '@/lib/claims/commands/accept-differences'
import { AcceptDifferences } from '@/lib/claims/model/inputs'

export const readRevisionAgain = formAction(
  z.object({ articleId: z.uuid(), revisionId: z.uuid() }),
  readAgain,
)
export const accept = formAction(AcceptDifferences, acceptDifferences)
