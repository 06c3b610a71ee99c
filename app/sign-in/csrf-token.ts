import 'server-only'
import { cookies } from 'next/headers'

/** NextAuth's token against forged sign-ins, out of its cookie ("token|hash"); null when there is none yet. */
export async function readCsrfToken(): Promise<string | null> {
  const jar = await cookies()
  const cookie = jar.get('__Host-next-auth.csrf-token') ?? jar.get('next-auth.csrf-token')
  return cookie?.value.split('|')[0] || null
}
