'use client'
import { useEffect, useState } from 'react'
import type { CandidateView, ClaimView } from '@/lib/claims/model'

export type Candidates =
  | { readonly as: 'loading' }
  | { readonly as: 'found'; readonly places: readonly CandidateView[] }
  | { readonly as: 'failed'; readonly signedOut: boolean }

/** A claim at a version, one of its fragments or the whole of it, and the shelf that is searched. */
export interface Wanted {
  readonly claim: ClaimView
  readonly fragment: number | null
  readonly shelf: readonly { readonly id: string }[]
}

const cache = new Map<string, Promise<Candidates>>()
const KEPT = 200
/** Somebody who holds a key down to walk on asks for nothing on the way. */
const AT_REST = 150

const keyOf = ({ claim, fragment, shelf }: Wanted) =>
  [claim.id, claim.version, fragment, shelf.map((source) => source.id)].join(' ')

/** The places on the shelf where a claim's words may have been said; asked for once a claim and version. */
export function fetchCandidates(wanted: Wanted): Promise<Candidates> {
  const key = keyOf(wanted)
  const known = cache.get(key)
  if (known) return known
  const asked = ask(wanted)
  cache.set(key, asked)
  void asked.then((answer) => answer.as === 'failed' && cache.delete(key))
  const [oldest] = cache.keys()
  if (cache.size > KEPT && oldest) cache.delete(oldest)
  return asked
}

async function ask({ claim, fragment }: Wanted): Promise<Candidates> {
  const query = fragment === null ? '' : `?fragment=${fragment}`
  try {
    const response = await fetch(`/api/claims/${claim.id}/candidates${query}`)
    if (!response.ok) return { as: 'failed', signedOut: response.status === 401 }
    return { as: 'found', places: (await response.json()) as CandidateView[] }
  } catch {
    return { as: 'failed', signedOut: false }
  }
}

/** The candidates of what is wanted; while a newer version of the same claim is asked for, the older ones stay in view. */
export function useCandidates(wanted: Wanted): Candidates & { readonly retry: () => void } {
  const key = keyOf(wanted)
  const place = `${wanted.claim.id} ${wanted.fragment}`
  const [held, setHeld] = useState<{ place: string; answer: Candidates }>({
    place,
    answer: { as: 'loading' },
  })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is wanted
  useEffect(() => {
    let current = true
    const look = () => void fetchCandidates(wanted).then((answer) => current && setHeld({ place, answer }))
    const timer = window.setTimeout(look, cache.has(key) ? 0 : AT_REST)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [key, tries])
  const answer = held.place === place ? held.answer : { as: 'loading' as const }
  return { ...answer, retry: () => setTries((n) => n + 1) }
}
