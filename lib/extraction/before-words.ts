/*
 * What may stand between a cue and its words: whoever was told, when and where, an insertion between commas or brackets.
 *   told *reporters in Ohio on Monday* that …
 */
import { opensInfinitive } from './clause'
import type { Token } from './lexer'
import { type Frame, type Lexicon, TAG } from './lexicon/lexicon'
import { has, isAdverb, isSurelyVerb, phraseStartingAt } from './noun-phrase'

/** Between a cue and its quotation: "said, in the hall where it all began, “…”". */
export const LONGEST_INSERTION = 25

/** told *the crowd* …: past whoever was told, unless a clause begins at once. */
export function personTold(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  const first = tokens[at]
  if (has(first, TAG.question) || lexicon.complementizers.has(first.lower) || opensInfinitive(tokens, at))
    return null
  if (has(first, TAG.pronoun) && !has(first, TAG.object | TAG.number)) return null
  return phraseStartingAt(tokens, at, limit, lexicon)?.to ?? null
}

/** said, in part, “…”; said Monday, “…”: a comma before the quotation, with at most a phrase between, but no cue: said, *adding*, “…”. */
export function commaStep(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  if (at + 1 >= limit) return null
  if (tokens[at + 1].kind === 'quote' || lexicon.complementizers.has(tokens[at + 1].lower)) return at + 1
  if (lexicon.verbs.get(tokens[at + 1].lower)?.forms.has('gerund')) return null
  for (let i = at + 1; i + 1 < limit && i < at + LONGEST_INSERTION; i++) {
    if (tokens[i].kind === 'quote' || tokens[i].kind === 'stop') return null
    // believes, *he said*, that …: the cue in between has the words
    if (isSurelyVerb(tokens[i], lexicon) && lexicon.verbs.has(tokens[i].lower)) return null
    if (
      tokens[i].kind === 'comma' &&
      (tokens[i + 1].kind === 'quote' || lexicon.complementizers.has(tokens[i + 1].lower))
    )
      return i + 1
  }
  return null
}

/** said *– on a poster –* that …: past what stands between dashes before a quotation or “that”; null where none does. */
export function dashStep(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  for (let i = at + 1; i + 1 < limit && i < at + LONGEST_INSERTION; i++) {
    if (tokens[i].kind === 'quote' || tokens[i].kind === 'stop') return null
    if (tokens[i].kind !== 'dash') continue
    return tokens[i + 1].kind === 'quote' || lexicon.complementizers.has(tokens[i + 1].lower) ? i + 1 : null
  }
  return null
}

export function closingBracket(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let i = at; i < limit && i < at + 14; i++) if (tokens[i].kind === 'close') return i
  return null
}

interface Step {
  readonly to: number
  readonly told: boolean
}

export function stepOver(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
  frames: ReadonlySet<Frame>,
  told: boolean,
): Step | null {
  const token = tokens[at]
  if (isAdverb(token) || has(token, TAG.time)) return { to: at + 1, told }
  if (has(token, TAG.number) && has(tokens[at + 1], TAG.time)) return { to: at + 2, told }
  if (has(token, TAG.preposition) && !opensInfinitive(tokens, at)) {
    if (has(tokens[at + 1], TAG.time)) return { to: at + 2, told }
    const phrase = phraseStartingAt(tokens, at + 1, limit, lexicon)
    return phrase ? { to: phrase.to, told } : null
  }
  if (has(token, TAG.determiner) && has(tokens[at + 1], TAG.time)) return { to: at + 2, told }
  // said *after a lunch* that …
  if (lexicon.gerundOpeners.has(token.lower) && has(tokens[at + 1], TAG.determiner)) {
    const phrase = phraseStartingAt(tokens, at + 1, limit, lexicon)
    const ended = phrase && phrase.to < limit && !isSurelyVerb(tokens[phrase.to], lexicon)
    return ended ? { to: phrase.to, told } : null
  }
  if (!told && (frames.has('person') || frames.has('naming') || has(token, TAG.object))) {
    const phrase = phraseStartingAt(tokens, at, limit, lexicon)
    return phrase ? { to: phrase.to, told: true } : null
  }
  return null
}
