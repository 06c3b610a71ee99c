import { type Comparison, compareFully, type FullComparison, type Stretch } from '../matching/compare'
import { classOf, worstFirst } from '../matching/finding'
import type { Edit, Finding, Place } from '../matching/model'
import { readText } from '../matching/reading'
import { isSameSpeaker } from '../matching/same-speaker'
import { contains, hull, overlap, type Span } from '../text/span'
import type { PrintedPart } from './printed'

/** What one passage says of the print: what differs in the stretches it bears out, and nothing of what stands elsewhere. */
export interface PassageFinding extends Comparison {
  /** the printed stretches that rest on it, in order; none where its words are not there */
  readonly proves: readonly Span[]
}

export interface Reading {
  /** one for each place, in their order; `edits[].at` is 0 */
  readonly passages: readonly PassageFinding[]
  /** whether places read together hold all of the print */
  readonly isWhole: boolean
}

/** So many sets of passages are read together; the rest one by one. */
const MOST_SETS = 8

/**
 * Passages against one stretch of print. They are read together, since a quote may run over several turns: first all of
 * them, then those that nothing rested on, so that a second source of the same words is read as fully as the first, and one
 * that adds nothing tells only of what it holds.
 */
export function readTogether(part: PrintedPart, speaker: string | null, places: readonly Place[]): Reading {
  const passages = places.map((): PassageFinding => nothing('NOT_CHECKED'))
  const printed = readText(part.text)
  let isWhole = false
  let left = places.map((_, i) => i)
  for (let set = 0; left.length > 0; set++) {
    const tried = set < MOST_SETS ? left : left.slice(0, 1)
    const compared = compareFully(
      printed,
      tried.map((i) => places[i]),
      { speaker },
    )
    const found = tried.map((i, at) =>
      passageOf(compared, at, part, isSameSpeaker(speaker, places[i].speaker)),
    )
    const used = tried.filter((_, at) => found[at].proves.length > 0)
    isWhole ||= used.length > 0 && !isPartial(compared)
    // what nothing rests on in any set is told for itself
    for (const [at, i] of tried.entries()) if (used.includes(i) || used.length === 0) passages[i] = found[at]
    left = left.filter((i) => !(used.length === 0 ? tried : used).includes(i))
  }
  return { passages, isWhole }
}

export const nothing = (finding: Finding): PassageFinding => ({ finding, also: [], edits: [], proves: [] })

const isPartial = ({ finding, also }: Comparison): boolean =>
  finding === 'PARTIAL' || also.includes('PARTIAL')

function passageOf(
  compared: FullComparison,
  at: number,
  part: PrintedPart,
  isSame: boolean | null,
): PassageFinding {
  const own = compared.stretches
    .filter((stretch) => stretch.at === at)
    .map((one) => borneOut(one, compared, part))
  const proves = own.flatMap((one) => one.proves)
  if (proves.length === 0) return nothing(compared.stretches.length > 0 ? 'NOT_FOUND' : compared.finding)
  const edits = own.flatMap((one) => one.edits)
  const findings: Finding[] = edits.map(({ type }) => classOf(type))
  const ofAll = [compared.finding, ...compared.also].filter((f) => f === 'PARTIAL' || f === 'SPLICED')
  findings.push(...ofAll)
  if (own.some(({ truncated }) => truncated)) findings.push('TRUNCATED')
  if (isSame === false) findings.push('WRONG_SPEAKER')
  return { ...worstFirst(findings), edits, proves }
}

/** A stretch without the statements that its place does not hold, and with what differs in the rest. */
function borneOut(
  { quote, edits, truncated }: Stretch,
  { missing }: FullComparison,
  { text, cueCommas }: PrintedPart,
) {
  const kept = edits.filter(
    ({ type, quote: words }) =>
      !missing.some((span) => words[0] < words[1] && contains(span, words)) &&
      !(type === 'PUNCTUATION' && cueCommas.some((comma) => words[0] <= comma && comma < words[1])),
  )
  const proves = without(quote, missing).map((span) => ofWords(text, span, kept))
  return {
    proves,
    truncated,
    edits: proves.length === 0 ? [] : kept.map((edit): Edit => ({ ...edit, at: 0 })),
  }
}

/** What is left of a span, `holes` being in order. */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span[0]
  for (const hole of holes.filter((one) => overlap(span, one) > 0)) {
    if (hole[0] > from) left.push([from, hole[0]])
    from = Math.max(from, hole[1])
  }
  if (from < span[1]) left.push([from, span[1]])
  return left
}

/** A span from its first word to the marks that close its last, and what differs at its ends. */
function ofWords(text: string, [start, end]: Span, edits: readonly Edit[]): Span {
  const words = text.slice(start, end)
  const from = start + (/^[\s.,;:!?…)\]”]*/u.exec(words)?.[0].length ?? 0)
  const to = start + words.trimEnd().length
  const marks = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(to))?.[0].length ?? 0
  const atEnds = edits.map(({ quote }) => quote).filter(([a, b]) => a <= end && b >= start)
  return hull([[from, to + marks], ...atEnds]) ?? [start, end]
}
