'use client'
import { useState } from 'react'
import type { Outcome } from '@/lib/auth/form-action'
import { NEWER_DRAFT } from '@/lib/errors'
import { type Review, useReview } from './review-context'

type Voice = Pick<Review, 'say' | 'tellSignedOut' | 'showNewest'>

/** Says what was done, or why it was not; null where it was not. */
export async function tellOutcome<T>(
  { say, tellSignedOut, showNewest }: Voice,
  sent: Promise<Outcome<T>>,
  done: (result: T) => string,
): Promise<{ readonly result: T } | null> {
  try {
    const outcome = await sent
    if (outcome.ok) {
      say(done(outcome.result))
      return outcome
    }
    if (outcome.code === 'SIGNED_OUT') tellSignedOut()
    else say(outcome.message, 'problem')
    if (outcome.message === NEWER_DRAFT) showNewest()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    say('No connection. Nothing was saved; what you typed is still here. Try again.', 'problem')
  }
  return null
}

/** Runs what is done to notes, marks and the revision, which never conflict: says what it did, or why not. */
export function useNoteAct() {
  const voice = useReview()
  const [busy, setBusy] = useState(false)
  const run = async (sent: Promise<Outcome<unknown>>, done: string): Promise<boolean> => {
    setBusy(true)
    const told = await tellOutcome(voice, sent, () => done)
    setBusy(false)
    return told !== null
  }
  return { run, busy }
}
