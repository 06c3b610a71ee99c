/*
 * Whether marks behind a statement of their sentence still belong to it.
 *   Ruiz said she is proud of the town *and will leave it with* “a full share” → they do
 *   Ruiz called it “a mess” *and likened* it to “a swamp” → another verb of hers has them
 */
import type { Span } from '../text/span'
import type { Draft, DraftAttribution } from './draft'
import { governingVerb } from './governing-verb'
import { firstEvent } from './lead-in'

/** Only words without a cue stand between a statement, which ends with the span `last`, and marks at token `at`. */
export function bridges(draft: Draft, base: DraftAttribution, last: Span, at: number): boolean {
  const { tokens, events, sentences } = draft
  if (base.event === null || tokens[events[base.event].to - 1].end > last[0] || tokens[at].start < last[1])
    return false
  let from = at
  while (tokens[from - 1].start >= last[1]) from--
  for (let i = from; i < at; i++) if (!/word|comma/.test(tokens[i].kind)) return false
  if (!isClause(base) && isGovernedBehind(draft, at, sentences[base.sentence].from, last[1])) return false
  for (let e = firstEvent(draft, base.sentence); events[e]?.sentence === base.sentence; e++)
    if (events[e].to > from && events[e].from < at) return false
  return true
}

/** A clause goes on with a verb after “and”; a name for something, an order or a quotation does not. */
const isClause = ({ rule }: DraftAttribution): boolean => /clause|that|question|source/.test(rule)

/** In what he called “a mess,” *Ruiz wanted* to “start again”: marks at token `at` whose own verb stands behind position `end`. */
export function isGovernedBehind(
  { tokens, lexicon }: Draft,
  at: number,
  floor: number,
  end: number,
): boolean {
  if (lexicon.verbSecond) return false
  const own = governingVerb(tokens, at, floor, lexicon)
  return (
    own !== null && !own.undergoes && (own.joined ? tokens[own.verb] : tokens[own.subject.from]).start >= end
  )
}
