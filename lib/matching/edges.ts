/**
 * What the print leaves out before its first word and after its last: "I think" before a whole sentence, "if the money
 * comes" after it. A fragment may begin where it likes, but not right behind a "not".
 */

import { cutType, fillerAt, isFiller } from './cuts'
import type { Difference } from './difference'
import { SENSE_ORDER, type SenseType } from './lexicon/en/sense'
import { LEAD_JOINERS, QUALIFIERS } from './lexicon/en/speech'
import type { EditType } from './model'
import { Phrases } from './phrases'
import type { Reading } from './reading'

const QUALIFIER = new Phrases(QUALIFIERS.map((p) => [p, true] as const))

/** A lead of more words than this before a printed capital is another clause, not a cut. */
const SHORT_LEAD = 3
/** A qualifier further off than this belongs to something else. */
const REACH = 12

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
  const head = lostLead(quote, from, source, first, last)
  const tail = lostTail(quote, to, source, last)
  return { differences: [head, tail.lost].filter((d) => d !== null), truncated: tail.truncated }
}

function edge(
  source: Reading,
  type: EditType,
  quoteAt: number,
  unitAt: number,
  from: number,
  to: number,
): Difference {
  return {
    type,
    quote: [quoteAt, quoteAt],
    source: [source.units[from].span[0], source.units[to - 1].span[1]],
    quoteUnits: [unitAt, unitAt],
    sourceUnits: [from, to],
  }
}

/** Whether the boundary before unit `i` parts a contraction: "did" of "didn't". */
const isInsideWord = (source: Reading, i: number): boolean =>
  i > 0 && i < source.units.length && source.units[i].whole[0] < source.units[i - 1].whole[1]

function sentenceStart(source: Reading, first: number): number {
  let start = first
  while (start > 0 && !source.opens[start]) start--
  return start
}

function lostLead(
  quote: Reading,
  unit: number,
  source: Reading,
  first: number,
  last: number,
): Difference | null {
  if (isInsideWord(source, first))
    return edge(
      source,
      source.senses[first - 1] ?? 'UNMARKED_CUT',
      quote.units[unit].span[0],
      unit,
      first - 1,
      first,
    )
  if (source.opens[first]) return null
  const start = sentenceStart(source, first)
  const at = quote.units[unit].span[0]
  const make = (type: EditType, from: number): Difference => edge(source, type, at, unit, from, first)
  const marked = quote.dots[unit]
  const near = senseJustBefore(source, start, first)
  const wholeSentence = quote.opens[unit] && /^\p{Lu}/u.test(quote.text.slice(at, at + 2))
  const lowered = !/^\p{Lu}/u.test(source.text.slice(source.units[first].span[0]))
  const lead = first - start
  if (near) return make(near.type, near.from)
  if (!wholeSentence || marked) return null
  const condition =
    (lowered || source.closes[last]) && lead <= REACH * 2 ? lostCondition(source, start, first) : -1
  if (condition >= 0) return make('CONDITION', condition)
  if (lead > SHORT_LEAD) return null
  if (isFiller(source, start, first)) return make('FILLER_CUT', start)
  if (!lowered || source.keys.slice(start, first).every((key) => LEAD_JOINERS.has(key))) return null
  const type = cutType(source, start, first, false)
  return make(type, start)
}

/** Words of sense that stand right before the first printed word, fillers between not counted. */
function senseJustBefore(
  source: Reading,
  start: number,
  first: number,
): { type: SenseType; from: number } | null {
  let from = first
  const found = new Set<SenseType>()
  const binding = new Set<SenseType>(['NEGATION', 'CONDITION', 'HEDGE', 'QUANTIFIER'])
  for (let i = first - 1; i >= start; i--) {
    const sense = source.senses[i]
    if (sense && binding.has(sense)) {
      found.add(sense)
      from = i
    } else if (source.keys[i] === 'that' && i === first - 1) continue
    else if (fillerAt(source, i, first) === 0) break
  }
  const type = SENSE_ORDER.find((sense) => found.has(sense))
  return type ? { type, from } : null
}

/** "If the money comes, " before words now printed as a sentence of their own: where the clause begins, -1 for none. */
function lostCondition(source: Reading, start: number, first: number): number {
  for (let i = first - 1; i >= start; i--) {
    if (source.senses[i] === 'CONDITION' && source.senses[i - 1] !== 'CONDITION') return i
  }
  return -1
}

function lostTail(
  quote: Reading,
  unit: number,
  source: Reading,
  last: number,
): { lost: Difference | null; truncated: boolean } {
  const next = last + 1
  if (isInsideWord(source, next)) {
    const end = quote.units[unit - 1].whole[1]
    const type = source.senses[next] ?? 'UNMARKED_CUT'
    return { lost: edge(source, type, end, unit, next, next + 1), truncated: false }
  }
  if (next >= source.units.length || source.closes[last]) return { lost: null, truncated: false }
  let end = next
  while (end < source.units.length && !source.closes[end]) end++
  end = Math.min(end + 1, source.units.length)
  const unpointed = !source.opens.slice(1).some(Boolean)
  const reach = Math.min(end, next + (unpointed ? 3 : REACH))
  let open = next
  while (open < reach && fillerAt(source, open, end) > 0) open += fillerAt(source, open, end)
  if (open < reach && /^(?:and|but|so)$/.test(source.keys[open]) && QUALIFIER.at(source.keys, open + 1))
    open++
  const direct = open < reach ? QUALIFIER.at(source.keys, open) : null
  const carried = direct ? source.senses[open] : null
  const at = quote.units[unit - 1].whole[1]
  const make = (type: EditType): Difference => edge(source, type, at, unit, next, Math.min(end, next + REACH))
  if (direct && (carried === 'CONDITION' || carried === 'HEDGE'))
    return { lost: make(carried), truncated: true }
  if (quote.dots[unit] && unit === quote.units.length)
    return { lost: make(cutType(source, next, Math.min(end, next + REACH), true)), truncated: false }
  for (let i = open; i < reach; i++) if (QUALIFIER.at(source.keys, i)) return { lost: null, truncated: true }
  return { lost: null, truncated: false }
}
