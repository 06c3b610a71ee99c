'use client'
import { useEffect, useState } from 'react'

/** What adds to a claim's card is asked once somebody stays on a claim; the shelf, which is nearer, answers first. */
export const AT_REST = 600

const NONE: readonly never[] = []

/**
 * A list that adds to a claim's card: asked again with each version of the claim, the older one in view meanwhile. None
 * while it is first asked, where the address is null, or where there is no answer: the card stands without it.
 */
export function useAsked<T>(address: string | null, version: number): readonly T[] {
  const [held, setHeld] = useState<{ address: string; list: readonly T[] } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version may have other words
  useEffect(() => {
    if (address === null) return
    const stop = new AbortController()
    const timer = window.setTimeout(() => {
      void ask<T>(address, stop.signal).then((list) => list && setHeld({ address, list }))
    }, AT_REST)
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [address, version])
  return held?.address === address ? held.list : NONE
}

async function ask<T>(address: string, signal: AbortSignal): Promise<readonly T[] | null> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? ((await response.json()) as T[]) : null
  } catch {
    return null
  }
}
