/*
 * Phrases that name a source without a verb, wherever they stand in the clause.
 *   *laut Polizei* · *nach Angaben des Ministeriums* · *Medienberichten zufolge* · “…”, *so Ruiz* · *nach eigenen Angaben* ·
 *   *demnach*
 */
import type { CueEvent, Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isWord, type NounPhrase } from '../noun-phrase'
import { isFiniteForm, kindOfPiece, looksFinite, openerOf } from './clauses'
import { nominalAt } from './nominal'
import type { Piece } from './pieces'
import { withoutQuote } from './speakers'
import type { Spot } from './spot'

/** A phrase before its postposition is at most so long. */
const LONGEST = 12

/** … so Ruiz *weiter*, so Ruiz *im Mai gegenüber Reuters*: with a verb it would be a clause. */
function isVerbless({ tokens, lexicon }: Draft, from: number, to: number, grammar: VerbSecond): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i].kind !== 'quote' && (!isWord(tokens[i]) || looksFinite(tokens[i], lexicon, grammar)))
      return false
  return true
}

/** The source phrase that begins at a token; null when none does. */
export function sourceAt({ draft, index, pieces, p, at, grammar }: Spot): CueEvent | null {
  const { tokens, lexicon } = draft
  const piece = pieces[p]
  if (!isWord(tokens[at])) return null
  const make = (
    cue: readonly [number, number],
    from: number,
    to: number,
    speaker: readonly [number, number] | null,
  ): CueEvent => ({
    sentence: index,
    shape: 'phrase',
    from: cue[0],
    to: cue[1],
    clauseFrom: from,
    clauseTo: to,
    mention: speaker && [[tokens[speaker[0]].start, tokens[speaker[1] - 1].end]],
    subject: speaker?.[0] ?? -1,
    verb: null,
  })
  const { lower } = tokens[at]
  if (
    lexicon.asides.has(lower) &&
    at === piece.from &&
    /comma|quote|dash|open/.test(tokens[at - 1]?.kind ?? '')
  ) {
    const speaker = nominalAt(tokens, at + 1, piece.to, lexicon, grammar)
    return speaker &&
      !grammar.nobody.has(tokens[speaker.from].lower) &&
      isVerbless(draft, speaker.to, piece.to, grammar)
      ? make([at, at + 1], at, piece.to, [speaker.from, speaker.to])
      : null
  }
  if (grammar.reportAdverbs.has(lower)) return make([at, at + 1], at, at + 1, [at, at + 1])
  if (lexicon.postpositions.has(lower)) {
    let found: CueEvent | null = null
    for (let i = at - 1; i >= piece.from && at - i < LONGEST; i--) {
      const speaker = nominalAt(tokens, i, at + 1, lexicon, grammar)
      if (
        speaker?.to === at &&
        (!lexicon.sourcePrepositions.has(lower) || lexicon.sourceNouns.test(tokens[at - 1].lower))
      )
        found = make([at, at + 1], speaker.from, at + 1, [speaker.from, at])
    }
    if (found || !lexicon.sourcePrepositions.has(lower)) return found
  }
  for (const phrase of lexicon.cuePhrases) {
    if (!phrase.every((word, k) => tokens[at + k]?.lower === word)) continue
    const to = at + phrase.length
    const pronoun = relativeAt(draft, to, piece, grammar)
    if (pronoun) return make([at, to], at, to + 1, [to, to + 1])
    const speaker = sourceName(draft, to, phrase.length, piece, grammar)
    if (speaker) return make([at, to], at, speaker.to, [speaker.from, speaker.to])
  }
  const noun = lexicon.sourceNouns
  if (!lexicon.sourcePrepositions.has(lower)) return null
  if (relativeAt(draft, at + 1, piece, grammar) && followsSource(draft, piece))
    return make([at, at + 1], at, at + 2, [at + 1, at + 2])
  const speaker = sourceName(draft, at + 1, 1, piece, grammar)
  if (!speaker) return null
  for (let i = speaker.from; i <= speaker.head; i++)
    if (noun.test(tokens[i].lower)) return make([at, at + 1], at, speaker.to, [at + 1, speaker.to])
  return null
}

/** Berichte, laut *denen* …: the relative pronoun a source preposition opens its clause with. */
function relativeAt({ tokens, lexicon }: Draft, at: number, piece: Piece, grammar: VerbSecond): boolean {
  if (at - 1 !== piece.from || !grammar.relatives.has(tokens[at]?.lower ?? '')) return false
  return kindOfPiece(tokens, { from: at, to: piece.to }, lexicon, grammar) === 'relative'
}

/** *Gerüchte*, nach denen …: right before the comma stands a noun for what a source gives. */
const followsSource = ({ tokens, lexicon }: Draft, { from }: Piece): boolean => {
  for (let i = from - 2; i >= 0 && i > from - 2 - LONGEST && isWord(tokens[i]); i--)
    if (tokens[i].capital && lexicon.sourceNouns.test(tokens[i].lower)) return true
  return false
}

/** laut *der Polizei* in Bonn gesperrt: inside its clause a place behind the source is the clause's, unless the verb comes next; `cue` counts the tokens before it. */
function sourceName(
  { tokens, lexicon }: Draft,
  at: number,
  cue: number,
  piece: Piece,
  grammar: VerbSecond,
): NounPhrase | null {
  const named = nominalAt(tokens, at, piece.to, lexicon, grammar)
  const phrase = named && withoutQuote(tokens, named, lexicon)
  const opens = openerOf(tokens, piece) >= at - cue
  if (!phrase || opens || isFiniteForm(tokens[phrase.to], lexicon, grammar)) return phrase
  for (let i = phrase.head + 1; i < phrase.to; i++)
    if (has(tokens[i], TAG.preposition) && !lexicon.ties.has(tokens[i].lower)) return { ...phrase, to: i }
  return phrase
}
