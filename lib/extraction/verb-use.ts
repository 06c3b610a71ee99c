/*
 * What a verb form does where it stands: a past, a present, a participle of the passive, an infinitive, or a noun after all.
 */
import type { Draft } from './draft'
import type { Token } from './lexer'
import { type CueVerb, type CueVerbForm, ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import {
  ends,
  has,
  isAcronym,
  isAdverb,
  isName,
  isPossessive,
  isSurelyVerb,
  isWord,
  type NounPhrase,
} from './noun-phrase'

export type Use = 'past' | 'third' | 'base' | 'gerund' | 'passive' | 'infinitive' | 'none'

/** Which form it is here: passive voice, infinitives and nouns are no cue. */
export function readUse(
  entry: CueVerbForm,
  auxiliaries: readonly Token[],
  tokens: readonly Token[],
  at: number,
  floor: number,
): Use {
  const { forms } = entry
  const be = auxiliaries.some((a) => has(a, TAG.be))
  const have = auxiliaries.some((a) => has(a, TAG.have))
  const modal = auxiliaries.some((a) => has(a, TAG.modal))
  if (forms.has('gerund')) return be ? 'past' : 'gerund'
  if (be && (forms.has('past') || forms.has('participle'))) return 'passive'
  if (
    has(tokens[at + 1], TAG.agent) &&
    isWord(tokens[at - 1]) &&
    !isName(tokens[at - 1]) &&
    !has(tokens[at - 1], TAG.pronoun)
  )
    return 'none'
  if (forms.has('past') && !(forms.has('base') && modal)) return 'past'
  if (forms.has('participle')) return have ? 'past' : 'none'
  if (forms.has('third')) return auxiliaries.length === 0 ? 'third' : 'none'
  if (modal) return 'base'
  const previous = tokens[at - 1]
  if (at > floor && has(previous, TAG.infinitive)) return 'infinitive'
  return auxiliaries.length > 0 ? 'none' : 'base'
}

/** The verb a form belongs to here: one with its particle before one without. */
export function chooseVerb(
  entry: CueVerbForm,
  tokens: readonly Token[],
  at: number,
  ceiling: number,
): CueVerb | null {
  return (
    entry.verbs.find((verb) => verb.particle === null || particleLength(verb, tokens, at, ceiling) > 0) ??
    null
  )
}

/** How many tokens the particle takes, an adverb before it included; 0 without one. */
export function particleLength(verb: CueVerb, tokens: readonly Token[], at: number, ceiling: number): number {
  if (!verb.particle) return 0
  for (let i = at + 1; i < ceiling && i <= at + 2; i++) {
    if (tokens[i].lower === verb.particle) return i - at
    if (tokens[i].kind !== 'word' || !isAdverb(tokens[i])) return 0
  }
  return 0
}

/** "officials claim" and "one in five say" are verbs, "the claim", "his report" and "Trump’s calls" are not. */
export function isPlainNoun(
  entry: CueVerbForm,
  use: Use,
  { text, tokens, lexicon }: Pick<Draft, 'text' | 'tokens' | 'lexicon'>,
  at: number,
  subject: NounPhrase,
): boolean {
  if (use === 'past') return false
  const previous = tokens[at - 1]
  if (use === 'third' && isRelativeHere(tokens, at - 1, lexicon)) return false
  if (
    isPossessive(previous, lexicon) ||
    (has(previous, TAG.determiner & ~TAG.pronoun) &&
      !has(previous, TAG.pronoun) &&
      !(use === 'base' && has(previous, TAG.number)))
  )
    return true
  let before = at - 1
  while (before > subject.to && isAdverb(tokens[before])) before--
  if (has(tokens[before], TAG.modal)) return false
  if (use === 'base' && isLoneName(tokens, subject) && !isAcronym(text, tokens[subject.head])) return true
  if (!lexicon.doubtfulForms.has(tokens[at].lower)) return false
  if (use === 'third') {
    const head = tokens[subject.head]
    return (
      !isName(head) &&
      !has(head, TAG.pronoun | TAG.person | TAG.body | TAG.document) &&
      !has(tokens[subject.from], TAG.determiner)
    )
  }
  const head = tokens[subject.head]
  if (entry.forms.has('past')) return false
  return !(
    has(head, TAG.pronoun | TAG.plural) ||
    (ends(head, ENDING.sibilant) && !isName(head)) ||
    (subject.to - subject.from > 1 &&
      tokens.slice(subject.from, subject.to).some((t) => has(t, TAG.conjunction))) ||
    has(previous, TAG.modal) ||
    ends(head, ENDING.sibilant)
  )
}

/** a hat *that* says, the report, *which* notes: after a noun or a comma, not *that* claim. */
function isRelativeHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!has(tokens[at], TAG.relative) || has(tokens[at], TAG.possessive)) return false
  if (!has(tokens[at], TAG.determiner)) return true
  const noun = tokens[at - 1]
  return isWord(noun) && !isSurelyVerb(noun, lexicon) && noun.tags === 0 && !lexicon.verbs.has(noun.lower)
}

/** Ruiz say: one name alone takes another form of the verb, unless initials stand for a body: NASA say. */
const isLoneName = (tokens: readonly Token[], { from, to, head }: NounPhrase): boolean =>
  to - from === 1 &&
  isName(tokens[head]) &&
  !ends(tokens[head], ENDING.sibilant) &&
  !has(tokens[head], TAG.plural)
