/**
 * A whole clause or sentence of the print that the alignment found nothing for may stand elsewhere in the same turn: it
 * was moved. Its words are then judged where they stand, and the move is named ORDER.
 */
import { align, type Step } from './align'
import { coverageOf } from './coverage'
import type { Difference } from './difference'
import { type Script, scriptOf } from './edits'
import type { Part } from './parts'
import { type Reading, spanOfUnits } from './reading'

/** So much of the stretch must stand there for it to be the same words. */
const SAME_WORDS = 0.8

/** The script of a part with the stretches `missing` looked for in the whole of its source. */
export function withMovedStretches(
  quote: Reading,
  part: Part,
  script: Script,
  missing: readonly (readonly [number, number])[],
): { readonly script: Script; readonly found: readonly Part[] } {
  let current = script
  const found: Part[] = []
  for (const range of missing) {
    const [from, to] = range
    if (from < part.range[0] || to > part.range[1] || to - from === quote.units.length) continue
    const steps = align(quote, part.source, range)
    const share = coverageOf(quote, [{ source: part.source, steps }], range).share
    if (share < SAME_WORDS || isUsed(part, range, steps)) continue
    const own = scriptOf(quote, part.source, steps, range, false)
    current = merged(quote, part.source, current, own, range, steps)
    found.push({ at: part.at, range, source: part.source, steps })
  }
  return { script: current, found }
}

/** Whether the words found stand for other words of the print already: said once, printed twice. */
function isUsed(part: Part, [from, to]: readonly [number, number], steps: readonly Step[]): boolean {
  const used = new Set(
    part.steps.filter(({ q, s }) => s >= 0 && q >= 0 && (q < from || q >= to)).map(({ s }) => s),
  )
  const found = steps.filter(({ q, s }) => q >= 0 && s >= 0)
  return found.filter(({ s }) => used.has(s)).length * 3 > found.length
}

function merged(
  quote: Reading,
  source: Reading,
  script: Script,
  own: Script,
  [from, to]: readonly [number, number],
  steps: readonly { readonly s: number }[],
): Script {
  const at = steps.filter((step) => step.s >= 0).map((step) => step.s)
  const [first, last] = [at[0], at[at.length - 1]]
  const isInside = (d: Difference): boolean =>
    d.quoteUnits[0] >= from && d.quoteUnits[1] <= to && d.quoteUnits[0] < d.quoteUnits[1]
  const isItsPlace = (d: Difference): boolean =>
    d.quoteUnits[0] === d.quoteUnits[1] &&
    d.sourceUnits[0] < d.sourceUnits[1] &&
    d.sourceUnits[0] >= first &&
    d.sourceUnits[1] <= last + 1
  const kept = script.differences.flatMap((d) =>
    isItsPlace(d) || isInside(d) ? [] : trimmed(quote, d, from, to),
  )
  const order: Difference = {
    type: 'ORDER',
    quote: spanOfUnits(quote, from, to),
    source: spanOfUnits(source, first, last + 1),
    quoteUnits: [from, to],
    sourceUnits: [first, last + 1],
  }
  const differences = [...kept, order, ...own.differences].sort(
    (a, b) => a.quote[0] - b.quote[0] || a.quote[1] - b.quote[1],
  )
  const bounds = [
    Math.min(script.source[0], own.source[0]),
    Math.max(script.source[1], own.source[1]),
  ] as const
  return { differences, source: bounds, truncated: script.truncated }
}

/** An addition that reaches over the moved stretch keeps only what lies outside of it. */
function trimmed(quote: Reading, d: Difference, from: number, to: number): Difference[] {
  const [a, b] = d.quoteUnits
  if (b <= from || a >= to) return [d]
  const rest: Difference[] = []
  if (a < from)
    rest.push({ ...d, quoteUnits: [a, from], quote: [d.quote[0], quote.units[from - 1].whole[1]] })
  if (b > to) rest.push({ ...d, quoteUnits: [to, b], quote: [quote.units[to].whole[0], d.quote[1]] })
  return rest
}
