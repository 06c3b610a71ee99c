/**
 * A direct quote parted by its cue. “We waited,” she said, “and nobody came.” is one sentence interrupted and is compared as
 * one. Behind a cue that ends its sentence a new one begins: in “We waited,” she said. “Nobody came.” each is judged by
 * itself, and what she said between the two is no cut inside a quote. Where the source has both in one sentence, the print
 * has dropped words of it, and they are compared as one all the same.
 */
import { type Span, slice } from '../text/span'
import { joinedAtCues, withoutCueCommas } from './cue-commas'
import { worstFirst } from './finding'
import { LEAD_JOINERS } from './lexicon/en/speech'
import { isUnbroken } from './listening'
import { type Match, matchQuote } from './match'
import type { Edit, Finding, Place, SourceParagraph } from './model'
import { readText } from './reading'
import { indexShelf, type ShelfIndex } from './shelf-index'
import { splicesOf } from './splice'

/** What is judged by itself: the quoted stretches of one run of speech. */
export type Run = readonly string[]

const BEGINS_SENTENCE = /^\P{L}*(?!\p{Ll})\p{L}|^\P{L}*\p{N}/u
/** The end of a cue with the opening mark of what follows. */
const ENDS_SENTENCE = /(?:[.!?…:]["'”’»)\]]*|\n)\s*["'“„«»‚‘]*\s*$/u

/** The fragments of a direct quote in `text`, parted where a cue between two of them ends its sentence. */
export function runsOf(text: string, fragments: readonly Span[]): Run[] {
  const runs: string[][] = []
  fragments.forEach((fragment, i) => {
    const words = slice(text, fragment)
    const between = i > 0 ? text.slice(fragments[i - 1][1], fragment[0]) : ''
    const isCue = /\p{L}/u.test(between) && ENDS_SENTENCE.test(between)
    if (i === 0 || (isCue && BEGINS_SENTENCE.test(words))) runs.push([words])
    else runs[runs.length - 1].push(words)
  })
  return runs
}

/** The finding of a quote of several runs. `edits` count within the runs joined by spaces, as {@link joinedAtCues} has them. */
export function matchRuns(runs: readonly Run[], speaker: string | null, shelf: ShelfIndex): Match {
  const whole = matchPieces(runs.flat(), speaker, shelf)
  if (runs.length === 1 || !PARTED_BETTER.has(whole.finding)) return whole
  const own = eachOf(runs, speaker, turnsUnder(whole, shelf)) ?? eachOf(runs, speaker, shelf)
  return own === null || anyInOneSentence(own, shelf) ? whole : together(runs, own, whole, shelf)
}

/** Findings that may come of comparing two runs as one; WRONG_SPEAKER and less say the same of each. */
const PARTED_BETTER: ReadonlySet<Finding> = new Set([
  'NOT_FOUND',
  'PARTIAL',
  'SENSE_CHANGED',
  'SPLICED',
  'ALTERED',
])

function matchPieces(pieces: Run, speaker: string | null, shelf: ShelfIndex): Match {
  const { text: quote, cueCommas } = joinedAtCues(pieces)
  return withoutCueCommas(matchQuote({ quote, speaker }, shelf), cueCommas)
}

/** Short runs stand in many places; those that the whole rests on are meant. */
function turnsUnder({ evidence }: Match, { paragraphs }: ShelfIndex): ShelfIndex {
  const used = evidence.flatMap((place) => turnOf(place, paragraphs) ?? [])
  return indexShelf([...new Set(used)])
}

const turnOf = (place: Place, paragraphs: readonly SourceParagraph[]): SourceParagraph | undefined =>
  paragraphs.find(({ source, paragraph }) => source === place.source && paragraph === place.paragraph)

/** Each run by itself; null where one of them stands nowhere in full. */
function eachOf(runs: readonly Run[], speaker: string | null, shelf: ShelfIndex): Match[] | null {
  const own = runs.map((pieces) => matchPieces(pieces, speaker, shelf))
  const isFound = ({ evidence, finding, also }: Match): boolean =>
    evidence.length > 0 && finding !== 'PARTIAL' && !also.includes('PARTIAL')
  return own.every(isFound) ? own : null
}

const pairs = (own: readonly Match[]): (readonly [Place, Place])[] =>
  own.slice(1).map(({ evidence: [first] }, i) => [own[i].evidence[own[i].evidence.length - 1], first])

const WORD = /[\p{L}\p{N}]+/gu

/** Whether two neighbours stand apart within one sentence of a turn. An "and" between them print may leave out. */
function anyInOneSentence(own: readonly Match[], { paragraphs }: ShelfIndex): boolean {
  return pairs(own).some(([a, b]) => {
    if (a.source !== b.source || a.paragraph !== b.paragraph) return false
    const [low, high] = a.start <= b.start ? [a, b] : [b, a]
    const turn = turnOf(a, paragraphs)
    if (!turn || high.start < low.end) return false
    const passed = turn.text.slice(low.end - turn.start, high.start - turn.start).match(WORD) ?? []
    if (passed.length === 1 && LEAD_JOINERS.has(passed[0].toLowerCase())) return false
    // the stretch from the one to the word that opens the other
    const from = low.start - turn.start
    const passage = turn.text.slice(from, high.end - turn.start)
    const { units, opens } = readText(passage)
    const [end, next] = [low.end - turn.start - from, high.start - turn.start - from]
    return !units.some(({ span: [start] }, i) => opens[i] && end <= start && start <= next)
  })
}

/** What each run says, as one match. Runs said far apart, or the other way round, are SPLICED. */
function together(
  runs: readonly Run[],
  own: readonly Match[],
  { candidates }: Match,
  shelf: ShelfIndex,
): Match {
  const evidence: Place[] = []
  const edits: Edit[] = []
  let offset = 0
  own.forEach((match, i) => {
    const [by, at] = [offset, evidence.length]
    evidence.push(...match.evidence)
    for (const edit of match.edits)
      edits.push({ ...edit, at: edit.at + at, quote: [edit.quote[0] + by, edit.quote[1] + by] })
    offset += joinedAtCues(runs[i]).text.length + 1
  })
  const findings = own.flatMap(({ finding, also }) => [finding, ...also])
  if (pairs(own).some(([a, b]) => isApart(a, b, shelf))) findings.push('SPLICED')
  return { ...worstFirst(findings), evidence, edits, candidates }
}

function isApart(a: Place, b: Place, shelf: ShelfIndex): boolean {
  const [joint] = splicesOf([a, b], shelf.paragraphs)
  if (joint.reversed || joint.otherSpeaker) return true
  return joint.turnsApart !== 0 && !(isUnbroken(a, b, shelf) && isAtEdges(a, b, shelf.paragraphs))
}

/** Nothing is said after the one in its turn, nor before the other in its own. */
function isAtEdges(a: Place, b: Place, paragraphs: readonly SourceParagraph[]): boolean {
  const [before, after] = [turnOf(a, paragraphs), turnOf(b, paragraphs)]
  if (!before || !after) return false
  const between = before.text.slice(a.end - before.start) + after.text.slice(0, b.start - after.start)
  return !/[\p{L}\p{N}]/u.test(between)
}
