/**
 * A full stop that comes, goes or moves. Mostly it is how a talk is set in sentences; beside a word of sense it says what
 * that word is about: “He did not go” is not "He did not. Go", nor “We pay if they come. We build” what was said as
 * "We pay. If they come, we build".
 */
import type { SenseType } from './lexicon/en/sense'
import type { EditType } from './model'
import type { Reading } from './reading'
import { worstSense } from './replacements'

/** What stands before unit `q` of the print and unit `s` of the source, words on both sides of it being the same. */
export interface Gap {
  readonly q: number
  readonly s: number
  readonly printed: string
  readonly said: string
}

const BINDS: ReadonlySet<SenseType> = new Set(['NEGATION', 'CONDITION', 'HEDGE'])
/** A stop further off is another sentence's. */
const REACH = 12
const DOTS = /\.\s?\.\s?\.|…/g

/** What the changed marks of a gap make of the sense; null where they are marks and no more. */
export function stopType(quote: Reading, source: Reading, gap: Gap, gaps: readonly Gap[]): EditType | null {
  const { q, s, printed, said } = gap
  // “No. More taxes are needed” and “No more taxes are needed”
  if (source.keys[s - 1] === 'no' && isOpen(printed) !== isOpen(said)) return 'NEGATION'
  if (!source.pointed) return null
  const change = changeOf(quote, source, gap)
  if (change === 0) return isMovedComma(source, gap, gaps) ? 'NEGATION' : null
  if (isOpen(printed) || isOpen(said)) {
    const beside = [source.senses[s - 1], source.senses[s], quote.senses[q - 1], quote.senses[q]]
    const bound = beside.find((sense) => sense && BINDS.has(sense))
    if (bound) return bound
  }
  const other = gaps.find((g) => g.s > s && changeOf(quote, source, g) !== 0)
  if (!other || other.s - s > REACH || changeOf(quote, source, other) !== -change) return null
  const moved = worstSense(source, s, other.s)
  return moved && BINDS.has(moved) ? moved : 'WORD_REPLACE'
}

/** 1 where a full stop came, -1 where it went, else 0; three dots are a pause. */
function changeOf(quote: Reading, source: Reading, { q, s, printed, said }: Gap): number {
  const isStop = (reading: Reading, unit: number, gap: string): boolean =>
    reading.opens[unit] && /[.!?]/.test(gap.replace(DOTS, ''))
  return Number(isStop(quote, q, printed)) - Number(isStop(source, s, said))
}

/** A bare space or a hyphen makes a word belong to what follows it. */
const isOpen = (gap: string): boolean => /^(?:\s+|[-‐‑])$/.test(gap)

/** “We did not, they …” for "We did, not they …": the comma passed over the "not". */
function isMovedComma(source: Reading, { s, printed, said }: Gap, gaps: readonly Gap[]): boolean {
  const after = gaps.find((gap) => gap.s === s + 1)
  return (
    source.senses[s] === 'NEGATION' &&
    after !== undefined &&
    isOpen(printed) === isOpen(after.said) &&
    isOpen(said) === isOpen(after.printed) &&
    isOpen(printed) !== isOpen(said)
  )
}
