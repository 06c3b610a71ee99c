'use client'
import { useState } from 'react'
import { Button } from '../_components/button'

export interface Added {
  readonly name: string
  readonly email: string
  /** opens a new account alone; null for somebody who is back, with the one they had */
  readonly password: string | null
}

/** The password of a new account: shown here, this once, and kept nowhere it could be read again. */
export function MemberAdded({ added: { email, password }, onDone }: { added: Added; onDone: () => void }) {
  const [copied, setCopied] = useState(false)
  const copy = async (words: string) =>
    setCopied(
      await navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
    )
  return (
    <div className="grid gap-4">
      {password ? (
        <>
          <p>
            Give them this password by a way nobody else reads. It is shown this once; they can change it on
            their account page. Somebody who signs in to Verbatim already keeps the password they have, and
            this one opens nothing.
          </p>
          <dl className="bg-wash rounded-md px-4 py-3">
            <dt className="text-quiet text-sm">E-mail</dt>
            <dd className="break-all">{email}</dd>
            <dt className="text-quiet mt-2 text-sm">Password</dt>
            <dd className="font-mono text-lg break-all select-all">{password}</dd>
          </dl>
        </>
      ) : (
        <p>{email} was a member before, and signs in with the password it has.</p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {password && (
          <Button onClick={() => void copy(password)}>{copied ? 'Copied' : 'Copy the password'}</Button>
        )}
        <Button look="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  )
}
