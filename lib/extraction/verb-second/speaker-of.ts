import type { Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, type NounPhrase } from '../noun-phrase'
import { kindOfPiece } from './clauses'
import { nominalAt } from './nominal'
import type { Piece } from './pieces'
import { isTime, type Who } from './subject-of'

/** Between a text and the verb that says words stand in it. */
const MOST_COMMAS = 6

/** Who says the words: the subject, the agent of a passive, the object of *zitieren*, or the text that *es heißt in*. */
export function speakerOf(
  draft: Draft,
  pieces: readonly Piece[],
  p: number,
  finite: number,
  who: Who,
  cited: boolean,
  passive: boolean,
  grammar: VerbSecond,
): NounPhrase | null {
  const piece = pieces[p]
  if (cited)
    return passive
      ? who.phrase
      : (objectAfter(draft, piece, Math.max(finite + 1, who.phrase?.to ?? 0), grammar) ?? who.phrase)
  if (passive) return agentIn(draft, piece, grammar) ?? textIn(draft, piece, grammar, true)
  const { tokens } = draft
  const nobody =
    who.phrase === null && [finite - 1, finite + 1].some((i) => grammar.nobody.has(tokens[i]?.lower ?? ''))
  return nobody ? textBefore(draft, pieces, p, grammar) : who.phrase
}

/** *In dem Brief*, der gestern kam, heißt es: the text may stand before a relative clause. */
function textBefore(
  draft: Draft,
  pieces: readonly Piece[],
  p: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const own = textIn(draft, pieces[p], grammar)
  if (own || p < 2 || p > MOST_COMMAS) return own
  const between = pieces.slice(1, p)
  const relative = between.some(
    (one) => kindOfPiece(draft.tokens, one, draft.lexicon, grammar) === 'relative',
  )
  return relative ? textIn(draft, pieces[0], grammar) : null
}

/** Auf *dem Plakat* stand, im *Entwurf* findet sich: the text a piece says that words stand in; null without such a verb. */
export function textBeside(draft: Draft, piece: Piece, grammar: VerbSecond): NounPhrase | null {
  for (let i = piece.from; i < piece.to; i++)
    if (grammar.written.has(draft.tokens[i].lower)) return textIn(draft, piece, grammar)
  return null
}

/** in *einer Erklärung der Stadt* heißt es, aus *Paris* hieß es */
export function textIn(
  { tokens, lexicon }: Draft,
  piece: Piece,
  grammar: VerbSecond,
  textOnly = false,
): NounPhrase | null {
  let found: NounPhrase | null = null
  for (let i = piece.from; i + 1 < piece.to; i++) {
    if (!has(tokens[i], TAG.preposition) || !grammar.inText.has(tokens[i].lower)) continue
    const phrase = nominalAt(tokens, i + 1, piece.to, lexicon, grammar)
    if (
      phrase &&
      (has(tokens[phrase.head], TAG.document | TAG.venue) || tokens[phrase.from].kind === 'quote')
    )
      return phrase
    if (phrase && !textOnly && !isTime({ tokens }, phrase)) found ??= phrase
  }
  return found
}

/** zitierte *Ruiz* mit den Worten: the noun phrase after the subject or verb. */
function objectAfter(
  { tokens, lexicon }: Draft,
  piece: Piece,
  from: number,
  grammar: VerbSecond,
): NounPhrase | null {
  let i = Math.max(from, piece.from)
  while (i < piece.to && (isAdverb(tokens[i]) || grammar.nobody.has(tokens[i].lower))) i++
  return has(tokens[i], TAG.preposition) ? null : nominalAt(tokens, i, piece.to, lexicon, grammar)
}

/** *vom Ministerium* bestätigt: who did what the passive says. */
export function agentIn({ tokens, lexicon }: Draft, piece: Piece, grammar: VerbSecond): NounPhrase | null {
  for (let i = piece.from; i + 1 < piece.to; i++) {
    if (!grammar.agents.has(tokens[i].lower)) continue
    const phrase = nominalAt(tokens, i + 1, piece.to, lexicon, grammar)
    if (phrase && !isTime({ tokens }, phrase) && has(tokens[phrase.head], TAG.person | TAG.body))
      return phrase
    if (phrase && tokens[phrase.head].capital) return phrase
  }
  return null
}
