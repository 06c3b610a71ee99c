import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, type NounPhrase } from '../noun-phrase'
import { bracketed } from './bracketed'
import { kindOfPiece, looksFinite } from './clauses'
import { nominalAt } from './nominal'
import type { Piece } from './pieces'
import { isSomebody } from './speakers'
import { type Spot, saying } from './spot'
import { subjectOf } from './subject-of'

const NOUN = saying('neutral', 'clause', 'infinitive')
/** Behind the noun stand at most so many tokens more of its verb: stellte die These *auf*, … */
const LONGEST_REST = 3
/** … and with its owner so many. */
const LONGEST_OWNER = 30

/** die *Forderung* der Stadt, …, Ruiz stellte die *These* auf, …: a noun of saying with what is said behind the next comma. */
export function nounAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens } = draft
  const next = pieces[p + 1]
  if (
    !next ||
    pieces[p].to - at > LONGEST_OWNER ||
    !tokens[at].capital ||
    !grammar.speechNouns.test(tokens[at].lower)
  )
    return null
  if (tokens[pieces[p].to].kind !== 'comma' || !opensReport(draft, next, grammar)) return null
  // the clause is told itself: its words are one statement
  for (let i = pieces[p].from; i < at; i++) if (grammar.reported.has(tokens[i].lower)) return null
  const owner = ownerAfter(draft, pieces[p], at, grammar)
  const end = owner?.to ?? at + 1
  if (pieces[p].to - end > LONGEST_REST) return null
  const possessive = has(tokens[at - 1], TAG.possessive) ? { from: at - 1, to: at, head: at - 1 } : null
  const phrase = owner ?? possessive ?? actorIn(draft, pieces, p, at, grammar)
  if (!phrase) return null
  return bracketed(draft, index, {
    at,
    finite: end - 1,
    particle: -1,
    shape: 'noun',
    verb: NOUN,
    phrase,
    who: { phrase, order: 'second', pointer: false },
    from: at,
  })
}

/** *dass* …, … *zu schließen*, er *sei* …: what follows says that the noun reports. */
function opensReport({ tokens, lexicon }: Draft, piece: Piece, grammar: VerbSecond): boolean {
  const kind = kindOfPiece(tokens, piece, lexicon, grammar)
  if (kind !== 'main') return kind === 'that' || kind === 'infinitive'
  for (let i = piece.from; i < piece.to; i++) if (grammar.reported.has(tokens[i].lower)) return true
  return false
}

/** die Forderung *der Stadt*, *von Ruiz*, *Frankreichs* */
function ownerAfter(
  { tokens, lexicon }: Draft,
  { to }: Piece,
  at: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const link = at + 1
  if (link >= to) return null
  const from = lexicon.ties.has(tokens[link].lower) && !has(tokens[link], TAG.determiner) ? link + 1 : link
  const owned = from > link || grammar.genitives.has(tokens[link].lower) || tokens[link].lower.endsWith('s')
  const phrase = owned ? nominalAt(tokens, from, to, lexicon, grammar) : null
  return phrase && isSomebody(tokens, phrase, lexicon) ? phrase : null
}

/** *Ruiz* äußerte die Hoffnung, … */
function actorIn(
  draft: Draft,
  pieces: readonly Piece[],
  p: number,
  at: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const { tokens, lexicon } = draft
  for (let i = pieces[p].from; i < pieces[p].to; i++) {
    if (!looksFinite(tokens[i], lexicon, grammar)) continue
    const { phrase } = subjectOf(draft, pieces, p, i, i, grammar)
    const other = phrase && (at < phrase.from || phrase.to <= at)
    if (other && isSomebody(tokens, phrase, lexicon)) return phrase
  }
  return null
}
