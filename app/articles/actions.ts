'use server'
import { z } from 'zod'
import { putOnArticle } from '@/lib/articles/commands'
import { PersonOnArticle } from '@/lib/articles/model'
import { formAction } from '@/lib/auth/form-action'

export const putMyselfOn = formAction(PersonOnArticle.extend({ articleId: z.uuid() }), (actor, input) =>
  putOnArticle(actor, { ...input, memberId: actor.memberId }),
)
