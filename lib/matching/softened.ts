/**
 * What made a statement cautious and is lost in its paraphrase: *Roughly* 300 people came, *I think* → 300 people came. It
 * refutes nothing, and a person has to see it. One word of caution in the paraphrase, or a cue of belief, stands for all.
 */
import { clausesAbout } from './clauses'
import type { SenseType } from './lexicon/en/sense'
import { BELIEVES, NO_CAUTION } from './lexicon/reporting'
import { type Reading, spanOfUnits } from './reading'

/** A stretch of the source that the paraphrase left out. */
export interface Softening {
  readonly type: Extract<SenseType, 'HEDGE' | 'MODAL'>
  /** in the whole source text */
  readonly source: readonly [start: number, end: number]
}

const POSSIBLE = /^(?:may|might|could)$/
const POSSIBLE_GERMAN = /^(?:könnt|dürft)/i

/** The words of caution in the sentences of units `[from, to)` that a claim is about; none where the claim has one of its own. */
export function softenedIn(claim: Reading, source: Reading, from: number, to: number): Softening[] {
  const isSoft = (reading: Reading, i: number): boolean => isHedge(reading, i) || isPossible(reading, i)
  if (claim.units.some(({ key }, i) => isSoft(claim, i) || BELIEVES.has(key))) return []
  const about = clausesAbout(claim, source, from, to)
  const sentences = [...new Set(about.flatMap((unit) => sentenceOf(source, unit, from, to)))]
  const hedges = sentences.filter((i) => isHedge(source, i)).sort((a, b) => a - b)
  const possible = about.filter((i) => isPossible(source, i) && !hedges.includes(i))
  return [
    ...runsOf(hedges).map(
      ([first, end]): Softening => ({ type: 'HEDGE', source: spanOfUnits(source, first, end) }),
    ),
    ...possible.map((i): Softening => ({ type: 'MODAL', source: source.units[i].span })),
  ]
}

const isHedge = ({ senses, keys }: Reading, i: number): boolean =>
  senses[i] === 'HEDGE' && !NO_CAUTION.has(keys[i])

/** "may fall", „könnte fallen“; "could" and "may" of English, the German ones by their umlaut. */
function isPossible({ senses, keys, units, text }: Reading, i: number): boolean {
  if (senses[i] !== 'MODAL') return false
  return POSSIBLE.test(keys[i]) || POSSIBLE_GERMAN.test(text.slice(...units[i].span))
}

/** The units of the sentence that a unit stands in, within `[from, to)`. */
function sentenceOf({ opens, closes }: Reading, unit: number, from: number, to: number): number[] {
  let first = unit
  while (first > from && !opens[first]) first--
  let end = unit + 1
  while (end < to && !closes[end - 1]) end++
  return Array.from({ length: end - first }, (_, k) => first + k)
}

/** Numbers in order → the ranges of those that follow each other. */
function runsOf(units: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (last && last[1] === unit) last[1]++
    else runs.push([unit, unit + 1])
  }
  return runs
}
