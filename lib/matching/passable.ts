/** What the verdict rules read of a comparison: which differences a person must name, and which no person can pass. */
import { classOf } from './finding'
import type { Edit } from './model'

const MARKS_ONLY: ReadonlySet<string> = new Set(['TYPOGRAPHY', 'PUNCTUATION'])

/** Every edit in which a letter or a digit differs, in order; marks and spaces alone need no naming, a capital does. */
export function differencesToName(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => !MARKS_ONLY.has(edit.type))
}

/** Whether a negation, number, unit, modal, hedge, quantifier, condition or name differs: never "said as printed". */
export function changesSense(edits: readonly Edit[]): boolean {
  return edits.some((edit) => classOf(edit.type) === 'SENSE_CHANGED')
}
