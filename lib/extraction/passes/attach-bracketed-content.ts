/*
 * Gives each cue its words where the verb stands second or last.
 *   Die Polizei teilte mit, *die Brücke sei gesperrt*. · *Die Brücke ist* laut Polizei *gesperrt*.
 *   *Die Brücke ist gesperrt.* Das teilte die Polizei mit.
 */

import type { Span } from '../../text/span'
import type { CueEvent, Draft, DraftAttribution, Sentence } from '../draft'
import { TAG, type VerbSecond } from '../lexicon/lexicon'
import { has, isWord } from '../noun-phrase'
import { ceilingOf, ceilingsIn } from '../verb-second/ceilings'
import { isSubjunctive } from '../verb-second/clauses'
import { contentOf } from '../verb-second/content-of'
import type { Said } from '../verb-second/object-of'
import { piecesOf } from '../verb-second/pieces'

export function attachBracketedContent(draft: Draft): Draft {
  const grammar = draft.lexicon.verbSecond
  if (!grammar) return draft
  const attributions: DraftAttribution[] = []
  const taken = new Set<number>()
  let next = 0
  draft.sentences.forEach((sentence, index) => {
    const first = next
    while (next < draft.events.length && draft.events[next].sentence === index) next++
    if (draft.labelled.has(sentence.paragraph)) return
    if (next === first) return
    const pieces = piecesOf(draft.tokens, sentence)
    const ceilings = ceilingsIn(draft, sentence, [first, next], grammar)
    let floor = sentence.from
    for (let e = first; e < next; e++) {
      const event = draft.events[e]
      if (event.from < floor && event.shape !== 'phrase') continue
      if (attributions.length > 0 && floor === sentence.from && isTold(draft, event, grammar)) continue
      const colon = e + 1 < next ? colonClaimed(draft, draft.events[e + 1]) : -1
      const end = ceilingOf(draft, sentence, e, ceilings, grammar)
      const ceiling = colon < 0 ? end : Math.min(end, colon + 1)
      const said =
        event.clauseFrom < floor ? null : contentOf(draft, sentence, pieces, event, floor, ceiling, grammar)
      if (colon >= 0 && !said) continue
      const found = said ?? sentenceBefore(draft, sentence, index, event, taken)
      if (!found) continue
      const attribution = attributionOf(draft, e, event, index, found)
      if (!attribution) continue
      attributions.push(attribution)
      taken.add(index)
      if (said) floor = Math.max(floor, event.clauseTo, ...said.ranges.map(([, to]) => to))
    }
  })
  return { ...draft, attributions: [...draft.attributions, ...attributions] }
}

/** Ruiz warnte. *Der Bericht zeige Schäden.*: a cue whose own verb reports is part of what somebody else says. */
function isTold({ tokens, lexicon }: Draft, { bracket }: CueEvent, grammar: VerbSecond): boolean {
  return (
    bracket !== undefined &&
    bracket.order !== 'last' &&
    isSubjunctive(tokens[bracket.finite], lexicon, grammar)
  )
}

/** Ruiz zeigte sich besorgt: „Es wird eng“, *sagte sie*: the cue right behind the marks is nearer to them than the colon, whose token this is; -1 where none is. */
function colonClaimed({ tokens }: Draft, { mention, bracket, clauseFrom }: CueEvent): number {
  if (!mention || bracket?.order !== 'first') return -1
  const comma = tokens[clauseFrom - 1]?.kind === 'comma' ? 1 : 0
  const quote = clauseFrom - 1 - comma
  return tokens[quote]?.kind === 'quote' && tokens[quote - 1]?.kind === 'colon' ? quote - 1 : -1
}

/** *Das* teilte die Polizei mit: the words are those of the sentence before. */
function sentenceBefore(
  { sentences }: Draft,
  sentence: Sentence,
  index: number,
  event: CueEvent,
  taken: ReadonlySet<number>,
): Said | null {
  const previous = sentences[index - 1]
  if (
    !event.bracket?.pointer ||
    (!event.mention && event.verb?.cueClass !== 'evidence') ||
    !previous ||
    taken.has(index - 1)
  )
    return null
  if (sentence.paragraph - previous.paragraph > 1) return null
  return { ranges: [[previous.from, previous.to]], rule: 'sentence-then-cue' }
}

function attributionOf(
  draft: Draft,
  e: number,
  event: CueEvent,
  sentence: number,
  said: Said,
): DraftAttribution | null {
  const { tokens } = draft
  const particle = event.bracket?.particle ?? -1
  const cue: Span[] = [[tokens[event.from].start, tokens[event.to - 1].end]]
  if (particle >= 0) cue.push([tokens[particle].start, tokens[particle].end])
  const content: Span[] = []
  const quotations: number[] = []
  for (const [from, stop] of said.ranges) {
    let to = stop
    while (
      to > from &&
      !isWord(tokens[to - 1]) &&
      tokens[to - 1].kind !== 'quote' &&
      tokens[to - 1].kind !== 'close'
    )
      to--
    while (to > from && has(tokens[to - 1], TAG.conjunction)) to--
    if (to <= from) continue
    content.push([tokens[from].start, tokens[to - 1].end])
    for (let i = from; i < to; i++) if (tokens[i].kind === 'quote') quotations.push(tokens[i].quotation)
  }
  if (content.length === 0) return null
  cue.sort((a, b) => a[0] - b[0])
  return {
    event: e,
    content,
    quotations,
    speaker: event.mention,
    cue,
    rule: said.rule,
    persuadedBy: [...(event.mention ?? []), ...cue],
    sentence,
  }
}
