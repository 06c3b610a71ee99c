'use server'
import { formAction } from '@/lib/auth/form-action'
import { addSpeaker as add } from '@/lib/speakers/commands'
import { AddSpeaker } from '@/lib/speakers/model'

export const addSpeaker = formAction(AddSpeaker, add)
