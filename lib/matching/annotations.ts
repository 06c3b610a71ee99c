/** What a transcriber notes in brackets between the words: "(LAUGHTER)", "[crosstalk]", "[00:12:03]". Nobody said it. */
import type { Span } from '../text/span'
import { ANNOTATION_PARTS, ANNOTATIONS } from './lexicon/en/speech'

const GROUP = /[[(]([^\][()]{1,60})[\])]/g
const CLOCK = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\s*$/

/** The bracketed notes of a text, brackets included. */
export function annotationsOf(text: string): Span[] {
  const spans: Span[] = []
  if (!/[[(]/.test(text)) return spans
  for (const match of text.matchAll(GROUP)) {
    const words = match[1].toLowerCase().match(/\p{L}+/gu) ?? []
    const isKnown = words.every((word) => ANNOTATIONS.has(word) || ANNOTATION_PARTS.has(word))
    const isNote = isKnown && (words.length > 2 || words.some((word) => ANNOTATIONS.has(word)))
    if (isNote || CLOCK.test(match[1])) spans.push([match.index, match.index + match[0].length])
  }
  return spans
}

/** A stretch of text without the notes in it. */
export function withoutAnnotations(text: string): string {
  const spans = annotationsOf(text)
  return spans.reduceRight((rest, [start, end]) => `${rest.slice(0, start)}${rest.slice(end)}`, text)
}
