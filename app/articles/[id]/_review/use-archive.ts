'use client'
import { useEffect, useState } from 'react'
import type { ArchiveView, ClaimView } from '@/lib/claims/model'

/** The archive is asked once somebody stays on a claim; the shelf, which is nearer, answers first. */
const AT_REST = 600

const NONE: readonly ArchiveView[] = []

/** Places in the archive like a claim's words. None while it is asked, nor where it cannot be: it only adds to the shelf. */
export function useArchive(
  { id, version }: Pick<ClaimView, 'id' | 'version'>,
  fragment: number | null,
): readonly ArchiveView[] {
  const wanted = `${id} ${fragment}`
  const [held, setHeld] = useState<{ wanted: string; places: readonly ArchiveView[] } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may have other words
  useEffect(() => {
    const stop = new AbortController()
    const timer = window.setTimeout(() => {
      void ask(id, fragment, stop.signal).then((places) => places && setHeld({ wanted, places }))
    }, AT_REST)
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [wanted, version])
  return held?.wanted === wanted ? held.places : NONE
}

async function ask(claimId: string, fragment: number | null, signal: AbortSignal) {
  const query = fragment === null ? '' : `?fragment=${fragment}`
  try {
    const response = await fetch(`/api/claims/${claimId}/archive${query}`, { signal })
    return response.ok ? ((await response.json()) as ArchiveView[]) : null
  } catch {
    return null
  }
}
