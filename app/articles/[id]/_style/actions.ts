'use server'
import { formAction } from '@/lib/auth/form-action'
import { chooseArticleStyle } from '@/lib/styles/commands'
import { ChooseArticleStyle } from '@/lib/styles/model'

export const chooseStyle = formAction(ChooseArticleStyle, chooseArticleStyle)
