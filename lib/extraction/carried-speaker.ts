/*
 * Whose a quotation is when no cue took it: the cue of the next sentence, the colon before it, the name after its dash,
 * the sentence it stands in, the sentence before, or whoever spoke last.
 */
import type { Span } from '../text/span'
import type { Draft, DraftAttribution, Sentence } from './draft'
import { canSpeak, governingVerb } from './governing-verb'
import { endsInColon, firstEvent, type LedIn, ledInBy } from './lead-in'
import type { Token } from './lexer'
import { TAG, type VerbSecond } from './lexicon/lexicon'
import { has, isName, isWord, type NounPhrase, phraseStartingAt } from './noun-phrase'
import { clauseSubject } from './subject'
import { standpointIn } from './verb-second/governor'
import { subjectOfLastClause } from './verb-second/last-clause'
import { piecesOf } from './verb-second/pieces'
import { textBeside } from './verb-second/speaker-of'
import { isSomebody } from './verb-second/speakers'

/** A carried quotation looks back over at most so many paragraphs. */
const FARTHEST_CARRY = 6
/** The clause a quotation stands in, in tokens, where its verb is second. */
const FARTHEST_CLAUSE = 60

/** A line with who said it, in characters. */
const LONGEST_SIGNATURE = 80

/** What is known when a free quotation is met. */
export interface Situation {
  readonly sentence: Sentence
  readonly index: number
  /** token index of the quotation */
  readonly at: number
  /** nothing but quotations in the sentence */
  readonly alone: boolean
  /** the last attribution with words in marks, and the last of any kind */
  readonly lastSpoken: DraftAttribution | null
  readonly lastAny: DraftAttribution | null
  /** events that have their content already */
  readonly used: ReadonlySet<number>
}

export function carriedSpeaker(draft: Draft, here: Situation): LedIn {
  const own = here.alone ? null : speakerInSentence(draft, here)
  if (own) return own
  const around = here.alone
    ? (cueInNextSentence(draft, here) ?? ledInBefore(draft, here) ?? sentenceBefore(draft, here))
    : null
  if (around) return around
  const { lastAny, lastSpoken, sentence } = here
  const source =
    here.alone && lastAny && paragraphsBack(draft, sentence, lastAny) <= 1 && isSpeech(draft, lastAny)
      ? lastAny
      : (lastSpoken ?? lastAny)
  // where the verb stands second, a few words in marks are more often somebody else's than carried
  const within = draft.lexicon.verbSecond !== null && !here.alone
  if (source && !within && paragraphsBack(draft, sentence, source) <= FARTHEST_CARRY)
    return from(source, 'carried')
  return byNobody(draft.tokens[here.at])
}

export const byNobody = ({ start, end }: Token): LedIn => ({
  event: null,
  speaker: null,
  cue: null,
  rule: 'unattributed',
  persuadedBy: [[start, end]],
})

const paragraphsBack = (draft: Draft, { paragraph }: Sentence, a: DraftAttribution): number =>
  paragraph - draft.sentences[a.sentence].paragraph

const from = (a: DraftAttribution, rule: string): LedIn => ({
  event: null,
  speaker: a.speaker,
  cue: null,
  rule,
  persuadedBy: a.speaker ?? [],
})

/** A belief or a finding is not spoken, and a law *which* bans something does not speak on: no quotation goes on from them. */
function isSpeech({ events, tokens, lexicon }: Draft, a: DraftAttribution): boolean {
  const event = a.event === null ? null : events[a.event]
  if (event?.shape === 'relative' && !lexicon.subjectRelatives.has(tokens[event.subject]?.lower)) return false
  const cueClass = event?.verb?.cueClass
  return a.speaker !== null && cueClass !== 'belief' && cueClass !== 'evidence'
}

function speakerInSentence(draft: Draft, here: Situation): LedIn | null {
  const { tokens, lexicon } = draft
  const { sentence, index, at } = here
  if (at > sentence.from && tokens[at - 1].kind === 'colon') {
    const led = ledInBy(draft, sentence, index, at - 1)
    if (led) return led
    if (lexicon.verbSecond)
      return writtenIn(draft, sentence.from, at, lexicon.verbSecond) ?? byNobody(tokens[at])
  }
  if (tokens[at + 1]?.kind === 'dash' && tokens[at + 1].start > tokens[at].end && at + 2 < sentence.to) {
    const name = phraseStartingAt(tokens, at + 2, sentence.to, lexicon)
    if (name && isName(tokens[name.from]))
      return bySpan([tokens[name.from].start, tokens[name.to - 1].end], 'quote-dash-name')
  }
  if (lexicon.verbSecond)
    return (
      standpointOf(draft, sentence.from, at, lexicon.verbSecond) ??
      writtenAround(draft, sentence, at, lexicon.verbSecond) ??
      actorOf(draft, sentence.from, at, lexicon.verbSecond)
    )
  const near = governingVerb(tokens, at, sentence.from, lexicon)
  if (near?.undergoes) return byNobody(tokens[at])
  const subject = near?.subject ?? clauseSubject(tokens, sentence.from, sentence.to, lexicon)
  if (!subject || !canSpeak(tokens[subject.head])) return null
  const led = bySpan([tokens[subject.from].start, tokens[subject.to - 1].end], 'sentence-subject')
  const named =
    (isName(tokens[subject.head]) && !lexicon.nounsAreCapital) || has(tokens[subject.head], TAG.pronoun)
  if (!near) return { ...led, named }
  const cue: Span = [tokens[near.verb].start, tokens[near.verb].end]
  return {
    ...led,
    ...(near.state ? {} : { cue: [cue], persuadedBy: [...led.persuadedBy, cue] }),
    named,
    state: near.state,
    reach: [near.from, endOfPhrase(draft, at, sentence.to)],
  }
}

/** Auf *dem Plakat* stand: „…“ */
function writtenIn(draft: Draft, floor: number, at: number, grammar: VerbSecond): LedIn | null {
  const piece = piecesOf(draft.tokens, { from: Math.max(floor, at - FARTHEST_CLAUSE), to: at }).at(-1)
  const text = piece && textBeside(draft, piece, grammar)
  return text ? bySpan(spanOf(draft, text), 'name-colon') : null
}

/** Für *den Minister* ist die Lage „ernst“ */
function standpointOf(draft: Draft, floor: number, at: number, grammar: VerbSecond): LedIn | null {
  const piece = piecesOf(draft.tokens, { from: Math.max(floor, at - FARTHEST_CLAUSE), to: at }).at(-1)
  const phrase = piece && standpointIn(draft, piece, grammar)
  if (!phrase || !grammar.states.has(draft.tokens[phrase.to].lower)) return null
  const { start, end } = draft.tokens[phrase.to]
  return { ...bySpan(spanOf(draft, phrase), 'cue-naming'), cue: [[start, end]] }
}

/** Auf *dem Plakat* war „…“ zu lesen */
function writtenAround(draft: Draft, sentence: Sentence, at: number, grammar: VerbSecond): LedIn | null {
  const around = {
    from: Math.max(sentence.from, at - FARTHEST_CLAUSE),
    to: Math.min(sentence.to, at + FARTHEST_CLAUSE),
  }
  const piece = piecesOf(draft.tokens, around).find(({ from, to }) => from <= at && at < to)
  const text = piece && textBeside(draft, piece, grammar)
  return text ? bySpan(spanOf(draft, text), 'sentence-subject') : null
}

/** Ursprünglich wollte *Ruiz* „sechs Brücken bauen“: whoever acts in the clause, if it is somebody. */
function actorOf(draft: Draft, floor: number, at: number, grammar: VerbSecond): LedIn | null {
  const { tokens } = draft
  const actor = subjectOfLastClause(draft, Math.max(floor, at - FARTHEST_CLAUSE), at, grammar)
  return actor && isSomebody(tokens, actor, draft.lexicon)
    ? bySpan([tokens[actor.from].start, tokens[actor.to - 1].end], 'sentence-subject')
    : null
}

const spanOf = ({ tokens }: Draft, { from, to }: NounPhrase): Span => [tokens[from].start, tokens[to - 1].end]

/** Where the phrase around a quotation ends: at the next comma, dash or stop, in its marks or after them. */
export function endOfPhrase({ tokens, text }: Draft, quote: number, to: number): number {
  if (/[.,!?][”"'’»]+$/.test(text.slice(tokens[quote].end - 4, tokens[quote].end))) return quote + 1
  let end = quote + 1
  while (end < to && (isWord(tokens[end]) || tokens[end].kind === 'quote' || tokens[end].lower === '%')) end++
  return end
}

/** “Is it safe?” *Smith asked*: the mark ended a sentence, so the cue stands in the next. */
function cueInNextSentence(draft: Draft, { sentence, index, used }: Situation): LedIn | null {
  const next = draft.sentences[index + 1]
  if (!next) return null
  const signed = next.paragraph === sentence.paragraph ? signature(draft, next) : signatureBelow(draft, index)
  if (signed || next.paragraph !== sentence.paragraph) return signed
  const e = firstEvent(draft, index + 1)
  const event = draft.events[e]
  if (!event || event.sentence !== index + 1 || event.clauseFrom !== next.from || used.has(e)) return null
  const aside = draft.lexicon.asides.has(draft.tokens[event.from].lower)
  if (isFinished(draft, sentence) && !aside && !event.verb?.frames.has('clause')) return null
  const cue: Span = [draft.tokens[event.from].start, draft.tokens[event.to - 1].end]
  return {
    event: e,
    speaker: event.mention,
    cue: [cue],
    rule: 'quote-then-cue',
    persuadedBy: [...(event.mention ?? []), cue],
  }
}

/** “I saw it.” *Burke laughed.*: a full stop in the marks ends the sentence, so only a verb of saying still belongs to it. */
const isFinished = ({ text, tokens }: Draft, { to }: Sentence): boolean =>
  /\.[”"'’»“]+$/.test(text.slice(tokens[to - 1].end - 4, tokens[to - 1].end))

/** “It is closed.” *— Ana Ruiz* */
function signature({ tokens, lexicon }: Draft, { from, to }: Sentence): LedIn | null {
  if (tokens[from].kind !== 'dash') return null
  const name = phraseStartingAt(tokens, from + 1, to, lexicon)
  return name && isName(tokens[name.from])
    ? bySpan([tokens[name.from].start, tokens[name.to - 1].end], 'quote-dash-name')
    : null
}

/** “It is closed.” ¶ *— Ana Ruiz, mayor* · "It is closed. ¶ *Ana Ruiz, mayor.*": who said it stands on a line of its own, at times inside the marks. */
function signatureBelow(draft: Draft, index: number): LedIn | null {
  const { tokens, sentences, paragraphs, marks, lexicon } = draft
  const { from, to, paragraph } = sentences[index + 1]
  const { start, end } = paragraphs[paragraph]
  if (end - start >= LONGEST_SIGNATURE || sentences[index + 2]?.paragraph === paragraph) return null
  const dashed = signature(draft, sentences[index + 1])
  if (dashed) return dashed
  const { close, goesOn } = marks.quotations[tokens[sentences[index].to - 1].quotation] ?? {}
  if (close !== null || goesOn || !marks.stray.some((mark) => mark[1] === end)) return null
  const name = phraseStartingAt(tokens, from, to, lexicon)
  return name && (isName(tokens[name.head]) || has(tokens[name.head], TAG.person))
    ? bySpan([tokens[name.from].start, tokens[name.to - 1].end], 'quote-dash-name')
    : null
}

function ledInBefore(draft: Draft, { sentence, index, used }: Situation): LedIn | null {
  const previous = draft.sentences[index - 1]
  if (!previous || sentence.paragraph - previous.paragraph > 1 || !endsInColon(draft, previous)) return null
  const led = ledInBy(draft, previous, index - 1, previous.to - 1)
  return led && led.event !== null && used.has(led.event) ? { ...led, event: null, cue: null } : led
}

function sentenceBefore(draft: Draft, { sentence, index, lastAny }: Situation): LedIn | null {
  const { tokens, lexicon } = draft
  const previous = draft.sentences[index - 1]
  if (!previous || previous.paragraph !== sentence.paragraph) return null
  if (lastAny && lastAny.sentence === index - 1) return from(lastAny, 'after-paraphrase')
  const subject = clauseSubject(tokens, previous.from, previous.to, lexicon)
  return subject && canSpeak(tokens[subject.head])
    ? bySpan([tokens[subject.from].start, tokens[subject.to - 1].end], 'lead-sentence')
    : null
}

const bySpan = (span: Span, rule: string): LedIn => ({
  event: null,
  speaker: [span],
  cue: null,
  rule,
  persuadedBy: [span],
})
