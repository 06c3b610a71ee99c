/*
 * How far a statement can be trusted, from 0 to 1: by the rule that found it, less where its speaker is not plainly
 * somebody. Only for ordering and for the reliability table of `npm run score`; never shown on a screen.
 */
import type { Draft, DraftAttribution } from './draft'
import { TAG } from './lexicon/lexicon'
import { has, isName } from './noun-phrase'
import { tokensWithin } from './token-search'

const UNKNOWN_RULE = 0.5
/** Of quotations that `isPlain` holds for, 98 of 100 are right there. */
const PLAIN = 0.97
/** Shorter quotations are a phrase taken into the writer's sentence more often: 88 of 100. */
const FEWEST_WORDS = 8
/** A speaker that is neither a name, a person nor a pronoun for people. */
const DOUBTFUL_SPEAKER = 0.8

export function confidenceOf(draft: Draft, a: DraftAttribution): number {
  const { rates } = draft.lexicon
  const base = isPlain(draft, a) ? PLAIN : (rates.byRule[a.rule] ?? UNKNOWN_RULE)
  const speaker = a.speaker?.[0]
  if (!speaker) return round(a.rule === 'unattributed' ? base : base * rates.noSpeaker)
  const [from, to] = tokensWithin(draft.tokens, speaker)
  const somebody = draft.tokens
    .slice(from, to)
    .some((t) => isName(t) || has(t, TAG.person | TAG.body | TAG.masculine | TAG.feminine | TAG.plural))
  return round(somebody ? base : base * DOUBTFUL_SPEAKER)
}

/**
 * “It is shut,” Ruiz said. “We knew.” · “…,” she said: whole quotations of some length, closed, with one cue after the
 * first, that go on after it or are said by somebody already named; and no second source (“according to”) behind.
 */
function isPlain({ text, tokens, events, marks }: Draft, a: DraftAttribution): boolean {
  if (a.rule !== 'quote-then-cue' || a.event === null || !a.cue || !a.speaker) return false
  const quotations = a.quotations.map((q) => marks.quotations[q])
  const whole = a.content.every(([start, end]) =>
    quotations.some(({ open, close }) => open[0] === start && close?.[1] === end),
  )
  if (!whole || quotations.some(({ continues }) => continues !== null)) return false
  const words = a.content.reduce((sum, span) => sum + (text.slice(...span).match(WORD)?.length ?? 0), 0)
  const next = events[a.event + 1]
  if (words < FEWEST_WORDS || (next?.sentence === events[a.event].sentence && next.shape === 'phrase'))
    return false
  const goesOn = a.content[a.content.length - 1][0] >= a.cue[0][1]
  const [from] = tokensWithin(tokens, a.speaker[0])
  return goesOn || (has(tokens[from], TAG.pronoun) && !has(tokens[from], TAG.determiner))
}

const WORD = /[\p{L}\p{N}]+/gu

const round = (x: number): number => Math.round(x * 100) / 100
