/**
 * Which word of the print is which word of the source. The ends of the source are free; words left out stay together.
 * Two texts too long for one table are first split at what occurs once in each.
 */
import { alignTable } from './align-table'
import { codeBoth, type Sides } from './coded'
import type { Reading } from './reading'
import { uniqueAnchors } from './unique-anchors'

/** One step: the pair that is the same or changed, or a word on one side only (-1 on the other). */
export interface Step {
  readonly q: number
  readonly s: number
  readonly same: boolean
}

/** Half-open ranges of units to be aligned with each other; a free end may leave source words out at no price. */
export interface Block {
  readonly quote: readonly [number, number]
  readonly source: readonly [number, number]
  readonly freeHead: boolean
  readonly freeTail: boolean
}

/** Beyond this many cells a block is split: 4 MB, some 40 ms. */
const MAX_CELLS = 4_000_000
/** What is compared of a block that is too long and has nothing to split it at. */
const NARROW = { quote: 1000, source: 3000 } as const

/** The steps in order over units `range` of the quote; source words before the first and after the last pair are left out. */
export function align(quote: Reading, source: Reading, range: readonly [number, number]): Step[] {
  const whole = { quote: range, source: [0, source.units.length], freeHead: true, freeTail: true } as const
  return trimSource(alignBlock(codeBoth(quote, source), whole))
}

function alignBlock(sides: Sides, block: Block): Step[] {
  const { quote, source, freeHead, freeTail } = block
  const n = quote[1] - quote[0]
  const m = source[1] - source[0]
  if (n === 0) return freeHead || freeTail ? [] : cutSteps(...source)
  if (m === 0) return addedSteps(...quote)
  if ((n + 1) * (m + 1) <= MAX_CELLS) return alignTable(sides, block)
  const at = runAt(sides, block)
  if (at !== null) return unitsFrom(quote, (q) => ({ q, s: at + q - quote[0], same: true }))
  const anchors = uniqueAnchors(sides.q, sides.s, quote, source)
  return anchors.length > 0 ? alignBetween(sides, block, anchors) : alignNarrow(sides, block)
}

function alignBetween(sides: Sides, block: Block, anchors: readonly [number, number][]): Step[] {
  const steps: Step[] = []
  let [i, j] = [block.quote[0], block.source[0]]
  let freeHead = block.freeHead
  const part = (toQ: number, toS: number, freeTail: boolean): void => {
    const between = alignBlock(sides, { quote: [i, toQ], source: [j, toS], freeHead, freeTail })
    for (const step of between) steps.push(step)
    freeHead = false
  }
  for (const [a, b] of anchors) {
    if (a < i || b < j) continue
    part(a, b, false)
    steps.push({ q: a, s: b, same: true })
    i = a + 1
    j = b + 1
  }
  part(block.quote[1], block.source[1], block.freeTail)
  return steps
}

function alignNarrow(sides: Sides, block: Block): Step[] {
  const [q0, q1] = block.quote
  const [s0, s1] = block.source
  const n = Math.min(q1, q0 + NARROW.quote)
  const m = Math.min(s1, s0 + NARROW.source)
  const steps = alignTable(sides, { ...block, quote: [q0, n], source: [s0, m] })
  return [...steps, ...addedSteps(n, q1), ...(block.freeTail ? [] : cutSteps(m, s1))]
}

/** Where the whole block of the quote stands in the source word for word between free ends; null where it does not. */
function runAt({ q, s }: Sides, { quote, source, freeHead, freeTail }: Block): number | null {
  if (!freeHead || !freeTail) return null
  const words = ` ${q.key.subarray(...quote).join(' ')} `
  const text = ` ${s.key.subarray(...source).join(' ')} `
  const at = text.indexOf(words)
  if (at < 0) return null
  let before = 0
  for (let i = text.indexOf(' '); i < at; i = text.indexOf(' ', i + 1)) before++
  return source[0] + before
}

const unitsFrom = ([from, to]: readonly [number, number], step: (unit: number) => Step): Step[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => step(from + k))

const cutSteps = (from: number, to: number): Step[] =>
  unitsFrom([from, to], (s) => ({ q: -1, s, same: false }))

const addedSteps = (from: number, to: number): Step[] =>
  unitsFrom([from, to], (q) => ({ q, s: -1, same: false }))

/** Source words before the first word that has a partner, and after the last, are not part of the quote. */
function trimSource(steps: readonly Step[]): Step[] {
  let from = 0
  let to = steps.length
  while (from < to && steps[from].q < 0) from++
  while (to > from && steps[to - 1].q < 0) to--
  return steps.slice(from, to)
}
