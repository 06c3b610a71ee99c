/*
 * Gives each cue its words: those that follow it, or those before it.
 *   Smith said *the bridge was closed*, adding *it “won’t reopen”*.
 *   *“It is closed,”* Smith said.   *The bridge is closed*, according to Smith.
 */
import type { Span } from '../../text/span'
import { type Complement, complementOf } from '../complement'
import { contentAfter, contentAround } from '../content'
import { contentAsSubject, contentBefore, isCleft } from '../content-before'
import type { CueEvent, Draft, DraftAttribution, Sentence } from '../draft'
import type { FoundContent } from '../found-content'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isName } from '../noun-phrase'

export function attachContent(draft: Draft): Draft {
  const attributions: DraftAttribution[] = []
  let next = 0
  draft.sentences.forEach((sentence, index) => {
    const first = next
    while (next < draft.events.length && draft.events[next].sentence === index) next++
    if (next > first && !draft.labelled.has(sentence.paragraph))
      for (const one of attachInSentence(draft, sentence, index, first, next)) attributions.push(one)
  })
  return { ...draft, attributions: [...draft.attributions, ...attributions] }
}

/** A source after its words has at most so many cues in them looked at for whose words it tells. */
const MOST_TOLD = 8

function attachInSentence(
  draft: Draft,
  sentence: Sentence,
  index: number,
  first: number,
  end: number,
): DraftAttribution[] {
  const { tokens } = draft
  const found: DraftAttribution[] = []
  let words: FoundContent | null = null
  let floor = sentence.from
  for (let e = first; e < end; e++) {
    const event = draft.events[e]
    const within =
      words !== null && (isSwallowed(event, words) || isOnTheWay(draft.events[e - 1], event, words))
    if (within || describesNext(draft, event, draft.events[e + 1])) continue
    const offered = complementOf(
      draft,
      sentence,
      event,
      endOfSearch(draft, event, draft.events[e + 1], sentence),
    )
    const complement: Complement =
      isSaidAlready(draft, event, offered) || isCleft(draft, event, floor)
        ? { sort: 'none', from: offered.from }
        : offered
    const after: Complement =
      complement.sort === 'colon' && isClaimedAfter(draft, complement.from, draft.events[e + 1])
        ? { sort: 'none', from: complement.from }
        : complement
    const later = draft.events.slice(e + 1, Math.min(end, e + 8))
    const around = after.sort === 'none' ? contentAround(draft, sentence, event, later) : null
    const following =
      around ?? (after.sort === 'none' ? null : contentAfter(draft, sentence, event, after, later))
    const last = found[found.length - 1]?.event ?? null
    const whole =
      last !== null && !following && closesReport(tokens, event, draft.events[last], sentence, floor)
    const preceding = contentBefore(
      draft,
      event,
      whole || event.shape === 'phrase' ? sentence.from : floor,
      around ? null : following,
      around !== null,
    )
    const content = joinAround(preceding, following) ?? contentAsSubject(draft, sentence, event)
    if (!content) continue
    if (event.shape !== 'relative') floor = Math.max(floor, content.to, event.clauseTo)
    words = content
    while (found.length > 0 && isTold(draft.events, found[found.length - 1], content, whole)) found.pop()
    const relays = findRelayed(draft, e, Math.max(first, e - MOST_TOLD), end, content)
    found.push({
      ...attributionOf(draft, e, event, index, content),
      ...(relays === null ? {} : { relays }),
    })
  }
  return found
}

/** “I will go,” Hale *said*, and Burke said, “…” · It would *go on*, said Burke: nothing of a cue is looked for past “and” or a comma and another who speaks. */
function endOfSearch(
  { tokens }: Draft,
  { to }: CueEvent,
  next: CueEvent | undefined,
  sentence: Sentence,
): number {
  if (!next?.mention || next.clauseFrom <= to || next.from >= sentence.to) return sentence.to
  if (next.shape === 'inverted' && tokens[next.clauseFrom - 1].kind === 'comma') return next.clauseFrom - 1
  const joined =
    has(tokens[next.clauseFrom - 1], TAG.conjunction) && tokens[next.clauseFrom - 2]?.kind === 'comma'
  return joined && next.shape === 'finite' ? next.clauseFrom - 1 : sentence.to
}

/**
 * A witness said the bridge was closed, *the report said*: the report has the witness’s words as well, and so has a
 * source (*according to two aides*). After marks it is somebody else’s report: Lee said it was “closed,” *Ruiz recalled*.
 */
function closesReport(
  tokens: readonly Token[],
  { shape, verb, clauseFrom, clauseTo, subject }: CueEvent,
  told: CueEvent,
  { from, to }: Sentence,
  floor: number,
): boolean {
  if (!/finite|inverted/.test(shape) || !verb?.frames.has('clause')) return false
  const before = tokens[clauseFrom - 1]
  const marked = ends(before, ENDING.pause)
  if ((!marked && before?.kind !== 'comma') || floor !== (marked ? clauseFrom : clauseFrom - 1)) return false
  const other = !has(tokens[subject], TAG.pronoun) && tokens[subject]?.lower !== tokens[told.subject]?.lower
  if (marked && !other) return false
  const opener = tokens[from]
  if (told.shape === 'passive' || (has(opener, TAG.subordinator) && !has(opener, TAG.determiner)))
    return false
  const next = tokens[clauseTo]
  if (clauseTo >= to || next.kind === 'stop' || has(next, TAG.time | TAG.preposition)) return true
  return next.kind === 'comma' && (shape === 'inverted' || ends(tokens[clauseTo + 1], ENDING.gerund))
}

/** Smith scolded him: “You knew,” *she said*. The cue after the marks is nearer to them than the colon. */
function isClaimedAfter({ tokens, text }: Draft, quote: number, next: CueEvent | undefined): boolean {
  if (!next?.mention || tokens[quote]?.kind !== 'quote' || next.clauseFrom !== quote + 1) return false
  return /[,?!][”"'’»]+$/.test(text.slice(tokens[quote].end - 4, tokens[quote].end))
}

const MERE_OBJECTS: ReadonlySet<Complement['sort']> = new Set(['thing', 'gap', 'wh'])

/** “It is closed,” said a man *who left*, Smith said *in a film that showed* it: after whole words in marks only a clause with its subject, or more marks, are words. */
function isSaidAlready({ tokens, text }: Draft, event: CueEvent, { sort, from }: Complement): boolean {
  const before = tokens[event.clauseFrom - 1]
  if (before?.kind !== 'quote' || !/finite|inverted/.test(event.shape)) return false
  const late = from > event.clauseTo
  const mere =
    MERE_OBJECTS.has(sort) ||
    (sort === 'clause' && late) ||
    (sort === 'that' && !has(tokens[from], TAG.determiner | TAG.pronoun) && !isName(tokens[from]))
  return mere && /[,?!][”"'’»]+$/.test(text.slice(before.end - 4, before.end))
}

/** Officials *briefed* on the matter say …: a verb in the mention of the next speaker only describes them. */
function describesNext({ tokens }: Draft, { shape, from }: CueEvent, next: CueEvent | undefined): boolean {
  const at = tokens[from].start
  return shape === 'finite' && next?.mention?.some(([start, end]) => start < at && at < end) === true
}

/** A cue inside the words of another is part of what was said. */
const isSwallowed = (inner: CueEvent, content: FoundContent): boolean =>
  inner.from >= content.from && inner.to <= content.to

/** said *in her opening remarks* that …: a noun of saying between a cue and its words says where. */
const isOnTheWay = (cue: CueEvent, { shape, from, to }: CueEvent, content: FoundContent): boolean =>
  shape === 'noun' && cue.shape !== 'noun' && cue.to <= from && to <= content.from

/** What turns out to be told by another: no statement of its own, unless it stands in marks and the other does not close the `whole`. */
const isTold = (
  events: readonly CueEvent[],
  { event, quotations }: DraftAttribution,
  content: FoundContent,
  whole: boolean,
): boolean => event !== null && (whole || quotations.length === 0) && isSwallowed(events[event], content)

/** Smith said *Lee told* her “…”: the first speech of somebody else inside the words of an event; null when none is. */
function findRelayed(
  { events, tokens }: Draft,
  own: number,
  first: number,
  end: number,
  content: FoundContent,
): number | null {
  for (let e = first; e < end; e++) {
    const { mention, subject, verb, shape, from } = events[e]
    if (from >= content.to - 1) break
    if (e === own || !isSwallowed(events[e], content)) continue
    const reports = verb?.cueClass !== 'belief' && verb?.cueClass !== 'evidence'
    const named = mention !== null && !has(tokens[subject], TAG.pronoun | TAG.relative)
    if (reports && named && shape === 'finite' && subject !== events[own].subject) return e
  }
  return null
}

function joinAround(before: FoundContent | null, after: FoundContent | null): FoundContent | null {
  if (!before || !after) return before ?? after
  return {
    spans: [...before.spans, ...after.spans],
    quotations: [...before.quotations, ...after.quotations],
    from: before.from,
    to: after.to,
    rule: before.rule,
  }
}

function attributionOf(
  draft: Draft,
  e: number,
  event: CueEvent,
  sentence: number,
  content: FoundContent,
): DraftAttribution {
  const { tokens } = draft
  const cue: Span = [tokens[event.from].start, tokens[event.to - 1].end]
  return {
    event: e,
    content: content.spans,
    quotations: content.quotations,
    speaker: event.mention,
    cue: [cue],
    rule: content.rule,
    persuadedBy: event.mention ? [...event.mention, cue] : [cue],
    sentence,
  }
}
