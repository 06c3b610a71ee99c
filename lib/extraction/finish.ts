/*
 * Turns a finished draft into what the product stores: kind and fragments from the quotations that are speech, the
 * marks nobody spoke set aside, everything in order of the text.
 */
import type { Span } from '../text/span'
import { confidenceOf } from './confidence'
import type { Draft, DraftAttribution } from './draft'
import type { Attribution, AttributionKind, Extraction, Relayed, SetAside } from './model'
import { reasonFor } from './reasons'
import { whenAndWhere } from './when-and-where'

export function finish(draft: Draft): Extraction {
  const aside = new Set(draft.setAside.map(({ span }) => span[0]))
  const attributions = draft.attributions
    .map((a) => finishOne(draft, a, aside))
    .sort((a, b) => a.content[0][0] - b.content[0][0] || (a.cue?.[0][0] ?? -1) - (b.cue?.[0][0] ?? -1))
  return {
    language: draft.lexicon.language,
    attributions,
    setAside: [...draft.setAside, ...unclosed(draft)].sort((a, b) => a.span[0] - b.span[0]),
    cast: draft.cast,
  }
}

function finishOne(draft: Draft, a: DraftAttribution, aside: ReadonlySet<number>): Attribution {
  const spoken = a.quotations
    .map((q) => draft.marks.quotations[q])
    .filter((q) => !aside.has(q.open[0]))
    .sort((one, other) => one.open[0] - other.open[0])
  const castIndex = a.castIndex ?? null
  const fragments = spoken.map((q) => q.inner).filter(([start, end]) => start < end)
  return {
    kind: kindOf(
      draft,
      a.content,
      spoken.map((q): Span => [q.open[0], (q.close ?? q.inner)[1]]),
    ),
    content: a.content,
    fragments,
    speaker: a.speaker,
    cue: a.cue,
    speakerEntity: castIndex === null ? null : draft.cast[castIndex].name,
    castIndex,
    candidates: a.candidates ?? [],
    rule: a.rule,
    reason: reasonFor(a.rule, a.named, castIndex !== null),
    persuadedBy: a.persuadedBy,
    cueClass: a.event === null ? null : (draft.events[a.event].verb?.cueClass ?? null),
    ...whenAndWhere(draft, a),
    relays: relayedIn(draft, a),
    confidence: confidenceOf(draft, a),
  }
}

function relayedIn({ events, tokens }: Draft, { relays }: DraftAttribution): Relayed | null {
  const event = relays === undefined ? null : events[relays]
  if (!event?.mention) return null
  return { speaker: event.mention, cue: [tokens[event.from].start, tokens[event.to - 1].end] }
}

/** Direct when every word stands in marks, indirect when none does. Walks both lists once: a quotation may be reopened in thousands of paragraphs. */
function kindOf(draft: Draft, content: readonly Span[], marked: readonly Span[]): AttributionKind {
  if (marked.length === 0) return 'indirect'
  const inOrder = marked.toSorted((a, b) => a[0] - b[0])
  let outside = ''
  let first = 0
  for (const [start, end] of content.toSorted((a, b) => a[0] - b[0])) {
    let from = start
    while (first < inOrder.length && inOrder[first][1] <= start) first++
    for (let m = first; m < inOrder.length && inOrder[m][0] < end; m++) {
      const [open, close] = inOrder[m]
      if (open > from) outside += draft.text.slice(from, open)
      from = Math.max(from, close)
    }
    if (from < end) outside += draft.text.slice(from, end)
  }
  return /[\p{L}\p{N}]/u.test(outside) ? 'mixed' : 'direct'
}

/** One mark, of one character or two alike. */
const LONE = /^(.)\1?$/u

const unclosed = ({ text, marks }: Draft): SetAside[] =>
  marks.stray.map((span) =>
    LONE.test(text.slice(...span)) && text.slice(...span) !== '""'
      ? { span, class: 'unclosed', reason: 'This mark has no partner in its paragraph.' }
      : { span, class: 'other', reason: 'There are no words between these marks.' },
  )
