/*
 * A verb of saying and who says it, where the verb may stand in two parts and the subject on either side of it.
 *   *Am Montag* teilte *die Polizei* mit → die Polizei · Das hat *Ruiz* angekündigt → Ruiz · wie *die Polizei* mitteilte
 */
import type { CueEvent, CueShape, Draft } from '../draft'
import type { Token } from '../lexer'
import { type CueVerb, TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isAdverb, isName, isWord, type NounPhrase } from '../noun-phrase'
import { isFiniteForm, kindOfPiece, openerOf, type Piece } from './clauses'
import { nominalAt } from './nominal'

/** A particle, or an auxiliary before its participle, stands at most so many tokens off. */
const FARTHEST = 40
/** A subject reaches back over at most so many commas. */
const MOST_COMMAS = 4

type Clauses = Pick<Draft, 'tokens' | 'lexicon'>

interface Who {
  readonly phrase: NounPhrase | null
  readonly order: 'second' | 'first' | 'last'
  readonly pointer: boolean
}

/** The cue whose verb of saying is token `at` of piece `p`; null when it reports nothing there. */
export function cueAt(
  draft: Draft,
  index: number,
  pieces: readonly Piece[],
  p: number,
  at: number,
  grammar: VerbSecond,
): CueEvent | null {
  const { tokens, lexicon } = draft
  const token = tokens[at]
  const entry = isWord(token) && !token.capital ? lexicon.verbs.get(token.lower) : undefined
  if (!entry) return null
  const { forms } = entry
  const to = draft.sentences[index].to
  const closes =
    at + 1 >= pieces[p].to ||
    !isWord(tokens[at + 1]) ||
    has(tokens[at + 1], TAG.conjunction | TAG.auxiliary | TAG.modal)
  const agrees = forms.has('third') || forms.has('past') || forms.has('base')
  const parted =
    forms.has('participle') || forms.has('base') ? partedFrom(draft, pieces, p, at, closes) : null
  if (!parted && (!agrees || describesNoun(draft, pieces[p], at, grammar))) return null
  const finite = parted ?? at
  let verb: CueVerb | null = null
  let particle = -1
  for (const one of entry.verbs) {
    const found = one.particle === null ? -1 : particleOf(draft, one.particle, at, to)
    if (one.particle !== null && found < 0) continue
    verb = one
    particle = found
    break
  }
  if (!verb) return null
  const who = subjectOf(draft, pieces, p, finite, at, grammar)
  const passive = parted !== null && has(tokens[parted], TAG.be) && forms.has('participle')
  const cited = verb.frames.has('cited')
  const phrase = speakerOf(draft, pieces[p], finite, who, cited, passive, grammar)
  if (!passive && who.order !== 'second' && !phrase && !parted && forms.has('base') && !forms.has('past'))
    return null
  const shape: CueShape = passive ? 'passive' : phrase && phrase.from > finite ? 'inverted' : 'finite'
  const end = Math.max(at, particle, finite, phrase && phrase.from > finite ? phrase.to - 1 : -1) + 1
  return {
    sentence: index,
    shape,
    from: at,
    to: at + 1,
    clauseFrom: Math.min(finite, phrase ? phrase.from : finite),
    clauseTo: end,
    mention: phrase ? [[tokens[phrase.from].start, tokens[phrase.to - 1].end]] : null,
    subject: phrase?.from ?? -1,
    verb,
    bracket: { finite, end, particle, order: who.order, pointer: who.pointer },
  }
}

/** ein *bekannter* Ort, die *veröffentlichten* Zahlen: before a noun, in a clause with another verb, it is an adjective. */
function describesNoun(
  { tokens, lexicon }: Draft,
  { from, to }: Piece,
  at: number,
  grammar: VerbSecond,
): boolean {
  const before = tokens[at - 1]
  if (!isName(tokens[at + 1]) || !isWord(before) || isName(before)) return false
  if (!has(before, TAG.determiner | TAG.number | TAG.preposition | TAG.adverb)) return false
  if (has(before, TAG.determiner | TAG.preposition)) return true
  for (let i = from; i < to; i++) if (i !== at && isFiniteForm(tokens[i], lexicon, grammar)) return true
  return false
}

/** The auxiliary of a participle or infinitive that ends its clause: *hat* … gesagt, gesagt *hat*, *wolle* … sagen. */
function partedFrom(
  { tokens, lexicon }: Draft,
  pieces: readonly Piece[],
  p: number,
  at: number,
  closes: boolean,
): number | null {
  if (!closes) return null
  const entry = lexicon.verbs.get(tokens[at].lower)
  const wanted = entry?.forms.has('participle') ? TAG.have | TAG.be : TAG.modal
  for (let i = at + 1; i < Math.min(pieces[p].to, at + 3); i++) if (has(tokens[i], wanted)) return i
  for (let k = p; k >= 0 && p - k <= 2; k--) {
    const right = k === p ? at : pieces[k].to
    for (let i = right - 1; i >= pieces[k].from && at - i < FARTHEST; i--)
      if (has(tokens[i], wanted)) return i
  }
  return null
}

/** Where a verb's particle stands: at the end of a clause after it, or right before it. */
function particleOf({ tokens }: Draft, particle: string, at: number, to: number): number {
  if (tokens[at - 1]?.lower === particle) return at - 1
  for (let i = at + 1; i < to && i < at + FARTHEST; i++) {
    if (tokens[i].lower !== particle) continue
    const next = tokens[i + 1]
    if (i + 1 >= to || !isWord(next) || has(next, TAG.conjunction)) return i
  }
  return -1
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
    return { phrase: before ?? after, order: before ? 'second' : 'first', pointer: false }
  }
  const first = tokens[opener]
  const pointer = grammar.pointers.has(first.lower) && opener + 1 === finite
  const prefield = nominalAt(tokens, opener, finite, lexicon, grammar)
  if (grammar.nobody.has(first.lower) && finite - opener === 1)
    return { phrase: after && isName(tokens[after.head]) ? after : null, order: 'second', pointer: false }
  const outOfPlace =
    !prefield ||
    (finite - opener === 1 && grammar.participleEnding.test(first.lower)) ||
    pointer ||
    grammar.objects.has(first.lower) ||
    isTime(draft, prefield) ||
    prefield.to < finite - 3
  if (outOfPlace) return { phrase: after, order: 'second', pointer }
  const speaks = has(tokens[prefield.head], TAG.person | TAG.body | TAG.pronoun)
  const turned = after && !speaks && grammar.subjects.has(tokens[after.from].lower) ? after : null
  return {
    phrase: turned ?? { ...prefield, to: Math.max(prefield.to, prefield.to) },
    order: 'second',
    pointer: false,
  }
}

const isTime = ({ tokens }: Pick<Draft, 'tokens'>, phrase: NounPhrase): boolean =>
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
  return phrase && !isDative(tokens, phrase, grammar) ? phrase : null
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

/** Ruiz *ist der Ansicht*, … : a noun for a view, with its verb *sein* in the same clause. */
export function viewAt(
  draft: Draft,
  index: number,
  pieces: readonly Piece[],
  p: number,
  at: number,
  grammar: VerbSecond,
): CueEvent | null {
  const { tokens, lexicon } = draft
  if (!grammar.viewNouns.has(tokens[at].lower) || !grammar.genitives.has(tokens[at - 1]?.lower ?? ''))
    return null
  const { from, to } = pieces[p]
  for (let finite = from; finite < to; finite++) {
    if (!has(tokens[finite], TAG.be) || !isFiniteForm(tokens[finite], lexicon, grammar)) continue
    const { phrase, order, pointer } = subjectOf(draft, pieces, p, finite, finite, grammar)
    const end = Math.max(at, finite) + 1
    return (
      phrase && {
        sentence: index,
        shape: 'finite',
        from: at,
        to: at + 1,
        clauseFrom: Math.min(finite, phrase.from),
        clauseTo: end,
        mention: [[tokens[phrase.from].start, tokens[phrase.to - 1].end]],
        subject: phrase.from,
        verb: VIEW,
        bracket: { finite, end, particle: -1, order, pointer },
      }
    )
  }
  return null
}

const VIEW: CueVerb = {
  lemma: 'sein',
  cueClass: 'belief',
  frames: new Set(['clause', 'infinitive']),
  particle: null,
}

/** Who says the words: the subject, the agent of a passive, the object of *zitieren*, or the text that *es heißt in*. */
function speakerOf(
  draft: Draft,
  piece: Piece,
  finite: number,
  who: Who,
  cited: boolean,
  passive: boolean,
  grammar: VerbSecond,
): NounPhrase | null {
  if (cited)
    return passive
      ? who.phrase
      : objectAfter(draft, piece, Math.max(finite + 1, who.phrase?.to ?? 0), grammar)
  if (passive) return agentIn(draft, piece, grammar)
  const { tokens } = draft
  const nobody =
    who.phrase === null && [finite - 1, finite + 1].some((i) => grammar.nobody.has(tokens[i]?.lower ?? ''))
  return nobody ? textIn(draft, piece, grammar) : who.phrase
}

/** in *einer Erklärung der Stadt* heißt es */
function textIn({ tokens, lexicon }: Draft, piece: Piece, grammar: VerbSecond): NounPhrase | null {
  for (let i = piece.from; i + 1 < piece.to; i++) {
    if (!has(tokens[i], TAG.preposition)) continue
    const phrase = nominalAt(tokens, i + 1, piece.to, lexicon, grammar)
    if (phrase && has(tokens[phrase.head], TAG.document | TAG.venue)) return phrase
  }
  return null
}

/** zitierte *Ruiz* mit den Worten: the noun phrase after the subject or verb. */
function objectAfter(
  { tokens, lexicon }: Draft,
  piece: Piece,
  from: number,
  grammar: VerbSecond,
): NounPhrase | null {
  let i = Math.max(from, piece.from)
  while (i < piece.to && isAdverb(tokens[i])) i++
  return has(tokens[i], TAG.preposition) ? null : nominalAt(tokens, i, piece.to, lexicon, grammar)
}

/** *vom Ministerium* bestätigt: who did what the passive says. */
function agentIn({ tokens, lexicon }: Draft, piece: Piece, grammar: VerbSecond): NounPhrase | null {
  for (let i = piece.from; i + 1 < piece.to; i++) {
    if (!grammar.agents.has(tokens[i].lower)) continue
    const phrase = nominalAt(tokens, i + 1, piece.to, lexicon, grammar)
    if (phrase && !isTime({ tokens }, phrase) && has(tokens[phrase.head], TAG.person | TAG.body))
      return phrase
    if (phrase && tokens[phrase.head].capital) return phrase
  }
  return null
}
