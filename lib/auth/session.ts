import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { readMemberships } from './accounts'
import { type Actor, mintActor } from './actor'
import { authOptions } from './options'

/** Names the newsroom a person with several chose. */
export const NEWSROOM_COOKIE = 'verbatim.newsroom'

/** The session the request's token names, once a request; it may have ended since. */
export const readSessionId = cache(async (): Promise<string | null> => {
  const session: { sid?: unknown } | null = await getServerSession(authOptions)
  return typeof session?.sid === 'string' ? session.sid : null
})

/** Who is asking, once a request; null without a live session. */
export const readActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId()
  if (!sessionId) return null
  const memberships = await readMemberships(sessionId)
  const chosen = (await cookies()).get(NEWSROOM_COOKIE)?.value
  const membership = memberships.find((m) => m.newsroomId === chosen) ?? memberships[0]
  return membership ? mintActor(membership) : null
})

/** For pages: who is asking, or the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await readActor()) ?? redirect('/sign-in')
}
