/*
 * Who acts in the last main clause of a stretch, or opens one that has no verb: the speaker of what its colon opens.
 *   Hier sparte *der Präsident* nicht mit Kritik: „…“ · *Ruiz* wörtlich: „…“
 */
import type { Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, type NounPhrase } from '../noun-phrase'
import { kindOfPiece, looksFinite, openerOf } from './clauses'
import { nominalAt } from './nominal'
import { piecesOf } from './pieces'
import { canSpeak, isBareName } from './speakers'
import { subjectOf } from './subject-of'

/** Null when no main clause stands there, or what acts in it is no person, body or name. */
export function subjectOfLastClause(
  draft: Pick<Draft, 'tokens' | 'lexicon'>,
  from: number,
  to: number,
  grammar: VerbSecond,
): NounPhrase | null {
  const { tokens, lexicon } = draft
  const pieces = piecesOf(tokens, { from, to })
  for (let p = pieces.length - 1; p >= 0; p--) {
    const piece = pieces[p]
    if (kindOfPiece(tokens, piece, lexicon, grammar) !== 'main') continue
    for (let i = openerOf(tokens, piece); i < piece.to; i++) {
      if (!looksFinite(tokens[i], lexicon, grammar)) continue
      if (has(tokens[i], TAG.be) && !grammar.states.has(tokens[i].lower)) return null
      const { phrase } = subjectOf(draft, pieces, p, i, i, grammar)
      // *Sirenen* heulten
      const things =
        phrase &&
        phrase.to - phrase.from === 1 &&
        isBareName(tokens, phrase) &&
        grammar.pluralEnding.test(tokens[i].lower)
      return phrase && !things && canSpeak(tokens, phrase, lexicon) ? phrase : null
    }
    return null
  }
  if (!pieces[0]) return null
  // *So* der Minister: „…“
  const at = openerOf(tokens, pieces[0])
  const first = lexicon.asides.has(tokens[at].lower) ? at + 1 : at
  const opening = nominalAt(tokens, first, pieces[0].to, lexicon, grammar)
  return opening && canSpeak(tokens, opening, lexicon) ? opening : null
}
