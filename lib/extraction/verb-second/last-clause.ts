/*
 * Who acts in the last main clause of a stretch, or opens one that has no verb: the speaker of what its colon opens.
 *   Hier sparte *der Präsident* nicht mit Kritik: „…“ · *Ruiz* wörtlich: „…“
 */
import type { Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, type NounPhrase } from '../noun-phrase'
import { isFiniteForm, kindOfPiece, looksFinite, openerOf, piecesOf } from './clauses'
import { subjectOf } from './cue-at'
import { nominalAt } from './nominal'

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
      if (!isFiniteForm(tokens[i], lexicon, grammar) && !looksFinite(tokens[i], lexicon, grammar)) continue
      const { phrase } = subjectOf(draft, pieces, p, i, i, grammar)
      return phrase && canSpeak(tokens[phrase.head]) ? phrase : null
    }
    return null
  }
  const opening = pieces[0] && nominalAt(tokens, openerOf(tokens, pieces[0]), pieces[0].to, lexicon, grammar)
  return opening && canSpeak(tokens[opening.head]) ? opening : null

  function canSpeak(head: (typeof tokens)[number]): boolean {
    return has(head, TAG.person | TAG.body | TAG.pronoun) || (isName(head) && head.tags === 0)
  }
}
