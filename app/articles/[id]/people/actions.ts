'use server'
import { z } from 'zod'
import { changeAccess, putOnArticle, takeOffArticle } from '@/lib/articles/commands'
import { PersonOnArticle } from '@/lib/articles/model'
import { formAction } from '@/lib/auth/form-action'
import { Access } from '@/lib/db/generated/enums'

const OnArticle = z.object({ articleId: z.uuid() })
const Person = PersonOnArticle.extend(OnArticle.shape)

export const putOn = formAction(Person, putOnArticle)
export const takeOff = formAction(Person, takeOffArticle)
export const setAccess = formAction(OnArticle.extend({ access: z.enum(Access) }), changeAccess)
