/**
 * From aligned words to named differences: for every stretch where print and source part, what kind of change it is,
 * and for every word that is the same, how it looks different.
 */
import { hull, type Span } from '../text/span'
import type { Step } from './align'
import { changedWords } from './changed-words'
import type { Difference } from './difference'
import { edgesOf } from './edges'
import { closingMark, gapsOf } from './gaps'
import { withMoves, withWordsNearby } from './order'
import { placed, runsOf } from './placed-steps'
import type { Reading } from './reading'
import { sameWords } from './same-words'

export interface Script {
  readonly differences: readonly Difference[]
  /** the aligned stretch of the source, everything a difference points at included */
  readonly source: Span
  readonly truncated: boolean
}

/** Beyond this many differences moved words are no longer looked for. */
const MAX_FOR_MOVES = 300

/** The differences in the order of the print of units `range`; `hasEdges` where what stands before and after counts too. */
export function scriptOf(
  quote: Reading,
  source: Reading,
  steps: readonly Step[],
  range: readonly [number, number],
  hasEdges: boolean,
): Script {
  const paired = steps.filter((step) => step.s >= 0)
  if (paired.length === 0) return { differences: [], source: [0, 0], truncated: false }
  const first = paired[0].s
  const last = paired[paired.length - 1].s
  const words = runsOf(placed(steps, quote.units.length)).flatMap((run) =>
    run.same ? sameWords(quote, source, run.steps) : changedWords(quote, source, run.steps),
  )
  const moved =
    words.length > MAX_FOR_MOVES
      ? words
      : withMoves(quote, source, withWordsNearby(quote, source, words, first, last))
  const edges = edgesOf(quote, range, source, first, last)
  const reached = moved.map((d) => d.sourceUnits)
  const kept = edges.differences.filter(
    (d) => hasEdges && !reached.some(([a, b]) => a < d.sourceUnits[1] && d.sourceUnits[0] < b),
  )
  const closing = hasEdges && range[1] === quote.units.length ? closingMark(quote, source, steps) : []
  const between = gapsOf(quote, source, steps).filter((gap) => !moved.some((d) => holds(d, gap)))
  const differences = [...moved, ...between, ...closing, ...kept].sort(inOrder)
  const spans: Span[] = [
    ...paired.map((step) => source.units[step.s].span),
    ...differences.map((d) => d.source).filter(([a, b]) => a < b),
  ]
  const bounds = hull(spans) ?? [0, 0]
  return { differences, source: bounds, truncated: hasEdges && edges.truncated }
}

/** Whether a gap lies inside a word or number that is one difference already. */
const holds = (d: Difference, gap: Difference): boolean =>
  (d.quote[0] < gap.quote[0] && gap.quote[1] < d.quote[1]) ||
  (d.source[0] < gap.source[0] && gap.source[1] < d.source[1])

const inOrder = (a: Difference, b: Difference): number =>
  a.quote[0] - b.quote[0] || a.quote[1] - b.quote[1] || a.source[0] - b.source[0]
