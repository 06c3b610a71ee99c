/* The words that stand before the cue they belong to: „Die Brücke ist zu“, *sagte Ruiz* · Die Brücke sei zu, *so Ruiz* */
import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import { kindOfPiece, openerOf } from './clauses'
import { type Said, said } from './object-of'
import { type Piece, pieceAt } from './pieces'
import { hasClause } from './told'

/** Between *wie* and its verb stand at most so many commas. */
const MOST_STEPS = 4

/** *wie* die Polizei mitteilte */
export function isAsClause(
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

/** Null where the cue neither opens its clause behind them nor follows them with *wie* or *so*; `floor` and `ceiling` as for contentOf. */
export function beforeVerb(
  draft: Draft,
  event: CueEvent,
  pieces: readonly Piece[],
  floor: number,
  ceiling: number,
  grammar: VerbSecond,
): Said | null {
  const { tokens, lexicon } = draft
  const own = pieceAt(pieces, event.from)
  const as = isAsClause(draft, event, pieces, own)
  const at = as ? as.piece : own
  if (at < 0) return null
  const opening = pieces[at].from
  const opener = openerOf(tokens, pieces[at])
  // …, *so* bestätigt das Gericht; …, *das* teilte die Stadt mit
  const so = event.bracket?.pointer === true && opener > floor
  const first = so || (event.bracket?.order === 'first' && opener >= Math.min(event.clauseFrom, event.from))
  if (!as && !first) return null
  const mark = tokens[opening - 1]
  const quoted =
    mark?.kind === 'quote' || tokens[opening - 2]?.kind === 'quote' || tokens[opening]?.kind === 'quote'
  if (opening <= floor || (mark?.kind !== 'comma' && mark?.kind !== 'dash' && !quoted)) return null
  const frames = event.verb?.frames
  if (frames && !frames.has('clause') && !quoted) return null
  if (!quoted && !hasClause(draft, pieces, at, floor, grammar)) return null
  // zeigte sich besorgt: *„Es wird eng“*, sagte sie
  const marks = mark?.kind === 'quote' ? opening - 1 : opening - 2
  let from = quoted && tokens[marks - 1]?.kind === 'colon' ? Math.max(floor, marks) : floor
  while (from < opening && !isWord(tokens[from]) && tokens[from].kind !== 'quote') from++
  if (lexicon.complementizers.has(tokens[from].lower)) from++
  const end = event.bracket?.end ?? event.to
  const next = tokens[end]
  const goesOn =
    next?.kind === 'comma' && end + 1 < ceiling && goesOnAfter(draft, pieces, end + 1, grammar, as !== null)
  const ranges: [number, number][] = [[from, mark?.kind === 'quote' ? opening : opening - 1]]
  if (goesOn || (next?.kind === 'colon' && tokens[end + 1]?.kind === 'quote'))
    ranges.push([end + 1, endsAtMarks(draft, end + 1) ? end + 2 : ceiling])
  return said(
    ranges,
    tokens[from].kind === 'quote' ? 'quote-then-cue' : goesOn ? 'cue-between' : 'clause-then-cue',
  )
}

/** “…”, sagte Ruiz, *„…“*, und ging: behind the marks the clause of the cue goes on. */
const endsAtMarks = ({ tokens }: Draft, at: number): boolean =>
  tokens[at].kind === 'quote' && tokens[at + 1]?.kind === 'comma' && has(tokens[at + 2], TAG.conjunction)

/** “…”, sagte Ruiz, *„…“* · Die Brücke, wie Ruiz sagte, *sei zu* */
function goesOnAfter(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  at: number,
  grammar: VerbSecond,
  as: boolean,
): boolean {
  if (tokens[at]?.kind === 'quote') return true
  const piece = pieces[pieceAt(pieces, at)]
  if (piece?.from !== at) return false
  const kind = kindOfPiece(tokens, piece, lexicon, grammar)
  return as ? kind === 'main' : kind === 'main' && !has(tokens[at], TAG.conjunction)
}
