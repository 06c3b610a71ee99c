import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { readActor } from '@/lib/auth/session'
import { readCsrfToken } from './csrf-token'
import { ownPath } from './own-path'
import { SignInForm } from './sign-in-form'
import { NO_COOKIES, signInRefusal } from './sign-in-refusal'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  readonly searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }>
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error } = await searchParams
  const goTo = ownPath(first(callbackUrl) ?? (await lastCallback()), (await headers()).get('host'))
  const refusal = first(error)
  if (await readActor()) redirect(goTo)
  const csrfToken = await readCsrfToken()
  // NextAuth sets its cookie and comes back here; once only, or a browser without cookies would go round for ever
  if (!csrfToken && refusal !== NO_COOKIES)
    redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: goTo, error: NO_COOKIES })}`)
  const shown = csrfToken && refusal === NO_COOKIES ? undefined : refusal
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center px-5 py-12">
      <p className="font-serif text-4xl font-semibold tracking-tight">Verbatim</p>
      <h1 className="text-quiet mt-1 mb-7 text-lg">Sign in to your newsroom</h1>
      <SignInForm csrfToken={csrfToken ?? ''} callbackUrl={goTo} refusal={signInRefusal(shown)} />
    </main>
  )
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** After a refusal NextAuth tells where one wanted to go in its cookie only. */
async function lastCallback(): Promise<string | undefined> {
  const jar = await cookies()
  return (jar.get('__Secure-next-auth.callback-url') ?? jar.get('next-auth.callback-url'))?.value
}
