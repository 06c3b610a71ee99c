'use server'
import { formAction } from '@/lib/auth/form-action'
import { addReader as add, removeReader as remove } from '@/lib/sources/commands'
import { ChangeReader } from '@/lib/sources/model'

export const addReader = formAction(ChangeReader, add)
export const removeReader = formAction(ChangeReader, remove)
