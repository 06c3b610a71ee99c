/*
 * Gives each cue its words: those that follow it, or those before it.
 *   Smith said *the bridge was closed*, adding *it “won’t reopen”*.
 *   *“It is closed,”* Smith said.   *The bridge is closed*, according to Smith.
 */
import type { Span } from '../../text/span'
import { type Complement, complementOf } from '../complement'
import { contentAfter, contentAround, contentBefore, type FoundContent } from '../content'
import type { CueEvent, Draft, DraftAttribution, Sentence } from '../draft'
import { TAG } from '../lexicon/lexicon'
import { has } from '../noun-phrase'

export function attachContent(draft: Draft): Draft {
  const attributions: DraftAttribution[] = []
  let next = 0
  draft.sentences.forEach((sentence, index) => {
    const first = next
    while (next < draft.events.length && draft.events[next].sentence === index) next++
    if (next > first && !draft.labelled.has(sentence.paragraph))
      attributions.push(...attachInSentence(draft, sentence, index, first, next))
  })
  return { ...draft, attributions: [...draft.attributions, ...attributions] }
}

function attachInSentence(
  draft: Draft,
  sentence: Sentence,
  index: number,
  first: number,
  end: number,
): DraftAttribution[] {
  const found: DraftAttribution[] = []
  let floor = sentence.from
  for (let e = first; e < end; e++) {
    const event = draft.events[e]
    const offered = complementOf(draft, sentence, event, sentence.to)
    const complement: Complement = isSaidAlready(draft, event, offered)
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
    const preceding = contentBefore(draft, event, reachOf(event, sentence, floor), around ? null : following)
    const content = joinAround(preceding, following)
    if (content) {
      if (event.shape !== 'relative') floor = Math.max(floor, content.to, event.clauseTo)
      const own = e
      while (e + 1 < end && isSwallowed(draft.events[e + 1], content, event)) e++
      const relays = findRelayed(draft, own, e + 1, content)
      found.push({
        ...attributionOf(draft, own, event, index, content),
        ...(relays === null ? {} : { relays }),
      })
    }
  }
  return found
}

/** The mayor told him the bridge was closed, *according to two aides*: a source stands for its whole sentence, reports in it included. */
const reachOf = (event: CueEvent, sentence: Sentence, floor: number): number =>
  event.shape === 'phrase' ? sentence.from : floor

/** Smith scolded him: “You knew,” *she said*. The cue after the marks is nearer to them than the colon. */
function isClaimedAfter({ tokens, text }: Draft, quote: number, next: CueEvent | undefined): boolean {
  if (!next?.mention || tokens[quote]?.kind !== 'quote' || next.clauseFrom !== quote + 1) return false
  return /[,?!][”"'’»]+$/.test(text.slice(tokens[quote].end - 4, tokens[quote].end))
}

const MERE_OBJECTS: ReadonlySet<Complement['sort']> = new Set(['thing', 'gap'])

/** “It is closed,” Smith said *aboard his plane*: after whole words in marks only a clause or more marks are words. */
function isSaidAlready({ tokens, text }: Draft, event: CueEvent, { sort }: Complement): boolean {
  const before = tokens[event.clauseFrom - 1]
  if (before?.kind !== 'quote' || !/finite|inverted/.test(event.shape) || !MERE_OBJECTS.has(sort))
    return false
  return /[,?!][”"'’»]+$/.test(text.slice(before.end - 4, before.end))
}

/** A cue inside the words of another is part of what was said. */
const isSwallowed = (inner: CueEvent, content: FoundContent, outer: CueEvent): boolean =>
  inner.from >= content.from && inner.to <= content.to && inner.from !== outer.from

/** Smith said *Lee told* her “…”: the first speech of somebody else inside the words of an event; null when none is. */
function findRelayed(
  { events, tokens }: Draft,
  own: number,
  end: number,
  content: FoundContent,
): number | null {
  for (let e = own + 1; e < end; e++) {
    const { mention, subject, verb, shape, from } = events[e]
    const reports = verb?.cueClass !== 'belief' && verb?.cueClass !== 'evidence'
    const named = mention !== null && !has(tokens[subject], TAG.pronoun | TAG.relative)
    if (reports && named && shape === 'finite' && subject !== events[own].subject && from < content.to - 1)
      return e
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
