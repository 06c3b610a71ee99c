/**
 * What a transcriber notes in brackets between the words. Nobody said "(LAUGHTER)" or "[00:12:03]"; at "[inaudible]" or
 * behind a black bar something was said that the transcript does not hold, and it may have been a "not".
 */
import type { Span } from '../text/span'
import { ANNOTATION_PARTS, ANNOTATIONS, UNHEARD_NOTES } from './lexicon/en/speech'

const GROUP = /[[(]([^\][()]{1,60})[\])]/g
/** Words blacked out: "███", or stars and lines that stand for a word. */
const BLACKED = /[█▇■▬]+|(?<![^\s([])(?:\*{3,}|_{3,})(?![^\s)\].,;:!?])/g
const CLOCK = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\s*$/

/** The bracketed notes of a text that stand for no word, brackets included. */
export const annotationsOf = (text: string): Span[] =>
  groupsOf(text, (inside, words) => {
    const isKnown = words.every((word) => ANNOTATIONS.has(word) || ANNOTATION_PARTS.has(word))
    const isNote = isKnown && (words.length > 2 || words.some((word) => ANNOTATIONS.has(word)))
    return isNote || CLOCK.test(inside)
  })

/** Where words are missing in a text: notes that nobody could hear them, and words blacked out. In order. */
export function unheardIn(text: string): Span[] {
  const noted = groupsOf(
    text,
    (_, words) => words.some((word) => UNHEARD_NOTES.has(word)) && words.every(isNoteWord),
  )
  const blacked = /[█▇■▬]|\*{3}|_{3}/.test(text)
    ? [...text.matchAll(BLACKED)].map(({ 0: run, index }): Span => [index, index + run.length])
    : []
  return [...noted, ...blacked].sort((a, b) => a[0] - b[0])
}

const isNoteWord = (word: string): boolean =>
  UNHEARD_NOTES.has(word) || ANNOTATIONS.has(word) || ANNOTATION_PARTS.has(word)

function groupsOf(text: string, isNote: (inside: string, words: readonly string[]) => boolean): Span[] {
  if (!/[[(]/.test(text)) return []
  return [...text.matchAll(GROUP)]
    .filter(([, inside]) => isNote(inside, inside.toLowerCase().match(/\p{L}+/gu) ?? []))
    .map(({ 0: group, index }): Span => [index, index + group.length])
}

/** A stretch of text without the notes in it. */
export function withoutAnnotations(text: string): string {
  const spans = annotationsOf(text)
  return spans.reduceRight((rest, [start, end]) => `${rest.slice(0, start)}${rest.slice(end)}`, text)
}
