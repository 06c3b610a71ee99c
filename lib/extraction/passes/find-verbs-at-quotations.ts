/*
 * Finds speakers whose verb is in no list, where the punctuation says that somebody speaks.
 *   “Choke!” *blared* the front page. · “It never ends,” an angry Ruiz *retaliated*. · His friends *jeered*, “…”
 * And those whose name is a word of the language, or unlike any: “It never ends,” Will *wrote*. · “…,” a voice over *says*.
 */
import type { CueEvent, Draft } from '../draft'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isAdverb, isName, isWord, type NounPhrase, phraseStartingAt } from '../noun-phrase'
import { subjectBefore, verbGroup } from '../subject'

export function findVerbsAtQuotations(draft: Draft): Draft {
  const { tokens, text } = draft
  const known = new Set(draft.events.map((e) => e.from))
  const found: CueEvent[] = []
  draft.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens[i].kind !== 'quote') continue
      const before = verbBefore(draft, i, sentence.from)
      const opens = i === sentence.from || !isWord(tokens[i - 1]) || has(tokens[i - 1], JOINT)
      const after =
        opens && endsSpeech(text, tokens[i])
          ? (verbAfter(draft, i, sentence.to, known) ?? speechAfter(draft, i, sentence.to, known))
          : null
      for (const hit of [before, after]) {
        if (!hit || known.has(hit.verb)) continue
        const { verb, subject } = hit
        found.push({
          sentence: index,
          shape: subject.from > verb ? 'inverted' : 'finite',
          from: verb,
          to: verb + 1,
          clauseFrom: Math.min(verb, subject.from),
          clauseTo: subject.from > verb ? subject.to : verb + 1,
          mention: [[tokens[subject.from].start, tokens[subject.to - 1].end]],
          subject: subject.from,
          verb: null,
        })
        known.add(verb)
      }
    }
  })
  const events = [...draft.events.map((event) => widened(draft, event, known)), ...found]
  return { ...draft, events: events.sort((a, b) => a.from - b.from) }
}

/** “…,” former *state* planning director Ruiz said: from whole words in marks to the verb all words are its subject, however they were read. */
function widened({ tokens, sentences, text }: Draft, event: CueEvent, known: ReadonlySet<number>): CueEvent {
  const { from } = sentences[event.sentence]
  let quote = event.clauseFrom - 1
  if (event.shape !== 'finite' || quote <= from) return event
  while (quote > from && event.from - quote <= LONGEST_SPEAKER && isWord(tokens[quote]) && !known.has(quote))
    quote--
  const adjacent = quote === event.clauseFrom - 1
  const whole = tokens[quote].kind === 'quote' && endsSpeech(text, tokens[quote])
  if (adjacent || !whole || !event.mention || !opensSpeaker(tokens[quote + 1])) return event
  const [, end] = event.mention[event.mention.length - 1]
  return { ...event, clauseFrom: quote + 1, subject: quote + 1, mention: [[tokens[quote + 1].start, end]] }
}

/** Words that join a quotation to what stands before and leave its own clause whole. */
const JOINT = TAG.conjunction | TAG.contrast

interface Hit {
  readonly verb: number
  readonly subject: NounPhrase
}

/** A comma, question or exclamation mark at the end of a quotation says that its speaker follows. */
const endsSpeech = (text: string, quote: Token): boolean =>
  /[,?!—–][”"'’»]+$/.test(text.slice(quote.end - 4, quote.end))

/** “…,” Ruiz *retaliated* · “…!” *blared* the page, but “…,” retired judge Ruiz said */
function verbAfter(
  { tokens, lexicon }: Draft,
  quote: number,
  to: number,
  known: ReadonlySet<number>,
): Hit | null {
  const next = quote + 1
  if (next + 1 >= to || !isWord(tokens[next])) return null
  if (isPast(tokens[next])) {
    const subject = phraseStartingAt(tokens, next + 1, to, lexicon)
    return subject && speaks(tokens, subject) && !known.has(subject.to) ? { verb: next, subject } : null
  }
  const subject = phraseStartingAt(tokens, next, to, lexicon)
  if (!subject || !speaks(tokens, subject)) return null
  let verb = subject.to
  while (verb < to && isWord(tokens[verb]) && isAdverb(tokens[verb])) verb++
  if (verb >= to || !isPast(tokens[verb])) return null
  return { verb, subject }
}

/** Between whole words in marks and a verb of saying stands nobody but who says them, in so many tokens. */
const LONGEST_SPEAKER = 8

/** “…,” Will *wrote* · “…,” a voice over *says* · “…,” *said* Will Doyle, a teacher: the punctuation tells what the words do not. */
function speechAfter(
  { tokens, lexicon }: Draft,
  quote: number,
  to: number,
  known: ReadonlySet<number>,
): Hit | null {
  const next = quote + 1
  const end = Math.min(to, next + LONGEST_SPEAKER + 1)
  const says = (at: number): boolean => at < to && isSpeech(tokens[at], lexicon)
  if (says(next)) {
    let last = next + 1
    while (last < end && goesOn(tokens, last, next + 1, lexicon)) last++
    if (known.has(next) || last === next + 1 || !opensSpeaker(tokens[next + 1])) return null
    return { verb: next, subject: { from: next + 1, to: last, head: last - 1 } }
  }
  if (next >= to || !opensSpeaker(tokens[next])) return null
  let verb = next + 1
  while (verb < end && tokens[verb].kind !== 'comma' && tokens[verb].kind !== 'quote' && !says(verb)) verb++
  if (verb >= end || !says(verb) || known.has(verb)) return null
  for (let i = next; i < verb; i++) if (known.has(i)) return null
  const group = verbGroup(tokens, verb, next + 1).from
  return { verb, subject: { from: next, to: group, head: group - 1 } }
}

/** A past or third person of a verb that may have its words in marks. */
function isSpeech(token: Token, { verbs }: Draft['lexicon']): boolean {
  if (!isWord(token) || token.capital) return false
  const entry = verbs.get(token.lower)
  if (!entry || !(entry.forms.has('past') || entry.forms.has('third'))) return false
  return entry.verbs.some(({ frames, particle }) => particle === null && frames.has('clause'))
}

/** said *master* of ceremonies *Ana Ruiz*: its first word, and names and what ties them to it. */
const goesOn = (tokens: readonly Token[], at: number, first: number, { ties }: Draft['lexicon']): boolean =>
  isWord(tokens[at]) &&
  (at === first || tokens[at].capital || ties.has(tokens[at].lower) || ties.has(tokens[at - 1].lower))

const OPENS_CLAUSE =
  TAG.preposition |
  TAG.conjunction |
  TAG.contrast |
  TAG.relative |
  TAG.question |
  TAG.adverb |
  TAG.auxiliary |
  TAG.pronoun |
  TAG.time

/** A name, whatever else the word may be, or any word but one that opens another clause: no “as Ruiz said”, no “when she said”. */
const opensSpeaker = (token: Token | undefined): boolean =>
  isWord(token) &&
  !has(token, TAG.subordinator & ~TAG.determiner) &&
  (token.capital || has(token, TAG.determiner) || !has(token, OPENS_CLAUSE))

/** His friends *jeered*, “…” */
function verbBefore({ tokens, lexicon }: Draft, quote: number, floor: number): Hit | null {
  const verb = quote - 2
  if (verb <= floor || tokens[quote - 1].kind !== 'comma' || !isPast(tokens[verb])) return null
  const group = verbGroup(tokens, verb, floor)
  if (group.auxiliaries.some((a) => has(a, TAG.be))) return null
  const subject = subjectBefore(tokens, group.from, floor, lexicon)
  return subject && speaks(tokens, subject) ? { verb, subject } : null
}

const isPast = (token: Token): boolean =>
  isWord(token) &&
  !token.capital &&
  !has(token, TAG.auxiliary) &&
  (ends(token, ENDING.past) || has(token, TAG.finite))

const speaks = (tokens: readonly Token[], { from, head }: NounPhrase): boolean =>
  isName(tokens[head]) ||
  has(tokens[head], TAG.person | TAG.body | TAG.document | TAG.pronoun) ||
  has(tokens[from], TAG.determiner)
