'use client'
import { useState, useTransition } from 'react'
import type { Outcome } from '@/lib/auth/form-action'

interface Offline {
  readonly ok: false
  readonly code: 'OFFLINE'
  readonly message: string
  readonly fields?: undefined
}
export type Answer<T> = Outcome<T> | Offline

const OFFLINE: Offline = {
  ok: false,
  code: 'OFFLINE',
  message: 'No connection. Nothing was saved; what you typed is still here. Try again.',
}

/**
 * Runs a server action from a form or a key: `act(input)` answers its outcome, `busy` while under way, `outcome` the last
 * one. A connection that fails is an outcome like any other and nothing typed is lost; a bug goes to error.tsx.
 */
export function useAct<I, T>(action: (input: I) => Promise<Outcome<T>>) {
  const [busy, start] = useTransition()
  const [outcome, setOutcome] = useState<Answer<T> | null>(null)
  const act = (input: I): Promise<Answer<T>> =>
    new Promise((resolve) => {
      start(async () => {
        const answer = await action(input).catch(offline)
        setOutcome(answer)
        resolve(answer)
      })
    })
  return { act, busy, outcome, clear: () => setOutcome(null) }
}

/** fetch rejects with a TypeError when nothing answered. */
function offline(error: unknown): Offline {
  if (error instanceof TypeError) return OFFLINE
  throw error
}
