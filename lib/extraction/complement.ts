/*
 * What follows a cue: the words said, or nothing. Times, places and the people told stand between and are stepped over.
 * "told reporters in Ohio on Monday *that* …" → a clause from after "that".
 */
import { closingBracket, commaStep, dashStep, LONGEST_INSERTION, personTold, stepOver } from './before-words'
import { pastInsertions } from './beside-source'
import { isClause, isStatement, opensInfinitive } from './clause'
import type { CueEvent, Draft, Sentence } from './draft'
import type { Token } from './lexer'
import { ENDING, type Frame, type Lexicon, TAG } from './lexicon/lexicon'
import {
  ends,
  has,
  isAdverb,
  isName,
  isSurelyVerb,
  isWord,
  type NounPhrase,
  phraseStartingAt,
} from './noun-phrase'
import { commaAfter } from './subject'

export type ComplementSort =
  | 'none'
  | 'clause'
  | 'that'
  | 'wh'
  | 'quote'
  | 'colon'
  | 'infinitive'
  | 'order'
  | 'naming'
  | 'as'
  | 'of'
  | 'thing'
  | 'gap'

export interface Complement {
  readonly sort: ComplementSort
  /** first token of the content; where the search ended when sort is none */
  readonly from: number
}

const TAKES_PERSON: readonly Frame[] = ['clause', 'person', 'told', 'order', 'naming']
const MOST_STEPS = 12

/** The complement of an event, looked for up to token `limit` (the next event's clause or the sentence's end). */
export function complementOf(draft: Draft, sentence: Sentence, event: CueEvent, limit: number): Complement {
  const { tokens, lexicon } = draft
  const frames = event.verb?.frames ?? new Set<Frame>(['clause'])
  let at = event.clauseTo > event.to ? event.clauseTo : event.to
  if (event.shape === 'phrase') return afterSource(draft, sentence, event, limit)
  const headline = draft.paragraphs[sentence.paragraph].kind === 'HEADLINE'
  if (asksNotToBe(draft, at, limit)) return { sort: 'none', from: at }
  if (event.shape === 'inverted' && lexicon.subjectRelatives.has(tokens[at]?.lower))
    return { sort: 'none', from: at }
  let told = event.shape === 'passive'
  for (let step = 0; step < MOST_STEPS && at < limit; step++) {
    const token = tokens[at]
    if (token.kind === 'quote') return { sort: startsNaming(frames, told) ? 'naming' : 'quote', from: at }
    if (token.kind === 'colon')
      return at + 1 < limit ? { sort: 'colon', from: at + 1 } : { sort: 'none', from: at }
    if (token.kind === 'comma') {
      if (lexicon.commaOpensClause && frames.has('clause') && isStatement(tokens, at + 1, limit, lexicon)) {
        const that = lexicon.complementizers.has(tokens[at + 1].lower)
        return { sort: that ? 'that' : 'clause', from: that ? at + 2 : at + 1 }
      }
      const later = told && isName(tokens[at + 1]) ? lateThat(tokens, at + 1, limit, lexicon) : null
      if (later !== null && frames.has('clause')) return { sort: 'that', from: later }
      if (
        told &&
        event.shape !== 'passive' &&
        opensOwnClause(tokens, event) &&
        isStatement(tokens, at + 1, limit, lexicon)
      )
        return { sort: 'clause', from: at + 1 }
      if (
        frames.has('clause') &&
        opensOwnClause(tokens, event) &&
        isLedClause(tokens, at + 1, limit, lexicon)
      )
        return { sort: 'clause', from: at + 1 }
      const next = commaStep(tokens, at, limit, lexicon)
      if (next === null) return { sort: 'none', from: at }
      at = next
      continue
    }
    if (token.kind === 'dash') {
      const next = frames.has('clause') ? dashStep(tokens, at, limit, lexicon) : null
      if (next === null) return { sort: 'none', from: at }
      at = next
      continue
    }
    if (token.kind === 'open') {
      const closing = closingBracket(tokens, at, limit)
      if (closing === null) return { sort: 'none', from: at }
      at = closing + 1
      continue
    }
    if (!isWord(token)) return { sort: 'none', from: at }
    if (!told && frames.has('told') && step === 0) {
      const person = personTold(tokens, at, limit, lexicon)
      if (person !== null) {
        told = true
        at = person
        continue
      }
    }
    if (lexicon.complementizers.has(token.lower) && (frames.has('clause') || frames.has('order')))
      return { sort: 'that', from: tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1 }
    if (headline && frames.has('clause') && step === 0 && at + 1 < limit) return { sort: 'clause', from: at }
    if (event.shape === 'passive' && step === 0 && opensInfinitive(tokens, at))
      return { sort: 'infinitive', from: at }
    if (step === 0 && leavesObject(draft, event, at)) return { sort: 'as', from: at + 1 }
    if (step === 0 && leavesGap(draft, event, at)) return { sort: 'gap', from: at }
    if (opensCircumstance(tokens, at, limit, lexicon)) return { sort: 'none', from: at }
    const sort = contentSort(tokens, at, limit, frames, lexicon)
    if (sort) return { sort, from: at }
    const next = stepOver(tokens, at, limit, lexicon, frames, told)
    if (next === null) break
    told = told || next.told
    at = next.to
  }
  const late = frames.has('clause') ? lateThat(tokens, at, limit, lexicon) : null
  if (late !== null) return { sort: 'that', from: late }
  const sort = at < limit ? lateSort(tokens, at, limit, frames, lexicon) : null
  return sort ? { sort, from: at } : { sort: 'none', from: at }
}

/** asked *not to be named*: how a source is named is no news. */
const asksNotToBe = ({ tokens, lexicon }: Draft, at: number, limit: number): boolean =>
  at + 3 < limit &&
  has(tokens[at], TAG.negation) &&
  has(tokens[at + 1], TAG.infinitive) &&
  has(tokens[at + 2], TAG.be) &&
  lexicon.anonymity.has(tokens[at + 3].lower)

/** told the paper *when asked* about it: it says when, not what. */
function opensCircumstance(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const opener = TAG.question | TAG.subordinator
  if (at + 1 >= limit || (tokens[at].tags & opener) !== opener || has(tokens[at + 1], TAG.pronoun))
    return false
  const next = tokens[at + 1]
  return lexicon.verbs.get(next.lower)?.forms.has('participle') === true || ends(next, ENDING.gerund)
}

/** a bridge that Smith said *was* unsafe, what she called *a trap*: part of the words stands before the cue. */
function leavesGap({ tokens, lexicon }: Draft, event: CueEvent, at: number): boolean {
  const frames = event.verb?.frames
  if (!frames || event.shape !== 'finite' || lexicon.commaOpensClause) return false
  if (frames.has('clause')) return isSurelyVerb(tokens[at], lexicon)
  const opener = tokens[event.clauseFrom - 1]
  if (!isWord(opener) || !has(opener, TAG.relative | TAG.question) || has(opener, TAG.subordinator))
    return false
  return frames.has('naming') || (frames.has('as') && lexicon.asWords.has(tokens[at].lower))
}

/** said, *if elected, she would resign* · *win or lose, she* would stay: what is between commas leads in a clause. */
function isLedClause(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const comma = at < limit && isWord(tokens[at]) ? commaAfter(tokens, at, limit) : null
  if (comma === null || comma + 1 >= limit) return false
  const led = lexicon.clauseLeads.has(tokens[at].lower)
  const pronoun =
    has(tokens[comma + 1], TAG.pronoun) && !has(tokens[comma + 1], TAG.relative | TAG.determiner)
  return (led || pronoun) && isStatement(tokens, comma + 1, limit, lexicon)
}

/** a bridge that Smith described as *“a trap”*: what is described stands before the cue, and the marks are whole. */
function leavesObject({ tokens, lexicon }: Draft, event: CueEvent, at: number): boolean {
  const opener = tokens[event.clauseFrom - 1]
  const marked = lexicon.asWords.has(tokens[at].lower) && tokens[at + 1]?.kind === 'quote'
  return marked && event.verb?.frames.has('as') === true && has(opener, TAG.relative)
}

/** According to Smith(,) *the bridge is safe*: a source that opens its clause is followed by it. */
function afterSource(
  { tokens, lexicon }: Draft,
  sentence: Sentence,
  event: CueEvent,
  limit: number,
): Complement {
  const before = tokens[event.clauseFrom - 1]
  const opens =
    event.clauseFrom === sentence.from ||
    before.kind === 'open' ||
    has(before, TAG.conjunction | TAG.contrast) ||
    lexicon.complementizers.has(before.lower)
  const at = event.clauseTo
  if (!opens || at >= limit) return { sort: 'none', from: at }
  if (lexicon.commaOpensClause && tokens[at].kind !== 'comma') return { sort: 'clause', from: at }
  if (tokens[at].kind !== 'comma' && has(tokens[at], TAG.determiner | TAG.pronoun))
    return { sort: 'clause', from: at }
  const comma = commaAfter(tokens, at, Math.min(limit, at + LONGEST_INSERTION))
  if (comma === null || comma + 1 >= limit) return { sort: 'none', from: at }
  const behind = comma === at ? pastInsertions(tokens, comma, limit, lexicon) : comma
  return { sort: 'clause', from: behind + 1 }
}

const startsNaming = (frames: ReadonlySet<Frame>, told: boolean): boolean => told && frames.has('naming')

function contentSort(
  tokens: readonly Token[],
  at: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  lexicon: Lexicon,
): ComplementSort | null {
  const token = tokens[at]
  if (frames.has('infinitive') && opensInfinitive(tokens, at)) return 'infinitive'
  if (has(token, TAG.question) && !has(token, TAG.time) && frames.has('wh')) return 'wh'
  if (lexicon.openQuestions.has(token.lower)) return frames.has('clause') ? 'wh' : null
  if (frames.has('order')) {
    if (opensInfinitive(tokens, at)) return 'infinitive'
    const object = phraseStartingAt(tokens, at, limit, lexicon)
    if (object && opensInfinitive(tokens, object.to)) return 'order'
  }
  if (frames.has('clause') && isClause(tokens, at, limit, lexicon)) return 'clause'
  if (frames.has('naming')) return namingSort(tokens, at, limit, lexicon)
  if (frames.has('as') || frames.has('of')) {
    const object = phraseStartingAt(tokens, at, limit, lexicon)
    if (!object) return null
    const link = tokens[object.to]
    if (frames.has('as') && object.to < limit && lexicon.asWords.has(link.lower)) return 'as'
    if (frames.has('as') && hasQuote(tokens, object.from, limit)) return 'as'
    if (frames.has('of') && hasCharge(tokens, object, limit, lexicon)) return 'of'
  }
  return onlyThing(frames) && has(token, TAG.object | TAG.possessive) ? 'thing' : null
}

/** praised *her*, mentioned *his plan*: nobody is told anything. */
const onlyThing = (frames: ReadonlySet<Frame>): boolean =>
  frames.has('thing') && !TAKES_PERSON.some((frame) => frames.has(frame))

/** accused the council *of lying*, Ruiz, the mayor, *of fraud*: a preposition in the object or after it. */
function hasCharge(tokens: readonly Token[], object: NounPhrase, limit: number, lexicon: Lexicon): boolean {
  for (let i = object.from + 1; i < object.to; i++) if (has(tokens[i], TAG.preposition)) return true
  const end = endOfList(tokens, object.to, limit, lexicon)
  return has(tokens[tokens[end]?.kind === 'comma' ? end + 1 : end], TAG.preposition)
}

/** accused the council *and its members* of …: where the last of several joined phrases ends. */
function endOfList(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): number {
  let end = at
  for (let n = 0; n < 4 && end + 1 < limit; n++) {
    if (tokens[end].kind !== 'comma' && !has(tokens[end], TAG.conjunction)) break
    const next = phraseStartingAt(tokens, end + 1, limit, lexicon)
    if (!next) break
    end = next.to
  }
  return end
}

/** Content that is no clause: a charge, a plan. Only when nothing better followed. */
function lateSort(
  tokens: readonly Token[],
  at: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  lexicon: Lexicon,
): ComplementSort | null {
  const object = phraseStartingAt(tokens, at, limit, lexicon)
  if (!object) return null
  if (frames.has('thing')) return 'thing'
  for (let i = object.to; i < limit && i < object.to + 4; i++) {
    if (tokens[i].kind === 'quote') return 'thing'
    if (tokens[i].kind !== 'word') return null
  }
  return null
}

/** Nothing said stands before the cue, so what follows its comma may be it: Smith told the paper, *the bridge is safe*. */
const opensOwnClause = (tokens: readonly Token[], event: CueEvent): boolean =>
  event.clauseFrom === 0 || !/quote|comma/.test(tokens[event.clauseFrom - 1].kind)

/** told a crowd at a Manchester, New Hampshire, diner *that* …, donors, party elders and colleagues *that* …: no verb stands between. */
function lateThat(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number | null {
  for (let i = from; i < limit && i < from + LONGEST_INSERTION; i++) {
    const token = tokens[i]
    if (token.kind === 'quote' || token.kind === 'stop') return null
    if (isWord(token) && i > from && lexicon.complementizers.has(token.lower))
      return i + 1 < limit ? i + 1 : null
    if (isWord(token) && (isSurelyVerb(token, lexicon) || has(token, TAG.subordinator | TAG.relative)))
      return null
    if (opensInfinitive(tokens, i)) return null
  }
  return null
}

/** Whether a quotation stands among the first words. */
export function hasQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 30; i++) if (tokens[i].kind === 'quote') return true
  return false
}

/** it “a disgrace”, her a liar, the deal dangerous: something is called something. */
function namingSort(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): ComplementSort | null {
  if (hasQuote(tokens, at, limit)) return 'naming'
  const object = phraseStartingAt(tokens, at, limit, lexicon)
  if (!object) return null
  if (object.to - object.from > 2 && ends(tokens[object.to - 1], ENDING.adjective)) return 'naming'
  if (object.to >= limit) return null
  const next = tokens[object.to]
  if (has(tokens[at], TAG.object) && isWord(next) && !next.capital && (next.tags === 0 || isAdverb(next)))
    return 'naming'
  return isWord(next) && has(next, TAG.determiner) && !has(tokens[object.to + 1], TAG.time) ? 'naming' : null
}
