/**
 * What a paraphrase says that its source does not bear out: a number or name the source has otherwise, a "not" on one
 * side alone, an "if" that was lost, "all" for "some".
 */
import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { clausesAbout } from './clauses'
import * as german from './lexicon/de/speech'
import type { SenseType } from './lexicon/en/sense'
import * as english from './lexicon/en/speech'
import { DOUBTS, IDLE_CONDITIONS, TIMES } from './lexicon/reporting'
import { Phrases } from './phrases'
import { type Reading, spanOfUnits } from './reading'

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
const conditions = (phrases: readonly string[]) =>
  new Phrases(phrases.map((phrase) => [phrase, true] as const))
const ENGLISH_CONDITIONS = conditions(english.CONDITIONS_THAT_BIND)
const GERMAN_CONDITIONS = conditions(german.CONDITIONS_THAT_BIND)
const NO_CONDITIONS = conditions(IDLE_CONDITIONS)
const PLAIN = /^(?:if|even|wenn|falls)$/
const JOINERS = /^(?:but|and|only|aber|und|nur)$/
/** Beside "not", a paraphrase's ways to say it: "denied that", "refused to". */
const NEGATIVE =
  /^(?:not|nicht|deny|denies|denied|denying|refuse|refuses|refused|reject|rejects|rejected|rule|dismissed|lack|lacks|lacked)$/

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

/**
 * The clashes of a claim that somebody is said to have denied: *I did not take it* bears out “denied that she took it”, and
 * *I took it* refutes it. Null where the source neither denies nor says the same.
 */
export function clashesOfDenied(
  claim: Reading,
  source: Reading,
  from: number,
  to: number,
  speaker: string | null,
): Clash[] | null {
  const about = clausesAbout(claim, source, from, to)
  const inClaim = claim.units.some((_, i) => isNegative(claim, i))
  const isDenied = about.some((i) => isNegative(source, i) || DOUBTS.has(source.keys[i])) !== inClaim
  const others = clashesOf(claim, source, from, to, speaker).filter(({ type }) => type !== 'NEGATION')
  if (isDenied) return others
  if (others.length > 0) return null
  const whole: Span = [0, claim.text.length]
  return [{ type: 'NEGATION', quote: whole, source: spanOfUnits(source, from, to) }]
}

/** Numbers of the claim that are not there; names that are not there where another name is. */
function numbersAndNames(
  claim: Reading,
  source: Reading,
  units: readonly number[],
  speaker: string | null,
): Clash[] {
  const there = new Set(
    units.flatMap((i) => [
      source.keys[i],
      source.units[i].other ?? source.keys[i],
      TIMES.get(source.keys[i]) ?? source.keys[i],
    ]),
  )
  const speakers = new Set(foldText(speaker ?? '', { accents: 'fold' }).split(/\s+/))
  const stranger = (test: (i: number) => boolean): number | undefined =>
    units.find((i) => test(i) && !claim.keys.includes(source.keys[i]))
  return claim.units.flatMap((unit, i): Clash[] => {
    if (there.has(unit.key) || (unit.other !== null && there.has(unit.other))) return []
    if (unit.kind === 'number') {
      const other =
        stranger((j) => source.units[j].kind === 'number') ?? stranger((j) => TIMES.has(source.keys[j]))
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

const isCondition = ({ keys, language }: Reading, i: number): boolean =>
  (language === 'de' ? GERMAN_CONDITIONS : ENGLISH_CONDITIONS).at(keys, i) !== null &&
  NO_CONDITIONS.at(keys, i) === null &&
  keys[i - 1] !== 'as'

/**
 * The bridge will be closed. *But only if the state pays.* A condition that is a sentence of its own binds the one before:
 * where that sentence ends, behind units up to `to`; `to` itself where none follows. A plain "If it rains we close it" is
 * another statement.
 */
export function endOfAfterthought(source: Reading, to: number): number {
  let first = to
  while (JOINERS.test(source.keys[first] ?? '')) first++
  const isPlain = PLAIN.test(source.keys[first] ?? '') && !/^(?:only|nur)$/.test(source.keys[first - 1])
  if (!source.opens[to] || !source.units[first] || isPlain || !isCondition(source, first)) return to
  const last = source.closes.indexOf(true, first)
  const words = source.text.slice(source.units[first].span[0], source.units[last].span[1])
  return /[,;:]/.test(words) ? to : last + 1
}

/** "I do not think", a hedge of a quote, denies what is told as a fact. */
export const isNegative = ({ senses, keys }: Reading, i: number): boolean =>
  senses[i] === 'NEGATION' || NEGATIVE.test(keys[i])

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
