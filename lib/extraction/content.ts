/*
 * The words that belong to a cue and follow it: where they begin and end. They end at the next cue that has a clause of
 * its own, at a turn of the writer's (but, although), or with the sentence.
 */
import { stepOver } from './before-words'
import { isStatement } from './clause'
import type { Complement } from './complement'
import type { CueEvent, Draft, Sentence } from './draft'
import { endsClause, opensPast } from './end-of-clause'
import { endsInside, type FoundContent, finish } from './found-content'
import { opensQuotation } from './governed-cues'
import type { Token } from './lexer'
import { ENDING, type Frame, TAG } from './lexicon/lexicon'
import { ends, has, isAdverb, isSurelyVerb, isWord, phraseStartingAt } from './noun-phrase'
import { pauseAfter } from './subject'

const RULES: Readonly<Record<Complement['sort'], string>> = {
  none: 'none',
  clause: 'cue-then-clause',
  that: 'cue-then-that',
  wh: 'cue-then-question',
  quote: 'cue-then-quote',
  colon: 'cue-colon',
  infinitive: 'cue-then-infinitive',
  order: 'cue-then-order',
  naming: 'cue-naming',
  as: 'cue-as',
  of: 'cue-of',
  thing: 'cue-then-thing',
  gap: 'cue-in-relative',
}

/** Between a cue and the comma after which its words go on. */
const MOST_STEPS = 4
const NO_FRAMES: ReadonlySet<Frame> = new Set()

/** What a clause after "that" begins with. */
const SUBJECT = TAG.determiner | TAG.pronoun | TAG.possessive

/** Marks farther behind a cue, in tokens, are not its own. */
const FARTHEST_MARKS = 8
/** Marks farther behind an apposition, in tokens, do not belong to it. */
const LONGEST_SUM = 40
const NAMING: ReadonlySet<Complement['sort']> = new Set(['naming', 'as', 'of'])

/** called it “a trap”; what she called “a trap” */
const isNaming = ({ verb }: CueEvent, { sort }: Complement): boolean =>
  NAMING.has(sort) || (sort === 'quote' && verb?.frames.has('naming') === true)

/** The content after a cue; null when nothing is left of it. */
export function contentAfter(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  complement: Complement,
  later: readonly CueEvent[],
): FoundContent | null {
  const { tokens } = draft
  const stop = endOfContent(draft, sentence, event, complement, later)
  const from = complement.from
  if (from >= stop) return null
  const rule = event.shape === 'phrase' ? 'source-then-clause' : RULES[complement.sort]
  const found = finish(from, stop, rule, tokens)
  const opener = tokens[event.clauseFrom - 1]
  if (!found || complement.sort !== 'gap' || !isWord(opener) || !has(opener, TAG.relative | TAG.question))
    return found
  return { ...found, spans: [[opener.start, opener.end], ...found.spans] }
}

function endOfContent(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  complement: Complement,
  later: readonly CueEvent[],
): number {
  const { tokens, text } = draft
  let limit = endOfOpening(draft, sentence, event, complement.from)
  for (const next of later) {
    const own = next.clauseFrom - 1
    if (own > complement.from && next.mention && isSpokenBy(draft, own, next)) {
      limit = own
      break
    }
    if (next.clauseFrom < complement.from && next.from > complement.from && next.shape === 'finite') {
      limit = next.from - 1
      break
    }
    const leads = own === complement.from && has(tokens[own], TAG.subordinator)
    if (speaksInMarks(next) && !opensQuotation(tokens, next.to, sentence.to)) continue
    if (
      next.clauseFrom > complement.from &&
      !leads &&
      breaksOff(tokens, next) &&
      !joinsSubject(draft, complement, next) &&
      !goesOn(event, next) &&
      !opensThat(draft, next.clauseFrom)
    ) {
      limit = next.clauseFrom
      break
    }
    const aside = asideFrom(draft, next, sentence.to)
    if (aside > complement.from) {
      limit = aside
      break
    }
  }
  let quoted = false
  for (let i = complement.from; i < limit; i++) {
    const token = tokens[i]
    if (token.kind === 'semicolon' && complement.sort !== 'colon') return i
    const whole = token.kind === 'quote' && (endsInside(text, token) || isLeft(draft, complement, i, limit))
    if (whole && !goesOnAfter(tokens, i, limit, complement.sort)) return i + 1
    if (token.kind === 'dash' && opensAtDash(tokens, event.clauseFrom)) return i
    if (quoted && isNaming(event, complement) && endsNaming(draft, i, limit)) return i
    const joins = complement.sort === 'quote' && has(token, TAG.conjunction)
    if (quoted && joins && opensPast(tokens, i + 1, draft.lexicon)) return i
    if (token.kind === 'quote') quoted = true
    if (i + 1 < limit && endsClause(draft, sentence, event, complement, i)) return i
    if (token.kind === 'comma' && quoted && addsRemark(tokens, i + 1)) return i
    if (quoted && sumsUp(draft, i, limit)) return i
    if (
      token.kind === 'comma' &&
      i > complement.from + 2 &&
      complement.sort !== 'colon' &&
      turns(tokens, i + 1) &&
      !opensThat(draft, i + 2)
    )
      return i
  }
  return limit
}

/** *Praising the plan,* Ruiz said … · *Asked about it,* she left · When it closed, *citing the cost*, Ruiz left: the words of what opens a sentence end before its main clause. */
function endOfOpening(draft: Draft, { from, to }: Sentence, event: CueEvent, first: number): number {
  const { tokens, lexicon } = draft
  if (event.shape === 'gerund' && event.subject > first) return event.subject
  const opens = event.shape === 'passive' && event.from === from
  const within = event.shape === 'gerund' && isWord(tokens[from]) && has(tokens[from], TAG.subordinator)
  if (!opens && !within) return to
  for (let at = pauseAfter(draft, first, to); at !== null; at = pauseAfter(draft, at + 1, to))
    if (isStatement(tokens, at + 1, to, lexicon)) return at + 1
  return to
}

/** The bridge *– which Ruiz said* was safe – fell: what opens at a dash closes at the next. */
const opensAtDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[has(tokens[at - 1], TAG.relative) ? at - 2 : at - 1]?.kind === 'dash'

/** a hat reading, “Go home” *on Sunday* · He said “Go home” *– and left*: when a sentence was said, or what the writer sets apart, is no part of it. */
const isLeft = (draft: Draft, { sort, from }: Complement, at: number, limit: number): boolean =>
  sort === 'quote' &&
  at === from &&
  at + 1 < limit &&
  /^["“”'`„«‘’]+\p{Lu}/u.test(draft.text.slice(draft.tokens[at].start, draft.tokens[at].start + 4)) &&
  (/dash|close/.test(draft.tokens[at + 1].kind) || tellsWhenOrWhere(draft, at + 1, limit))

/** began “…”: of no words without marks. */
const speaksInMarks = ({ verb }: CueEvent): boolean => verb?.frames.size === 1 && verb.frames.has('quote')

/** called it “a trap” *and left* · “a trap” – *the third* · what he called “a trap” *was* · “a trap” *when asked*: not what it is called. */
function endsNaming(draft: Draft, at: number, limit: number): boolean {
  const { tokens, lexicon } = draft
  const token = tokens[at]
  const quoteNear = () => tokens.slice(at + 1, Math.min(limit, at + 4)).some((t) => t.kind === 'quote')
  if (token.kind === 'dash' || token.kind === 'open') return !quoteNear()
  if (!isWord(token)) return false
  if (has(token, TAG.conjunction)) return !quoteNear()
  if (tokens[at - 1].kind === 'quote' && (isSurelyVerb(token, lexicon) || has(token, TAG.agent))) return true
  if (tellsWhenOrWhere(draft, at, limit)) return true
  return has(token, TAG.subordinator) && has(token, TAG.question)
}

/** called it “a trap” *Monday* · *on Monday* · *in an interview*: the naming happened then and there. */
function tellsWhenOrWhere({ tokens, lexicon }: Draft, at: number, limit: number): boolean {
  if (lexicon.days.has(tokens[at].lower)) return true
  if (!has(tokens[at], TAG.preposition) || at + 1 >= limit) return false
  if (lexicon.days.has(tokens[at + 1].lower)) return true
  const phrase = phraseStartingAt(tokens, at + 1, limit, lexicon)
  return phrase !== null && has(tokens[phrase.head], TAG.venue)
}

/** …, *which he called “a trap”* · …, *on whom she blamed “a mess”* · …, *when she called it “a trap”* · … *before calling it “a trap”*: a later cue with marks of its own; -1 when the clause is none such. */
function asideFrom({ tokens, lexicon }: Draft, event: CueEvent, to: number): number {
  const at = event.clauseFrom - 1
  const opener = tokens[at]
  if (
    !isWord(opener) ||
    !tokens.slice(event.to, Math.min(to, event.to + FARTHEST_MARKS)).some((t) => t.kind === 'quote')
  )
    return -1
  if (event.shape === 'gerund')
    return lexicon.gerundOpeners.has(opener.lower) && !lexicon.ties.has(opener.lower) ? at : -1
  if (event.shape !== 'finite') return -1
  if (lexicon.gerundOpeners.has(opener.lower)) return tokens[at - 1].kind === 'comma' ? at - 1 : -1
  if (!has(opener, TAG.relative) || has(opener, TAG.determiner)) return -1
  let comma = at - 1
  if (has(tokens[comma], TAG.preposition)) comma--
  if (comma < at - 1 && has(tokens[comma], TAG.pronoun)) comma--
  return tokens[comma].kind === 'comma' ? comma : -1
}

/** said it was “safe” and *that the council* would check: a second clause of the same cue. */
const opensThat = ({ tokens, lexicon }: Draft, at: number): boolean =>
  isWord(tokens[at]) && lexicon.complementizers.has(tokens[at].lower) && has(tokens[at + 1], SUBJECT)

/** He scolded the plan: “You knew,” *she said*: the cue right after the marks is nearer to them than one far before. */
const isSpokenBy = ({ tokens, text }: Draft, quote: number, event: CueEvent): boolean =>
  (event.shape === 'finite' || event.shape === 'inverted') &&
  tokens[quote].kind === 'quote' &&
  /comma|colon|dash|stop/.test(tokens[quote - 1].kind) &&
  /[,?!][”"'’»]+$/.test(text.slice(tokens[quote].end - 4, tokens[quote].end))

/** A later cue ends the words of an earlier one when a comma, dash or "and" parts them. */
function breaksOff(tokens: readonly Token[], event: CueEvent): boolean {
  if (event.shape === 'relative' || event.shape === 'passive') return false
  const before = tokens[event.clauseFrom - 1]
  if (!before) return false
  if (before.kind === 'quote' && has(tokens[event.clauseFrom], TAG.infinitive)) return false
  if (ends(before, ENDING.pause)) return true
  if (event.shape === 'gerund' || event.mention === null)
    return before.kind !== 'word' || has(before, TAG.conjunction) || turnsAway(before)
  if (event.shape === 'phrase' || event.shape === 'inverted') return before.kind !== 'word'
  return (
    before.kind === 'comma' ||
    before.kind === 'quote' ||
    before.kind === 'dash' ||
    has(before, TAG.conjunction | TAG.contrast) ||
    /comma|dash/.test(tokens[event.clauseFrom].kind) ||
    has(tokens[event.clauseFrom], TAG.conjunction | TAG.contrast)
  )
}

/** said *his band and Lee* promised …: what “and” joins to words without a verb yet is their subject. */
function joinsSubject(
  { tokens, lexicon }: Draft,
  { sort, from }: Complement,
  { clauseFrom, shape }: CueEvent,
): boolean {
  if (!/clause|that/.test(sort) || shape !== 'finite' || !has(tokens[clauseFrom - 1], TAG.conjunction))
    return false
  if (has(tokens[clauseFrom], TAG.pronoun) && !has(tokens[clauseFrom], TAG.object)) return false
  for (let i = from; i < clauseFrom - 1; i++)
    if (!isWord(tokens[i]) || isSurelyVerb(tokens[i], lexicon) || ends(tokens[i], ENDING.past)) return false
  return true
}

/** According to Ruiz, the bridge holds and *she thinks* …: a view under a source is hers. */
const goesOn = ({ shape }: CueEvent, { verb }: CueEvent): boolean =>
  shape === 'phrase' && (verb?.cueClass === 'belief' || verb?.cueClass === 'evidence')

/** but: turns away from what was said and opens no clause under it, as while does. */
const turnsAway = (token: Token): boolean => has(token, TAG.contrast) && !has(token, TAG.subordinator)

/** “…,” *and* “…” goes on, and so do it was “safe,” *because* it rained, *even* if · *but also* dear; “…,” a reference to does not. */
function goesOnAfter(tokens: readonly Token[], at: number, limit: number, sort: Complement['sort']): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= limit || !next) return false
  if (next.kind === 'quote') return true
  if (!isWord(next)) return false
  if (has(next, TAG.conjunction)) return true
  if (sort === 'quote' || sort === 'colon' || sort === 'naming') return false
  if (has(next, TAG.contrast)) return isAdverb(tokens[at + 2])
  return has(next, TAG.subordinator) || (isAdverb(next) && /clause|that/.test(sort))
}

/** “a trap” for all, *which* surprised many · , *a* swipe at the mayor */
const addsRemark = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at]) && has(tokens[at], TAG.relative) && !has(tokens[at], TAG.determiner)

/** was “safe” for all, *a charge* the mayor denied · – *a hint* at Lee: the writer’s word for it all, when no marks follow. */
function sumsUp({ tokens, lexicon }: Draft, at: number, limit: number): boolean {
  if (!/comma|dash/.test(tokens[at].kind) || at + 1 >= limit) return false
  if (!lexicon.indefinites.has(tokens[at + 1].lower)) return false
  for (let i = at + 1; i < limit && i < at + LONGEST_SUM; i++) if (tokens[i].kind === 'quote') return false
  return true
}

const turns = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at]) && has(tokens[at], TAG.contrast)

/** As Smith noted, …: a source joined to what it says opens the sentence. */
function opensWithSource({ tokens, lexicon }: Draft, sentence: Sentence, event: CueEvent): boolean {
  const at = event.clauseFrom - 1
  if (at < sentence.from || !lexicon.asWords.has(tokens[at].lower)) return false
  return (
    at === sentence.from ||
    tokens[at - 1].kind === 'comma' ||
    has(tokens[at - 1], TAG.conjunction | TAG.contrast)
  )
}

/**
 * The bridge, Smith said, *would close*: the words go on after a cue between commas. After *said Smith, a farmer* only a
 * verb or pronoun says that they do.
 */
export function contentAround(
  draft: Draft,
  sentence: Sentence,
  event: CueEvent,
  later: readonly CueEvent[],
): FoundContent | null {
  const { tokens } = draft
  const comma = pastCircumstance(draft, event, sentence.to)
  if (tokens[comma]?.kind !== 'comma' || comma + 1 >= sentence.to) return null
  const opener = tokens[event.clauseFrom - 1]
  if (opener?.kind !== 'comma' && !opensWithSource(draft, sentence, event)) return null
  if (
    event.shape === 'gerund' ||
    event.shape === 'relative' ||
    tokens[event.clauseFrom - 2]?.kind === 'quote'
  )
    return null
  const from = comma + 1
  if (later[0]?.clauseFrom === from && later[0].shape === 'inverted') return null
  const that = draft.lexicon.complementizers.has(tokens[from].lower)
  const next = tokens[from]
  if (
    !isWord(next) ||
    turns(tokens, from) ||
    ends(next, ENDING.gerund) ||
    (has(next, TAG.relative | TAG.conjunction) && !that)
  )
    return null
  const doubtful = event.shape === 'inverted' || (comma > event.clauseTo && opener?.kind === 'comma')
  const opens = has(next, TAG.pronoun) && !has(next, TAG.determiner)
  if (doubtful && !isSurelyVerb(next, draft.lexicon) && !opens) return null
  const stop = endOfContent(draft, sentence, event, { sort: 'clause', from }, later)
  return from < stop ? finish(from, stop, 'cue-between', tokens) : null
}

/** The bridge, Smith told *reporters on Monday*, would close: past whoever was told, when and where. */
function pastCircumstance({ tokens, lexicon }: Draft, event: CueEvent, to: number): number {
  const frames = event.verb?.frames ?? NO_FRAMES
  let at = event.clauseTo
  let told = !frames.has('person')
  for (let n = 0; n < MOST_STEPS && at < to; n++) {
    const step = stepOver(tokens, at, to, lexicon, frames, told)
    if (!step) break
    at = step.to
    told = step.told
  }
  return at
}
