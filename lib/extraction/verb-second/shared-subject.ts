/*
 * Who acts where a verb shares its subject with one before it.
 *   *Ruiz* stand auf und sagte, … · *Ruiz* wollte nichts versprechen, sagte aber, …
 */
import type { Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, type NounPhrase } from '../noun-phrase'
import { kindOfPiece, looksFinite } from './clauses'
import { type Piece, pieceAt } from './pieces'
import { subjectOf } from './subject-of'

/** A subject is shared over at most so many commas. */
const MOST_COMMAS = 4
/** … and so many tokens. */
const FARTHEST = 60

/** The subject of the nearest main verb before token `finite` that has one; null when its clause does not go on to it. */
export function sharedSubject(
  draft: Pick<Draft, 'tokens' | 'lexicon'>,
  pieces: readonly Piece[],
  finite: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const { tokens, lexicon } = draft
  const here = pieceAt(pieces, finite)
  for (let p = here; p >= 0 && here - p <= MOST_COMMAS; p--) {
    const piece = p === here ? { from: pieces[p].from, to: finite } : pieces[p]
    if (p < here && tokens[piece.to]?.kind !== 'comma') {
      // sagte: „…“, und *ging*
      if (tokens[piece.to]?.kind !== 'colon' || tokens[pieces[p + 1].from].kind !== 'quote') return null
    }
    const kind = piece.from < piece.to ? kindOfPiece(tokens, piece, lexicon, grammar) : 'phrase'
    if (kind !== 'main') continue
    for (let i = piece.to - 1; i >= piece.from && finite - i < FARTHEST; i--) {
      if (!looksFinite(tokens[i], lexicon, grammar) || isTold(tokens[i].lower, grammar)) continue
      const { phrase, order } = subjectOf(draft, pieces, p, i, i, grammar)
      if (phrase && order !== 'last') return phrase.to <= finite ? phrase : null
    }
  }
  return null
}

/** Verbs of what was said share no subject with its cue. */
const isTold = (verb: string, { reported, remote, hearsay }: VerbSecond): boolean =>
  reported.has(verb) || remote.has(verb) || hearsay.has(verb)

/** … und *sagte*, … , *sagte* aber: a verb right after a conjunction, or before a contrast, has its subject elsewhere. */
export const lacksSubject = ({ tokens }: Pick<Draft, 'tokens'>, finite: number): boolean =>
  has(tokens[finite - 1], TAG.conjunction | TAG.contrast) || has(tokens[finite + 1], TAG.contrast)
