'use client'
import { useState } from 'react'
import type { Outcome } from '@/lib/auth/form-action'
import { useReview } from './review-context'

/** Runs what is done to notes, marks and the revision, which never conflict: says what it did, or why not. */
export function useNoteAct() {
  const { say, tellSignedOut } = useReview()
  const [busy, setBusy] = useState(false)
  const run = async (sent: Promise<Outcome<unknown>>, done: string): Promise<boolean> => {
    setBusy(true)
    try {
      const outcome = await sent
      if (outcome.ok) say(done)
      else if (outcome.code === 'SIGNED_OUT') tellSignedOut()
      else say(outcome.message, 'problem')
      return outcome.ok
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      say('No connection. Nothing was saved; what you typed is still here. Try again.', 'problem')
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, busy }
}
