/**
 * What a paraphrase says that its source does not bear out: a number or name the source has otherwise, a "not" on one
 * side alone, an "if" that was lost, "all" for "some".
 */
import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { clausesAbout } from './clauses'
import type { SenseType } from './lexicon/en/sense'
import type { Reading } from './reading'

export interface Clash {
  readonly type: SenseType
  /** in the claim; empty where the source alone has it */
  readonly quote: Span
  /** in the whole source text; empty where the claim alone has it */
  readonly source: Span
}

const EVERY = new Set('all every everyone everybody everything always each entire completely'.split(' '))
const SOME = new Set(
  'some few several many sometimes often most someone somebody something partly partially half'.split(' '),
)
const CONDITION_WORDS = new Set('if unless provided providing assuming'.split(' '))
/** "denied that", "refused to": a paraphrase's way to say "not". */
const NEGATIVE_VERBS =
  /^(?:deny|denies|denied|denying|refuse|refuses|refused|reject|rejects|rejected|rule|dismissed|lack|lacks|lacked)$/

/** The clashes of a claim with units `[from, to)` of a source. */
export function clashesOf(
  claim: Reading,
  source: Reading,
  from: number,
  to: number,
  speaker: string | null,
): Clash[] {
  const units = Array.from({ length: to - from }, (_, k) => from + k)
  const about = clausesAbout(claim, source, from, to)
  return [
    ...numbersAndNames(claim, source, units, speaker),
    ...onOneSide('NEGATION', isNegative, claim, source, about),
    ...onOneSide('CONDITION', isCondition, claim, source, units),
    ...quantityClash(claim, source, units),
  ]
}

/** Numbers of the claim that are not there; names that are not there where another name is. */
function numbersAndNames(
  claim: Reading,
  source: Reading,
  units: readonly number[],
  speaker: string | null,
): Clash[] {
  const there = new Set(units.flatMap((i) => [source.keys[i], source.units[i].other ?? source.keys[i]]))
  const speakers = new Set(foldText(speaker ?? '', { accents: 'fold' }).split(/\s+/))
  const stranger = (test: (i: number) => boolean): number | undefined =>
    units.find((i) => test(i) && !claim.keys.includes(source.keys[i]))
  return claim.units.flatMap((unit, i): Clash[] => {
    if (there.has(unit.key) || (unit.other !== null && there.has(unit.other))) return []
    if (unit.kind === 'number') {
      const other = stranger((j) => source.units[j].kind === 'number')
      return [{ type: 'NUMBER', quote: unit.span, source: spanOr(source, units, other) }]
    }
    if (claim.senses[i] !== 'NAME' || speakers.has(unit.key)) return []
    const other = stranger((j) => source.senses[j] === 'NAME')
    return other === undefined ? [] : [{ type: 'NAME', quote: unit.span, source: source.units[other].span }]
  })
}

/** The unit's span, or the empty span at the front where there is none. */
function spanOr(source: Reading, units: readonly number[], unit: number | undefined): Span {
  const start = source.units[units[0]]?.span[0] ?? 0
  return unit === undefined ? [start, start] : source.units[unit].span
}

/** A "not" or an "if" that one side has and the other has not. */
function onOneSide(
  type: SenseType,
  test: (reading: Reading, i: number) => boolean,
  claim: Reading,
  source: Reading,
  units: readonly number[],
): Clash[] {
  const inClaim = claim.units.findIndex((_, i) => test(claim, i))
  const inSource = units.find((i) => test(source, i))
  if (inClaim >= 0 === (inSource !== undefined)) return []
  const quote: Span = inClaim >= 0 ? claim.units[inClaim].span : [0, 0]
  return [{ type, quote, source: spanOr(source, units, inSource) }]
}

const isCondition = (reading: Reading, i: number): boolean => CONDITION_WORDS.has(reading.keys[i])

const isNegative = (reading: Reading, i: number): boolean => {
  const sense = reading.senses[i]
  return sense === 'NEGATION' || NEGATIVE_VERBS.test(reading.keys[i])
}

/** "all" where the source has "some", and the other way round. */
function quantityClash(claim: Reading, source: Reading, units: readonly number[]): Clash[] {
  for (const [mine, theirs] of [
    [EVERY, SOME],
    [SOME, EVERY],
  ]) {
    const inClaim = claim.keys.findIndex((key) => mine.has(key))
    const theirsAt = units.find((i) => theirs.has(source.keys[i]))
    const alsoMine = units.some((i) => mine.has(source.keys[i]))
    if (inClaim >= 0 && theirsAt !== undefined && !alsoMine) {
      return [{ type: 'QUANTIFIER', quote: claim.units[inClaim].span, source: source.units[theirsAt].span }]
    }
  }
  return []
}
