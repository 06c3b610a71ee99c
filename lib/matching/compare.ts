/**
 * What the printed words are against the source words: one alignment by words, a typed difference for each place where
 * they part, and a finding, worst first. It says what differs; whether that may be printed is for people to say.
 */

import type { Span } from '../text/span'
import { coverageOf } from './coverage'
import { scriptOf } from './edits'
import { classOf, worstFirst } from './finding'
import type { Edit, Finding, Place } from './model'
import { type Part, partsOf } from './parts'
import { readText } from './reading'
import { isSameSpeaker } from './same-speaker'

export interface Comparison {
  readonly finding: Finding
  /** the other findings that hold, worst first */
  readonly also: Finding[]
  readonly edits: Edit[]
}

/** A comparison with the stretches it rests on, in the order of the print. */
export interface FullComparison extends Comparison {
  readonly stretches: readonly Stretch[]
  /** 0 to 1: how much of the print is borne out; for ordering alone */
  readonly share: number
}

export interface Stretch {
  /** index into the evidence given */
  readonly at: number
  readonly quote: Span
  /** counted within `evidence[at].text` */
  readonly source: Span
}

export interface CompareOptions {
  /** who is printed to have said it */
  readonly speaker?: string | null
}

/** Under this share the likeness is chance. */
const NOT_FOUND_BELOW = 0.5
/** Under this share a good part of the print has nothing behind it. */
const PARTIAL_BELOW = 0.62

/** The finding and the edits of `quote` against `evidence`; NOT_CHECKED where one side has no words. */
export function compare(quote: string, evidence: readonly Place[], options: CompareOptions = {}): Comparison {
  const { finding, also, edits } = compareFully(quote, evidence, options)
  return { finding, also, edits }
}

/** The same with the stretches of each place that were used. */
export function compareFully(
  quote: string,
  evidence: readonly Place[],
  options: CompareOptions = {},
): FullComparison {
  const printed = readText(quote)
  const sources = evidence.map((place) => readText(place.text))
  const readable = sources.some((source) => source.units.length > 0)
  if (printed.units.length === 0 || !readable)
    return { finding: 'NOT_CHECKED', also: [], edits: [], stretches: [], share: 0 }
  const parts = partsOf(printed, sources)
  const coverage = coverageOf(printed, parts)
  if (coverage.share < NOT_FOUND_BELOW)
    return { finding: 'NOT_FOUND', also: [], edits: [], stretches: [], share: coverage.share }
  const scripts = parts.map((part, k) => ({
    part,
    script: scriptOf(printed, part.source, part.steps, k === 0, k === parts.length - 1),
  }))
  const edits = scripts.flatMap(({ part, script }) =>
    script.differences.map(
      ({ type, quote: q, source: s }): Edit => ({ type, quote: q, at: part.at, source: s }),
    ),
  )
  const findings: Finding[] = edits.map((edit) => classOf(edit.type))
  if (coverage.missing.length > 0 || coverage.share < PARTIAL_BELOW) findings.push('PARTIAL')
  if (isSpliced(parts, evidence)) findings.push('SPLICED')
  if (scripts.some(({ script }) => script.truncated)) findings.push('TRUNCATED')
  if (parts.some((part) => isSameSpeaker(options.speaker ?? null, evidence[part.at].speaker) === false))
    findings.push('WRONG_SPEAKER')
  const stretches = scripts.map(({ part, script }) => ({
    at: part.at,
    quote: [printed.units[part.range[0]].whole[0], printed.units[part.range[1] - 1].whole[1]] as Span,
    source: script.source,
  }))
  return { ...worstFirst(findings), edits, stretches, share: coverage.share }
}

/** More than one place, unless each goes on where the one before ended. */
function isSpliced(parts: readonly Part[], evidence: readonly Place[]): boolean {
  return parts.some((part, k) => k > 0 && !goesOn(parts[k - 1], part, evidence))
}

function goesOn(before: Part, after: Part, evidence: readonly Place[]): boolean {
  const [a, b] = [evidence[before.at], evidence[after.at]]
  if (a.source !== b.source || b.paragraph !== a.paragraph + 1 || a.speaker !== b.speaker) return false
  const lastUsed = before.steps.findLast((step) => step.s >= 0)?.s
  const firstUsed = after.steps.find((step) => step.s >= 0)?.s
  return lastUsed === before.source.units.length - 1 && firstUsed === 0
}
