import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { closeSession, findUser, openSession } from './accounts'
import { passwordFits } from './password'
import { countFailure, countTry, forgetTries, secondsToWait } from './throttle'

const SESSION_SECONDS = 7 * 24 * 3600

const Credential = z.object({ email: z.email().max(254), password: z.string().min(1).max(200) })

/** What the sign-in page is told: the reason alone, never whether the account exists. */
export const signInRefusal = (seconds: number) => `wait:${seconds}`

export const authOptions: NextAuthOptions = {
  // credentials need tokens; the session row behind each token makes them revocable
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(raw, request) {
        const credential = Credential.safeParse(raw)
        if (!credential.success) return null
        const { email, password } = credential.data
        const address = addressOf(request.headers)
        const answer = await signIn(email, password, address).catch((error: unknown) => {
          // NextAuth puts an error's words into the address bar: those of the database stay in the log
          console.error('sign-in failed', error)
          throw new Error('unavailable')
        })
        if (answer && 'wait' in answer) throw new Error(signInRefusal(answer.wait))
        return answer
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (!user) return token
      return { sub: user.id, sid: await openSession(user.id, new Date(Date.now() + SESSION_SECONDS * 1000)) }
    },
    session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === 'string') await closeSession(token.sid)
    },
  },
}

/** The account that the password opens, seconds to wait, or null. */
async function signIn(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; email: string } | { wait: number } | null> {
  const wait = await secondsToWait(email, address)
  if (wait > 0) return { wait }
  await countTry(email, address)
  const user = await findUser(email)
  if (!(await passwordFits(user?.passwordHash ?? null, password)) || !user) {
    await countFailure(email, address)
    return null
  }
  await forgetTries(email, address)
  return { id: user.id, email }
}

/** The address as the proxy in front tells it (the last hop it added); "local" without one. */
function addressOf(headers: Record<string, string> | undefined): string {
  const forwarded = headers?.['x-forwarded-for']?.split(',').at(-1)?.trim()
  return forwarded || 'local'
}
