import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { notFound } from '../errors'
import { readMemberships } from './accounts'
import type { Actor } from './actor'
import { NEWSROOM_COOKIE, readSessionId } from './session'

/** The newsrooms the person at this session works in. */
export async function listMyNewsrooms(): Promise<readonly { newsroomId: string; name: string }[]> {
  const sessionId = await readSessionId()
  const memberships = sessionId ? await readMemberships(sessionId) : []
  return memberships.map(({ newsroomId, newsroomName }) => ({ newsroomId, name: newsroomName }))
}

export const ChooseNewsroom = z.object({ newsroomId: z.uuid() })

/** From the next page on this browser shows another of one's newsrooms. */
export async function chooseNewsroom(
  _actor: Actor,
  { newsroomId }: z.output<typeof ChooseNewsroom>,
): Promise<null> {
  const mine = await listMyNewsrooms()
  if (!mine.some((newsroom) => newsroom.newsroomId === newsroomId)) throw notFound()
  const jar = await cookies()
  jar.set(NEWSROOM_COOKIE, newsroomId, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 365 * 24 * 3600,
  })
  return null
}
