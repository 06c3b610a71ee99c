/*
 * Finds the verbs of saying and who stands with them.
 *   "During the hearing, Smith has also said he left" → cue said, speaker Smith
 *   “It is over,” said Smith → cue said, speaker Smith (inverted)
 *   Smith left, adding that … → cue adding, speaker Smith (gerund)
 */
import type { CueEvent, CueShape, Draft, Sentence } from '../draft'
import { gerund, infinitive, mentionSpan, opensQuotation, passive } from '../governed-cues'
import { joinedNames } from '../joined-names'
import type { Token } from '../lexer'
import { type CueVerb, type Lexicon, TAG } from '../lexicon/lexicon'
import { has, isAdverb, isName, type NounPhrase, phraseStartingAt } from '../noun-phrase'
import { conjunctionBefore, sharedSubject } from '../shared-subject'
import { subjectBefore, verbGroup } from '../subject'
import { chooseVerb, isPlainNoun, particleLength, readUse, type Use } from '../verb-use'

export function findCueVerbs(draft: Draft): Draft {
  const events: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    const here: CueEvent[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      const event = eventAt(draft, sentence, index, i, here)
      if (event) {
        here.push(denied(draft, event, sentence.from))
        i = Math.max(i, event.to - 1)
      }
    }
    for (const event of here) events.push(event)
  })
  return { ...draft, events: [...draft.events, ...events].sort((a, b) => a.from - b.from) }
}

/** Smith did *not* say it: what is not said is denied. */
function denied({ tokens }: Draft, event: CueEvent, floor: number): CueEvent {
  const { verb, from } = event
  if (!verb || verb.cueClass === 'evidence' || verb.cueClass === 'question') return event
  const group = verbGroup(tokens, from, floor)
  for (let i = group.from; i < from; i++)
    if (has(tokens[i], TAG.negation)) return { ...event, verb: { ...verb, cueClass: 'denial' } }
  return event
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
  here: readonly CueEvent[],
): CueEvent | null {
  const { tokens, lexicon } = draft
  const token = tokens[at]
  if (token.kind !== 'word') return null
  const entry = lexicon.verbs.get(token.lower)
  if (!entry || (token.capital && at > sentence.from && !isHeadlineVerb(draft, sentence, at))) return null
  const verb = chooseVerb(entry, tokens, at, sentence.to)
  if (!verb) return null
  const before = lastMain(tokens, here)
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
    return verb.frames.has('person') ||
      opensQuotation(tokens, to, sentence.to) ||
      isReported(draft, verb, to) ||
      isDoneBy(draft, verb, to)
      ? passive(draft, sentence, at, to, make)
      : null
  if (use === 'infinitive') return infinitive(draft, sentence, at, to, before, make)
  if (use === 'gerund') return gerund(draft, sentence, at, group.from, before, make)
  const afterBreak =
    group.from === sentence.from || /quote|comma|dash|stop|colon|close/.test(tokens[group.from - 1].kind)
  const subject = subjectBefore(tokens, group.from, sentence.from, lexicon)
  const reports = verb.frames.has('clause') && tokens[group.from - 1]?.kind === 'comma'
  if (afterBreak && (!subject || reports) && group.auxiliaries.length === 0 && !verb.frames.has('person')) {
    const afterQuote = tokens[group.from - 1]?.kind === 'quote'
    const first = invertedSubject(tokens, to, sentence.to, afterQuote, lexicon)
    const inverted = first && joinedNames(tokens, first, sentence.to, lexicon)
    if (inverted && (!subject || isSignedName(tokens, inverted, sentence.to)))
      return make('inverted', inverted, group.from, inverted.to)
  }
  if (!subject && verb.frames.has('person') && opensAsParticiple(draft, sentence, group.from, use))
    return passive(draft, sentence, at, to, make)
  if (subject && isReducedPassive(verb, tokens, to, subject)) return passive(draft, sentence, at, to, make)
  if (
    subject &&
    (use === 'third' || use === 'base') &&
    lexicon.conditions.has(tokens[subject.from - 1]?.lower ?? '')
  )
    return null
  if (subject && !isPlainNoun(entry, use, draft, at, subject)) {
    const relative =
      subject.to - subject.from === 1 &&
      has(tokens[subject.from], TAG.relative) &&
      !has(tokens[subject.from], TAG.determiner)
    return make(relative ? 'relative' : 'finite', subject, subject.from, to)
  }
  if (
    !subject &&
    verb.frames.has('naming') &&
    tokens[group.from - 1]?.kind === 'comma' &&
    tokens[to]?.kind === 'quote'
  )
    return passive(draft, sentence, at, to, make)
  const joined =
    subject || use === 'base' ? -1 : conjunctionBefore(tokens, group.from, sentence.from, lexicon)
  if (joined > sentence.from) {
    const shared =
      before && before.shape !== 'phrase' ? null : sharedSubject(tokens, sentence.from, group.from, lexicon)
    if (before?.mention && before.shape !== 'phrase')
      return { ...make('finite', null, joined, to), mention: before.mention, subject: before.subject }
    if (shared) return make('finite', shared, joined, to)
  }
  return null
}

/** In a headline verbs have capitals too, but not those of a name: United States. */
function isHeadlineVerb(draft: Draft, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = draft
  if (draft.paragraphs[sentence.paragraph].kind !== 'HEADLINE') return false
  return !lexicon.tags.has(`${tokens[at - 1].lower} ${tokens[at].lower}`)
}

/** said *John Smith*: a phrase that ends where a clause would not go on. */
function invertedSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  afterQuote: boolean,
  lexicon: Lexicon,
): NounPhrase | null {
  if (lexicon.complementizers.has(tokens[from]?.lower ?? '')) return null
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

/** it was reported *that* …, she is said *to* have …: nobody is named, yet something was said. */
const isReported = ({ tokens, lexicon }: Draft, verb: CueVerb, to: number): boolean =>
  verb.frames.has('clause') &&
  (lexicon.complementizers.has(tokens[to]?.lower ?? '') || has(tokens[to], TAG.infinitive))

/** The meeting was reported *by Smith*: who speaks is named after the verb, and what of stands before it. */
const isDoneBy = ({ tokens }: Draft, verb: CueVerb, to: number): boolean =>
  verb.frames.has('thing') && has(tokens[to], TAG.agent)

/** *Asked* whether …, when *asked* about …: somebody else spoke to whoever the sentence is about. */
function opensAsParticiple({ tokens, lexicon }: Draft, sentence: Sentence, from: number, use: Use): boolean {
  if (use !== 'past') return false
  return from === sentence.from || lexicon.gerundOpeners.has(tokens[from - 1].lower)
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
