/*
 * Who acts in a clause, on either side of its finite verb.
 *   *Am Montag* teilte *die Polizei* … · *Ana Ruiz*, Sprecherin der Polizei, sagte · wie *die Polizei* gestern … mitteilte
 */
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, isName, type NounPhrase } from '../noun-phrase'
import { isFiniteForm, kindOfPiece, openerOf } from './clauses'
import { nominalAt } from './nominal'
import { type Piece, pieceAt } from './pieces'
import { canSpeak, isBareName } from './speakers'
import { isDative, isNominative, particleName, phraseAfter, titleAfter } from './subject-after'
import { subjectOverCommas } from './subject-over-commas'

/** A subject reaches back over at most so many commas. */
const MOST_COMMAS = 4
/** A subject behind a conjunction has fewer tokens. */
const LONGEST_SUBJECT = 12
/** The clause before it has its verb at most so many tokens back. */
const FARTHEST = 60

type Clauses = Pick<Draft, 'tokens' | 'lexicon'>

export interface Who {
  readonly phrase: NounPhrase | null
  readonly order: 'second' | 'first' | 'last'
  readonly pointer: boolean
}

/** Who does what the finite verb at token `finite` of piece `p` says; `at` is the verb that carries the meaning. */
export function subjectOf(
  draft: Clauses,
  pieces: readonly Piece[],
  p: number,
  finite: number,
  at: number,
  grammar: VerbSecond,
): Who {
  const { tokens, lexicon } = draft
  const found = pieceAt(pieces, finite)
  const here = found < 0 ? p : found
  const piece = pieces[here]
  const opener = joinedAt(draft, piece, finite, grammar) ?? openerOf(tokens, piece)
  const alwaysLast = lexicon.verbs.get(tokens[finite].lower)?.verbs.every((verb) => verb.last) ?? false
  const last = alwaysLast || finite + 1 >= piece.to || has(tokens[finite + 1], TAG.conjunction)
  const clause = last ? clauseEndingIn(draft, pieces, here, finite, alwaysLast, grammar) : null
  if (clause !== null) {
    // wie *schon* die Polizei mitteilte
    let opening = clause + 1
    while (isAdverb(tokens[opening])) opening++
    const first = nominalAt(tokens, opening, Math.max(at, finite), lexicon, grammar)
    const acts = grammar.relatives.has(tokens[clause].lower) && grammar.subjects.has(tokens[clause].lower)
    const own =
      first &&
      !grammar.objects.has(tokens[first.from].lower) &&
      !isTime(draft, first) &&
      // ein Bericht, *der* die Brücke lobt: only before another subject it is a dative
      (!acts || isNominative(tokens, first, grammar) || has(tokens[first.head], TAG.pronoun))
        ? first
        : null
    const nobody = own && grammar.nobody.has(tokens[own.from].lower)
    const relative =
      !own && grammar.relatives.has(tokens[clause].lower)
        ? { from: clause, to: clause + 1, head: clause }
        : null
    return { phrase: nobody ? null : (own ?? relative), order: 'last', pointer: false }
  }
  const after = phraseAfter(draft, finite, piece.to, grammar)
  if (opener >= finite) {
    const over = here > 0 && opener === piece.from ? subjectOverCommas(draft, pieces, here, grammar) : null
    const manner = over && after && isManner(tokens, over.phrase, grammar)
    const before = over && !manner && (over.opens || !after) ? over.phrase : null
    const phrase = before ?? after ?? titleAfter(tokens, finite)
    return { phrase, order: before ? 'second' : 'first', pointer: false }
  }
  const first = tokens[opener]
  const pointer = grammar.pointers.has(first.lower) && opener + 1 === finite
  const prefield = prefieldAt(draft, opener, finite, grammar)
  if (grammar.nobody.has(first.lower) && finite - opener === 1)
    return { phrase: after && isName(tokens[after.head]) ? after : null, order: 'second', pointer: false }
  const outOfPlace =
    !prefield ||
    (finite - opener === 1 && after !== null && grammar.mannerEnding.test(first.lower)) ||
    pointer ||
    grammar.objects.has(tokens[prefield.from].lower) ||
    // *Der Zeitung* sagte Ruiz
    (after !== null && isDative(tokens, prefield, grammar)) ||
    isTime(draft, prefield) ||
    (prefield.to < finite - 3 && !isNominative(tokens, prefield, grammar))
  if (outOfPlace)
    return { phrase: after ?? particleName(draft, opener, finite, grammar), order: 'second', pointer }
  const turned = after && isObject(draft, prefield, after, opener, finite, grammar) ? after : null
  return { phrase: turned ?? prefield, order: 'second', pointer: false }
}

/** … schwieg und *die Stadt* erklärte: where a second main clause begins whose subject stands right before its verb; null when none does. */
function joinedAt(
  { tokens, lexicon }: Clauses,
  { from }: Piece,
  finite: number,
  grammar: VerbSecond,
): number | null {
  for (let i = finite - 2; i > from && finite - i < LONGEST_SUBJECT; i--) {
    if (isFiniteForm(tokens[i], lexicon, grammar)) return null
    if (!has(tokens[i], TAG.conjunction)) continue
    const phrase = nominalAt(tokens, i + 1, finite, lexicon, grammar)
    if (!phrase || grammar.objects.has(tokens[phrase.from].lower) || phrase.to < finite - 1) continue
    for (let k = i - 1; k >= from && i - k < FARTHEST; k--)
      if (isFiniteForm(tokens[k], lexicon, grammar)) return i + 1
    return null
  }
  return null
}

/** *Auch der Minister* sagte: one adverb may stand before the phrase, which makes it the subject's. */
function prefieldAt(
  { tokens, lexicon }: Clauses,
  opener: number,
  finite: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const phrase = nominalAt(tokens, opener, finite, lexicon, grammar)
  if (phrase || !isAdverb(tokens[opener])) return phrase
  const stressed = nominalAt(tokens, opener + 1, finite, lexicon, grammar)
  return stressed && stressed.to >= finite - 1 ? stressed : null
}

/** *Die Vorwürfe* nannte Ruiz falsch: whether the first phrase of a clause is no subject, since the one after the verb is. */
function isObject(
  { tokens, lexicon }: Clauses,
  prefield: NounPhrase,
  after: NounPhrase,
  opener: number,
  finite: number,
  grammar: VerbSecond,
): boolean {
  // „Ist das sicher?“ fragten *die Anwohner*
  if (tokens[opener].kind === 'quote' && opener + 1 === finite)
    return has(tokens[after.from], TAG.determiner | TAG.pronoun) || has(tokens[after.head], TAG.person)
  if (has(tokens[prefield.head], TAG.person | TAG.body | TAG.pronoun)) return false
  if (isNominative(tokens, prefield, grammar)) return false
  if (grammar.subjects.has(tokens[after.from].lower))
    return tokens[after.head].kind !== 'quote' || !isBareName(tokens, prefield)
  // Besorgt äußerte sich *Ana Ruiz*: beside a reflexive no second phrase is an object
  if (has(tokens[finite + 1], TAG.object) && after.from > finite + 1 && opener + 1 === finite) return true
  if (!has(tokens[prefield.from], TAG.determiner) || canSpeak(tokens, prefield, lexicon)) return false
  if (has(tokens[after.from], TAG.determiner)) return canSpeak(tokens, after, lexicon)
  return isBareName(tokens, after) && !grammar.pluralEnding.test(tokens[finite].lower)
}

/** *Höhnisch*, wohl aus Ärger, schrieb Ruiz */
const isManner = (
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  { mannerEnding }: VerbSecond,
): boolean => to - from === 1 && mannerEnding.test(tokens[from].lower)

export const isTime = ({ tokens }: Pick<Draft, 'tokens'>, phrase: NounPhrase): boolean =>
  has(tokens[phrase.head], TAG.time)

/** The word that opened the clause a final verb ends; null when the verb stands second after all. */
function clauseEndingIn(
  { tokens, lexicon }: Clauses,
  pieces: readonly Piece[],
  here: number,
  finite: number,
  alwaysLast: boolean,
  grammar: VerbSecond,
): number | null {
  for (let k = here; k >= 0 && here - k < MOST_COMMAS; k--) {
    const at = openerOf(tokens, pieces[k])
    const piece = k === here ? { from: pieces[k].from, to: finite + 1 } : pieces[k]
    const kind = kindOfPiece(tokens, piece, lexicon, grammar)
    if (lexicon.asWords.has(tokens[at].lower) && (k === here || !endsFinite(tokens, pieces[k]))) return at
    // wie Ruiz, *der dabei war*, mitteilte
    if (alwaysLast && kind === 'relative' && k < here) continue
    if (kind === 'that' || kind === 'sub' || kind === 'wh' || kind === 'relative')
      return k === here ? (kind === 'relative' && has(tokens[at], TAG.preposition) ? at + 1 : at) : null
    if (alwaysLast && (k === here || kind === 'phrase')) continue
    if (k === here && at < finite) return null
    if (kind === 'main') return null
  }
  return null
  function endsFinite(all: typeof tokens, { from, to }: Piece): boolean {
    for (let i = from; i < to; i++) if (isFiniteForm(all[i], lexicon, grammar)) return true
    return false
  }
}
