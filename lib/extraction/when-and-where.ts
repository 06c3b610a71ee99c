/*
 * When and where something was said, as the sentence around the words tells it.
 *   "…,” the minister said *during a briefing* on *Monday*" → where: a briefing, when: Monday
 */
import type { Span } from '../text/span'
import type { Draft, DraftAttribution } from './draft'
import type { Token } from './lexer'
import { TAG } from './lexicon/lexicon'
import { has, isWord, phraseStartingAt } from './noun-phrase'

/** Farther from its cue, in tokens, a day belongs to something else. */
const FARTHEST = 16

export interface WhenAndWhere {
  readonly when: Span | null
  readonly where: Span | null
}

export function whenAndWhere(draft: Draft, a: DraftAttribution): WhenAndWhere {
  const event = a.event === null ? null : draft.events[a.event]
  if (!event || a.cue === null) return { when: null, where: null }
  const { tokens, lexicon } = draft
  const sentence = draft.sentences[event.sentence]
  const outside = (token: Token) =>
    !a.content.some(([start, end]) => start <= token.start && token.end <= end)
  const from = Math.max(sentence.from, event.clauseFrom - FARTHEST)
  const to = Math.min(sentence.to, event.clauseTo + FARTHEST)
  let when: Span | null = null
  let where: Span | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!outside(token) || !isWord(token)) continue
    if (!when && has(token, TAG.time)) {
      let end = i + 1
      while (
        end < to &&
        outside(tokens[end]) &&
        (has(tokens[end], TAG.time | TAG.number) || tokens[end].kind === 'comma')
      )
        end++
      while (tokens[end - 1].kind === 'comma') end--
      when = [tokens[has(tokens[i - 1], TAG.number) ? i - 1 : i].start, tokens[end - 1].end]
      i = end - 1
    } else if (!where && has(token, TAG.preposition)) {
      const phrase = phraseStartingAt(tokens, i + 1, to, lexicon)
      if (phrase && outside(tokens[phrase.head]) && has(tokens[phrase.head], TAG.venue | TAG.place))
        where = [tokens[phrase.from].start, tokens[phrase.to - 1].end]
    }
  }
  return { when, where }
}
