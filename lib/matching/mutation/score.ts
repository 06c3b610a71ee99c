/** How the matcher does on cases whose finding is known. */

import { matchQuote } from '../match'
import { FINDINGS, type Finding } from '../model'
import type { ShelfIndex } from '../shelf-index'
import type { Case } from './cases'

export interface Miss {
  readonly case: Case
  readonly finding: Finding
  readonly edits: readonly string[]
}

export interface Score {
  readonly cases: number
  /** expected finding → finding given → how often */
  readonly confusion: ReadonlyMap<Finding, ReadonlyMap<Finding, number>>
  readonly right: number
  /** cases with a place in the sources, and those whose place is the first candidate */
  readonly placed: number
  readonly placedFirst: number
  readonly unchanged: number
  readonly unchangedVerbatim: number
  readonly elsewhere: number
  readonly elsewhereNotFound: number
  /** of cases altered once: those whose edit type is among the edits */
  readonly typed: number
  readonly typedRight: number
  /** ALTERED or worse, and let through as VERBATIM, TYPOGRAPHY, MARKED_EDIT or CLEANED */
  readonly letThrough: readonly Miss[]
  readonly misses: readonly Miss[]
}

const rank = (finding: Finding): number => ([...FINDINGS] as Finding[]).indexOf(finding)
const ALTERED = rank('ALTERED')
const HARMLESS: ReadonlySet<Finding> = new Set(['CLEANED', 'MARKED_EDIT', 'TYPOGRAPHY', 'VERBATIM'])

/** The figures of the matcher over `cases`. */
export function scoreCases(shelf: ShelfIndex, cases: readonly Case[]): Score {
  const confusion = new Map<Finding, Map<Finding, number>>()
  const misses: Miss[] = []
  const count = {
    right: 0,
    placed: 0,
    placedFirst: 0,
    unchanged: 0,
    unchangedVerbatim: 0,
    elsewhere: 0,
    elsewhereNotFound: 0,
    typed: 0,
    typedRight: 0,
  }
  for (const one of cases) {
    const match = matchQuote(one, shelf)
    const row = confusion.get(one.finding) ?? new Map<Finding, number>()
    row.set(match.finding, (row.get(match.finding) ?? 0) + 1)
    confusion.set(one.finding, row)
    const isRight = match.finding === one.finding
    if (isRight) count.right++
    else misses.push({ case: one, finding: match.finding, edits: match.edits.map((edit) => edit.type) })
    if (one.paragraph !== null) {
      const place = shelf.paragraphs[one.paragraph]
      const first = match.candidates[0]
      count.placed++
      if (first?.source === place.source && first.text === place.text) count.placedFirst++
    }
    if (one.made === 'UNCHANGED') {
      count.unchanged++
      if (match.finding === 'VERBATIM') count.unchangedVerbatim++
    }
    if (one.made === 'ELSEWHERE') {
      count.elsewhere++
      if (isRight) count.elsewhereNotFound++
    }
    if (one.types.length === 1) {
      count.typed++
      if (match.edits.some((edit) => edit.type === one.types[0])) count.typedRight++
    }
  }
  const letThrough = misses.filter((miss) => rank(miss.case.finding) <= ALTERED && HARMLESS.has(miss.finding))
  return { cases: cases.length, confusion, ...count, letThrough, misses }
}
