/*
 * Who acts in a clause, on either side of its finite verb.
 *   *Am Montag* teilte *die Polizei* … · *Ana Ruiz*, Sprecherin der Polizei, sagte · wie *die Polizei* gestern … mitteilte
 */
import type { Draft } from '../draft'
import type { Token } from '../lexer'
import { type Lexicon, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, isName, isWord, type NounPhrase } from '../noun-phrase'
import { isFiniteForm, kindOfPiece, openerOf, type Piece } from './clauses'
import { nominalAt } from './nominal'
import { endsInSpeaker, isBareName } from './speakers'

/** A subject reaches back over at most so many commas. */
const MOST_COMMAS = 4
/** The name of a newspaper or body in marks has at most so many characters. */
const LONGEST_TITLE = 40

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
  const piece = pieces.find(({ from, to }) => from <= finite && finite < to) ?? pieces[p]
  const here = pieces.indexOf(piece)
  const opener = openerOf(tokens, piece)
  const alwaysLast = lexicon.verbs.get(tokens[finite].lower)?.verbs.every((verb) => verb.last) ?? false
  const last = alwaysLast || finite + 1 >= piece.to || has(tokens[finite + 1], TAG.conjunction)
  const clause = last ? clauseEndingIn(draft, pieces, here, finite, alwaysLast, grammar) : null
  if (clause !== null) {
    const first = nominalAt(tokens, clause + 1, Math.max(at, finite), lexicon, grammar)
    const own =
      first && !grammar.objects.has(tokens[first.from].lower) && !isTime(draft, first) ? first : null
    const nobody = own && grammar.nobody.has(tokens[own.from].lower)
    const relative =
      !own && grammar.relatives.has(tokens[clause].lower)
        ? { from: clause, to: clause + 1, head: clause }
        : null
    return { phrase: nobody ? null : (own ?? relative), order: 'last', pointer: false }
  }
  const after = phraseAfter(draft, finite, piece.to, grammar)
  if (opener >= finite) {
    const before = here > 0 && opener === piece.from ? subjectOverCommas(draft, pieces, here, grammar) : null
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
    isTime(draft, prefield) ||
    prefield.to < finite - 3
  if (outOfPlace) return { phrase: after, order: 'second', pointer }
  const turned = after && isObject(draft, prefield, after, opener, finite, grammar) ? after : null
  return { phrase: turned ?? prefield, order: 'second', pointer: false }
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
  const opening = tokens[prefield.from].lower
  // „Ist das sicher?“ fragten *die Anwohner*
  if (tokens[opener].kind === 'quote' && opener + 1 === finite)
    return has(tokens[after.from], TAG.determiner | TAG.pronoun) || has(tokens[after.head], TAG.person)
  if (has(tokens[prefield.head], TAG.person | TAG.body | TAG.pronoun)) return false
  if (grammar.subjects.has(opening) && !isDative(tokens, prefield, grammar)) return false
  if (grammar.subjects.has(tokens[after.from].lower))
    return tokens[after.head].kind !== 'quote' || !isBareName(tokens, prefield)
  return (
    isBareName(tokens, after) &&
    has(tokens[prefield.from], TAG.determiner) &&
    !endsInSpeaker(tokens[prefield.head].lower, lexicon) &&
    !grammar.pluralEnding.test(tokens[finite].lower)
  )
}

/** schrieb *„Die Zeit“*: right after the verb that closes a quotation marks hold a name. */
function titleAfter(tokens: readonly Token[], finite: number): NounPhrase | null {
  const at = finite + 1
  const closes = tokens[finite - 1]?.kind === 'quote' || tokens[finite - 2]?.kind === 'quote'
  const title = closes && tokens[at]?.kind === 'quote' && tokens[at].end - tokens[at].start < LONGEST_TITLE
  return title ? { from: at, to: at + 1, head: at } : null
}

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

/** sagte *der Minister*, sagte am Montag *der Minister* */
function phraseAfter(
  { tokens, lexicon }: Clauses,
  finite: number,
  to: number,
  grammar: VerbSecond,
): NounPhrase | null {
  let i = finite + 1
  while (i < to && isWord(tokens[i])) {
    if (has(tokens[i], TAG.object) || (isAdverb(tokens[i]) && !has(tokens[i], TAG.pronoun))) i++
    else if (has(tokens[i], TAG.preposition) && has(tokens[i + 1], TAG.time)) i += 2
    else if (has(tokens[i], TAG.time)) i++
    else break
  }
  if (
    i >= to ||
    !isWord(tokens[i]) ||
    grammar.objects.has(tokens[i].lower) ||
    grammar.nobody.has(tokens[i].lower)
  )
    return null
  if (has(tokens[i], TAG.preposition)) return null
  const phrase = nominalAt(tokens, i, to, lexicon, grammar)
  return phrase && !isDative(tokens, phrase, grammar) ? withoutQuote(tokens, phrase, lexicon) : null
}

/** nannte *Weber* „frei erfunden“, but schrieb *die Zeitschrift „Erde“*: a bare name has no title behind it. */
function withoutQuote(tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const { from, head } = phrase
  if (tokens[head].kind !== 'quote' || head === from) return phrase
  const bare = { from, to: head, head: head - 1 }
  return isBareName(tokens, bare) && !endsInSpeaker(tokens[head - 1].lower, lexicon) ? bare : phrase
}

/** sagte *der Zeitung*: before a feminine noun the article is a dative's. */
const isDative = (tokens: readonly Token[], { from, head }: NounPhrase, grammar: VerbSecond): boolean =>
  grammar.feminineDatives.has(tokens[from].lower) && grammar.feminineEnding.test(tokens[head].lower)

/** *Ana Ruiz*, Sprecherin der Polizei, sagte: back to the phrase the insertion belongs to. */
function subjectOverCommas(
  { tokens, lexicon }: Clauses,
  pieces: readonly Piece[],
  here: number,
  grammar: VerbSecond,
): NounPhrase | null {
  if (tokens[pieces[here].from - 1]?.kind !== 'comma' && tokens[pieces[here].from - 1]?.kind !== 'dash')
    return null
  let found: NounPhrase | null = null
  for (let k = here - 1; k >= 0 && here - k <= MOST_COMMAS; k--) {
    const at = openerOf(tokens, pieces[k])
    const kind = kindOfPiece(tokens, pieces[k], lexicon, grammar)
    if (kind === 'main' || kind === 'that' || kind === 'infinitive') return null
    if (tokens[at].kind === 'quote') return null
    if (kind === 'phrase') {
      const phrase = nominalAt(tokens, at, pieces[k].to, lexicon, grammar)
      if (phrase && !isName(tokens[phrase.head]) && !has(tokens[phrase.head], TAG.pronoun)) return found
      if (phrase && !grammar.objects.has(tokens[at].lower)) found = phrase
      else return found
    }
    if (k > 0 && tokens[pieces[k].from - 1].kind !== 'comma' && tokens[pieces[k].from - 1].kind !== 'dash')
      return found
  }
  return here <= MOST_COMMAS ? found : null
}
