/*
 * How far a statement can be trusted, from 0 to 1: by the rule that found it, less where its speaker is not plainly
 * somebody. Only for ordering and for the reliability table of `npm run score`; never shown on a screen.
 */
import type { Draft, DraftAttribution } from './draft'
import { TAG } from './lexicon/lexicon'
import { has, isName } from './noun-phrase'
import { tokensWithin } from './token-search'

/** Rounded down from how often the rule's words and speaker are both right. */
const BY_RULE: Readonly<Record<string, number>> = {
  'quote-then-cue': 0.97,
  'cue-colon': 0.93,
  'speaker-label': 0.92,
  'quote-dash-name': 0.9,
  'cue-then-that': 0.84,
  'cue-then-quote': 0.84,
  'cue-then-question': 0.75,
  'source-then-clause': 0.75,
  'clause-then-source': 0.7,
  'cue-in-relative': 0.6,
  'cue-naming': 0.7,
  'cue-then-clause': 0.7,
  'clause-then-cue': 0.65,
  'cue-of': 0.65,
  'cue-as': 0.6,
  'cue-then-order': 0.6,
  'cue-between': 0.6,
  'name-colon': 0.6,
  'cue-then-thing': 0.55,
  'cue-then-infinitive': 0.55,
  'after-paraphrase': 0.5,
  'lead-sentence': 0.5,
  'reported-mood': 0.45,
  'sentence-then-cue': 0.45,
  carried: 0.35,
  'sentence-subject': 0.3,
  unattributed: 0.2,
}
const UNKNOWN_RULE = 0.5
/** A speaker that is neither a name, a person nor a pronoun for people. */
const DOUBTFUL_SPEAKER = 0.8
/** Nobody is named although a cue stands there. */
const NO_SPEAKER = 0.7

export function confidenceOf(draft: Draft, a: DraftAttribution): number {
  const base = BY_RULE[a.rule] ?? UNKNOWN_RULE
  const speaker = a.speaker?.[0]
  if (!speaker) return round(a.rule === 'unattributed' ? base : base * NO_SPEAKER)
  const [from, to] = tokensWithin(draft.tokens, speaker)
  const somebody = draft.tokens
    .slice(from, to)
    .some((t) => isName(t) || has(t, TAG.person | TAG.body | TAG.masculine | TAG.feminine | TAG.plural))
  return round(somebody ? base : base * DOUBTFUL_SPEAKER)
}

const round = (x: number): number => Math.round(x * 100) / 100
