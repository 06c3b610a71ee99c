'use client'
import { useEffect, useState } from 'react'
import type { CandidateView } from '@/lib/claims/model'
import { type Answer, AskedPlaces, keyOf, type Wanted } from './asked-places'

export type Candidates = { readonly as: 'loading' } | Answer<CandidateView>

/** Somebody who holds a key down to walk on asks for nothing on the way. */
const AT_REST = 150

const onShelf = new AskedPlaces<CandidateView>('candidates')

/** The places on the shelf where a claim's words may have been said. */
export const fetchCandidates = (wanted: Wanted): Promise<Answer<CandidateView>> => onShelf.fetch(wanted)

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
    const look = () => void onShelf.fetch(wanted).then((answer) => current && setHeld({ place, answer }))
    const timer = window.setTimeout(look, onShelf.has(wanted) ? 0 : AT_REST)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [key, tries])
  const answer = held.place === place ? held.answer : { as: 'loading' as const }
  return { ...answer, retry: () => setTries((n) => n + 1) }
}
