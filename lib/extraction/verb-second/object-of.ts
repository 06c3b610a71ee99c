/* Content that is no clause: the object of a verb of saying, and the quotations in it. */
import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has } from '../noun-phrase'
import { kindOfPiece } from './clauses'
import { nominalAt } from './nominal'
import { type Piece, pieceAt } from './pieces'
import { canSpeak } from './speakers'

/** Token ranges that were said, in order, and the rule that says so. */
export interface Said {
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly rule: string
}

/** An object with fewer words says too little to be told from an object of another kind. */
const FEWEST_WORDS = 3
/** Tokens of a subject that are read to tell whether it can speak. */
const LONGEST_SUBJECT = 12

export function said(ranges: readonly [number, number][], rule: string): Said | null {
  const some = ranges.filter(([from, to]) => from < to)
  return some.length > 0 ? { ranges: some, rule } : null
}

/** kritisierte *die Entscheidung*, warnte *vor den Folgen*. */
export function objectOf(
  draft: Draft,
  event: CueEvent,
  pieces: readonly Piece[],
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens } = draft
  const { bracket, verb } = event
  if (event.shape === 'passive' && !event.verb?.frames.has('as')) return null
  if (!bracket || !verb || !event.mention || bracket.pointer) return null
  if (bracket.order === 'last')
    return verb.frames.has('as') ? namedBefore(draft, event, pieces, grammar) : null
  const fronted =
    event.subject > bracket.finite ? quotesBeforeVerb(draft, event, pieces, bracket.finite) : null
  if (fronted) return fronted
  if (!verb.frames.has('thing') && !verb.frames.has('as')) return null
  if (!verb.frames.has('as') && !isSaidOf(draft, event, bracket.finite, grammar)) return null
  const piece = pieces[pieceAt(pieces, bracket.finite)]
  if (!piece) return null
  let from = bracket.finite + 1
  if (event.subject >= from) while (from < piece.to && tokens[from].start < event.mention[0][1]) from++
  while (from < piece.to && has(tokens[from], TAG.object | TAG.adverb | TAG.time)) from++
  const to = Math.min(piece.to, ceiling)
  const last =
    bracket.particle >= 0 && bracket.particle < to && bracket.particle >= from ? bracket.particle : to
  const stop = event.from >= from && event.from < last ? event.from : last
  if (verb.frames.has('as')) {
    const quotes: [number, number][] = []
    for (let i = bracket.finite + 1; i < stop; i++) if (isSaid(draft, i, event)) quotes.push([i, i + 1])
    if (quotes.length > 0) return said(quotes, 'cue-naming')
    const behind = namedBehind(draft, event, pieces, ceiling, grammar)
    if (behind) return behind
    if (!tokens.slice(from, stop).some((t) => t.lower === grammar.as)) return null
  }
  // wies den Vorwurf als *„Unsinn“* zurück
  for (let i = from; i < stop - 1; i++)
    if (tokens[i].lower === grammar.as && tokens[i + 1].kind === 'quote') return quotesFrom(draft, i, stop)
  return stop - from < FEWEST_WORDS ? null : said([[from, stop]], 'cue-then-thing')
}

/** nannte Ana Ruiz, Chefin der Werft, den Plan *„eine Schande“*: past what commas hang on the subject. */
function namedBehind(
  draft: Draft,
  { subject, bracket }: CueEvent,
  pieces: readonly Piece[],
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens, lexicon } = draft
  if (!bracket || subject < bracket.finite) return null
  const own = pieceAt(pieces, subject)
  for (let p = own + 1; p < pieces.length && p <= own + 2; p++) {
    const { from, to } = pieces[p]
    if (tokens[from - 1].kind !== 'comma' || to > ceiling) return null
    const kind = kindOfPiece(tokens, pieces[p], lexicon, grammar)
    if (kind !== 'phrase' && kind !== 'relative') return null
    const quotes = kind === 'phrase' && p > own + 1 ? quotesFrom(draft, from, to) : null
    if (quotes) return quotes
  }
  return null
}

/** …, der den Plan als *„Schande“* bezeichnet */
function namedBefore(
  draft: Draft,
  { from }: CueEvent,
  pieces: readonly Piece[],
  grammar: VerbSecond,
): Said | null {
  const piece = pieces[pieceAt(pieces, from)]
  if (!piece) return null
  for (let i = piece.from; i < from; i++)
    if (draft.tokens[i].lower === grammar.as) return quotesFrom(draft, i, from)
  return null
}

/** Die Flut *forderte* Opfer, Weber *will* die Pläne kritisieren, *hat* die Tat *nicht* gestanden: nobody said anything. */
function isSaidOf(
  { tokens, lexicon }: Draft,
  { subject, clauseTo }: CueEvent,
  finite: number,
  grammar: VerbSecond,
): boolean {
  if (has(tokens[finite], TAG.modal)) return false
  for (let i = finite + 1; i < clauseTo; i++)
    if (has(tokens[i], TAG.negation) && !has(tokens[i], TAG.determiner)) return false
  const phrase = nominalAt(tokens, subject, subject + LONGEST_SUBJECT, lexicon, grammar)
  return phrase === null || canSpeak(tokens, phrase, lexicon)
}

/** Marks of the subject itself hold a name: die „Bild“ nannte es … */
const isSaid = ({ tokens }: Draft, at: number, { mention }: CueEvent): boolean =>
  tokens[at].kind === 'quote' &&
  !mention?.some(([start, end]) => start <= tokens[at].start && tokens[at].end <= end)

/** Von einer *„Schande“* sprach Ruiz. */
function quotesBeforeVerb(
  draft: Draft,
  { verb }: CueEvent,
  pieces: readonly Piece[],
  finite: number,
): Said | null {
  const piece = pieces[pieceAt(pieces, finite)]
  return piece && (verb?.frames.has('quote') || verb?.frames.has('as'))
    ? quotesFrom(draft, piece.from, finite)
    : null
}

/** The quotations of a stretch, each by itself: nannte den Plan *„eine Schande“*. */
export function quotesFrom({ tokens }: Draft, from: number, to: number): Said | null {
  const found: [number, number][] = []
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quote') found.push([i, i + 1])
  return said(found, 'cue-naming')
}
