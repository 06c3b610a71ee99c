'use client'
import type { FormEvent } from 'react'
import { Button } from '../_components/button'
import { OutcomeNotice } from '../_components/outcome-notice'
import { TextField } from '../_components/text-field'
import { useAct } from '../_components/use-act'
import { changePassword } from './actions'
import { leave } from './leave'

/** Asks for the address too: password keepers know by it which account changes. */
export function PasswordForm() {
  const { act, busy, outcome } = useAct(changePassword)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const word = (name: string) => String(data.get(name) ?? '')
    const answer = await act({ email: word('email'), current: word('current'), next: word('next') })
    if (answer.ok) await leave()
  }
  const fields = outcome && !outcome.ok ? outcome.fields : undefined
  return (
    <form method="post" onSubmit={submit} className="grid max-w-sm gap-4">
      <TextField label="Your e-mail" name="email" type="email" autoComplete="username" required />
      <TextField
        label="Password now"
        name="current"
        type="password"
        autoComplete="current-password"
        error={fields?.current}
        required
      />
      <TextField
        label="New password"
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        hint="At least 12 characters. You are signed out everywhere, and sign in with it."
        error={fields?.next}
        required
      />
      <OutcomeNotice outcome={fields ? null : outcome} />
      <Button type="submit" busy={busy} className="justify-self-start">
        Change password
      </Button>
    </form>
  )
}
