/*
 * The words that stand before their cue: *The bridge is closed*, Smith said; *the plan* was praised by Smith.
 */
import { isClause } from './clause'
import { hasQuote } from './complement'
import type { CueEvent, Draft, Sentence } from './draft'
import { endsInside, type FoundContent, finish } from './found-content'
import type { Token } from './lexer'
import { ENDING, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isWord } from './noun-phrase'
import { pauseAfter, subjectBefore, verbGroup } from './subject'

/** So many words before a comma are a clause only with a verb. */
const LONGEST_OPENING = 3

/** The content before a cue, from token `floor`, which `goesOn` after the cue or not; null when the cue does not look back. */
export function contentBefore(
  draft: Draft,
  event: CueEvent,
  floor: number,
  after: FoundContent | null,
  goesOn: boolean,
): FoundContent | null {
  const { tokens, text } = draft
  if (event.shape === 'gerund' || event.shape === 'relative' || event.shape === 'noun') return null
  if (draft.lexicon.companions.has(tokens[event.clauseFrom]?.lower ?? '')) return null
  if (isCleft(draft, event, floor))
    return finish(event.clauseFrom - 3, event.clauseFrom - 2, 'quote-then-cue', tokens)
  const joined = draft.lexicon.asWords.has(tokens[event.clauseFrom - 1]?.lower ?? '') ? 2 : 1
  const last = event.clauseFrom - joined
  if (last < floor) return null
  const before = tokens[last]
  const quoteEnds =
    before.kind === 'quote' || (before.kind === 'comma' && last > floor && tokens[last - 1].kind === 'quote')
  if (after && !(before.kind === 'quote' && endsInside(text, before)) && !endsSentence(draft, event, after))
    return null
  if (
    !quoteEnds &&
    before.kind !== 'comma' &&
    before.kind !== 'dash' &&
    !(event.shape === 'phrase' && isWord(before))
  )
    return null
  const frames = event.verb?.frames
  if (!quoteEnds && frames && !frames.has('clause') && !frames.has('quote')) return null
  let from = floor
  while (
    from < last &&
    tokens[from].kind !== 'quote' &&
    (tokens[from].kind !== 'word' || has(tokens[from], TAG.conjunction))
  )
    from++
  for (let i = last - 1; i > from; i--)
    if (tokens[i].kind === 'colon' && quoteEnds && tokens[i + 1].kind === 'quote') from = i + 1
  const alone = !quoteEnds && !after && !goesOn
  if (alone && isOpening(draft, from, last) && !isAnswer(draft, event, from)) return null
  if (alone && event.shape !== 'phrase' && takesObject(tokens, event)) return null
  const to = before.kind === 'quote' || isWord(before) ? last + 1 : last
  if (to <= from) return null
  const rule =
    event.shape === 'phrase'
      ? 'clause-then-source'
      : tokens[from].kind === 'quote'
        ? 'quote-then-cue'
        : 'clause-then-cue'
  return finish(from, to, rule, tokens)
}

/** *“A mess” is how* Smith described it. */
export const isCleft = ({ tokens }: Draft, { clauseFrom, shape }: CueEvent, floor: number): boolean =>
  shape === 'finite' &&
  clauseFrom - 3 >= floor &&
  tokens[clauseFrom - 3].kind === 'quote' &&
  has(tokens[clauseFrom - 2], TAG.be) &&
  has(tokens[clauseFrom - 1], TAG.question)

/** *In an interview*, she told of it; *this year*, he found: an opening phrase or clause is nobody’s words by itself. */
function isOpening(draft: Draft, from: number, to: number): boolean {
  const { tokens, lexicon } = draft
  const first = tokens[from]
  if (!isWord(first)) return false
  const opens = has(first, TAG.preposition | TAG.subordinator) && !has(first, TAG.determiner | TAG.question)
  if (opens && !has(first, TAG.contrast) && !lexicon.approximators.has(first.lower))
    return pauseAfter(draft, from, to) === null && !hasQuote(tokens, from, to)
  return to - from <= LONGEST_OPENING && !hasQuote(tokens, from, to) && !isClause(tokens, from, to, lexicon)
}

/** *Not so*, said Smith. · *Nonsense*, Smith replied.: no phrase opens a sentence that has nothing after its cue. */
function isAnswer({ tokens }: Draft, { shape, clauseTo, verb }: CueEvent, first: number): boolean {
  const token = tokens[first]
  const adverb = (isAdverb(token) || ends(token, ENDING.adverb)) && !has(token, TAG.negation)
  if (!/finite|inverted/.test(shape) || !verb?.frames.has('clause') || adverb) return false
  if (has(token, TAG.preposition | TAG.subordinator | TAG.time)) return false
  return clauseTo >= tokens.length || tokens[clauseTo].kind === 'stop'
}

/** Britain feared *the* worst: what follows is said, not what stands before. */
const takesObject = (tokens: readonly Token[], { to, clauseTo, verb }: CueEvent): boolean =>
  to === clauseTo &&
  !verb?.frames.has('person') &&
  isWord(tokens[to]) &&
  has(tokens[to], TAG.determiner | TAG.object | TAG.possessive) &&
  !has(tokens[to + 1], TAG.time)

/** *The plan* was praised by Ruiz: the subject of a passive that names who speaks. */
export function contentAsSubject(draft: Draft, sentence: Sentence, event: CueEvent): FoundContent | null {
  const { tokens, lexicon } = draft
  if (event.shape !== 'passive' || !event.mention || !event.verb?.frames.has('thing')) return null
  // Lee was quoted by the Courier *as saying* it: Lee is no thing that was mentioned
  if (
    lexicon.asWords.has(tokens[event.clauseTo]?.lower ?? '') &&
    ends(tokens[event.clauseTo + 1], ENDING.gerund)
  )
    return null
  const { from } = verbGroup(tokens, event.from, sentence.from)
  const subject = subjectBefore(tokens, from, sentence.from, lexicon)
  return subject && finish(subject.from, subject.to, 'cue-passive', tokens)
}

/** *Sooner or later,* Ruiz said, “it falls.”: a quotation that begins small ends a sentence begun outside it. */
function endsSentence({ tokens, text, marks }: Draft, event: CueEvent, after: FoundContent): boolean {
  const first = tokens[after.from]
  if (first.kind !== 'quote' || tokens[after.from - 1].kind !== 'comma') return false
  if (!/finite|inverted/.test(event.shape) || tokens[event.clauseFrom - 1].kind !== 'comma') return false
  const [start] = marks.quotations[first.quotation].inner
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}
