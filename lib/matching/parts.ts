/**
 * Which stretch of a quote comes from which place. Every place is aligned with the whole quote; then the cheapest way
 * through the quote is taken, where a word a place does not have costs one and going over to another place costs two,
 * or next to nothing where the places are turns that follow each other.
 */
import { align, type Step } from './align'
import type { Reading } from './reading'

export interface Part {
  /** index of the place */
  readonly at: number
  /** half-open range of units of the quote */
  readonly range: readonly [number, number]
  readonly source: Reading
  readonly steps: readonly Step[]
}

const MISSING = 1
const CHANGED = 0.7
const SWITCH = 2
const SWITCH_TO_NEXT = 0.5

/**
 * The parts in the order of the print; together they hold every unit of the quote. `run`: where its words stand in the
 * one source; `inTurn`: the sources follow each other.
 */
export function partsOf(
  quote: Reading,
  sources: readonly Reading[],
  { run, inTurn = false }: { readonly run?: number; readonly inTurn?: boolean } = {},
): Part[] {
  const n = quote.units.length
  const known = run === undefined ? null : stepsOfRun(quote, sources[0], run)
  if (known) return [{ at: 0, range: [0, n], source: sources[0], steps: known }]
  const whole = sources.map((source) => align(quote, source, [0, n]))
  if (sources.length === 1) return [{ at: 0, range: [0, n], source: sources[0], steps: whole[0] }]
  const ranges = cheapest(
    n,
    whole.map((steps) => costs(n, steps)),
    inTurn ? SWITCH_TO_NEXT : SWITCH,
  )
  const part = (at: number, range: readonly [number, number]): Part => {
    const isWhole = range[0] === 0 && range[1] === n
    return { at, range, source: sources[at], steps: isWhole ? whole[at] : align(quote, sources[at], range) }
  }
  const parts = ranges.map(({ at, range }) => part(at, range))
  for (let k = 1; k < parts.length; k++) {
    const [before, after] = [parts[k - 1], parts[k]]
    const joint = jointOf(quote, before, after)
    if (joint === after.range[0]) continue
    parts[k - 1] = part(before.at, [before.range[0], joint])
    parts[k] = part(after.at, [joint, after.range[1]])
  }
  return parts
}

/**
 * Where two parts meet: "… to cross it, | I love …" and not "… to cross | it, I love …". A word at the joint that the one
 * place does not have, and that stands next in the other, is the other's.
 */
function jointOf(quote: Reading, before: Part, after: Part): number {
  const start = after.range[0]
  const sourceOf = ({ steps }: Part, q: number): number | null =>
    steps.find((step) => step.q === q && step.s >= 0 && step.same)?.s ?? null
  let joint = start
  for (let s = sourceOf(before, start - 1); s !== null && joint < after.range[1] - 1; joint++)
    if (sourceOf(after, joint) !== null || before.source.keys[++s] !== quote.keys[joint]) break
  if (joint > start) return joint
  for (let s = sourceOf(after, start); s !== null && joint > before.range[0] + 1; joint--)
    if (sourceOf(before, joint - 1) !== null || after.source.keys[--s] !== quote.keys[joint - 1]) break
  return joint
}

/** Word by word from the unit at offset `run`; null where the words there are not the quote's after all. */
function stepsOfRun(quote: Reading, source: Reading, run: number): Step[] | null {
  const first = source.units.findIndex((unit) => unit.span[0] === run)
  if (first < 0 || quote.keys.some((key, i) => source.keys[first + i] !== key)) return null
  return quote.keys.map((_, q) => ({ q, s: first + q, same: true }))
}

function costs(n: number, steps: readonly Step[]): Float64Array {
  const cost = new Float64Array(n).fill(MISSING)
  for (const { q, s, same } of steps) if (q >= 0 && s >= 0) cost[q] = same ? 0 : CHANGED
  return cost
}

function cheapest(
  n: number,
  table: readonly Float64Array[],
  change: number,
): { at: number; range: [number, number] }[] {
  let total = new Float64Array(table.length)
  const from: Int32Array[] = []
  for (let i = 0; i < n; i++) {
    const best = total.reduce((low, value, p) => (value < total[low] ? p : low), 0)
    const next = new Float64Array(table.length)
    const origin = new Int32Array(table.length)
    for (let p = 0; p < table.length; p++) {
      const stays = i === 0 || total[p] <= total[best] + change
      origin[p] = stays ? p : best
      next[p] = (stays ? total[p] : total[best] + change) + table[p][i]
    }
    total = next
    from.push(origin)
  }
  let at = total.reduce((low, value, p) => (value < total[low] ? p : low), 0)
  const ranges: { at: number; range: [number, number] }[] = []
  for (let i = n - 1, end = n; i >= 0; i--) {
    const origin = from[i][at]
    if (i === 0 || origin !== at) {
      ranges.push({ at, range: [i, end] })
      end = i
    }
    at = origin
  }
  return ranges.reverse()
}
