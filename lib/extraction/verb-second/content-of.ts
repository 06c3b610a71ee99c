/*
 * The words that belong to a cue in a language with the verb second: the clause after its comma or colon, the quotation
 * beside it, the sentence around a source phrase, or what stands before.
 */
import type { CueEvent, Draft, Sentence } from '../draft'
import type { Frame, VerbSecond } from '../lexicon/lexicon'
import { kindOfPiece, looksFinite, openerOf } from './clauses'
import { beforeVerb, isAsClause } from './content-before'
import { endOfTold } from './end-of-told'
import { nominalAt } from './nominal'
import { objectOf, quotesFrom, type Said, said } from './object-of'
import { type Piece, pieceAt } from './pieces'
import { hasOwnCue, isPlain, isTitle, toldFrom } from './told'

/** Between a cue and its clause at most so many pieces are stepped over. */
const MOST_STEPS = 4

/** `pieces` are those of the sentence; `floor` is where the words of an earlier cue end; `ceiling` where a later cue's clause begins. */
export function contentOf(
  draft: Draft,
  sentence: Sentence,
  pieces: readonly Piece[],
  event: CueEvent,
  floor: number,
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  if (event.shape === 'phrase') return aroundSource(draft, sentence, event, pieces, floor, ceiling, grammar)
  const after = afterVerb(draft, sentence, event, pieces, ceiling, grammar)
  // “Die Brücke”, sagte Ruiz, “ist zu”: the cue stands amid its words
  const amid = after?.rule === 'cue-then-quote' && event.bracket?.order === 'first'
  if (after && !amid) return after
  const before = beforeVerb(draft, event, pieces, floor, ceiling, grammar)
  if (before ?? after) return before ?? after
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
  const p = pieceAt(pieces, clauseFrom)
  if (p < 0) return null
  const piece = pieces[p]
  // Berichte, laut denen *die Brücke auf Sand steht*
  if (
    event.subject === clauseTo - 1 &&
    clauseFrom === piece.from &&
    grammar.relatives.has(tokens[event.subject].lower)
  )
    return said([[clauseTo, piece.to]], 'source-then-clause')
  const kind = kindOfPiece(tokens, piece, lexicon, grammar)
  const inner = kind === 'relative' || kind === 'sub' || kind === 'that'
  const opens =
    openerOf(tokens, piece) === clauseFrom && (p === 0 || !/comma|quote/.test(tokens[piece.from - 1].kind))
  if (opens && clauseTo < ceiling)
    return said(
      [[pastInsertion(draft, pieces, p, clauseTo, ceiling, grammar), ceiling]],
      'source-then-clause',
    )
  if (inner)
    return said(
      [
        [Math.max(floor, piece.from), clauseFrom],
        [clauseTo, piece.to],
      ],
      'clause-then-source',
    )
  const whole = openerOf(tokens, piece) === clauseFrom && clauseTo >= piece.to
  const left: [number, number] = [
    Math.max(floor, sentence.from),
    whole && tokens[piece.from - 1]?.kind !== 'quote' ? piece.from - 1 : clauseFrom,
  ]
  const right: [number, number] = [skipComma(draft, clauseTo), ceiling]
  return said([left, right], 'clause-then-source')
}

/** Nach Angaben, die alt sind, *stieg* …: past what a comma hangs on the source. */
function pastInsertion(
  draft: Draft,
  pieces: readonly Piece[],
  p: number,
  clauseTo: number,
  ceiling: number,
  grammar: VerbSecond,
): number {
  const { tokens, lexicon } = draft
  const [next, after] = [pieces[p + 1], pieces[p + 2]]
  const inserted = clauseTo === pieces[p].to && next && after && after.from < ceiling
  if (!inserted || !looksFinite(tokens[after.from], lexicon, grammar)) return skipComma(draft, clauseTo)
  const kind = kindOfPiece(tokens, next, lexicon, grammar)
  return kind === 'relative' || kind === 'phrase' ? after.from : skipComma(draft, clauseTo)
}

const skipComma = ({ tokens }: Draft, at: number): number => (tokens[at]?.kind === 'comma' ? at + 1 : at)

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
  const own = pieceAt(pieces, end - 1)
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
      return hasOwnCue(draft, event, pieces, p + 1, grammar)
        ? null
        : said([[next.from, ceiling]], 'cue-colon')
    if (mark.kind !== 'comma' && mark.kind !== 'dash') return null
    p++
    const at = openerOf(tokens, next)
    const kind = kindOfPiece(tokens, next, lexicon, grammar)
    const upTo = () => endOfTold(draft, event, pieces, p, ceiling, grammar)
    if (kind === 'that')
      return said(
        [[lexicon.complementizers.has(tokens[at].lower) ? at + 1 : at + 2, upTo()]],
        'cue-then-that',
      )
    if (tokens[at].kind === 'quote') return said([[at, ceiling]], 'cue-then-quote')
    if (kind === 'wh' && frames.has('wh')) return said([[at, ceiling]], 'cue-then-question')
    // bat den Rat, *ihre „Bedenken zu hören“*: the marks hide the infinitive
    if (kind === 'phrase' && step === 0 && frames.has('infinitive') && holdsMarks(draft, next))
      return said([[next.from, ceiling]], 'cue-then-infinitive')
    // äußerte sich dahingehend, *die Lage „sei gut“*: they hide its verb
    if (kind === 'phrase' && step === 0 && frames.has('clause') && endsInMarks(draft, next, grammar))
      return said([[next.from, ceiling]], 'cue-then-clause')
    if (kind === 'infinitive') return said([[next.from, upTo()]], 'cue-then-infinitive')
    if (kind === 'main') {
      const inverted = event.shape === 'inverted' && event.bracket?.order === 'first'
      // …, den die Zeitung zitiert, *kommentierte*: the clause around the cue goes on
      const around =
        event.bracket?.order === 'last' && at === next.from && looksFinite(tokens[at], lexicon, grammar)
      if (!frames.has('clause') || inverted || around) return null
      if (
        !toldFrom(draft, pieces, p, ceiling, grammar) &&
        (step > 0 || !isPlain(draft, event, next, grammar))
      )
        return null
      return said([[next.from, upTo()]], 'cue-then-clause')
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

/** A phrase and its predicate in marks. */
function endsInMarks({ tokens, lexicon }: Draft, { from, to }: Piece, grammar: VerbSecond): boolean {
  return (
    tokens[to - 1].kind === 'quote' &&
    to - from > 1 &&
    nominalAt(tokens, from, to - 1, lexicon, grammar)?.to === to - 1
  )
}

function holdsMarks({ tokens }: Draft, { from, to }: Piece): boolean {
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quote') return true
  return false
}
