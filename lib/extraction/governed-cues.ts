/*
 * Cues that have no subject of their own in the usual place: participles, infinitives and the passive.
 */
import type { Span } from '../text/span'
import { isClause, opensInfinitive } from './clause'
import type { CueEvent, CueShape, Draft, Sentence } from './draft'
import type { Token } from './lexer'
import { type CueClass, ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import {
  ends,
  has,
  isName,
  isPossessive,
  isSurelyVerb,
  isWord,
  NARROW,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from './noun-phrase'
import { somebodyBefore } from './shared-subject'
import { clauseSubject, isSomebody, pauseAfter } from './subject'

/** Makes an event of the cue at hand from what differs. */
export type Make = (
  shape: CueShape,
  subject: NounPhrase | null,
  clauseFrom: number,
  clauseTo: number,
) => CueEvent

/** Whether a quotation follows within two words: called *the “…”*. */
export function opensQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) if (tokens[i].kind === 'quote') return true
  return false
}

/** was asked “…”, called “…” by Smith: somebody else spoke, named only after "by". */
export function passive(
  draft: Draft,
  sentence: Sentence,
  at: number,
  to: number,
  make: Make,
): CueEvent | null {
  const { tokens, lexicon } = draft
  const by = tokens[to]?.kind === 'quote' ? to + 1 : to
  if (by >= sentence.to || !has(tokens[by], TAG.agent)) return make('passive', null, at, to)
  const speaker = phraseStartingAt(tokens, by + 1, sentence.to, lexicon)
  return speaker ? make('passive', speaker, at, by === to ? speaker.to : to) : null
}

/** went on to say “…”: an infinitive speaks only right before a quotation or "that". */
export function infinitive(
  draft: Draft,
  sentence: Sentence,
  at: number,
  to: number,
  before: CueEvent | undefined,
  make: Make,
): CueEvent | null {
  const { tokens, lexicon } = draft
  if (to >= sentence.to) return null
  const event = make('gerund', null, at - 1, to)
  const spoken = isSpoken(event) && opensClause(draft, to, sentence.to)
  if (!opensWords(draft, to, sentence.to) && !spoken && !asks(draft, event, sentence.to)) return null
  const moved = movedTo(draft, sentence, at - 1)
  if (moved) return { ...event, mention: [mentionSpan(tokens, moved)], subject: moved.from }
  if (before?.mention && before.shape !== 'phrase')
    return { ...event, mention: before.mention, subject: before.subject }
  const subject = clauseSubject(tokens, sentence.from, at - 1, lexicon)
  return subject ? { ...event, mention: [mentionSpan(tokens, subject)], subject: subject.from } : null
}

/** It prompted *the council* to say, led *her* to declare: somebody between a verb and the infinitive speaks. */
function movedTo({ tokens, lexicon }: Draft, sentence: Sentence, to: number): NounPhrase | null {
  const last = tokens[to - 1]
  const object: NounPhrase | null =
    has(last, TAG.object) && isWord(last)
      ? { from: to - 1, to, head: to - 1 }
      : phraseEndingAt(tokens, to - 1, sentence.from, lexicon, NARROW)
  if (!object || object.from <= sentence.from || !(has(last, TAG.object) || isSomebody(tokens, object)))
    return null
  const verb = tokens[object.from - 1]
  return isWord(verb) && !verb.capital && (isSurelyVerb(verb, lexicon) || isUnlistedPast(verb))
    ? object
    : null
}

const isUnlistedPast = (token: Token): boolean => ends(token, ENDING.past) && token.tags === 0

const UNSPOKEN: ReadonlySet<CueClass> = new Set(['belief', 'evidence', 'order'])

/** A verb of speech proper: not to show, to embrace, to encourage. */
const isSpoken = ({ verb }: CueEvent): boolean =>
  verb !== null && !UNSPOKEN.has(verb.cueClass) && (verb.frames.has('clause') || verb.frames.has('wh'))

/** to urge *the town to wait* · to call *for* calm. */
function asks({ tokens, lexicon }: Draft, { verb, to }: CueEvent, limit: number): boolean {
  if (verb?.cueClass !== 'order') return false
  if (verb.particle !== null) return true
  const object = phraseStartingAt(tokens, to, limit, lexicon)
  return object !== null && object.to < limit && opensInfinitive(tokens, object.to)
}

/** to say *he was* there, to explain *why*. */
const opensClause = ({ tokens, lexicon }: Draft, at: number, to: number): boolean =>
  (has(tokens[at], TAG.question) && !has(tokens[at], TAG.subordinator)) || isClause(tokens, at, to, lexicon)

/** Whether marks or “that” follow, perhaps after a comma or colon. */
function opensWords({ tokens, lexicon }: Draft, at: number, to: number): boolean {
  const next = tokens[at].kind === 'comma' || tokens[at].kind === 'colon' ? at + 1 : at
  return next < to && (tokens[next].kind === 'quote' || lexicon.complementizers.has(tokens[next].lower))
}

/** adding, calling: said by whoever the sentence is about, or by the speaker before. */
export function gerund(
  draft: Draft,
  sentence: Sentence,
  at: number,
  from: number,
  before: CueEvent | undefined,
  make: Make,
): CueEvent | null {
  const { tokens, lexicon } = draft
  const previous = tokens[from - 1]
  if (
    from > sentence.from &&
    !lexicon.gerundOpeners.has(previous.lower) &&
    (has(previous, TAG.determiner | TAG.preposition) || isPossessive(previous, lexicon))
  )
    return null
  const own = absoluteSubject(tokens, from, sentence.from, lexicon)
  if (own) return make('finite', own, own.from - 1, at + 1)
  const event = make('gerund', null, from, at + 1)
  const quoted = before?.shape === 'passive' && lexicon.asWords.has(tokens[from - 1]?.lower ?? '')
  if (before?.mention && before.shape !== 'phrase' && !quoted)
    return { ...event, clauseTo: event.to, mention: before.mention, subject: before.subject }
  if (opensSentence(tokens, from, sentence.from)) {
    const comma = pauseAfter(draft, at, sentence.to)
    const subject = comma === null ? null : phraseStartingAt(tokens, comma + 1, sentence.to, lexicon)
    return subject
      ? { ...event, clauseTo: event.to, mention: [mentionSpan(tokens, subject)], subject: subject.from }
      : null
  }
  const subject = somebodyBefore(tokens, sentence.from, from, lexicon)
  return subject
    ? { ...event, clauseTo: event.to, mention: [mentionSpan(tokens, subject)], subject: subject.from }
    : null
}

/** Only conjunctions and the like stand before it: *And while* denouncing … */
function opensSentence(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = floor; i < at; i++)
    if (!has(tokens[i], TAG.conjunction | TAG.contrast | TAG.preposition | TAG.subordinator)) return false
  return true
}

/** with *one poster* writing, footage of *Smith* saying: a gerund with a subject of its own. */
function absoluteSubject(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  if (at <= floor || !isWord(tokens[at - 1]) || ends(tokens[at - 1], ENDING.pause)) return null
  const near = phraseEndingAt(tokens, at - 1, floor, lexicon, NARROW)
  if (!near || near.from <= floor) return null
  const wide = phraseEndingAt(tokens, at - 1, floor, lexicon) ?? near
  if (wide.from > floor && lexicon.companions.has(tokens[wide.from - 1].lower)) return wide
  return lexicon.companions.has(tokens[near.from - 1].lower) || isName(tokens[near.head]) ? near : null
}

export const mentionSpan = (tokens: readonly Token[], phrase: NounPhrase): Span => [
  tokens[phrase.from].start,
  tokens[phrase.to - 1].end,
]
