/**
 * What a paraphrase says that its source does not bear out: a number or name the source has otherwise, a "not" on one
 * side alone, an "if" that was lost, "all" for "some".
 */

import { foldText } from '../text/fold'
import type { Span } from '../text/span'
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
  const clashes: Clash[] = []
  const units = Array.from({ length: to - from }, (_, k) => from + k)
  const keys = new Set(units.flatMap((i) => [source.keys[i], source.units[i].other ?? source.keys[i]]))
  const start = source.units[from]?.span[0] ?? 0
  const speakers = new Set(foldText(speaker ?? '', { accents: 'fold' }).split(/\s+/))
  const firstOf = (test: (i: number) => boolean): Span => {
    const found = units.find(test)
    return found === undefined ? [start, start] : source.units[found].span
  }
  claim.units.forEach((unit, i) => {
    const isNumber = unit.kind === 'number'
    if (keys.has(unit.key) || (unit.other !== null && keys.has(unit.other))) return
    if (isNumber) {
      const other = (j: number): boolean =>
        source.units[j].kind === 'number' && !claim.keys.includes(source.keys[j])
      clashes.push({ type: 'NUMBER', quote: unit.span, source: firstOf(other) })
    } else if (claim.senses[i] === 'NAME' && !speakers.has(unit.key)) {
      const other = units.find((j) => source.senses[j] === 'NAME' && !claim.keys.includes(source.keys[j]))
      if (other !== undefined)
        clashes.push({ type: 'NAME', quote: unit.span, source: source.units[other].span })
    }
  })
  const pairs: [SenseType, (reading: Reading, i: number) => boolean][] = [
    ['NEGATION', isNegative],
    ['CONDITION', (reading, i) => CONDITION_WORDS.has(reading.keys[i])],
  ]
  for (const [type, test] of pairs) {
    const inClaim = claim.units.findIndex((_, i) => test(claim, i))
    const inSource = units.find((i) => test(source, i))
    if (inClaim >= 0 === (inSource !== undefined)) continue
    clashes.push({
      type,
      quote: inClaim >= 0 ? claim.units[inClaim].span : [0, 0],
      source: inSource === undefined ? [start, start] : source.units[inSource].span,
    })
  }
  return [...clashes, ...quantityClash(claim, source, units)]
}

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
