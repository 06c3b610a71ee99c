/*
 * Finds speakers whose verb is in no list, where the punctuation says that somebody speaks.
 *   “Choke!” *blared* the front page. · “It never ends,” an angry Ruiz *retaliated*. · His friends *jeered*, “…”
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
      const after = opens && endsSpeech(text, tokens[i]) ? verbAfter(draft, i, sentence.to, known) : null
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
  return { ...draft, events: [...draft.events, ...found].sort((a, b) => a.from - b.from) }
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

/** His friends *jeered*, “…” */
function verbBefore({ tokens, lexicon }: Draft, quote: number, floor: number): Hit | null {
  const verb = quote - 2
  if (verb <= floor || tokens[quote - 1].kind !== 'comma' || !isPast(tokens[verb])) return null
  const subject = subjectBefore(tokens, verbGroup(tokens, verb, floor).from, floor, lexicon)
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
