/*
 * When and where something was said, as the clause of its cue tells it: what stands beside the cue, or opens the sentence
 * before its subject. What another clause says is none of it: Ruiz, who left *in May*, said …
 *   "…,” the minister said *during a briefing* on *Monday*" → where: a briefing, when: Monday
 */
import type { Span } from '../text/span'
import type { CueEvent, Draft, DraftAttribution } from './draft'
import type { Token } from './lexer'
import { type Lexicon, TAG } from './lexicon/lexicon'
import { has, isName, isSurelyVerb, isWord, type NounPhrase, phraseStartingAt } from './noun-phrase'

/** Farther from its cue, in tokens, a day belongs to something else. */
const FARTHEST = 16
const YEAR = /^(?:1[89]|20)\d\d$/

export interface WhenAndWhere {
  readonly when: Span | null
  readonly where: Span | null
}

export function whenAndWhere(draft: Draft, a: DraftAttribution): WhenAndWhere {
  const event = a.event === null ? null : draft.events[a.event]
  if (!event || a.cue === null) return { when: null, where: null }
  const { tokens, lexicon } = draft
  let when: Span | null = null
  let where: Span | null = null
  for (const [from, to] of ownStretches(draft, event, a)) {
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (isTime(token) || isYear(tokens, i)) {
        let end = i + 1
        while (end < to && goesOn(tokens, end)) end++
        while (!isWord(tokens[end - 1])) end--
        const first = beginning(tokens, i, from, lexicon)
        if (!when && (isYear(tokens, i) || saysWhen(tokens.slice(first, end), lexicon)))
          when = [tokens[first].start, tokens[end - 1].end]
        i = end - 1
      } else if (!where && has(token, TAG.preposition)) {
        const phrase = placeAfter(tokens, i, to, lexicon)
        if (phrase) where = [tokens[phrase.from].start, tokens[phrase.to - 1].end]
      }
    }
  }
  return { when, where }
}

/** The tokens `[from, to)` around a cue that belong to its own clause and to no words said, mark to mark. */
function ownStretches(
  { tokens, lexicon, sentences, events }: Draft,
  { sentence, clauseFrom, clauseTo, from: cue, to: cueEnd, mention }: CueEvent,
  { content, event }: DraftAttribution,
): (readonly [from: number, to: number])[] {
  const inside = (spans: readonly Span[] | null, { start, end }: Token) =>
    spans?.some((span) => span[0] <= start && end <= span[1]) === true
  const { from: opening, to: ending } = sentences[sentence]
  const other = (step: 1 | -1) => {
    const next = event === null ? undefined : events[event + step]
    return next?.sentence === sentence && /finite|inverted/.test(next.shape) ? next : null
  }
  // …, *but on Tuesday,* she said: what opens the clause at a token belongs to it
  const circumstance = (clause: number, floor: number) => {
    let at = tokens[clause - 1]?.kind === 'comma' ? clause - 1 : clause
    while (at > floor && isWord(tokens[at - 1]) && !inside(content, tokens[at - 1])) at--
    return at
  }
  const next = other(1)
  const until = next && next.clauseFrom > clauseTo ? circumstance(next.clauseFrom, clauseTo) : ending
  const last = Math.min(until, clauseTo + FARTHEST)
  const out: (readonly [number, number])[] = []
  let at = Math.max(other(-1) ? circumstance(clauseFrom, opening) : opening, clauseFrom - FARTHEST)
  while (at < last) {
    let end = at
    const goesOnAt = (i: number) =>
      i < last &&
      isWord(tokens[i]) &&
      !inside(content, tokens[i]) &&
      (i === at || (i !== clauseFrom && i !== cueEnd && i !== cue))
    while (goesOnAt(end)) end++
    if (end > at && at !== cue) {
      const own = otherClause(tokens, at, end, lexicon)
      if (own === end || at >= cueEnd) out.push([at, own])
    }
    at = Math.max(end, at + 1)
  }
  return mention
    ? out.filter(([from, to]) => !(inside(mention, tokens[from]) && inside(mention, tokens[to - 1])))
    : out
}

/** Where a clause of its own begins within words: at a relative, a subordinator with its verb, or a verb; their end where none does. */
function otherClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  let opener = to
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (has(token, TAG.relative) && !has(token, TAG.determiner)) return Math.min(opener, i)
    if (has(token, TAG.subordinator) && !has(token, TAG.determiner)) opener = Math.min(opener, i)
    if (isSurelyVerb(token, lexicon) && !has(token, TAG.auxiliary)) return Math.min(opener, i)
  }
  return to
}

/** outside *the court in Hull* · at *a rally* · in *France*: the phrase after the preposition at a token; null where it is no place to speak at. */
function placeAfter(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): NounPhrase | null {
  const phrase = phraseStartingAt(tokens, at + 1, to, lexicon)
  if (!phrase) return null
  if (has(tokens[phrase.head], TAG.venue | TAG.place)) return phrase
  if (!lexicon.sites.has(tokens[at].lower)) return null
  const town = lexicon.locatives.has(tokens[phrase.to]?.lower) ? phrase.to + 1 : to
  const named = town < to && isName(tokens[town]) ? phraseStartingAt(tokens, town, to, lexicon) : null
  return named ? { ...phrase, to: named.to } : phrase
}

/** March, May, but not may. */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && has(token, TAG.time) && (token.capital || !has(token, TAG.modal))

/** in *2019* */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  YEAR.test(tokens[at].lower) && has(tokens[at - 1], TAG.preposition)
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
