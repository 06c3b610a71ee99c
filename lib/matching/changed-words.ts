/**
 * A stretch where print and source part, as named differences: words cut, words added, words replaced, and what an
 * editor's brackets stand for.
 *   said “the old bridge is safe” → printed “the bridge was safe”: UNMARKED_CUT(old), TENSE(is → was)
 */
import type { Span } from '../text/span'
import { cutType } from './cuts'
import type { Difference } from './difference'
import { gapBefore } from './gap-before'
import { areOpposites } from './lexicon/en/opposites'
import { partingMatters } from './lexicon/en/spelling'
import { UNHEARD } from './noted-units'
import type { PlacedStep } from './placed-steps'
import { type Reading, spanOfUnits } from './reading'
import { additionType, isOpposite, replacementType, worstSense } from './replacements'
import { takenBack } from './taken-back'

/** A stretch that differs, in pieces: bracketed words apart from the others, cuts and additions whole, changed words one by one. */
export function changedWords(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference[] {
  const rejoined = sameLetters(quote, source, steps)
  if (rejoined) return [rejoined]
  return piecesOf(quote, source, steps).map((piece) => describe(quote, source, piece))
}

/** Whether unit `q` of the quote is the editor's: in square brackets, or in round ones where the source has none itself. */
const isBracketed = (quote: Reading, q: number, source: Reading): boolean =>
  q >= 0 && (quote.units[q].bracket === 'whole' || (quote.units[q].bracket === 'round' && !hasRound(source)))

const hasRound = ({ units }: Reading): boolean => units.some(({ bracket }) => bracket === 'round')

type PieceKind = 'bracketed' | 'cut' | 'added' | 'replaced'

function piecesOf(quote: Reading, source: Reading, steps: readonly PlacedStep[]): PlacedStep[][] {
  const isEditors = ({ q }: PlacedStep): boolean => isBracketed(quote, q, source)
  const hasBracket = steps.some(isEditors)
  const onlyBrackets = hasBracket && steps.every((step) => step.q < 0 || isEditors(step))
  if (onlyBrackets) return [[...steps]]
  const pieces: { kind: PieceKind; steps: PlacedStep[] }[] = []
  for (const step of steps) {
    const kind = isEditors(step) ? 'bracketed' : step.q < 0 ? 'cut' : step.s < 0 ? 'added' : 'replaced'
    const before = pieces.at(-1)
    if (before && before.kind === kind && kind !== 'replaced') before.steps.push(step)
    else pieces.push({ kind, steps: [step] })
  }
  return pieces.map((piece) => piece.steps)
}

function describe(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference {
  const qs = steps.filter((step) => step.q >= 0).map((step) => step.q)
  const ss = steps.filter((step) => step.s >= 0).map((step) => step.s)
  const [q0, q1] = qs.length > 0 ? [qs[0], qs[qs.length - 1] + 1] : [-1, -1]
  const [s0, s1] = ss.length > 0 ? [ss[0], ss[ss.length - 1] + 1] : [-1, -1]
  const place = { quote: quoteSpan(quote, steps, q0, q1), source: sourceSpan(source, steps, s0, s1) }
  const units = {
    quoteUnits: rangeOr(q0, q1, steps[0].nextQ),
    sourceUnits: rangeOr(s0, s1, steps[0].nextS),
  }
  return {
    type: pieceType(quote, source, qs, ss, [units.quoteUnits[0], units.sourceUnits[0]]),
    ...place,
    ...units,
  }
}

function pieceType(
  quote: Reading,
  source: Reading,
  qs: readonly number[],
  ss: readonly number[],
  [at, next]: readonly [number, number],
): Difference['type'] {
  const [q0, s0] = [qs[0], ss[0]]
  if (
    qs.length + ss.length === 1 &&
    (qs.length === 0
      ? isRange(source, s0, quote, at) || isOrdinal(source, s0, quote, at)
      : isRange(quote, q0, source, next) || isOrdinal(quote, q0, source, next))
  )
    return 'NUMBER_FORM'
  const sourceEnd = (ss.at(-1) ?? 0) + 1
  if (qs.length > 0 && isBracketed(quote, q0, source)) return bracketType(quote, source, qs, ss, next)
  if (qs.length === 0)
    return takenBack(source, s0, sourceEnd)?.type ?? cutType(source, s0, sourceEnd, quote.dots[at])
  if (ss.length === 0) return additionType(quote, q0, (qs.at(-1) ?? 0) + 1)
  return replacementType(quote, q0, source, s0)
}

/** "1990–1995" for "1990 to 1995" or "1990 bis 1995": a dash between two numbers, where unit `at` is the second, is the word unit `i`. */
function isRange(spoken: Reading, i: number, dashed: Reading, at: number): boolean {
  const isNumber = (reading: Reading, unit: number): boolean => reading.units[unit]?.kind === 'number'
  if (!/^(?:to|through|bis)$/.test(spoken.keys[i]) || !isNumber(spoken, i - 1) || !isNumber(spoken, i + 1))
    return false
  if (!isNumber(dashed, at - 1) || !isNumber(dashed, at)) return false
  return /^\s?[-‐‑–—]\s?$/.test(gapBefore(dashed, at))
}

/** "Henry VIII" for "Henry the Eighth": a Roman numeral, unit `at`, is said with a "the", unit `i`. */
function isOrdinal(spoken: Reading, i: number, written: Reading, at: number): boolean {
  const numeral = written.units[at]
  return (
    spoken.keys[i] === 'the' &&
    spoken.units[i + 1]?.kind === 'number' &&
    numeral?.kind === 'number' &&
    /^[IVXL]+$/.test(written.text.slice(...numeral.span))
  )
}

/** A bracket may name whom a pronoun meant; it may not stand over, or slip in, a word that turns the sense. */
function bracketType(
  quote: Reading,
  source: Reading,
  qs: readonly number[],
  ss: readonly number[],
  next: number,
): Difference['type'] {
  const over = ss.length > 0 ? worstSense(source, ss[0], (ss.at(-1) ?? 0) + 1) : null
  if (over) return over
  const turned = turnedType(quote, source, qs, ss)
  if (turned) return turned
  const within = worstSense(quote, qs[0], (qs.at(-1) ?? 0) + 1)
  // "in [June]" at the end, where "in May" was said
  const isLast = ss.length === 0 && qs.at(-1) === quote.units.length - 1
  if (within && isLast && source.senses[next] === within && !source.opens[next]) return within
  if (within && within !== 'NAME' && within !== 'NUMBER' && within !== 'UNIT') return within
  return ss.length > 0 ? 'BRACKET_REPLACE' : 'BRACKET_ADD'
}

/** “can['t]”, “[non-]violent”: slipped in, they deny. */
const DENYING_PART = /^(?:t|non|un)$/

/** What a bracket may not do: turn a word into its contrary, or stand where nothing was heard. */
function turnedType(
  quote: Reading,
  source: Reading,
  qs: readonly number[],
  ss: readonly number[],
): Difference['type'] | null {
  const said = ss.map((s) => source.keys[s])
  if (said.includes(UNHEARD)) return 'WORD_REPLACE'
  const [q, s] = [quote.keys[qs[0]], said[0]]
  if (said.length === 0 && DENYING_PART.test(q)) return 'NEGATION'
  const isOne = qs.length === 1 && said.length === 1
  return isOne && (areOpposites(q, s) || isOpposite(q, s)) ? 'NEGATION' : null
}

const rangeOr = (from: number, to: number, next: number): readonly [number, number] =>
  from >= 0 ? [from, to] : [next, next]

function quoteSpan(quote: Reading, steps: readonly PlacedStep[], from: number, to: number): Span {
  if (from >= 0) return spanOfUnits(quote, from, to)
  return emptyAt(quote, steps[0].nextQ)
}

function sourceSpan(source: Reading, steps: readonly PlacedStep[], from: number, to: number): Span {
  if (from >= 0) return spanOfUnits(source, from, to)
  return emptyAt(source, steps[0].nextS)
}

function emptyAt(reading: Reading, unit: number): Span {
  const at = unit < reading.units.length ? reading.units[unit].span[0] : (reading.units.at(-1)?.whole[1] ?? 0)
  return [at, at]
}

/** "health care" for "healthcare": the letters are the same, the words are parted elsewhere. */
function sameLetters(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference | null {
  const qs = steps.filter((step) => step.q >= 0).map((step) => step.q)
  const ss = steps.filter((step) => step.s >= 0).map((step) => step.s)
  if (qs.length === 0 || ss.length === 0 || qs.length === ss.length || qs.length + ss.length > 6) return null
  const joined = (reading: Reading, units: readonly number[]): string =>
    units.map((i) => reading.keys[i]).join('')
  if (joined(quote, qs) !== joined(source, ss)) return null
  const quoteUnits: readonly [number, number] = [qs[0], qs[qs.length - 1] + 1]
  const sourceUnits: readonly [number, number] = [ss[0], ss[ss.length - 1] + 1]
  const spans = { quote: spanOfUnits(quote, ...quoteUnits), source: spanOfUnits(source, ...sourceUnits) }
  const isDenial = [worstSense(quote, ...quoteUnits), worstSense(source, ...sourceUnits)].includes('NEGATION')
  const other = isDenial ? 'NEGATION' : 'WORD_REPLACE'
  const [first, ...rest] =
    qs.length > ss.length ? qs.map((i) => quote.keys[i]) : ss.map((i) => source.keys[i])
  const type = partingMatters(first, rest.join('')) ? other : 'SPELLING'
  return { type, ...spans, quoteUnits, sourceUnits }
}
