/*
 * Gives the quotations no cue took to the speaker they go on from.
 *   “It is closed,” Smith said. *“It won’t reopen.”* → the same statement goes on
 *   (next paragraph) *“We knew for years.”* → Smith’s, carried
 *   Jones was worried. *“It could fall.”* → Jones’s, led in by the sentence before
 */
import type { Span } from '../../text/span'
import type { Draft, DraftAttribution, Sentence } from '../draft'
import type { Token } from '../lexer'
import { TAG } from '../lexicon/lexicon'
import { has, isName, isWord } from '../noun-phrase'
import { clauseSubject } from '../subject'

/** A carried quotation looks back over at most so many paragraphs. */
const FARTHEST_CARRY = 6

export function carryQuotations(draft: Draft): Draft {
  const { tokens, sentences, marks } = draft
  const aside = new Set(draft.setAside.map(({ span }) => span[0]))
  const attributions = [...draft.attributions]
  const owner = new Map<number, number>()
  attributions.forEach((a, index) => {
    for (const q of a.quotations) if (!owner.has(q)) owner.set(q, index)
  })
  const bySentence = new Map<number, number[]>()
  attributions.forEach((a, index) => {
    const there = bySentence.get(a.sentence)
    if (there) there.push(index)
    else bySentence.set(a.sentence, [index])
  })
  let lastSpoken: number | null = null
  let lastAny: number | null = null
  sentences.forEach((sentence, index) => {
    const free: Token[] = []
    for (let i = sentence.from; i < sentence.to; i++)
      if (tokens[i].kind === 'quote' && !owner.has(tokens[i].quotation) && !aside.has(tokens[i].start))
        free.push(tokens[i])
    const take = (target: number, token: Token) => {
      const a = attributions[target]
      attributions[target] = {
        ...a,
        content: addSpan(a.content, [token.start, token.end]),
        quotations: [...a.quotations, token.quotation],
      }
      owner.set(token.quotation, target)
    }
    const found = bySentence.get(index) ?? []
    const alone = !hasWords(tokens, sentence)
    let fresh: number | null = null
    for (const token of free) {
      const carriedOn = marks.quotations[token.quotation].continues
      const from = carriedOn === null ? undefined : owner.get(carriedOn)
      if (from !== undefined && found.length === 0) {
        take(from, token)
        lastSpoken = from
        continue
      }
      if (fresh !== null) {
        take(fresh, token)
        continue
      }
      if (
        alone &&
        lastSpoken !== null &&
        sameParagraph(draft, attributions[lastSpoken].sentence, index) &&
        lastAny === lastSpoken
      ) {
        take(lastSpoken, token)
        continue
      }
      const made = speakerFor(draft, attributions, sentence, index, alone, found, lastSpoken, lastAny, token)
      attributions.push({
        ...made,
        content: [[token.start, token.end]],
        quotations: [token.quotation],
        sentence: index,
      })
      fresh = attributions.length - 1
      owner.set(token.quotation, fresh)
    }
    for (const a of found) {
      lastAny = a
      if (attributions[a].quotations.length > 0) lastSpoken = a
    }
    if (fresh !== null) {
      lastSpoken = fresh
      lastAny = fresh
    }
  })
  return { ...draft, attributions }
}

const sameParagraph = (draft: Draft, a: number, b: number): boolean =>
  draft.sentences[a].paragraph === draft.sentences[b].paragraph

function hasWords(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (tokens[i].kind === 'word') return true
  return false
}

type Carried = Pick<DraftAttribution, 'event' | 'speaker' | 'cue' | 'rule' | 'persuadedBy'>

const carriedFrom = (a: DraftAttribution, rule: string): Carried => ({
  event: null,
  speaker: a.speaker,
  cue: null,
  rule,
  persuadedBy: a.speaker ?? [],
})

function speakerFor(
  draft: Draft,
  attributions: readonly DraftAttribution[],
  sentence: Sentence,
  index: number,
  alone: boolean,
  found: readonly number[],
  lastSpoken: number | null,
  lastAny: number | null,
  token: Token,
): Carried {
  const { tokens } = draft
  const next = draft.sentences[index + 1]
  if (alone && next && next.paragraph === sentence.paragraph) {
    const event = draft.events.findIndex((e) => e.sentence === index + 1)
    const opening = event < 0 ? null : draft.events[event]
    if (opening && opening.clauseFrom === next.from && !attributions.some((a) => a.event === event)) {
      const cue: Span = [tokens[opening.from].start, tokens[opening.to - 1].end]
      return {
        event,
        speaker: opening.mention,
        cue: [cue],
        rule: 'quote-then-cue',
        persuadedBy: [...(opening.mention ?? []), cue],
      }
    }
  }
  if (!alone) {
    if (found.length > 0) return carriedFrom(attributions[found[found.length - 1]], 'same-sentence')
    const subject = clauseSubject(tokens, sentence.from, sentence.to, draft.lexicon)
    if (subject && canSpeak(tokens[subject.head])) {
      const span: Span = [tokens[subject.from].start, tokens[subject.to - 1].end]
      return { event: null, speaker: [span], cue: null, rule: 'sentence-subject', persuadedBy: [span] }
    }
  }
  const previous = draft.sentences[index - 1]
  if (alone && previous && previous.paragraph === sentence.paragraph) {
    if (lastAny !== null && attributions[lastAny].sentence === index - 1)
      return carriedFrom(attributions[lastAny], 'after-paraphrase')
    const subject = clauseSubject(tokens, previous.from, previous.to, draft.lexicon)
    if (subject && canSpeak(tokens[subject.head])) {
      const span: Span = [tokens[subject.from].start, tokens[subject.to - 1].end]
      return { event: null, speaker: [span], cue: null, rule: 'lead-sentence', persuadedBy: [span] }
    }
  }
  const source = lastSpoken ?? lastAny
  if (
    source !== null &&
    sentence.paragraph - draft.sentences[attributions[source].sentence].paragraph <= FARTHEST_CARRY
  )
    return carriedFrom(attributions[source], 'carried')
  return {
    event: null,
    speaker: null,
    cue: null,
    rule: 'unattributed',
    persuadedBy: [[token.start, token.end]],
  }
}

const canSpeak = (token: Token): boolean =>
  isWord(token) && (isName(token) || has(token, TAG.person | TAG.body | TAG.pronoun))

/** Adjacent spans of one statement stay apart; they are kept in order. */
const addSpan = (spans: readonly Span[], span: Span): Span[] => [...spans, span].sort((a, b) => a[0] - b[0])
