'use server'
import { formAction } from '@/lib/auth/form-action'
import { chooseStyle, saveStyle } from '@/lib/styles/commands'
import { ChooseStyle, SaveStyle } from '@/lib/styles/model'

export const save = formAction(SaveStyle, saveStyle)
export const rule = formAction(ChooseStyle, chooseStyle)
