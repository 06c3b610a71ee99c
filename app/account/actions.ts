'use server'
import { z } from 'zod'
import { ChangePassword, changePassword as change } from '@/lib/auth/change-password'
import { formAction } from '@/lib/auth/form-action'
import { ChooseNewsroom, chooseNewsroom as choose } from '@/lib/auth/newsrooms'
import { endSessions } from '@/lib/members/commands'

/** Whoever knew the old password is signed out with everybody else. */
export const changePassword = formAction(ChangePassword, async (actor, input) => {
  await change(actor, input)
  return endSessions(actor, { memberId: actor.memberId })
})

export const signOutEverywhere = formAction(z.object({}), (actor) =>
  endSessions(actor, { memberId: actor.memberId }),
)

export const chooseNewsroom = formAction(ChooseNewsroom, choose)
