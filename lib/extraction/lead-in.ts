/*
 * Who a colon leads in: the cue before it, or the name or noun right before it.
 *   "From the report: “…”" → the report · "he declared:" ¶ “…” → he, by declared
 */
import type { Span } from '../text/span'
import type { Draft, DraftAttribution, Sentence } from './draft'
import { firstWhere } from './halving'
import type { Token } from './lexer'
import { type Lexicon, TAG } from './lexicon/lexicon'
import { has, isName, type NounPhrase, phraseEndingAt } from './noun-phrase'
import { clauseSubject } from './subject'
import { subjectOfLastClause } from './verb-second/last-clause'

export interface LedIn extends Pick<DraftAttribution, 'event' | 'speaker' | 'cue' | 'rule' | 'persuadedBy'> {
  /** the speaker is a name or pronoun, not a thing */
  readonly named?: boolean
  /** the verb before the quotation says what is, not what is done */
  readonly state?: boolean
  /** tokens `[from, to)` around the quotation that are told as well */
  readonly reach?: readonly [from: number, to: number]
}

/** Whether a sentence ends in a colon that opens a quotation after it. */
export const endsInColon = (draft: Draft, sentence: Sentence): boolean =>
  draft.tokens[sentence.to - 1]?.kind === 'colon'

/** The speaker a colon at token `colon` leads in; null when the sentence names none. */
export function ledInBy(draft: Draft, sentence: Sentence, index: number, colon: number): LedIn | null {
  const { tokens, lexicon, events } = draft
  for (let e = firstEvent(draft, index); e < events.length && events[e].sentence === index; e++) {
    const event = events[e]
    const last = e + 1 >= events.length || events[e + 1].sentence !== index || events[e + 1].from > colon
    if (!last || event.from > colon || !event.mention) continue
    const cue: Span = [tokens[event.from].start, tokens[event.to - 1].end]
    return {
      event: e,
      speaker: event.mention,
      cue: [cue],
      rule: 'cue-colon',
      persuadedBy: [...event.mention, cue],
    }
  }
  const near = phraseEndingAt(tokens, colon - 1, sentence.from, lexicon)
  const source = near && isSource(tokens, near, sentence.from, lexicon) ? near : null
  const phrase = source ?? subjectBeforeColon(draft, sentence, colon) ?? (lexicon.verbSecond ? null : near)
  if (!phrase) return null
  const speaker: Span = [tokens[phrase.from].start, tokens[phrase.to - 1].end]
  const mark: Span = [tokens[colon].start, tokens[colon].end]
  return { event: null, speaker: [speaker], cue: [mark], rule: 'name-colon', persuadedBy: [speaker, mark] }
}

const subjectBeforeColon = (
  { tokens, lexicon }: Draft,
  { from }: Sentence,
  colon: number,
): NounPhrase | null =>
  lexicon.verbSecond
    ? subjectOfLastClause({ tokens, lexicon }, from, colon, lexicon.verbSecond)
    : clauseSubject(tokens, from, colon, lexicon)

/** Right before the colon a source opens its sentence or follows a comma or "from": *From the report:* */
function isSource(
  tokens: readonly Token[],
  phrase: NounPhrase,
  floor: number,
  { verbSecond }: Lexicon,
): boolean {
  const head = tokens[phrase.head]
  if (!isName(head) && !has(head, TAG.person | TAG.body | TAG.document | TAG.pronoun)) return false
  const before = tokens[phrase.from - 1]
  return (
    phrase.from === floor ||
    before.kind !== 'word' ||
    (has(before, TAG.preposition) &&
      phrase.from - floor <= 3 &&
      (verbSecond === null || verbSecond.inText.has(before.lower)))
  )
}

/** The first event at or after a sentence, and a token of it, by halving. */
export const firstEvent = ({ events }: Draft, sentence: number, token = 0): number =>
  firstWhere(
    events.length,
    (e) => events[e].sentence > sentence || (events[e].sentence === sentence && events[e].from >= token),
  )
