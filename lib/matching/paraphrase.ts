/**
 * What somebody is said to have said, in other words. Words cannot prove it; but a number, a name, a "not" or an "if"
 * that the source does not bear out can refute it. So the best place is the one that shares the claim's telling words,
 * and the finding says whether anything there clashes. It is never VERBATIM.
 */
import { answerTo } from './answer'
import { isAsked } from './asked'
import { obstacleTo } from './bounds'
import { findCandidates } from './candidates'
import { type Clash, clashesOf, clashesOfDenied } from './clashes'
import { worstFirst } from './finding'
import { fragmentsOf } from './fragments'
import { type Match, matchQuote, type QuoteToMatch } from './match'
import type { Edit, Finding, Place, SourceParagraph } from './model'
import { type Reading, readText, spanOfUnits } from './reading'
import { bestRegion, placeOf, type Region } from './regions'
import { type Act, type Reported, SAID } from './reported-act'
import { isSameSpeaker } from './same-speaker'
import type { ShelfIndex } from './shelf-index'
import { softenedIn } from './softened'
import { around } from './tried'

const MAX_CANDIDATES = 10
const COMPARED = 5
/** A claim's telling words must stand together in a place to this share, weighed by rareness. */
const SUPPORT = 0.45
/** With something that clashes a little less is enough: the place is to be seen. */
const CLASH = 0.35

/**
 * The finding of an indirect or mixed claim; a mixed claim's fragments are judged word by word beside it. `reported` tells
 * what its cue does with it, a plain "said that" by default.
 */
export function matchParaphrase(
  { quote, speaker }: QuoteToMatch,
  shelf: ShelfIndex,
  kind: string,
  reported: Reported = SAID,
): Match {
  const claim = readText(quote)
  if (obstacleTo(claim, shelf))
    return { finding: 'NOT_CHECKED', also: [], evidence: [], edits: [], candidates: [] }
  const candidates = findCandidates(quote, shelf, { speaker, limit: MAX_CANDIDATES })
  const places = candidates.map((candidate) => candidate.paragraph)
  if (reported.act === 'WITHHELD')
    return { finding: 'NOT_CHECKED', also: [], evidence: [], edits: [], candidates: places }
  const regions = candidates
    .slice(0, COMPARED)
    .map((candidate) => bestRegion(claim, around(candidate), candidate.paragraph, shelf))
    .filter((region) => reported.act !== 'ASKED' || isQuestion(region))
  const best = regions.reduce<Region | null>(
    (a, b) => (a && rank(a, speaker) >= rank(b, speaker) ? a : b),
    null,
  )
  const said = judge(claim, best, speaker, shelf, reported)
  const fragments = kind === 'mixed' ? fragmentsOf(quote) : []
  if (fragments.length === 0) return { ...said, candidates: places }
  return withFragments(
    said,
    fragments.map((span) => ({ span, match: matchQuote({ quote: quote.slice(...span), speaker }, shelf) })),
    places,
  )
}

const rank = (region: Region, speaker: string | null): number =>
  region.share + (isSameSpeaker(speaker, region.paragraph.speaker) === true ? 0.1 : 0)

function judge(
  claim: Reading,
  region: Region | null,
  speaker: string | null,
  shelf: ShelfIndex,
  { act, isCautious }: Reported,
): Omit<Match, 'candidates'> {
  if (!region || region.share < CLASH) return nowhere
  if (act !== 'ASKED' && isAnothersQuestion(region, speaker))
    return judgeByAnswer(claim, region, speaker, shelf, act)
  const { paragraph, source, from, to } = region
  const clashes = clashesIn(claim, region, speaker, act)
  if (clashes === null || (clashes.length === 0 && region.share < SUPPORT)) return nowhere
  const softened = act !== 'STATED' || isCautious ? [] : softenedIn(claim, source, from, to)
  const also: Finding[] = isSameSpeaker(speaker, paragraph.speaker) === false ? ['WRONG_SPEAKER'] : []
  return {
    finding: clashes.length > 0 ? 'PARAPHRASE_CLASH' : 'PARAPHRASE_SUPPORTED',
    also,
    evidence: [placeOf(region)],
    edits: clashes.map((clash) => editIn(region, clash)),
    softened: softened.map((soft) => editIn(region, { ...soft, quote: [0, 0] })),
  }
}

/** A clash in the text of a region's place. */
function editIn({ source, from, to }: Region, { type, quote, source: said }: Clash): Edit {
  const [start, end] = spanOfUnits(source, from, to)
  const within = (offset: number): number => Math.min(Math.max(0, offset - start), end - start)
  return { type, quote, at: 0, source: [within(said[0]), within(said[1])] }
}

/** What refutes the claim; null where nothing tells. A question has no "not" and no "if" of its own. */
function clashesIn(
  claim: Reading,
  { source, from, to }: Region,
  speaker: string | null,
  act: Act,
): Clash[] | null {
  if (act === 'DENIED') return clashesOfDenied(claim, source, from, to, speaker)
  const clashes = clashesOf(claim, source, from, to, speaker)
  return act === 'ASKED' ? clashes.filter(({ type }) => type !== 'NEGATION' && type !== 'CONDITION') : clashes
}

const nowhere: Omit<Match, 'candidates'> = { finding: 'NOT_FOUND', also: [], evidence: [], edits: [] }

/** “Did the mayor take it?”, asked by somebody else or by nobody knows whom: a question states nothing. */
function isAnothersQuestion({ paragraph, source, from, to }: Region, speaker: string | null): boolean {
  return isSameSpeaker(speaker, paragraph.speaker) !== true && isQuestion({ paragraph, source, from, to })
}

function isQuestion({
  paragraph,
  source,
  from,
  to,
}: Pick<Region, 'paragraph' | 'source' | 'from' | 'to'>): boolean {
  const [start, end] = spanOfUnits(source, from, to)
  return isAsked(paragraph.text.slice(start, end), paragraph.text.slice(end))
}

/**
 * A question is worth what the next turn answers: a no refutes what was stated, a yes what was denied, anything else leaves
 * it open. To a yes belongs all that was asked, its number and its "if" too.
 */
function judgeByAnswer(
  claim: Reading,
  region: Region,
  speaker: string | null,
  shelf: ShelfIndex,
  act: Act,
): Omit<Match, 'candidates'> {
  const { whole, source, from, to } = region
  const answer = answerTo(whole, shelf.paragraphs[shelf.paragraphs.indexOf(whole) + 1])
  if (!answer || isSameSpeaker(speaker, answer.paragraph.speaker) === false) return nowhere
  const { start, text } = answer.paragraph
  const evidence = [placeOf(region), { ...answer.paragraph, start, end: start + text.length, text }]
  const others = clashesOf(claim, source, from, to, speaker).filter(({ type }) => type !== 'NEGATION')
  if (others.length > 0 && (act === 'DENIED' || answer.is === 'no')) return nowhere
  const isBorneOut = answer.is === (act === 'DENIED' ? 'no' : 'yes')
  const denial: Edit = { type: 'NEGATION', quote: [0, 0], at: 1, source: answer.span }
  const edits = isBorneOut ? others.map((clash) => editIn(region, clash)) : [denial]
  return {
    finding: edits.length > 0 ? 'PARAPHRASE_CLASH' : 'PARAPHRASE_SUPPORTED',
    also: [],
    evidence,
    edits,
  }
}

/** The worst of the fragments leads; the words around them are what they are. */
function withFragments(
  said: Omit<Match, 'candidates'>,
  fragments: readonly { readonly span: readonly [number, number]; readonly match: Match }[],
  candidates: readonly SourceParagraph[],
): Match {
  const evidence: Place[] = [...said.evidence]
  const edits: Edit[] = [...said.edits]
  for (const { span, match } of fragments) {
    const shift = evidence.length
    evidence.push(...match.evidence)
    for (const edit of match.edits)
      edits.push({ ...edit, at: edit.at + shift, quote: [edit.quote[0] + span[0], edit.quote[1] + span[0]] })
  }
  const { finding, also } = worstFirst(fragments.flatMap(({ match }) => [match.finding, ...match.also]))
  const around: Finding[] = said.finding === 'NOT_FOUND' ? [] : [said.finding]
  const clashes = said.finding === 'PARAPHRASE_CLASH'
  const isClean = !['NOT_FOUND', 'PARTIAL', 'SENSE_CHANGED', 'WRONG_SPEAKER', 'SPLICED', 'ALTERED'].includes(
    finding,
  )
  if (isClean)
    return {
      finding: clashes ? 'PARAPHRASE_CLASH' : 'PARAPHRASE_SUPPORTED',
      also: [finding, ...also],
      evidence,
      edits,
      candidates,
    }
  return { finding, also: [...also, ...around], evidence, edits, candidates }
}
