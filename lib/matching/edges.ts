/**
 * What the print leaves out before its first word and after its last: "I think" before a whole sentence, "if the money
 * comes" after it. A fragment may begin where it likes, but not right behind a "not".
 */
import type { Difference } from './difference'
import { lostLead } from './lost-lead'
import { lostTail } from './lost-tail'
import type { EditType } from './model'
import type { Reading } from './reading'

export interface Edges {
  readonly differences: readonly Difference[]
  /** the same sentence goes on with a qualifier */
  readonly truncated: boolean
}

/** What stands before unit `first` and after unit `last` of the source, behind units `[from, to)` of the quote, and was lost. */
export function edgesOf(
  quote: Reading,
  [from, to]: readonly [number, number],
  source: Reading,
  first: number,
  last: number,
): Edges {
  const before = isInsideWord(source, first)
    ? half(source, first - 1)
    : lostLead(quote, from, source, first, last)
  const after = isInsideWord(source, last + 1)
    ? { lost: half(source, last + 1), truncated: false }
    : lostTail(quote, to, source, last)
  const [start, end] = [quote.units[from].span[0], quote.units[to - 1].whole[1]]
  const differences = [
    ...(before ? [edge(source, before, start, from)] : []),
    ...(after.lost ? [edge(source, after.lost, end, to)] : []),
  ]
  return { differences, truncated: after.truncated }
}

/** Units `[from, to)` of the source that were left out. */
export interface Lost {
  readonly type: EditType
  readonly from: number
  readonly to: number
}

/** Whether the boundary before unit `i` parts a contraction: "did" of "didn't". */
const isInsideWord = (source: Reading, i: number): boolean =>
  i > 0 && i < source.units.length && source.units[i].whole[0] < source.units[i - 1].whole[1]

const half = (source: Reading, i: number): Lost => ({
  type: source.senses[i] ?? 'UNMARKED_CUT',
  from: i,
  to: i + 1,
})

function edge(source: Reading, { type, from, to }: Lost, quoteAt: number, unitAt: number): Difference {
  return {
    type,
    quote: [quoteAt, quoteAt],
    source: [source.units[from].span[0], source.units[to - 1].span[1]],
    quoteUnits: [unitAt, unitAt],
    sourceUnits: [from, to],
  }
}
