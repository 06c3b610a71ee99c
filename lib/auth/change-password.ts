import { z } from 'zod'
import { refused } from '../errors'
import { findUser, keepPassword } from './accounts'
import type { Actor } from './actor'
import { hashPassword, passwordFits } from './password'
import { readSessionId } from './session'
import { countTry, forgetTries, secondsToWait } from './throttle'

export const ChangePassword = z.object({
  email: z.string().trim().max(254),
  current: z.string().min(1, 'Give the password you have now.').max(200),
  next: z
    .string()
    .min(12, 'At least 12 characters; a few words will do.')
    .max(200, 'At most 200 characters.'),
})
export type ChangePassword = z.output<typeof ChangePassword>

/** Gives one's own account another password. Somebody at an unlocked screen does not know the old one, and gets few tries. */
export async function changePassword(actor: Actor, { email, current, next }: ChangePassword): Promise<void> {
  const place = `account ${actor.userId}`
  const wait = await secondsToWait(email, place)
  if (wait > 0) throw refused(`Too many tries. Wait ${wait} seconds, then try again.`)
  await countTry(email, place)
  const user = await findUser(email)
  const fits = await passwordFits(user?.passwordHash ?? null, current)
  const sessionId = await readSessionId()
  if (!fits || user?.id !== actor.userId || !sessionId)
    throw refused('That e-mail address and password are not the ones you signed in with.')
  await keepPassword(sessionId, await hashPassword(next))
  await forgetTries(email, place)
}
