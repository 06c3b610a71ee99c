/*
 * Finds the verbs of saying and who stands with them.
 *   "During the hearing, Smith has also said he left" → cue said, speaker Smith
 *   “It is over,” said Smith → cue said, speaker Smith (inverted)
 *   Smith left, adding that … → cue adding, speaker Smith (gerund)
 */
import type { Span } from '../../text/span'
import type { CueEvent, CueShape, Draft, Sentence } from '../draft'
import type { Token } from '../lexer'
import { type CueVerb, type CueVerbForm, type Lexicon, TAG } from '../lexicon/lexicon'
import {
  has,
  isAdverb,
  isName,
  isPossessive,
  isWord,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../noun-phrase'
import { clauseSubject, subjectBefore, verbGroup } from '../subject'

export function findCueVerbs(draft: Draft): Draft {
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    const here: CueEvent[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      const event = eventAt(draft, sentence, index, i, lastMain(draft.tokens, here))
      if (event) {
        here.push(event)
        i = Math.max(i, event.to - 1)
      }
    }
    events.push(...here)
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** The latest cue that is not part of another's words: in "Smith said he thinks …" that is said. */
function lastMain(tokens: readonly Token[], here: readonly CueEvent[]): CueEvent | undefined {
  for (let k = here.length - 1; k >= 0 && k >= here.length - 4; k--) {
    const before = tokens[here[k].clauseFrom - 1]
    const nested = k > 0 && before?.kind === 'word' && !has(before, TAG.conjunction)
    if (!nested) return here[k]
  }
  return here[here.length - 1]
}

function eventAt(
  draft: Draft,
  sentence: Sentence,
  index: number,
  at: number,
  before: CueEvent | undefined,
): CueEvent | null {
  const { tokens, lexicon } = draft
  const token = tokens[at]
  if (token.kind !== 'word') return null
  const entry = lexicon.verbs.get(token.lower)
  if (!entry || (token.capital && at > sentence.from && !isHeadlineVerb(draft, sentence, at))) return null
  const verb = chooseVerb(entry, tokens, at, sentence.to)
  if (!verb) return null
  const to = at + 1 + particleLength(verb, tokens, at, sentence.to)
  const group = verbGroup(tokens, at, sentence.from)
  const make = (
    shape: CueShape,
    subject: NounPhrase | null,
    clauseFrom: number,
    clauseTo: number,
  ): CueEvent => ({
    sentence: index,
    shape,
    from: at,
    to,
    clauseFrom,
    clauseTo,
    mention: subject ? [mentionSpan(tokens, subject)] : null,
    subject: subject?.from ?? -1,
    verb,
  })
  const use = readUse(entry, group.auxiliaries, tokens, at, sentence.from)
  if (use === 'none') return null
  if (use === 'passive')
    return verb.frames.has('person') || opensQuotation(tokens, to, sentence.to)
      ? passive(draft, sentence, at, to, make)
      : null
  if (use === 'infinitive') return infinitive(draft, sentence, at, to, before, make)
  if (use === 'gerund') return gerund(draft, sentence, at, group.from, before, make)
  const afterBreak =
    group.from === sentence.from || /quote|comma|dash|stop|colon|close/.test(tokens[group.from - 1].kind)
  const subject = subjectBefore(tokens, group.from, sentence.from, lexicon)
  const reports =
    verb.frames.has('clause') && !verb.frames.has('thing') && tokens[group.from - 1]?.kind === 'comma'
  if (afterBreak && (!subject || reports) && group.auxiliaries.length === 0 && !verb.frames.has('person')) {
    const afterQuote = tokens[group.from - 1]?.kind === 'quote'
    const inverted = invertedSubject(tokens, to, sentence.to, afterQuote, lexicon)
    if (inverted && (!subject || isSignedName(tokens, inverted, sentence.to)))
      return make('inverted', inverted, group.from, inverted.to)
  }
  if (subject && isReducedPassive(verb, tokens, to, subject)) return make('passive', null, at, to)
  if (subject && !isPlainNoun(entry, use, tokens, at, subject, lexicon)) {
    const relative =
      subject.to - subject.from === 1 &&
      has(tokens[subject.from], TAG.relative) &&
      !has(tokens[subject.from], TAG.determiner)
    return make(relative ? 'relative' : 'finite', subject, subject.from, to)
  }
  if (!subject && use !== 'base' && followsConjunction(tokens, group.from, sentence.from)) {
    const shared =
      before && before.shape !== 'phrase' ? null : clauseSubject(tokens, sentence.from, group.from, lexicon)
    if (before?.mention && before.shape !== 'phrase')
      return { ...make('finite', null, group.from - 1, to), mention: before.mention, subject: before.subject }
    if (shared) return make('finite', shared, group.from - 1, to)
  }
  return null
}

/** In a headline verbs have capitals too, but not those of a name: United States. */
function isHeadlineVerb(draft: Draft, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = draft
  if (draft.paragraphs[sentence.paragraph].kind !== 'HEADLINE') return false
  return !lexicon.tags.has(`${tokens[at - 1].lower} ${tokens[at].lower}`)
}

type Make = (shape: CueShape, subject: NounPhrase | null, clauseFrom: number, clauseTo: number) => CueEvent

type Use = 'past' | 'third' | 'base' | 'gerund' | 'passive' | 'infinitive' | 'none'

/** Which form it is here: passive voice, infinitives and nouns are no cue. */
function readUse(
  entry: CueVerbForm,
  auxiliaries: readonly Token[],
  tokens: readonly Token[],
  at: number,
  floor: number,
): Use {
  const { forms } = entry
  const be = auxiliaries.some((a) => has(a, TAG.be))
  const have = auxiliaries.some((a) => has(a, TAG.have))
  const modal = auxiliaries.some((a) => has(a, TAG.modal))
  if (forms.has('gerund')) return be ? 'past' : 'gerund'
  if (be && (forms.has('past') || forms.has('participle'))) return 'passive'
  if (
    has(tokens[at + 1], TAG.agent) &&
    isWord(tokens[at - 1]) &&
    !isName(tokens[at - 1]) &&
    !has(tokens[at - 1], TAG.pronoun)
  )
    return 'none'
  if (forms.has('past') && !(forms.has('base') && modal)) return 'past'
  if (forms.has('participle')) return have ? 'past' : 'none'
  if (forms.has('third')) return auxiliaries.length === 0 ? 'third' : 'none'
  if (modal) return 'base'
  const previous = tokens[at - 1]
  if (at > floor && has(previous, TAG.infinitive)) return 'infinitive'
  return auxiliaries.length > 0 ? 'none' : 'base'
}

function chooseVerb(
  entry: CueVerbForm,
  tokens: readonly Token[],
  at: number,
  ceiling: number,
): CueVerb | null {
  return (
    entry.verbs.find((verb) => verb.particle === null || particleLength(verb, tokens, at, ceiling) > 0) ??
    null
  )
}

function particleLength(verb: CueVerb, tokens: readonly Token[], at: number, ceiling: number): number {
  if (!verb.particle) return 0
  for (let i = at + 1; i < ceiling && i <= at + 2; i++) {
    if (tokens[i].lower === verb.particle) return i - at
    if (tokens[i].kind !== 'word' || !isAdverb(tokens[i])) return 0
  }
  return 0
}

/** said *John Smith*: a phrase that ends where a clause would not go on. */
function invertedSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  afterQuote: boolean,
  lexicon: Lexicon,
): NounPhrase | null {
  const phrase = phraseStartingAt(tokens, from, to, lexicon)
  if (!phrase || has(tokens[phrase.from], TAG.object)) return null
  const head = tokens[phrase.head]
  if (
    !isName(head) &&
    !has(head, TAG.person | TAG.body | TAG.document | TAG.pronoun) &&
    !has(tokens[phrase.from], TAG.determiner)
  )
    return null
  const next = tokens[phrase.to]
  if (afterQuote || phrase.to >= to || next.kind !== 'word') return phrase
  return has(next, TAG.preposition | TAG.relative | TAG.time | TAG.subordinator) || isAdverb(next)
    ? phrase
    : null
}

/** a play called “Hope”: nobody calls, unless what somebody calls stands before. */
function isReducedPassive(verb: CueVerb, tokens: readonly Token[], to: number, subject: NounPhrase): boolean {
  if (!verb.frames.has('naming') || tokens[to]?.kind !== 'quote') return false
  return !has(tokens[subject.from - 1], TAG.question | TAG.relative)
}

/** , wrote *the director Ana Ruiz*, …: a name that ends its clause. */
const isSignedName = (tokens: readonly Token[], phrase: NounPhrase, to: number): boolean =>
  isName(tokens[phrase.head]) &&
  (phrase.to >= to || tokens[phrase.to].kind === 'comma' || tokens[phrase.to].kind === 'stop')

/** "officials claim" is a verb, "the claim", "his report" and "Trump’s calls" are not. */
function isPlainNoun(
  entry: CueVerbForm,
  use: Use,
  tokens: readonly Token[],
  at: number,
  subject: NounPhrase,
  lexicon: Lexicon,
): boolean {
  if (use === 'past') return false
  const previous = tokens[at - 1]
  if (
    isPossessive(previous, lexicon) ||
    (has(previous, TAG.determiner & ~TAG.pronoun) && !has(previous, TAG.pronoun))
  )
    return true
  if (use === 'third') {
    const head = tokens[subject.head]
    return (
      !isName(head) &&
      !has(head, TAG.pronoun | TAG.person | TAG.body | TAG.document) &&
      !has(tokens[subject.from], TAG.determiner)
    )
  }
  const head = tokens[subject.head]
  if (entry.forms.has('past')) return false
  return !(
    has(head, TAG.pronoun | TAG.plural) ||
    (/s$/.test(head.lower) && !isName(head)) ||
    (subject.to - subject.from > 1 &&
      tokens.slice(subject.from, subject.to).some((t) => has(t, TAG.conjunction))) ||
    has(previous, TAG.modal) ||
    /s$/.test(head.lower)
  )
}

const followsConjunction = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor &&
  (has(tokens[at - 1], TAG.conjunction) || tokens[at - 1].lower === 'but' || tokens[at - 1].kind === 'comma')

/** Whether a quotation follows within two words: called *the “…”*. */
function opensQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) if (tokens[i].kind === 'quote') return true
  return false
}

/** was asked “…”: somebody else spoke, named only after "by". */
function passive(draft: Draft, sentence: Sentence, at: number, to: number, make: Make): CueEvent | null {
  const { tokens, lexicon } = draft
  if (!has(tokens[to], TAG.agent)) return make('passive', null, at, to)
  const speaker = phraseStartingAt(tokens, to + 1, sentence.to, lexicon)
  return speaker ? make('passive', speaker, at, speaker.to) : null
}

/** went on to say “…”: an infinitive speaks only right before a quotation or "that". */
function infinitive(
  draft: Draft,
  sentence: Sentence,
  at: number,
  to: number,
  before: CueEvent | undefined,
  make: Make,
): CueEvent | null {
  const { tokens, lexicon } = draft
  const next = tokens[to]?.kind === 'comma' || tokens[to]?.kind === 'colon' ? to + 1 : to
  if (next >= sentence.to) return null
  if (tokens[next].kind !== 'quote' && !lexicon.complementizers.has(tokens[next].lower)) return null
  const event = make('gerund', null, at - 1, to)
  if (before?.mention && before.shape !== 'phrase')
    return { ...event, mention: before.mention, subject: before.subject }
  const subject = clauseSubject(tokens, sentence.from, at - 1, lexicon)
  return subject ? { ...event, mention: [mentionSpan(tokens, subject)], subject: subject.from } : null
}

/** adding, calling: said by whoever the sentence is about, or by the speaker before. */
function gerund(
  draft: Draft,
  sentence: Sentence,
  at: number,
  from: number,
  before: CueEvent | undefined,
  make: (shape: CueShape, subject: NounPhrase | null, clauseFrom: number, clauseTo: number) => CueEvent,
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
  if (before?.mention && before.shape !== 'phrase')
    return { ...event, clauseTo: event.to, mention: before.mention, subject: before.subject }
  if (opensSentence(tokens, from, sentence.from)) {
    const comma = pauseAfter(draft, at, sentence.to)
    const subject = comma === null ? null : phraseStartingAt(tokens, comma + 1, sentence.to, lexicon)
    return subject
      ? { ...event, clauseTo: event.to, mention: [mentionSpan(tokens, subject)], subject: subject.from }
      : null
  }
  const subject = clauseSubject(tokens, sentence.from, from, lexicon)
  return subject
    ? { ...event, clauseTo: event.to, mention: [mentionSpan(tokens, subject)], subject: subject.from }
    : null
}

/** The first comma after a token, its own or at the end of a quotation. */
function pauseAfter({ tokens, text }: Draft, from: number, to: number): number | null {
  for (let i = from; i < to; i++)
    if (
      tokens[i].kind === 'comma' ||
      (tokens[i].kind === 'quote' && /,[”"'’»]+$/.test(text.slice(tokens[i].end - 4, tokens[i].end)))
    )
      return i
  return null
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
  if (at <= floor || !isWord(tokens[at - 1])) return null
  const near = phraseEndingAt(tokens, at - 1, floor, lexicon)
  if (!near || near.from <= floor) return null
  return lexicon.companions.has(tokens[near.from - 1].lower) || isName(tokens[near.head]) ? near : null
}

const mentionSpan = (tokens: readonly Token[], phrase: NounPhrase): Span => [
  tokens[phrase.from].start,
  tokens[phrase.to - 1].end,
]
