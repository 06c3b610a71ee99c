import type { Draft } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isName, isWord, type NounPhrase } from '../noun-phrase'
import { kindOfPiece, openerOf } from './clauses'
import { nominalAt } from './nominal'
import type { Piece } from './pieces'

/** A subject reaches back over at most so many commas. */
const MOST_COMMAS = 4

/**
 * *Ana Ruiz*, Sprecherin der Polizei, sagte: back to the phrase the insertion belongs to, and whether it opens its
 * sentence; a clause before it might end in such a phrase too.
 */
export function subjectOverCommas(
  { tokens, lexicon }: Pick<Draft, 'tokens' | 'lexicon'>,
  pieces: readonly Piece[],
  here: number,
  grammar: VerbSecond,
): { readonly phrase: NounPhrase; readonly opens: boolean } | null {
  const parts = (k: number) => /comma|dash/.test(tokens[pieces[k].from - 1]?.kind ?? '')
  if (!parts(here)) return null
  let found: NounPhrase | null = null
  const upTo = (opens: boolean) => found && { phrase: found, opens }
  for (let k = here - 1; k >= 0 && here - k <= MOST_COMMAS; k--) {
    const at = openerOf(tokens, pieces[k])
    const kind = kindOfPiece(tokens, pieces[k], lexicon, grammar)
    if (kind === 'main') return upTo(false)
    if (kind === 'that' || kind === 'infinitive' || tokens[at].kind === 'quote') return null
    if (kind === 'phrase') {
      const phrase = nominalAt(tokens, at, pieces[k].to, lexicon, grammar)
      if (phrase && !isName(tokens[phrase.head]) && !has(tokens[phrase.head], TAG.pronoun)) return upTo(true)
      // Ruiz, *zuständig für den Hafen*, sagte
      if (!phrase && k > 0 && isWord(tokens[at]) && tokens[at].tags === 0 && !tokens[at].capital) continue
      // die Aussage von Ruiz, *dem Sprecher der Stadt*, lautete
      if (phrase && grammar.objects.has(tokens[at].lower) && k > 0 && parts(k)) continue
      if (!phrase || grammar.objects.has(tokens[at].lower)) return upTo(true)
      found = phrase
    }
    if (k > 0 && !parts(k)) return upTo(true)
  }
  return here <= MOST_COMMAS ? upTo(true) : null
}
