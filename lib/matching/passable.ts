/** What the verdict rules read of a comparison: which differences a person must name, and which no person can pass. */
import { classOf } from './finding'
import { type HouseStyle, isStyled, rulingOf } from './house-style'
import type { Edit } from './model'

type Rules = Pick<HouseStyle, 'rules'>

const MARKS_ONLY: ReadonlySet<string> = new Set(['TYPOGRAPHY', 'PUNCTUATION'])

/**
 * Every edit that somebody has to answer for, in order: where a letter or a digit differs, and what the style says to ask
 * for. Marks and spaces alone need no naming otherwise; a capital does.
 */
export function differencesToName(edits: readonly Edit[], style: Rules): Edit[] {
  return edits.filter((edit) => !MARKS_ONLY.has(edit.type) || rulingOf(edit.type, style) === 'ask')
}

/** The first edit that keeps the sense and that the style forbids all the same; null where there is none. */
export function firstForbidden(edits: readonly Edit[], style: Rules): Edit | null {
  return edits.find(({ type }) => isStyled(type) && rulingOf(type, style) === 'forbidden') ?? null
}

/** The first negation, number, unit, modal, hedge, quantifier, condition or name that differs: never "said as printed". */
export function firstChangingSense(edits: readonly Edit[]): Edit | null {
  return edits.find((edit) => classOf(edit.type) === 'SENSE_CHANGED') ?? null
}
