'use server'
import { formAction } from '@/lib/auth/form-action'
import * as commands from '@/lib/members/commands'
import { AddMember, ChangeRole, OneMember } from '@/lib/members/model'

export const addMember = formAction(AddMember, commands.addMember)
export const changeRole = formAction(ChangeRole, commands.changeRole)
export const removeMember = formAction(OneMember, commands.removeMember)
export const endSessions = formAction(OneMember, commands.endSessions)
