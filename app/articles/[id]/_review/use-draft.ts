'use client'
import { useEffect, useState } from 'react'
import { useReview } from './review-context'

const PREFIX = 'verbatim.draft.'

/**
 * Typed words that outlive the page: kept in the browser under the person, the article and the place they were typed in,
 * until they are saved. A session that runs out, a reload or a step to another claim loses none of them.
 */
export function useDraft(
  place: string,
  initial = '',
): readonly [string, (words: string) => void, () => void] {
  const { data } = useReview()
  const key = `${PREFIX}${data.me.memberId}.${data.article.id}.${place}`
  const [words, setWords] = useState(initial)
  useEffect(() => {
    setWords(window.localStorage.getItem(key) ?? initial)
  }, [key, initial])
  const write = (next: string) => {
    setWords(next)
    if (next === initial) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, next)
  }
  const clear = () => {
    setWords(initial)
    window.localStorage.removeItem(key)
  }
  return [words, write, clear]
}
