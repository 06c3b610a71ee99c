import type { Span } from '../text/span'

const FRAGMENT = /[“„«]([^“”„«»]*)[”»“]|"([^"]*)"/g

/** The stretches of a mixed claim inside quotation marks, without the marks, that hold a word. */
export function fragmentsOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(FRAGMENT)) {
    const words = match[1] ?? match[2] ?? ''
    if (/[\p{L}\p{N}]/u.test(words)) spans.push([match.index + 1, match.index + 1 + words.length])
  }
  return spans
}
