/**
 * What somebody is said to have said, in other words. Words cannot prove it; but a number, a name, a "not" or an "if"
 * that the source does not bear out can refute it. So the best place is the one that shares the claim's telling words,
 * and the finding says whether anything there clashes. It is never VERBATIM.
 */
import { answerTo } from './answer'
import { isAsked } from './asked'
import { obstacleTo } from './bounds'
import { findCandidates } from './candidates'
import { clashesOf } from './clashes'
import { worstFirst } from './finding'
import { fragmentsOf } from './fragments'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import { around, type Match, matchQuote, type QuoteToMatch } from './match'
import type { Edit, Finding, Place, SourceParagraph } from './model'
import { type Reading, readText, spanOfUnits } from './reading'
import { isSameSpeaker } from './same-speaker'
import type { ShelfIndex } from './shelf-index'

const MAX_CANDIDATES = 10
const COMPARED = 5
/** A claim's telling words must stand together in a place to this share, weighed by rareness. */
const SUPPORT = 0.45
/** With something that clashes a little less is enough: the place is to be seen. */
const CLASH = 0.35
/** One word alone, however rare, is no statement: as many of the claim's telling words, or all it has, must be there. */
const FEWEST_SHARED = 2
/** A statement seldom takes more sentences than this. */
const SENTENCES = 3
/** What a further sentence must bring. */
const LONGER = 0.1
/** Words a sentence of a transcript without marks is taken to have. */
const UNPOINTED = 25

interface Region {
  readonly paragraph: SourceParagraph
  /** the paragraph as the shelf has it, where that is a stretch of a long one */
  readonly whole: SourceParagraph
  readonly source: Reading
  readonly from: number
  readonly to: number
  readonly share: number
}

/** The finding of an indirect or mixed claim; a mixed claim's fragments are judged word by word beside it. */
export function matchParaphrase({ quote, speaker }: QuoteToMatch, shelf: ShelfIndex, kind: string): Match {
  const claim = readText(quote)
  if (obstacleTo(claim, shelf))
    return { finding: 'NOT_CHECKED', also: [], evidence: [], edits: [], candidates: [] }
  const candidates = findCandidates(quote, shelf, { speaker, limit: MAX_CANDIDATES })
  const places = candidates.map((candidate) => candidate.paragraph)
  const regions = candidates
    .slice(0, COMPARED)
    .map((candidate) => bestRegion(claim, around(candidate), candidate.paragraph, shelf))
  const best = regions.reduce<Region | null>(
    (a, b) => (a && rank(a, speaker) >= rank(b, speaker) ? a : b),
    null,
  )
  const said = judge(claim, best, speaker, shelf)
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
): Omit<Match, 'candidates'> {
  if (!region || region.share < CLASH) return nowhere
  if (isAnothersQuestion(region, speaker)) return judgeByAnswer(region, speaker, shelf)
  const { paragraph, source, from, to } = region
  const [start, end] = spanOfUnits(source, from, to)
  const within = (offset: number): number => Math.min(Math.max(0, offset - start), end - start)
  const edits = clashesOf(claim, source, from, to, speaker).map(
    (clash): Edit => ({
      type: clash.type,
      quote: clash.quote,
      at: 0,
      source: [within(clash.source[0]), within(clash.source[1])],
    }),
  )
  if (edits.length === 0 && region.share < SUPPORT) return nowhere
  const place = placeOf(region)
  const also: Finding[] = isSameSpeaker(speaker, paragraph.speaker) === false ? ['WRONG_SPEAKER'] : []
  return {
    finding: edits.length > 0 ? 'PARAPHRASE_CLASH' : 'PARAPHRASE_SUPPORTED',
    also,
    evidence: [place],
    edits,
  }
}

const nowhere: Omit<Match, 'candidates'> = { finding: 'NOT_FOUND', also: [], evidence: [], edits: [] }

function placeOf({ paragraph, source, from, to }: Region): Place {
  const [start, end] = spanOfUnits(source, from, to)
  return {
    ...paragraph,
    start: paragraph.start + start,
    end: paragraph.start + end,
    text: paragraph.text.slice(start, end),
  }
}

/** “Did the mayor take it?”, asked by somebody else or by nobody knows whom: a question states nothing. */
function isAnothersQuestion({ paragraph, source, from, to }: Region, speaker: string | null): boolean {
  if (isSameSpeaker(speaker, paragraph.speaker) === true) return false
  const [start, end] = spanOfUnits(source, from, to)
  return isAsked(paragraph.text.slice(start, end), paragraph.text.slice(end))
}

/** A question is worth what the next turn answers: a no refutes the claim, a yes bears it out, anything else leaves it open. */
function judgeByAnswer(region: Region, speaker: string | null, shelf: ShelfIndex): Omit<Match, 'candidates'> {
  const { whole } = region
  const answer = answerTo(whole, shelf.paragraphs[shelf.paragraphs.indexOf(whole) + 1])
  if (!answer || isSameSpeaker(speaker, answer.paragraph.speaker) === false) return nowhere
  const { start, text } = answer.paragraph
  const evidence = [placeOf(region), { ...answer.paragraph, start, end: start + text.length, text }]
  if (answer.is === 'yes') return { finding: 'PARAPHRASE_SUPPORTED', also: [], evidence, edits: [] }
  const denial: Edit = { type: 'NEGATION', quote: [0, 0], at: 1, source: answer.span }
  return { finding: 'PARAPHRASE_CLASH', also: [], evidence, edits: [denial] }
}

/** The run of sentences that holds most of the claim's telling words, the shortest of equals. */
function bestRegion(
  claim: Reading,
  paragraph: SourceParagraph,
  whole: SourceParagraph,
  shelf: ShelfIndex,
): Region {
  const source = readText(paragraph.text)
  const weights = telling(claim, shelf)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const sentences = sentencesOf(source)
  let bestWorth = 0
  let best: Region = { paragraph, whole, source, from: 0, to: source.units.length, share: 0 }
  for (let i = 0; i < sentences.length; i++) {
    const seen = new Set<string>()
    let [found, shared] = [0, 0]
    for (let k = i; k < Math.min(sentences.length, i + SENTENCES); k++) {
      for (let u = sentences[k][0]; u < sentences[k][1]; u++) {
        const stem = stemOf(source.keys[u])
        if (seen.has(stem)) continue
        seen.add(stem)
        found += weights.get(stem) ?? 0
        shared += Number(weights.has(stem))
      }
      const isEnough = shared >= Math.min(FEWEST_SHARED, weights.size)
      const share = total === 0 || !isEnough ? 0 : found / total
      const worth = share - LONGER * (k - i)
      if (worth > bestWorth + 1e-9) {
        bestWorth = worth
        best = { paragraph, whole, source, from: sentences[i][0], to: sentences[k][1], share }
      }
    }
  }
  return best
}

/** The claim's words that tell where it was said, by stem, the rare ones heavy. */
function telling(claim: Reading, shelf: ShelfIndex): Map<string, number> {
  const weights = new Map<string, number>()
  for (const key of claim.keys) {
    if (FUNCTION_WORDS.has(key)) continue
    const stem = stemOf(key)
    const id = shelf.idOf.get(stem)
    const count = id === undefined ? 0 : shelf.offsets[id + 1] - shelf.offsets[id]
    weights.set(stem, Math.log(1 + shelf.positions.length / (count + 1)))
  }
  return weights
}

function sentencesOf(source: Reading): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 0; i < source.units.length; i++) {
    const unpointed = i - from + 1 >= UNPOINTED * 2 && !source.closes.slice(i, i + UNPOINTED).includes(true)
    if (!source.closes[i] && !unpointed) continue
    sentences.push([from, i + 1])
    from = i + 1
  }
  return sentences
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
