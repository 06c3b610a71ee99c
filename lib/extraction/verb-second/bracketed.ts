import type { CueEvent, CueShape, Draft } from '../draft'
import type { CueVerb } from '../lexicon/lexicon'
import type { NounPhrase } from '../noun-phrase'
import type { Who } from './subject-of'

/** What is known of a cue and the clause around it. Token indexes. */
interface Found {
  /** the word that carries the meaning */
  readonly at: number
  readonly finite: number
  /** -1 where the verb has none */
  readonly particle: number
  readonly shape: CueShape
  readonly verb: CueVerb
  /** who says the words */
  readonly phrase: NounPhrase | null
  readonly who: Who
  /** where its clause begins, when not at whoever says the words */
  readonly from?: number
}

/** The cue with the clause it opens and closes. */
export function bracketed(
  { tokens }: Draft,
  sentence: number,
  { at, finite, particle, shape, verb, phrase, who: { order, pointer }, from }: Found,
): CueEvent {
  const end = Math.max(at, particle, finite, phrase && phrase.from > finite ? phrase.to - 1 : -1) + 1
  return {
    sentence,
    shape,
    from: at,
    to: at + 1,
    clauseFrom: from ?? Math.min(finite, phrase ? phrase.from : finite),
    clauseTo: end,
    mention: phrase ? [[tokens[phrase.from].start, tokens[phrase.to - 1].end]] : null,
    subject: phrase?.from ?? -1,
    verb,
    bracket: { finite, end, particle, order, pointer },
  }
}
