/*
 * When and where something was said, as the sentence around the words tells it.
 *   "…,” the minister said *during a briefing* on *Monday*" → where: a briefing, when: Monday
 */
import type { Span } from '../text/span'
import type { Draft, DraftAttribution } from './draft'
import type { Token } from './lexer'
import { type Lexicon, TAG } from './lexicon/lexicon'
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
    if (isTime(token)) {
      let end = i + 1
      while (end < to && outside(tokens[end]) && goesOn(tokens, end)) end++
      while (!isWord(tokens[end - 1])) end--
      const first = beginning(tokens, i, from, lexicon)
      if (!when && saysWhen(tokens.slice(first, end), lexicon))
        when = [tokens[first].start, tokens[end - 1].end]
      i = end - 1
    } else if (!where && has(token, TAG.preposition)) {
      const phrase = phraseStartingAt(tokens, i + 1, to, lexicon)
      if (phrase && outside(tokens[phrase.head]) && has(tokens[phrase.head], TAG.venue | TAG.place))
        where = [tokens[phrase.from].start, tokens[phrase.to - 1].end]
    }
  }
  return { when, where }
}

/** March, May, but not may. */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && has(token, TAG.time) && (token.capital || !has(token, TAG.modal))

/** Monday *, Oct. 5* · Monday *and* Tuesday · 11 p.m. *on* Monday */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isTime(token) || has(token, TAG.number) || token.kind === 'comma') return true
  return has(token, TAG.conjunction | TAG.preposition) && isTime(tokens[at + 1])
}

/** *this* morning, *two* days ago, *5.* Oktober, *last* Monday */
function beginning(tokens: readonly Token[], at: number, floor: number, { pointers }: Lexicon): number {
  let first = at
  while (first > floor) {
    const before =
      tokens[first - 1].kind === 'stop' && has(tokens[first - 2], TAG.number) ? first - 2 : first - 1
    const opens = has(tokens[before], TAG.number | TAG.determiner) && !has(tokens[before], TAG.possessive)
    if (before < floor || !(opens || pointers.has(tokens[before].lower))) break
    first = before
  }
  return first
}

/** A day or month says when; a week or year only with a word that points to it: *last* week, two years *ago*. */
function saysWhen(words: readonly Token[], { days, pointers }: Lexicon): boolean {
  const bare = words.map(({ lower }) => lower.replace(/\.$/, ''))
  if (bare.some((word) => days.has(word))) return true
  return bare.some((word) => pointers.has(word)) && words.some((t, i) => isTime(t) && !pointers.has(bare[i]))
}
