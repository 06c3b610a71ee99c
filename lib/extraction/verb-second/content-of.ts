/*
 * The words that belong to a cue in a language with the verb second: the clause after its comma or colon, the quotation
 * beside it, the sentence around a source phrase, or what stands before.
 */
import type { CueEvent, Draft, Sentence } from '../draft'
import { firstEvent } from '../lead-in'
import { type Frame, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { kindOfPiece, openerOf, type Piece, piecesOf } from './clauses'

/** Token ranges that were said, in order, and the rule that says so. */
export interface Said {
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly rule: string
}

/** An object with fewer words says too little to be told from an object of another kind. */
const FEWEST_WORDS = 3
/** Between a cue and its clause at most so many pieces are stepped over. */
const MOST_STEPS = 4

/** `floor` is where the words of an earlier cue end; `ceiling` where a later cue's clause begins. */
export function contentOf(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  floor: number,
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const pieces = piecesOf(draft.tokens, sentence)
  if (event.shape === 'phrase') return aroundSource(draft, sentence, event, pieces, floor, ceiling, grammar)
  const after = afterVerb(draft, sentence, event, pieces, ceiling, grammar)
  if (after) return after
  const before = beforeVerb(draft, event, pieces, floor, ceiling, grammar)
  if (before) return before
  return objectOf(draft, event, pieces, ceiling, grammar)
}

function aroundSource(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  pieces: readonly Piece[],
  floor: number,
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens, lexicon } = draft
  const { clauseFrom, clauseTo } = event
  const p = pieces.findIndex(({ from, to }) => from <= clauseFrom && clauseFrom < to)
  if (p < 0) return null
  const piece = pieces[p]
  const kind = kindOfPiece(tokens, piece, lexicon, grammar)
  const inner = kind === 'relative' || kind === 'sub' || kind === 'that'
  const opens = openerOf(tokens, piece) === clauseFrom && (p === 0 || tokens[piece.from - 1].kind !== 'comma')
  if (opens && clauseTo < ceiling) return said([[skipComma(draft, clauseTo), ceiling]], 'source-then-clause')
  if (inner)
    return said(
      [
        [Math.max(floor, piece.from), clauseFrom],
        [clauseTo, piece.to],
      ],
      'clause-then-source',
    )
  const whole = openerOf(tokens, piece) === clauseFrom && clauseTo >= piece.to
  const left: [number, number] = [Math.max(floor, sentence.from), whole ? piece.from - 1 : clauseFrom]
  const right: [number, number] = [skipComma(draft, clauseTo), ceiling]
  return said([left, right], 'clause-then-source')
}

const skipComma = ({ tokens }: Draft, at: number): number => (tokens[at]?.kind === 'comma' ? at + 1 : at)

function said(ranges: readonly [number, number][], rule: string): Said | null {
  const some = ranges.filter(([from, to]) => from < to)
  return some.length > 0 ? { ranges: some, rule } : null
}

function afterVerb(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  pieces: readonly Piece[],
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens, lexicon } = draft
  const frames: ReadonlySet<Frame> = event.verb?.frames ?? new Set<Frame>(['clause', 'quote'])
  const end = event.bracket?.end ?? event.to
  const own = pieces.findIndex(({ from, to }) => from < end && end <= to)
  if (own < 0) return null
  const asClause = isAsClause(draft, event, pieces, own)
  if (asClause) {
    const comma = pieces[own].to
    const opens = openerOf(tokens, pieces[asClause.piece]) <= sentence.from + 1
    if (!opens || tokens[comma]?.kind !== 'comma') return null
    return said([[comma + 1, ceiling]], 'source-then-clause')
  }
  // hoffte *dass* …: the comma may be missing
  if (end + 1 < pieces[own].to && lexicon.complementizers.has(tokens[end].lower))
    return said([[end + 1, ceiling]], 'cue-then-that')
  for (let i = end; i < pieces[own].to; i++)
    if (
      tokens[i].kind === 'quote' &&
      !isTitle(draft, pieces, own, i, grammar) &&
      (frames.has('quote') || frames.has('as'))
    )
      return frames.has('as')
        ? quotesFrom(draft, i, pieces[own].to)
        : said([[i, pieces[own].to]], 'cue-then-quote')
  if (event.bracket?.order === 'last' && event.shape !== 'finite' && event.shape !== 'passive') return null
  for (let p = own, step = 0; p < pieces.length && step < MOST_STEPS; step++) {
    const mark = tokens[pieces[p].to]
    const next = pieces[p + 1]
    if (!mark || !next || pieces[p].to >= sentence.to || next.from >= ceiling) return null
    if (mark.kind === 'colon')
      return hasOwnCue(draft, event, next, grammar) ? null : said([[next.from, ceiling]], 'cue-colon')
    if (mark.kind !== 'comma' && mark.kind !== 'dash') return null
    p++
    const at = openerOf(tokens, next)
    const kind = kindOfPiece(tokens, next, lexicon, grammar)
    if (kind === 'that')
      return said(
        [[lexicon.complementizers.has(tokens[at].lower) ? at + 1 : at + 2, ceiling]],
        'cue-then-that',
      )
    if (tokens[at].kind === 'quote') return said([[at, ceiling]], 'cue-then-quote')
    if (kind === 'wh' && frames.has('wh')) return said([[at, ceiling]], 'cue-then-question')
    if (kind === 'infinitive') return said([[next.from, ceiling]], 'cue-then-infinitive')
    if (kind === 'main') {
      const inverted = event.shape === 'inverted' && event.bracket?.order === 'first'
      if (!frames.has('clause') || inverted) return null
      return said([[next.from, ceiling]], 'cue-then-clause')
    }
    if (
      kind === 'sub' &&
      step === 0 &&
      frames.has('clause') &&
      !frames.has('thing') &&
      event.bracket?.order !== 'first' &&
      p + 1 < pieces.length
    )
      return said([[next.from, ceiling]], 'cue-then-clause')
  }
  return null
}

/** … kritisierte den Plan: *So sagte Ruiz*: „…“: what follows the colon has a cue of its own in the writer's mood. */
function hasOwnCue(draft: Draft, { sentence }: CueEvent, { from, to }: Piece, grammar: VerbSecond): boolean {
  const { tokens, events } = draft
  if (tokens[to]?.kind !== 'colon') return false
  for (
    let e = firstEvent(draft, sentence, from);
    events[e]?.sentence === sentence && events[e].from < to;
    e++
  ) {
    const { bracket } = events[e]
    if (bracket && !grammar.reported.has(tokens[bracket.finite].lower)) return true
  }
  return false
}

/** Marks this short may hold the name of a newspaper. */
const LONGEST_TITLE = 40

/** berichtete im Fachblatt *„Erde“*, … : after a noun or its article marks hold a title where what was said comes behind a comma. */
function isTitle(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  own: number,
  at: number,
  grammar: VerbSecond,
): boolean {
  const before = tokens[at - 1]
  const next = pieces[own + 1]
  if (!next || tokens[at].end - tokens[at].start >= LONGEST_TITLE || !isWord(before)) return false
  if (!isName(before) && !has(before, TAG.determiner)) return false
  const mark = tokens[pieces[own].to]?.kind
  const kind = kindOfPiece(tokens, next, lexicon, grammar)
  return mark === 'colon' || (mark === 'comma' && (kind === 'that' || kind === 'main'))
}

/** The quotations of a stretch, each by itself: nannte den Plan *„eine Schande“*. */
function quotesFrom({ tokens }: Draft, from: number, to: number): Said | null {
  const found: [number, number][] = []
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quote') found.push([i, i + 1])
  return said(found, 'cue-naming')
}

/** *wie* die Polizei mitteilte */
function isAsClause(
  { tokens, lexicon }: Draft,
  event: CueEvent,
  pieces: readonly Piece[],
  own: number,
): { readonly piece: number } | null {
  if (event.bracket?.order !== 'last') return null
  for (let k = own; k >= 0 && own - k < MOST_STEPS; k--)
    if (lexicon.asWords.has(tokens[openerOf(tokens, pieces[k])].lower)) return { piece: k }
  return null
}

function beforeVerb(
  draft: Draft,
  event: CueEvent,
  pieces: readonly Piece[],
  floor: number,
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens, lexicon } = draft
  const own = pieces.findIndex(({ from, to }) => from <= event.from && event.from < to)
  const as = isAsClause(draft, event, pieces, own)
  const at = as ? as.piece : own
  if (at < 0) return null
  const opening = pieces[at].from
  const first =
    event.bracket?.order === 'first' && openerOf(tokens, pieces[at]) >= Math.min(event.clauseFrom, event.from)
  if (!as && !first) return null
  const mark = tokens[opening - 1]
  const quoted =
    mark?.kind === 'quote' || tokens[opening - 2]?.kind === 'quote' || tokens[opening]?.kind === 'quote'
  if (opening <= floor || (mark?.kind !== 'comma' && mark?.kind !== 'dash' && !quoted)) return null
  const frames = event.verb?.frames
  if (frames && !frames.has('clause') && !quoted) return null
  let from = floor
  while (from < opening && !isWord(tokens[from]) && tokens[from].kind !== 'quote') from++
  if (lexicon.complementizers.has(tokens[from].lower)) from++
  const end = event.bracket?.end ?? event.to
  const next = tokens[end]
  const goesOn =
    next?.kind === 'comma' && end + 1 < ceiling && goesOnAfter(draft, pieces, end + 1, grammar, as !== null)
  const ranges: [number, number][] = [[from, mark?.kind === 'quote' ? opening : opening - 1]]
  if (goesOn || (next?.kind === 'colon' && tokens[end + 1]?.kind === 'quote')) ranges.push([end + 1, ceiling])
  return said(
    ranges,
    tokens[from].kind === 'quote' ? 'quote-then-cue' : goesOn ? 'cue-between' : 'clause-then-cue',
  )
}

/** “…”, sagte Ruiz, *„…“* · Die Brücke, wie Ruiz sagte, *sei zu* */
function goesOnAfter(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  at: number,
  grammar: VerbSecond,
  as: boolean,
): boolean {
  if (tokens[at]?.kind === 'quote') return true
  const piece = pieces.find(({ from }) => from === at)
  if (!piece) return false
  const kind = kindOfPiece(tokens, piece, lexicon, grammar)
  return as ? kind === 'main' : kind === 'main' && !has(tokens[at], TAG.conjunction)
}

/** Content that is no clause: kritisierte *die Entscheidung*, warnte *vor den Folgen*. */
function objectOf(
  draft: Draft,
  event: CueEvent,
  pieces: readonly Piece[],
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens } = draft
  const { bracket, verb } = event
  if (event.shape === 'passive' && !event.verb?.frames.has('as')) return null
  if (!bracket || !verb || bracket.order === 'last' || !event.mention || bracket.pointer) return null
  const fronted =
    event.subject > bracket.finite ? quotesBeforeVerb(draft, event, pieces, bracket.finite) : null
  if (fronted) return fronted
  if (!verb.frames.has('thing') && !verb.frames.has('as')) return null
  const piece = pieces.find(({ from, to }) => from <= bracket.finite && bracket.finite < to)
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
    if (!tokens.slice(from, stop).some((t) => t.lower === grammar.as)) return null
  }
  return stop - from < FEWEST_WORDS ? null : said([[from, stop]], 'cue-then-thing')
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
  const piece = pieces.find(({ from, to }) => from <= finite && finite < to)
  return piece && (verb?.frames.has('quote') || verb?.frames.has('as'))
    ? quotesFrom(draft, piece.from, finite)
    : null
}
