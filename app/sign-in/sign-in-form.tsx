'use client'
import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import { Button } from '../_components/button'
import { Notice } from '../_components/notice'
import { TextField } from '../_components/text-field'
import { signInRefusal } from './sign-in-refusal'

interface Props {
  readonly csrfToken: string
  readonly callbackUrl: string
  /** why the try before this page was drawn did not work */
  readonly refusal: string | null
}

/** Posts to NextAuth as any form would; once the page is awake, without leaving it, so that the address stays typed. */
export function SignInForm({ csrfToken, callbackUrl, refusal: initial }: Props) {
  const [refusal, setRefusal] = useState(initial)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { email, password } = Object.fromEntries(new FormData(form))
    setBusy(true)
    const answer = await signIn('credentials', { email, password, callbackUrl, redirect: false }).catch(
      () => null,
    )
    if (answer?.ok) return location.assign(callbackUrl)
    setBusy(false)
    setRefusal(answer ? signInRefusal(answer.error ?? 'unknown') : 'No connection. Try again.')
    form.querySelector<HTMLInputElement>('[name=password]')?.select()
  }
  return (
    <form method="post" action="/api/auth/callback/credentials" onSubmit={submit} className="grid gap-4">
      {refusal && (
        <Notice key={refusal} tone="problem">
          {refusal}
        </Notice>
      )}
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField label="E-mail" name="email" type="email" autoComplete="username" maxLength={254} required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <Button type="submit" look="primary" busy={busy}>
        Sign in
      </Button>
    </form>
  )
}
