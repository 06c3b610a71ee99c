/**
 * What the printed words are against the source words: one alignment by words, a typed difference for each place where
 * they part, and a finding, worst first. It says what differs; whether that may be printed is for people to say.
 */
import { type Span, slice } from '../text/span'
import { type Coverage, coverageOf } from './coverage'
import { type Script, scriptOf } from './edits'
import { classOf, worstFirst } from './finding'
import type { Edit, Finding, Place } from './model'
import { withMovedStretches } from './moved'
import { type Part, partsOf } from './parts'
import { hasWords, type Reading, readBeside, readText } from './reading'
import { rejoined } from './rejoined'
import { isSameSpeaker } from './same-speaker'

export interface Comparison {
  readonly finding: Finding
  /** the other findings that hold, worst first */
  readonly also: Finding[]
  readonly edits: Edit[]
}

/** A stretch of the quote and the stretch of a place it rests on. */
export interface Stretch {
  /** index into the evidence given */
  readonly at: number
  readonly quote: Span
  /** counted within `evidence[at].text` */
  readonly source: Span
  readonly edits: readonly Edit[]
  /** whether the source goes on with a qualifier that the print leaves out */
  readonly truncated: boolean
}

/** A comparison with the stretches it rests on, in the order of the print. */
export interface FullComparison extends Comparison {
  readonly stretches: readonly Stretch[]
  /** 0 to 1: how much of the print is borne out; for ordering alone */
  readonly share: number
  /** stretches of the quote with nothing behind them */
  readonly leftOver: readonly Span[]
  /** those of them that are statements of their own, not words added: what makes it PARTIAL */
  readonly missing: readonly Span[]
}

export interface CompareOptions {
  /** who is printed to have said it */
  readonly speaker?: string | null
  /** where in the one place given the words are known to stand in a run: of two such runs the better is meant */
  readonly run?: number
  /** the places are turns that follow each other */
  readonly inTurn?: boolean
  /** whether nothing but a listener's "mm-hmm" was said between the end of one place and the beginning of the other */
  readonly isUnbroken?: (before: Place, after: Place) => boolean
}

/** Under this share the likeness is chance. */
const NOT_FOUND_BELOW = 0.5
/** Under this share nothing else in the same place can save it. */
const HOPELESS = 0.2

/** Up to so many words a quote is found by its rare words or by as many of its words in a run as are no chance. */
const FEW_WORDS = 8
const VERY_FEW_WORDS = 5
const TELLING_RUN = 5
const FEWEST_WORDS = 4
const MOST = 0.75
const LOOSE: ReadonlySet<string> = new Set(['UNMARKED_CUT', 'WORD_ADD', 'WORD_REPLACE', 'PRONOUN'])

/** The finding and the edits of `quote` against `evidence`; NOT_CHECKED where one side has no words. */
export function compare(quote: string, evidence: readonly Place[], options: CompareOptions = {}): Comparison {
  const { finding, also, edits } = compareFully(readText(quote), evidence, options)
  return { finding, also, edits }
}

/** The same for a quote read once, with the stretches of each place that were used. */
export function compareFully(
  given: Reading,
  evidence: readonly Place[],
  options: CompareOptions = {},
): FullComparison {
  const { printed, sources } = readTogether(
    given,
    evidence.map((place) => readText(place.text, place.speaker !== null)),
  )
  if (!hasWords(printed) || !sources.some(hasWords)) return nothing('NOT_CHECKED')
  const parts = partsOf(printed, sources, options)
  const inOrder = coverageOf(printed, parts)
  if (inOrder.share < HOPELESS) return nothing('NOT_FOUND', inOrder.share)
  const { scripts, leftOver, moved } = scriptsOf(printed, parts, inOrder)
  const coverage = moved.length > 0 ? coverageOf(printed, [...parts, ...moved]) : inOrder
  if (coverage.share < NOT_FOUND_BELOW && !coverage.holdsStretch) return nothing('NOT_FOUND', coverage.share)
  const isLeft = ([from, to]: readonly [number, number]): boolean =>
    leftOver.some(([a, b]) => a === from && b === to)
  const missing = inOrder.missing.filter(isLeft)
  const stretches = scripts.map((script, k) => stretchOf(printed, parts[k], script))
  const edits = stretches.flatMap((stretch) => stretch.edits)
  if (isChance(printed, coverage, edits)) return nothing('NOT_FOUND', coverage.share)
  const findings: Finding[] = edits.map((edit) => classOf(edit.type))
  const isPartial = missing.length > 0 || coverage.share < NOT_FOUND_BELOW
  if (isPartial) findings.push('PARTIAL')
  if (isSpliced(parts, evidence, options.isUnbroken)) findings.push('SPLICED')
  if (scripts.some((script) => script.truncated)) findings.push('TRUNCATED')
  const speaker = options.speaker ?? null
  if (parts.some((part) => isSameSpeaker(speaker, evidence[part.at].speaker) === false))
    findings.push('WRONG_SPEAKER')
  const spanOf = ([from, to]: readonly [number, number]): Span => [
    printed.units[from].whole[0],
    printed.units[to - 1].whole[1],
  ]
  return {
    ...worstFirst(findings),
    edits,
    stretches,
    share: coverage.share,
    leftOver: leftOver.map(spanOf),
    missing: missing.map(spanOf),
  }
}

/** Print and sources, whichever does not tell its language read in that of the others, and a word of one as one in all. */
function readTogether(
  quote: Reading,
  given: readonly Reading[],
): { printed: Reading; sources: readonly Reading[] } {
  const plainest = given.reduce((a, b) => (b.lead > a.lead ? b : a), given[0] ?? quote)
  const beside = readBeside(quote, plainest)
  const sources = given.map((source) => rejoined(readBeside(source, beside), beside))
  return { printed: sources.reduce(rejoined, beside), sources }
}

/** A few everyday words that stand in the source with others between them were not said there. */
function isChance(printed: Reading, coverage: Coverage, edits: readonly Edit[]): boolean {
  const words = printed.units.length
  if (words > FEW_WORDS || coverage.telling >= 2 || coverage.longestRun >= TELLING_RUN) return false
  if (words > VERY_FEW_WORDS && coverage.same / words >= MOST) return false
  const [opening, closing] = [printed.units[0].span[0], printed.units[words - 1].whole[1]]
  const isAtEdge = ({ quote: [from, to] }: Edit): boolean =>
    from === to && (from <= opening || from >= closing)
  const isMark = ({ quote }: Edit): boolean =>
    quote[0] < quote[1] && !/[\p{L}\p{N}]/u.test(slice(printed.text, quote))
  const isLoose = edits.some((edit) => LOOSE.has(edit.type) && !isAtEdge(edit) && !isMark(edit))
  if (coverage.telling === 0)
    return (
      isLoose ||
      coverage.unlike > 0 ||
      edits.some((edit) => classOf(edit.type) === 'ALTERED' && !isMark(edit))
    )
  return isLoose && (words < FEWEST_WORDS || coverage.same / words < MOST)
}

const nothing = (finding: Finding, share = 0): FullComparison => ({
  finding,
  also: [],
  edits: [],
  stretches: [],
  share,
  leftOver: [],
  missing: [],
})

function scriptsOf(
  printed: Reading,
  parts: readonly Part[],
  coverage: Coverage,
): { scripts: Script[]; leftOver: (readonly [number, number])[]; moved: Pick<Part, 'source' | 'steps'>[] } {
  let leftOver = [...coverage.leftOver]
  const found: Pick<Part, 'source' | 'steps'>[] = []
  const scripts = parts.map((part) => {
    const script = scriptOf(printed, part.source, part.steps, part.range, true)
    const moved = withMovedStretches(printed, part, script, leftOver)
    leftOver = leftOver.filter((range) => !moved.found.some((stretch) => stretch.range === range))
    found.push(...moved.found)
    return moved.script
  })
  return { scripts, leftOver, moved: found }
}

function stretchOf(printed: Reading, part: Part, script: Script): Stretch {
  const [from, to] = part.range
  return {
    at: part.at,
    quote: [printed.units[from].whole[0], printed.units[to - 1].whole[1]],
    source: script.source,
    edits: script.differences.map(({ type, quote, source }) => ({ type, quote, at: part.at, source })),
    truncated: script.truncated,
  }
}

/** More than one place, unless each goes on where the one before ended. */
function isSpliced(
  parts: readonly Part[],
  evidence: readonly Place[],
  isUnbroken: CompareOptions['isUnbroken'] = isNext,
): boolean {
  return parts.some((part, k) => k > 0 && !goesOn(parts[k - 1], part, evidence, isUnbroken))
}

/** Where nobody is named, a question is taken to be answered by somebody else. */
const ASKS = /\?["'”’»)\]]*\s*$/

const isNext = (a: Place, b: Place): boolean => a.source === b.source && b.paragraph === a.paragraph + 1

function goesOn(
  before: Part,
  after: Part,
  evidence: readonly Place[],
  isUnbroken: (before: Place, after: Place) => boolean,
): boolean {
  const [a, b] = [evidence[before.at], evidence[after.at]]
  if (a.speaker !== b.speaker || !isUnbroken(a, b)) return false
  if (a.speaker === null && ASKS.test(a.text)) return false
  const lastUsed = before.steps.findLast((step) => step.s >= 0)?.s
  const firstUsed = after.steps.find((step) => step.s >= 0)?.s
  return lastUsed === before.source.units.length - 1 && firstUsed === 0
}
