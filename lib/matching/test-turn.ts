import { compare } from './compare'
import type { Place } from './model'

// What the tests of comparing need: one turn of a tape, and what is found of print beside it.

/** A turn by itself. */
export const turnOf = (text: string, speaker: string | null = 'ANN'): Place => ({
  source: 'tape',
  paragraph: 0,
  start: 0,
  end: text.length,
  text,
  speaker,
})

export const findingOf = (said: string, printed: string): string => compare(printed, [turnOf(said)]).finding

/** The finding and each type of its edits once, in order: "CLEANED SPELLING CASE". */
export function findingWithEdits(said: string, printed: string): string {
  const { finding, edits } = compare(printed, [turnOf(said)])
  return [finding, ...new Set(edits.map(({ type }) => type))].join(' ')
}

/** The finding and the type of every edit: "ALTERED WORD_ADD WORD_ADD". */
export function findingWithEveryEdit(said: string, printed: string): string {
  const { finding, edits } = compare(printed, [turnOf(said)])
  return [finding, ...edits.map(({ type }) => type)].join(' ')
}
