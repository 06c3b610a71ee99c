/*
 * Who stands with a verb that has no subject of its own: the subject of the verb before it.
 *   She smiled as *he* rose and *declared* … · The row began when *Ruiz* left, *shouting* “…” · *She* denied it, but in court *said* …
 */
import type { Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import { ends, has, isSurelyVerb, isWord, NARROW, type NounPhrase, phraseEndingAt } from './noun-phrase'
import { clauseSubject, FARTHEST_SUBJECT, isSomebody, subjectBefore, verbGroup } from './subject'

/**
 * Whose verb one without a subject shares: the subject of the verb before it. She smiled as *he* rose and *said*: he.
 * The subject of the sentence where none before it is somebody.
 */
export function sharedSubject(
  tokens: readonly Token[],
  floor: number,
  verb: number,
  lexicon: Lexicon,
): NounPhrase | null {
  for (let i = verb - 1; i > floor && verb - i < FARTHEST_SUBJECT; i--) {
    if (!isFiniteVerb(tokens, i, lexicon)) continue
    const { from } = verbGroup(tokens, i, floor)
    const subject = subjectBefore(tokens, from, floor, lexicon)
    if (subject && isSomebody(tokens, subject)) return subject
    i = from
  }
  return clauseSubject(tokens, floor, verb, lexicon)
}

/** Whose participle one is: what its sentence is about, if that can speak, else as with `sharedSubject`. */
export function somebodyBefore(
  tokens: readonly Token[],
  floor: number,
  verb: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const main = clauseSubject(tokens, floor, verb, lexicon)
  return main && isSomebody(tokens, main) ? main : sharedSubject(tokens, floor, verb, lexicon)
}

/** *walked* back, *has* met; not built *by* */
const isFiniteVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isWord(tokens[at]) &&
  !tokens[at].capital &&
  (isSurelyVerb(tokens[at], lexicon) || (ends(tokens[at], ENDING.past) && tokens[at].tags === 0)) &&
  !has(tokens[at + 1], TAG.agent)

/** …, *but* in a later interview *said*: the conjunction before a verb that shares its subject; -1 when none is. */
export function conjunctionBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  lexicon: Lexicon,
): number {
  const joins = (at: number) =>
    at >= floor && (has(tokens[at], TAG.conjunction) || lexicon.verbLinks.has(tokens[at].lower))
  if (joins(verb - 1) || tokens[verb - 1]?.kind === 'comma') return verb - 1
  const place = phraseEndingAt(tokens, verb - 1, floor, lexicon, NARROW)
  return place && has(tokens[place.from - 1], TAG.preposition) && joins(place.from - 2) ? place.from - 2 : -1
}
