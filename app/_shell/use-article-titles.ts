'use client'
import { useEffect, useState } from 'react'

type Titles = readonly { readonly id: string; readonly title: string }[]

/** so that a word typed quickly asks once */
const PAUSE_MS = 150

/** The articles one can see whose title holds these words. A connection that fails leaves the last answer standing. */
export function useArticleTitles(search: string): Titles {
  const [titles, setTitles] = useState<Titles>([])
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      readTitles(search, stop.signal).then(setTitles, () => {})
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [search])
  return titles
}

async function readTitles(search: string, signal: AbortSignal): Promise<Titles> {
  const response = await fetch(`/api/articles?title=${encodeURIComponent(search)}`, { signal })
  if (!response.ok) throw new Error(`titles: ${response.status}`)
  const body: { articles: Titles } = await response.json()
  return body.articles
}
