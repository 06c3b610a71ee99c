/*
 * Who tells a clause in the mood that reports, where the clause before it has a verb in no list or names its source.
 *   *Ruiz* rückte den Hut zurecht, die Brücke sei sicher · Von *der Polizei* kam der Hinweis, … habe · Für *Ruiz* sei …
 */
import type { Draft, Sentence } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, type NounPhrase } from '../noun-phrase'
import { isReported, kindOfPiece, looksFinite, openerOf } from './clauses'
import { nominalAt } from './nominal'
import { type Piece, piecesOf } from './pieces'
import { agentIn } from './speaker-of'
import { canSpeak, isSomebody } from './speakers'
import { subjectOf } from './subject-of'

/** Who tells, and the token with which what is told begins. */
export interface Governor {
  readonly phrase: NounPhrase
  readonly from: number
}

/** Null where nobody in the sentence itself tells its reported clause. */
export function governorOf(draft: Draft, sentence: Sentence, grammar: VerbSecond): Governor | null {
  const { tokens, lexicon } = draft
  const pieces = piecesOf(tokens, sentence)
  const told = pieces.findIndex(
    (piece) =>
      /main|phrase/.test(kindOfPiece(tokens, piece, lexicon, grammar)) &&
      isReported(tokens, piece, lexicon, grammar),
  )
  if (told < 0) return null
  if (told === 0) {
    const phrase = standpointIn(draft, pieces[0], grammar)
    return phrase && grammar.reported.has(tokens[phrase.to].lower) ? { phrase, from: pieces[0].from } : null
  }
  for (let p = told - 1; p >= 0; p--) {
    if (kindOfPiece(tokens, pieces[p], lexicon, grammar) !== 'main') continue
    const phrase = actorIn(draft, pieces, p, grammar)
    return phrase && { phrase, from: pieces[told].from }
  }
  return null
}

/** *Für den Theologen* sei der Rücktritt …: whose standpoint it is opens the clause. */
export function standpointIn(
  { tokens, lexicon }: Draft,
  piece: Piece,
  grammar: VerbSecond,
): NounPhrase | null {
  const at = openerOf(tokens, piece)
  if (!grammar.standpoints.has(tokens[at].lower)) return null
  const phrase = nominalAt(tokens, at + 1, piece.to, lexicon, grammar)
  return phrase && phrase.to < piece.to && canSpeak(tokens, phrase, lexicon) ? phrase : null
}

/** Who acts in a main clause of the writer’s own mood, or whom something comes from there. */
function actorIn(draft: Draft, pieces: readonly Piece[], p: number, grammar: VerbSecond): NounPhrase | null {
  const { tokens, lexicon } = draft
  for (let i = openerOf(tokens, pieces[p]); i < pieces[p].to; i++) {
    if (!looksFinite(tokens[i], lexicon, grammar)) continue
    const { phrase } = subjectOf(draft, pieces, p, i, i, grammar)
    if (phrase && isSomebody(tokens, phrase, lexicon) && !has(tokens[phrase.head], TAG.time)) return phrase
    const source = agentIn(draft, pieces[p], grammar)
    return source && isSomebody(tokens, source, lexicon) ? source : null
  }
  return null
}
