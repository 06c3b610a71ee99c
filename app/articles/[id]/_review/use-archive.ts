'use client'
import { useEffect, useState } from 'react'
import type { ArchiveView } from '@/lib/claims/model'
import { type Answer, AskedPlaces, keyOf, type Wanted } from './asked-places'
import { AT_REST } from './use-asked'

const NONE: readonly ArchiveView[] = []

const inArchive = new AskedPlaces<ArchiveView>('archive')

/** The places on other articles' shelves where a claim's words may have been said. */
export const fetchArchive = (wanted: Wanted): Promise<Answer<ArchiveView>> => inArchive.fetch(wanted)

/** Places in the archive like a claim's words. None while it is asked, nor where it cannot be: it only adds to the shelf. */
export function useArchive(wanted: Wanted): readonly ArchiveView[] {
  const key = keyOf(wanted)
  const place = `${wanted.claim.id} ${wanted.fragment}`
  const [held, setHeld] = useState<{ place: string; places: readonly ArchiveView[] } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is wanted
  useEffect(() => {
    let current = true
    const look = async () => {
      const answer = await inArchive.fetch(wanted)
      if (current && answer.as === 'found') setHeld({ place, places: answer.places })
    }
    const timer = window.setTimeout(() => void look(), inArchive.has(wanted) ? 0 : AT_REST)
    return () => {
      current = false
      window.clearTimeout(timer)
    }
  }, [key])
  return held?.place === place ? held.places : NONE
}
