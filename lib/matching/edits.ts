/**
 * From aligned words to named differences: for every stretch where print and source part, what kind of change it is,
 * and for every word that is the same, how it looks different.
 */
import type { Span } from '../text/span'
import type { Step } from './align'
import { cutType } from './cuts'
import type { Difference } from './difference'
import { edgesOf } from './edges'
import { HYPHEN_MATTERS } from './lexicon/en/spelling'
import { AUXILIARIES } from './lexicon/en/verbs'
import { withMoves } from './order'
import { type Reading, spanOfUnits } from './reading'
import { additionType, replacementType, worstSense } from './replacements'
import { gapType, heightMakesName, marksOf, surfaceType } from './surface'

export interface Script {
  readonly differences: readonly Difference[]
  /** the aligned stretch of the source, everything a difference points at included */
  readonly source: Span
  readonly truncated: boolean
}

/** Beyond this many differences moved words are no longer looked for. */
const MAX_FOR_MOVES = 300

/** The differences in the order of the print of units `range`; `hasEdges` where what stands before and after counts too. */
export function scriptOf(
  quote: Reading,
  source: Reading,
  steps: readonly Step[],
  range: readonly [number, number],
  hasEdges: boolean,
): Script {
  const paired = steps.filter((step) => step.s >= 0)
  if (paired.length === 0) return { differences: [], source: [0, 0], truncated: false }
  const first = paired[0].s
  const last = paired[paired.length - 1].s
  const words = runsOf(placed(steps, quote.units.length)).flatMap((run) =>
    run.same ? sameWords(quote, source, run.steps) : changedWords(quote, source, run.steps),
  )
  const moved =
    words.length > MAX_FOR_MOVES
      ? words
      : withMoves(quote, source, withWordsNearby(quote, source, words, first, last))
  const edges = edgesOf(quote, range, source, first, last)
  const reached = moved.map((d) => d.sourceUnits)
  const kept = edges.differences.filter(
    (d) => hasEdges && !reached.some(([a, b]) => a < d.sourceUnits[1] && d.sourceUnits[0] < b),
  )
  const closing = hasEdges && range[1] === quote.units.length ? closingMark(quote, source, steps) : []
  const between = gaps(quote, source, steps).filter((gap) => !moved.some((d) => holds(d, gap)))
  const differences = [...moved, ...between, ...closing, ...kept].sort(inOrder)
  const spans: Span[] = [
    ...paired.map((step) => source.units[step.s].span),
    ...differences.map((d) => d.source).filter(([a, b]) => a < b),
  ]
  const bounds: Span = [Math.min(...ends(spans, 0)), Math.max(...ends(spans, 1))]
  return { differences, source: bounds, truncated: hasEdges && edges.truncated }
}

function ends(spans: readonly Span[], side: 0 | 1): number[] {
  const [head, tail] = [spans[0], spans[spans.length - 1]]
  let value = side === 0 ? head[0] : tail[1]
  for (const span of spans) value = side === 0 ? Math.min(value, span[0]) : Math.max(value, span[1])
  return [value]
}

/** Whether a gap lies inside a word or number that is one difference already. */
const holds = (d: Difference, gap: Difference): boolean =>
  (d.quote[0] < gap.quote[0] && gap.quote[1] < d.quote[1]) ||
  (d.source[0] < gap.source[0] && gap.source[1] < d.source[1])

const inOrder = (a: Difference, b: Difference): number =>
  a.quote[0] - b.quote[0] || a.quote[1] - b.quote[1] || a.source[0] - b.source[0]

/** A step with the units that come next on either side, so that an empty side still has a place. */
interface PlacedStep extends Step {
  readonly nextQ: number
  readonly nextS: number
}

function placed(steps: readonly Step[], quoteLength: number): PlacedStep[] {
  let nextQ = quoteLength
  let nextS = (steps.findLast((step) => step.s >= 0)?.s ?? -1) + 1
  const result: PlacedStep[] = new Array(steps.length)
  for (let i = steps.length - 1; i >= 0; i--) {
    const { q, s, same } = steps[i]
    if (q >= 0) nextQ = q
    if (s >= 0) nextS = s
    result[i] = { q, s, same, nextQ, nextS }
  }
  return result
}

interface Run {
  readonly same: boolean
  readonly steps: PlacedStep[]
}

function runsOf(steps: readonly PlacedStep[]): Run[] {
  const runs: Run[] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run && run.same === step.same) run.steps.push(step)
    else runs.push({ same: step.same, steps: [step] })
  }
  return runs
}

/** Surface differences of words that are the same; the parts of one contraction or amount make one difference. */
function sameWords(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference[] {
  const found: Difference[] = []
  for (const { q, s } of steps) {
    const [a, b] = [quote.units[q], source.units[s]]
    const surface = surfaceType(quote.text, a, source.text, b)
    const isNamed =
      surface === 'CASE' && !quote.opens[q] && !source.opens[s] && heightMakesName(a.key, source.text)
    const type = isNamed ? 'NAME' : surface
    if (!type) continue
    const before = found.at(-1)
    const number = type === 'NUMBER_FORM'
    const next: Difference = {
      type,
      quote: number ? a.span : a.whole,
      source: number ? b.span : b.whole,
      quoteUnits: [q, q + 1],
      sourceUnits: [s, s + 1],
    }
    const joins =
      before &&
      before.type === type &&
      (number || a.form === 'contracted' || b.form === 'contracted') &&
      before.quoteUnits[1] === q &&
      before.sourceUnits[1] === s
    if (joins && (number || sharesWord(before, next))) found[found.length - 1] = merge(before, next)
    else found.push(next)
  }
  return found
}

const sharesWord = (a: Difference, b: Difference): boolean =>
  a.quote[1] > b.quote[0] || a.source[1] > b.source[0]

const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

const merge = (a: Difference, b: Difference): Difference => ({
  ...a,
  quote: cover(a.quote, b.quote),
  source: cover(a.source, b.source),
  quoteUnits: [a.quoteUnits[0], b.quoteUnits[1]],
  sourceUnits: [a.sourceUnits[0], b.sourceUnits[1]],
})

/** A stretch that differs, in pieces: bracketed words apart from the others, cuts and additions whole, changed words one by one. */
function changedWords(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference[] {
  const rejoined = sameLetters(quote, source, steps)
  if (rejoined) return [rejoined]
  return piecesOf(quote, steps).map((piece) => describe(quote, source, piece))
}

const isBracketed = (quote: Reading, q: number): boolean =>
  q >= 0 && (quote.units[q].bracket === 'whole' || quote.units[q].bracket === 'round')

type PieceKind = 'bracketed' | 'cut' | 'added' | 'replaced'

function piecesOf(quote: Reading, steps: readonly PlacedStep[]): PlacedStep[][] {
  const hasBracket = steps.some((step) => isBracketed(quote, step.q))
  const onlyBrackets = hasBracket && steps.every((step) => step.q < 0 || isBracketed(quote, step.q))
  if (onlyBrackets) return [[...steps]]
  const pieces: { kind: PieceKind; steps: PlacedStep[] }[] = []
  for (const step of steps) {
    const kind = isBracketed(quote, step.q)
      ? 'bracketed'
      : step.q < 0
        ? 'cut'
        : step.s < 0
          ? 'added'
          : 'replaced'
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
    quoteUnits: rangeOr(q0, q1, place.quote[0], quote),
    sourceUnits: rangeOr(s0, s1, place.source[0], source),
  }
  return { type: pieceType(quote, source, qs, ss, units.quoteUnits[0]), ...place, ...units }
}

function pieceType(
  quote: Reading,
  source: Reading,
  qs: readonly number[],
  ss: readonly number[],
  at: number,
): Difference['type'] {
  const [q0, s0] = [qs[0], ss[0]]
  const sourceEnd = (ss.at(-1) ?? 0) + 1
  if (qs.length > 0 && isBracketed(quote, q0)) return bracketType(quote, source, qs, ss)
  if (qs.length === 0) return cutType(source, s0, sourceEnd, quote.dots[at])
  if (ss.length === 0) return additionType(quote, q0, (qs.at(-1) ?? 0) + 1)
  return replacementType(quote, q0, source, s0)
}

/** A bracket may name whom a pronoun meant; it may not stand over, or slip in, a word that turns the sense. */
function bracketType(
  quote: Reading,
  source: Reading,
  qs: readonly number[],
  ss: readonly number[],
): Difference['type'] {
  const over = ss.length > 0 ? worstSense(source, ss[0], (ss.at(-1) ?? 0) + 1) : null
  if (over) return over
  const within = worstSense(quote, qs[0], (qs.at(-1) ?? 0) + 1)
  if (within && within !== 'NAME' && within !== 'NUMBER' && within !== 'UNIT') return within
  return ss.length > 0 ? 'BRACKET_REPLACE' : 'BRACKET_ADD'
}

function rangeOr(from: number, to: number, at: number, reading: Reading): readonly [number, number] {
  if (from >= 0) return [from, to]
  const next = reading.units.findIndex((unit) => unit.span[0] >= at)
  const index = next < 0 ? reading.units.length : next
  return [index, index]
}

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
  const type = HYPHEN_MATTERS.has(joined(quote, qs)) ? 'WORD_REPLACE' : 'SPELLING'
  return { type, ...spans, quoteUnits, sourceUnits }
}

/** Marks between words that stand side by side in both. */
function gaps(quote: Reading, source: Reading, steps: readonly Step[]): Difference[] {
  const found: Difference[] = []
  let [qEnd, sEnd] = [0, 0]
  let paired = false
  let wasSame = true
  for (const { q, s, same } of steps) {
    const isPair = q >= 0 && s >= 0
    if (isPair && paired) {
      const spans: [Span, Span] = [
        [qEnd, quote.units[q].whole[0]],
        [sEnd, source.units[s].whole[0]],
      ]
      const besideEdit = !(same && wasSame)
      const inWord = spans[0][0] > spans[0][1] || spans[1][0] > spans[1][1]
      const type = inWord
        ? null
        : gapType(readGap(quote, spans[0], besideEdit), readGap(source, spans[1], false))
      const marks = { quote: marksOf(quote.text, spans[0]), source: marksOf(source.text, spans[1]) }
      if (type) found.push({ type, ...marks, quoteUnits: [q, q], sourceUnits: [s, s] })
    }
    if (q >= 0) qEnd = Math.max(qEnd, quote.units[q].whole[1])
    if (s >= 0) sEnd = Math.max(sEnd, source.units[s].whole[1])
    paired = isPair
    wasSame = same
  }
  return found
}

/** What stands between two words; a currency sign there is a word, said after its number, and brackets belong to the edit they hold. */
const readGap = (reading: Reading, span: Span, besideEdit: boolean): string =>
  reading.text.slice(...span).replace(besideEdit ? /[$£€¥₹₽[\]()]/g : /[$£€¥₹₽]/g, '')

const CLOSERS = /["'”’»)\]\s]/g

/** What closes the quote against what follows its last word in the source; an editor's comma or full stop is none. */
function closingMark(quote: Reading, source: Reading, steps: readonly Step[]): Difference[] {
  const last = steps.at(-1)
  if (!last || last.q < 0 || last.s < 0) return []
  const qEnd = Math.max(...quote.units.slice(-2).map((unit) => unit.whole[1]))
  const sEnd = Math.max(
    ...source.units.slice(Math.max(0, last.s - 1), last.s + 1).map((unit) => unit.whole[1]),
  )
  const printed = quote.text.slice(qEnd).replace(CLOSERS, '')
  if (printed === '' || printed === ',' || /^(?:\.\.\.|…)/.test(printed)) return []
  const said = (/^[^\p{L}\p{N}]*/u.exec(source.text.slice(sEnd))?.[0] ?? '').replace(CLOSERS, '')
  if (said.startsWith(printed) || (printed === '.' && !/^[?]/.test(said))) return []
  const width = printed.length
  return [
    {
      type: 'PUNCTUATION',
      quote: [qEnd, Math.min(quote.text.length, qEnd + width)],
      source: [sEnd, Math.min(source.text.length, sEnd + Math.min(said.length, 1))],
      quoteUnits: [quote.units.length, quote.units.length],
      sourceUnits: [last.s + 1, last.s + 1],
    },
  ]
}

/** Added words that stand in the same sentence just outside the aligned stretch were moved: they get their place there. */
function withWordsNearby(
  quote: Reading,
  source: Reading,
  differences: readonly Difference[],
  first: number,
  last: number,
): Difference[] {
  return differences.map((d) => {
    const [q0, q1] = d.quoteUnits
    const isAddition = q0 < q1 && d.sourceUnits[0] === d.sourceUnits[1] && d.type !== 'BRACKET_ADD'
    if (!isAddition || q1 - q0 < 2) return d
    const wanted = quote.keys.slice(q0, q1)
    if (wanted.every((key) => AUXILIARIES.has(key))) return d
    for (let s = Math.max(0, first - 12); s < Math.min(source.units.length, last + 13); s++) {
      const outside = s + wanted.length <= first || s > last
      if (outside && wanted.every((key, k) => source.keys[s + k] === key)) {
        return {
          ...d,
          type: 'ORDER',
          source: spanOfUnits(source, s, s + wanted.length),
          sourceUnits: [s, s + wanted.length],
        }
      }
    }
    return d
  })
}
