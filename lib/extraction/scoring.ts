/*
 * Scores statements against a reading by people, figure for figure like the evaluator the corpora come with: word
 * characters alone decide, so that marks, spaces and edges never do.
 *   fragment  every stretch in double marks: is it speech, and is its speaker right
 *   span      whole statements by kind, paired greedily by overlap: exact, and half or more in common
 *   entity    where the reading names the speaker: is it the same person
 */

import type { Span } from '../text/span'
import type { AttributionKind } from './model'
import { saysSpeech } from './scoring-cues'
import { evaluatedFragments } from './scoring-fragments'

export interface ReadStatement {
  readonly kind: AttributionKind
  readonly content: readonly Span[]
  readonly speaker?: readonly Span[] | null
  readonly cue?: readonly Span[] | null
  readonly speakerEntity?: string | null
  readonly confidence?: number
}

export interface ReadArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly ReadStatement[]
  /** spans scored neither way */
  readonly ignore?: readonly Span[]
}

/** hits of tries */
export interface Ratio {
  hit: number
  of: number
}

export interface SpanFigures {
  predicted: number
  gold: number
  exactOfPredicted: number
  halfOfPredicted: number
  exactOfGold: number
  halfOfGold: number
  readonly speaker: Ratio
  readonly cue: Ratio
}

export interface Figures {
  readonly fragment: { found: number; right: number; gold: number; predicted: number }
  readonly span: Readonly<Record<AttributionKind, SpanFigures>>
  readonly entity: Ratio
  readonly entityEndToEnd: Ratio
  /** for the reliability table: the confidence of each statement and whether its words and speaker are right */
  readonly judged: { readonly confidence: number; readonly right: boolean }[]
  /** statements of the reading that were not found, or given to another speaker: article, place, first words */
  readonly failed: string[]
}

const KINDS: readonly AttributionKind[] = ['direct', 'mixed', 'indirect']
const WORD = /[\p{L}\p{N}_]/u
const LEADING_THAT = /^\s*(?:that|dass|daß)(?![\p{L}\p{N}_])/iu

export function newFigures(): Figures {
  const span = () => ({
    predicted: 0,
    gold: 0,
    exactOfPredicted: 0,
    halfOfPredicted: 0,
    exactOfGold: 0,
    halfOfGold: 0,
    speaker: { hit: 0, of: 0 },
    cue: { hit: 0, of: 0 },
  })
  return {
    fragment: { found: 0, right: 0, gold: 0, predicted: 0 },
    span: { direct: span(), mixed: span(), indirect: span() },
    entity: { hit: 0, of: 0 },
    entityEndToEnd: { hit: 0, of: 0 },
    judged: [],
    failed: [],
  }
}

/** Adds one article's figures. */
export function scoreArticle(figures: Figures, gold: ReadArticle, predicted: readonly ReadStatement[]): void {
  const { text } = gold
  const ignored = chars(text, gold.ignore ?? [])
  const keep = (list: readonly ReadStatement[]) =>
    list
      .map((statement) => ({ statement, chars: chars(text, contentOf(text, statement)) }))
      .filter((x) => x.chars.size > 0 && shared(x.chars, ignored) * 2 < x.chars.size)
  const read = keep(gold.attributions)
  const found = keep(predicted)
  scoreFragments(figures, text, ignored, read, found)
  scoreSpans(figures, gold, read, found)
}

interface Item {
  readonly statement: ReadStatement
  readonly chars: ReadonlySet<number>
}

function scoreFragments(
  figures: Figures,
  text: string,
  ignored: ReadonlySet<number>,
  read: readonly Item[],
  found: readonly Item[],
) {
  const owner = (items: readonly Item[], fragment: ReadonlySet<number>): ReadStatement | null => {
    let best: Item | null = null
    let most = -1
    for (const item of items) {
      const common = shared(item.chars, fragment)
      if (common > most) {
        best = item
        most = common
      }
    }
    return best && most * 2 >= fragment.size ? best.statement : null
  }
  for (const span of evaluatedFragments(text)) {
    const fragment = chars(text, [span])
    if (fragment.size === 0 || shared(fragment, ignored) * 2 >= fragment.size) continue
    const gold = owner(read, fragment)
    const mine = owner(found, fragment)
    if (gold) figures.fragment.gold++
    if (mine) figures.fragment.predicted++
    if (!gold || !mine) continue
    figures.fragment.found++
    if (sameSpeaker(text, gold, mine)) figures.fragment.right++
  }
}

function scoreSpans(
  figures: Figures,
  { id, text }: ReadArticle,
  read: readonly Item[],
  found: readonly Item[],
): void {
  const pairs: (readonly [common: number, gold: number, mine: number])[] = []
  read.forEach((g, i) => {
    found.forEach((p, j) => {
      const both = shared(g.chars, p.chars)
      if (both > 0) pairs.push([both / (g.chars.size + p.chars.size - both), i, j])
    })
  })
  pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
  const ofGold = new Map<number, readonly [mine: number, common: number]>()
  const ofMine = new Map<number, readonly [gold: number, common: number]>()
  for (const [common, g, p] of pairs)
    if (!ofGold.has(g) && !ofMine.has(p)) {
      ofGold.set(g, [p, common])
      ofMine.set(p, [g, common])
    }
  found.forEach(({ statement }, p) => {
    const span = figures.span[statement.kind]
    const [g, common] = ofMine.get(p) ?? [-1, 0]
    span.predicted++
    if (common >= 0.5) span.halfOfPredicted++
    if (common === 1) span.exactOfPredicted++
    const right = common >= 0.5 && sameSpeaker(text, read[g].statement, statement)
    figures.judged.push({ confidence: statement.confidence ?? 0, right })
  })
  read.forEach(({ statement }, g) => {
    if (statement.kind === 'indirect' && !saysSpeech(text, statement.cue ?? [])) return
    const span = figures.span[statement.kind]
    const [p, common] = ofGold.get(g) ?? [-1, 0]
    span.gold++
    if (common >= 0.5) span.halfOfGold++
    if (common === 1) span.exactOfGold++
    const mine = common >= 0.5 ? found[p].statement : null
    if (!mine || !sameSpeaker(text, statement, mine)) figures.failed.push(placeOf(id, text, statement))
    if (mine) {
      count(span.speaker, sameSpeaker(text, statement, mine))
      const cue = chars(text, statement.cue ?? [])
      if (cue.size > 0) count(span.cue, shared(cue, chars(text, mine.cue ?? [])) > 0)
    }
    if (!statement.speakerEntity) return
    const same = mine !== null && samePerson(statement.speakerEntity, mine.speakerEntity ?? '')
    if (mine) count(figures.entity, same)
    count(figures.entityEndToEnd, same)
  })
}

/** Precision, recall and F1. */
export function prf(
  hitsOfPredicted: number,
  predicted: number,
  hitsOfGold: number,
  gold: number,
): readonly [number, number, number] {
  const p = predicted ? hitsOfPredicted / predicted : 0
  const r = gold ? hitsOfGold / gold : 0
  return [p, r, p + r ? (2 * p * r) / (p + r) : 0]
}

export const exactF1 = (f: SpanFigures) => prf(f.exactOfPredicted, f.predicted, f.exactOfGold, f.gold)
export const halfF1 = (f: SpanFigures) => prf(f.halfOfPredicted, f.predicted, f.halfOfGold, f.gold)
export const share = ({ hit, of }: Ratio): number => (of ? hit / of : 0)
export { KINDS }

/** Enough of a statement to find it in its article again. */
function placeOf(id: string, text: string, { content, cue }: ReadStatement): string {
  const [start, end] = content[0]
  const words = text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')
  return `${id} ${start}${cue?.[0] ? ` (${text.slice(...cue[0])})` : ''} ${words}`
}

function count(ratio: Ratio, hit: boolean): void {
  ratio.of++
  if (hit) ratio.hit++
}

function chars(text: string, spans: readonly Span[]): Set<number> {
  const out = new Set<number>()
  for (const [start, end] of spans)
    for (let i = start; i < Math.min(end, text.length); i++) if (WORD.test(text.charAt(i))) out.add(i)
  return out
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let n = 0
  for (const i of small) if (large.has(i)) n++
  return n
}

/** Without a leading "that": corpora differ on it. */
function contentOf(text: string, { kind, content }: ReadStatement): Span[] {
  const spans = [...content].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const first = spans[0]
  if (!first || kind === 'direct') return spans
  const that = LEADING_THAT.exec(text.slice(...first))
  if (that && that[0].length < first[1] - first[0]) spans[0] = [first[0] + that[0].length, first[1]]
  return spans
}

function sameSpeaker(text: string, a: ReadStatement, b: ReadStatement): boolean {
  const x = chars(text, a.speaker ?? [])
  const y = chars(text, b.speaker ?? [])
  return shared(x, y) > 0 || (x.size === 0 && y.size === 0)
}

const nameWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

function samePerson(a: string, b: string): boolean {
  const x = nameWords(a)
  const y = nameWords(b)
  if (x.length === 0 || y.length === 0) return false
  return y.includes(x[x.length - 1]) || x.includes(y[y.length - 1])
}
