/*
 * Where the clauses behind a cue stop being told: the writer goes on in his own mood.
 *   Während Ruiz sagte, *sie gehe*, | blieb Weber · Ruiz sagte, *es sei spät*, | doch Weber blieb
 */
import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has } from '../noun-phrase'
import { isFiniteForm, isReported, kindOfPiece } from './clauses'
import type { Piece } from './pieces'

/** The token before which the words that begin in piece `first` end; `ceiling` where all is told. */
export function endOfTold(
  { tokens, lexicon }: Draft,
  { bracket }: CueEvent,
  pieces: readonly Piece[],
  first: number,
  ceiling: number,
  grammar: VerbSecond,
): number {
  const reported = isReported(tokens, pieces[first], lexicon, grammar)
  for (let p = first + 1; p < pieces.length && pieces[p].from < ceiling; p++) {
    const { from, to } = pieces[p]
    if (tokens[from - 1].kind !== 'comma' || isReported(tokens, pieces[p], lexicon, grammar)) continue
    const { lower } = tokens[from]
    const opens = to - from > 1 && isFiniteForm(tokens[from], lexicon, grammar) && !grammar.hearsay.has(lower)
    // wenn es regne, *bleibt* er: the verb behind a clause that opens what was told
    const within = kindOfPiece(tokens, pieces[p - 1], lexicon, grammar) === 'sub'
    if (opens && (bracket?.order === 'last' || (reported && !within))) return from - 1
    const turns = reported && has(tokens[from], TAG.contrast)
    if (turns && kindOfPiece(tokens, pieces[p], lexicon, grammar) === 'main') return from - 1
  }
  return ceiling
}
