/*
 * What each piece of a sentence is, for languages that put the verb second in main clauses and last in others: the first
 * word and the place of the verb tell a clause from a relative clause and an apposition.
 */
import type { Token } from '../lexer'
import { type Lexicon, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, isWord } from '../noun-phrase'
import { nominalAt } from './nominal'
import type { Piece } from './pieces'

export type PieceKind = 'main' | 'that' | 'wh' | 'sub' | 'relative' | 'infinitive' | 'phrase'

/** A verb form that agrees with a subject. */
export function isFiniteForm(token: Token | undefined, lexicon: Lexicon, grammar: VerbSecond): boolean {
  if (!isWord(token) || token.capital || grammar.participles.has(token.lower)) return false
  if (has(token, TAG.finite | TAG.auxiliary | TAG.modal)) return true
  if (grammar.reported.has(token.lower) || grammar.remote.has(token.lower)) return true
  const forms = lexicon.verbs.get(token.lower)?.forms
  return forms !== undefined && (forms.has('third') || forms.has('past'))
}

/** A form that is of no other mood: *sei*, *habe*, *warne*. */
export function isSubjunctive({ lower }: Token, { verbs }: Lexicon, grammar: VerbSecond): boolean {
  if (grammar.reported.has(lower)) return true
  const forms = verbs.get(lower)?.forms
  return forms?.has('third') === true && !forms.has('past') && grammar.subjunctiveEnding.test(lower)
}

/** As isFiniteForm, or a word of no class that ends like a verb. */
export const looksFinite = (token: Token | undefined, lexicon: Lexicon, grammar: VerbSecond): boolean =>
  isFiniteForm(token, lexicon, grammar) ||
  (isWord(token) && !token.capital && token.tags === 0 && grammar.finiteEnding.test(token.lower))

/** The first token of a piece that is no conjunction or the like. */
export function openerOf(tokens: readonly Token[], { from, to }: Piece): number {
  let i = from
  while (
    i < to - 1 &&
    isWord(tokens[i]) &&
    has(tokens[i], TAG.conjunction | TAG.contrast) &&
    !has(tokens[i], TAG.subordinator | TAG.determiner)
  )
    i++
  return i
}

export function kindOfPiece(
  tokens: readonly Token[],
  piece: Piece,
  lexicon: Lexicon,
  grammar: VerbSecond,
): PieceKind {
  const at = openerOf(tokens, piece)
  const first = tokens[at]
  if (!isWord(first)) return first?.kind === 'quote' ? 'main' : 'phrase'
  const next = tokens[at + 1]
  if (lexicon.complementizers.has(first.lower)) return 'that'
  if (isAdverb(first) && at + 1 < piece.to && lexicon.complementizers.has(next.lower)) return 'that'
  const found = verbSecondAt(tokens, at, piece.to, lexicon, grammar)
  const second = found !== null && isLast(tokens, at, piece, found, lexicon, grammar) ? null : found
  if (infinitiveIn(tokens, piece, lexicon, grammar) && !agrees(tokens, piece, lexicon, grammar))
    return 'infinitive'
  if (second === null) {
    if (has(first, TAG.question)) return 'wh'
    if (has(first, TAG.subordinator)) return 'sub'
    const relative =
      grammar.relatives.has(first.lower) ||
      (has(first, TAG.preposition) &&
        isWord(next) &&
        grammar.relatives.has(next.lower) &&
        !tokens[at + 2]?.capital)
    if (relative && !opensSentence(tokens, piece) && endsInVerb(tokens, piece, lexicon, grammar))
      return 'relative'
  }
  for (let i = at; i < piece.to; i++) if (isFiniteForm(tokens[i], lexicon, grammar)) return 'main'
  return second === null ? 'phrase' : 'main'
}

/** Whether a verb agrees with a subject in a piece; *zu haben* does not. */
function agrees(
  tokens: readonly Token[],
  { from, to }: Piece,
  lexicon: Lexicon,
  grammar: VerbSecond,
): boolean {
  for (let i = from; i < to; i++)
    if (isFiniteForm(tokens[i], lexicon, grammar) && tokens[i - 1]?.lower !== grammar.infinitive) return true
  return false
}

/** Whether a clause is in the mood that reports: er *sei*, er *wäre*, er *soll*, er *besitze*. */
export function isReported(
  tokens: readonly Token[],
  piece: Piece,
  lexicon: Lexicon,
  grammar: VerbSecond,
): boolean {
  for (let i = piece.from; i < piece.to; i++) {
    const { lower } = tokens[i]
    if (grammar.reported.has(lower) || grammar.remote.has(lower) || grammar.hearsay.has(lower)) return true
  }
  const second = verbSecondAt(tokens, openerOf(tokens, piece), piece.to, lexicon, grammar)
  return second !== null && looksSubjunctive(tokens, second, piece.to, grammar)
}

const opensSentence = (tokens: readonly Token[], { from }: Piece): boolean =>
  from === 0 || /stop|colon/.test(tokens[from - 1].kind)

/**
 * die *direkt* im Netz gestellt wurde: no verb, since a surer one ends the clause its relative opens · während Ruiz *sagte*:
 * of a main clause the subject would follow.
 */
const isLast = (
  tokens: readonly Token[],
  at: number,
  { to }: Piece,
  second: number,
  lexicon: Lexicon,
  grammar: VerbSecond,
): boolean =>
  (second === to - 1 &&
    second > at &&
    has(tokens[at], TAG.subordinator) &&
    has(tokens[at], TAG.preposition)) ||
  (grammar.relatives.has(tokens[at].lower) &&
    second < to - 1 &&
    !isFiniteForm(tokens[second], lexicon, grammar) &&
    isFiniteForm(tokens[to - 1], lexicon, grammar))

/** The finite verb right after the first phrase of a clause; null when none stands there. */
function verbSecondAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
  grammar: VerbSecond,
): number | null {
  const first = tokens[at]
  if (isFiniteForm(first, lexicon, grammar)) return at
  if (looksFinite(first, lexicon, grammar) && has(tokens[at + 1], TAG.determiner | TAG.pronoun)) return at
  let i = at
  if (has(first, TAG.preposition)) i++
  const phrase = nominalAt(tokens, i, to, lexicon, grammar)
  let end = phrase ? phrase.to : i
  if (!phrase && isAdverb(first)) end = at + 1
  return end > at &&
    end < to &&
    (looksFinite(tokens[end], lexicon, grammar) || looksSubjunctive(tokens, end, to, grammar))
    ? end
    : null
}

/** diese Sorte *erspare* …: no adjective, since no noun follows. */
const looksSubjunctive = (tokens: readonly Token[], at: number, to: number, grammar: VerbSecond): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    isWord(token) &&
    !token.capital &&
    token.tags === 0 &&
    grammar.subjunctiveEnding.test(token.lower) &&
    at + 1 < to &&
    isWord(next) &&
    !next.capital
  )
}

function endsInVerb(
  tokens: readonly Token[],
  { from, to }: Piece,
  lexicon: Lexicon,
  grammar: VerbSecond,
): boolean {
  const last = tokens[to - 1]
  if (to - from < 2) return false
  if (looksFinite(last, lexicon, grammar)) return true
  if (!isWord(last) || last.capital || last.tags !== 0) return false
  // die noch zu bauende Brücke *werde* die Ufer verbinden: no relative clause has its verb before its end
  for (let i = from + 1; i < to - 1; i++) if (grammar.reported.has(tokens[i].lower)) return false
  return true
}

/** … *zu schließen*, … *abzulehnen* */
function infinitiveIn(
  tokens: readonly Token[],
  { from, to }: Piece,
  lexicon: Lexicon,
  { infinitive }: VerbSecond,
): boolean {
  for (let i = to - 1; i > from && i > to - 4; i--) {
    const token = tokens[i]
    if (!isWord(token) || token.capital) continue
    const closes = i === to - 1 || !has(token, TAG.determiner | TAG.adverb)
    if (tokens[i - 1].lower === infinitive && closes) return true
    const within = token.lower.lastIndexOf(infinitive)
    if (within > 1 && token.lower.endsWith('n') && within + infinitive.length < token.lower.length - 2)
      return !lexicon.verbs.get(token.lower)
  }
  return false
}
