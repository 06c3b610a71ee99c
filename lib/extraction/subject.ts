/*
 * Who stands before a verb: the noun phrase that is its subject, past adverbs, brackets, appositions and relative
 * clauses. "Smith, 49, a farmer from Ohio, later said" → "Smith".
 */
import { opensInfinitive } from './clause'
import type { Draft } from './draft'
import type { Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'
import {
  ends,
  has,
  isAdverb,
  isName,
  isSurelyVerb,
  isWord,
  NARROW,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from './noun-phrase'

/** An apposition reaches back over at most so many commas. */
const MOST_COMMAS = 8
/** An opening phrase ends within so many tokens, or it is none. */
const FARTHEST_COMMA = 60
/** A clause that describes a subject without commas has at most so many tokens. */
const LONGEST_RELATIVE = 12
/** A subject stands at most so many tokens before its verb. */
export const FARTHEST_SUBJECT = 40

/** Between an auxiliary and its verb stand at most so many words in commas. */
const LONGEST_ASIDE = 5

/** What stands before a verb: its auxiliaries and adverbs from `from` on, and the subject, if any. */
export interface VerbGroup {
  readonly from: number
  readonly auxiliaries: readonly Token[]
}

/** has *never* said, has *since* said, was also *telling*: the words of the verb before its last. */
export function verbGroup(tokens: readonly Token[], verb: number, floor: number): VerbGroup {
  const auxiliaries: Token[] = []
  let from = verb
  for (let i = verb - 1; i >= floor; i--) {
    const token = tokens[i]
    if (token.kind === 'comma') {
      const auxiliary = overInsertion(tokens, i, floor)
      if (auxiliary === null) break
      i = auxiliary + 1
      from = i
      continue
    }
    if (!isWord(token)) break
    if (has(token, TAG.auxiliary | TAG.modal) && !(token.capital && isName(token))) auxiliaries.push(token)
    else if ((has(token, TAG.time) || isYear(token)) && i > floor + 1) {
      i = startOfTime(tokens, i, floor)
      from = i
      continue
    } else if (has(token, TAG.subordinator) && has(tokens[i - 1], TAG.have)) {
      from = i
      continue
    } else if (!isAdverb(token) || (token.capital && i > floor) || isSubjectAlone(tokens, i, floor)) break
    from = i
  }
  return { from, auxiliaries }
}

/** *have*, in fact, praised: the auxiliary before an insertion between commas that ends at `comma`; null without one. */
function overInsertion(tokens: readonly Token[], comma: number, floor: number): number | null {
  for (let i = comma - 1; i > floor && comma - i <= LONGEST_ASIDE; i--)
    if (tokens[i].kind === 'comma') return has(tokens[i - 1], TAG.auxiliary | TAG.modal) ? i - 1 : null
    else if (!isWord(tokens[i])) return null
  return null
}

/** *Most* said, and *many* agreed: words for an amount that open their clause are its subject. */
const isSubjectAlone = (tokens: readonly Token[], at: number, floor: number): boolean =>
  has(tokens[at], TAG.pronoun) &&
  (at === floor || tokens[at - 1].kind !== 'word' || has(tokens[at - 1], TAG.conjunction))

/** the hacker known as “Guccifer,” said: the comma stands inside the marks. */
const isShortQuote = (token: Token): boolean => token.kind === 'quote' && token.end - token.start < 24

/** on Monday, *for the first* time: back over what belongs to a word of time. */
function startOfTime(tokens: readonly Token[], at: number, floor: number): number {
  let i = at
  while (
    i > floor + 1 &&
    isWord(tokens[i - 1]) &&
    has(tokens[i - 1], TAG.determiner | TAG.time | TAG.number | TAG.adverb)
  )
    i--
  return i > floor && has(tokens[i - 1], TAG.preposition)
    ? i - 1
    : i < at && has(tokens[i], TAG.time | TAG.determiner)
      ? i
      : at
}

const isYear = (token: Token): boolean => /^(?:1[5-9]|20)\d\d$/.test(token.lower)

/** The subject that ends right before `at`, over commas if need be; null when the clause names none there. */
export function subjectBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const last = at - 1
  if (last < floor) return null
  const token = tokens[last]
  if (token.kind === 'comma' || token.kind === 'dash' || isShortQuote(token))
    return subjectOverInsertion(tokens, last, floor, lexicon)
  if (isRelative(tokens, last, floor, lexicon)) return { from: last, to: at, head: last }
  const near = phraseEndingAt(tokens, last, floor, lexicon)
  if (near && isVerbAfterModal(tokens, near, floor)) return null
  const object = near ? null : withObject(tokens, last, floor, lexicon)
  if (object) return object
  if (!near || isUndergone(tokens, near)) return overInfinitive(tokens, last, floor, lexicon) ?? near
  if (afterPreposition(tokens, near.from, floor)) {
    const described = isThing(tokens[near.head]) ? overRelative(tokens, near.from, floor, lexicon) : null
    if (described) return described
    if (isThing(tokens[near.head]) && opensSecondClause(tokens, near.from - 1, floor)) return null
    const main = clauseSubject(tokens, floor, at, lexicon)
    if (
      main &&
      main.to < near.from &&
      canSpeak(tokens, main) &&
      !breaksBetween(tokens, main.to, near.from, lexicon)
    )
      return main
    if (isThing(tokens[near.head]) && has(tokens[near.from], TAG.possessive)) return null
  }
  return near
}

/** did not *release* further details: a bare word after do or will is a verb. */
function isVerbAfterModal(tokens: readonly Token[], { from, head }: NounPhrase, floor: number): boolean {
  if (from !== head || tokens[from].capital || has(tokens[from], TAG.pronoun)) return false
  let before = from - 1
  while (before > floor && isWord(tokens[before]) && isAdverb(tokens[before])) before--
  return before >= floor && has(tokens[before], TAG.modal)
}

/** …, *but in* a later interview said: a second verb of the subject before. */
const opensSecondClause = (tokens: readonly Token[], preposition: number, floor: number): boolean =>
  preposition > floor && has(tokens[preposition - 1], TAG.conjunction | TAG.contrast)

/** A subject opens its clause, alone or after one of these; after a comma it may be an apposition. */
const OPENERS = TAG.conjunction | TAG.contrast | TAG.subordinator

const isThing = (head: Token): boolean =>
  !isName(head) && !has(head, TAG.person | TAG.body | TAG.document | TAG.pronoun)

/** *most of* them said · *a source close to* him said: a phrase that ends in an object. */
function withObject(
  tokens: readonly Token[],
  last: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const link = tokens[last - 1]
  if (!has(tokens[last], TAG.object) || last - 2 < floor || !has(link, TAG.preposition)) return null
  const trailing = lexicon.trailing.has(tokens[last - 2].lower) && last - 3 >= floor
  if (!trailing && !lexicon.ties.has(link.lower)) return null
  const left = phraseEndingAt(tokens, last - (trailing ? 3 : 2), floor, lexicon)
  return left && canSpeak(tokens, left) ? { ...left, to: last + 1 } : null
}

/** to be *published*: a participle alone, which only looks like a noun. */
const isUndergone = (tokens: readonly Token[], { from, head }: NounPhrase): boolean =>
  from === head && ends(tokens[head], ENDING.past) && has(tokens[from - 1], TAG.be)

/** *Figures* to be published today show: who or what an infinitive, without a comma, describes. */
function overInfinitive(
  tokens: readonly Token[],
  last: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  for (let i = last; i > floor && last - i < LONGEST_RELATIVE && isWord(tokens[i]); i--) {
    if (has(tokens[i], TAG.conjunction)) return null
    if (!opensInfinitive(tokens, i)) continue
    const described = phraseEndingAt(tokens, i - 1, floor, lexicon)
    const opens = described && (described.from === floor || has(tokens[described.from - 1], OPENERS))
    const head = described && tokens[described.head]
    const sayable =
      has(head ?? undefined, TAG.person | TAG.body | TAG.document) || ends(head ?? undefined, ENDING.plural)
    return opens && sayable ? { ...described, to: last + 1 } : null
  }
  return null
}

/** *a friend* who knows about these matters told: who a clause about somebody, without a comma, describes. */
function overRelative(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  for (let i = at - 1; i > floor && at - i < LONGEST_RELATIVE && isWord(tokens[i]); i--) {
    if (!lexicon.subjectRelatives.has(tokens[i].lower)) continue
    const somebody = phraseEndingAt(tokens, i - 1, floor, lexicon)
    const opens = somebody && (somebody.from === floor || has(tokens[somebody.from - 1], OPENERS))
    return opens && canSpeak(tokens, somebody) ? somebody : null
  }
  return null
}

/** Whether a comma or another verb stands between a subject and its verb; one of a clause about the subject does not. */
function breaksBetween(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (to - from > FARTHEST_SUBJECT) return true
  let described = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token.kind !== 'word') return true
    if (has(token, TAG.auxiliary | TAG.modal | TAG.subordinator | TAG.contrast)) return true
    described ||= has(token, TAG.relative)
    if (described) continue
    if (has(token, TAG.finite) && has(tokens[i + 1], TAG.infinitive)) return true
    if (isSurelyVerb(token, lexicon) && !has(tokens[i + 1], TAG.agent)) return true
  }
  return false
}

function isRelative(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!isWord(token) || !has(token, TAG.relative) || token.capital) return false
  if (lexicon.subjectRelatives.has(token.lower)) return true
  return at > floor && /word|comma|dash/.test(tokens[at - 1].kind)
}

const isAppositive = (tokens: readonly Token[], phrase: NounPhrase, floor: number): boolean =>
  phrase.from > floor && tokens[phrase.from - 1].kind === 'comma'

/** NP , insertion , VERB: the insertion must begin like one (who …, a …, 49, of …). */
function subjectOverInsertion(
  tokens: readonly Token[],
  closing: number,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  let found: NounPhrase | null = null
  let right = closing
  for (let n = 0; n < MOST_COMMAS; n++) {
    const comma = markBefore(tokens, right, floor, tokens[closing]?.kind === 'dash' ? 'dash' : 'comma')
    if (comma === null) break
    if (opensInsertion(tokens, comma + 1, lexicon) || namesRole(tokens, comma + 1, right)) {
      const phrase = phraseEndingAt(tokens, comma - 1, floor, lexicon)
      if (
        phrase &&
        canSpeak(tokens, phrase) &&
        (!found || isSomebody(tokens, phrase)) &&
        !afterPreposition(tokens, phrase.from, floor)
      ) {
        found = phrase
        const before = tokens[phrase.from - 1]
        if (phrase.from <= floor || before?.kind !== 'comma' || !opensInsertion(tokens, phrase.from, lexicon))
          break
      }
    }
    right = comma
  }
  if (found) return found
  const last = phraseEndingAt(tokens, closing - 1, floor, lexicon)
  if (!last || !isName(tokens[last.head]) || !isAppositive(tokens, last, floor)) return null
  return overRegion(tokens, last, floor, lexicon) ?? last
}

/** *The timeline* of events in San Bernardino, California, shows: a name that only says where a place is. */
function overRegion(
  tokens: readonly Token[],
  region: NounPhrase,
  floor: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const place = phraseEndingAt(tokens, region.from - 2, floor, lexicon, NARROW)
  if (!place || !isName(tokens[place.head]) || !afterPreposition(tokens, place.from, floor)) return null
  const main = clauseSubject(tokens, floor, place.from, lexicon)
  return main && canSpeak(tokens, main) && !breaksBetween(tokens, main.to, place.from, lexicon) ? main : null
}

const afterPreposition = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && has(tokens[at - 1], TAG.preposition)

function markBefore(tokens: readonly Token[], at: number, floor: number, kind: Token['kind']): number | null {
  for (let i = at - 1; i > floor && at - i < FARTHEST_COMMA; i--) {
    const token = tokens[i]
    if (token.kind === kind) return i
    if (token.kind === 'semicolon' || token.kind === 'colon') return null
    if (token.kind === 'quote' && token.end - token.start > 60) return null
  }
  return null
}

function opensInsertion(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!isWord(token)) return token?.kind === 'open' || token?.kind === 'quote'
  if (
    has(
      token,
      TAG.relative | TAG.determiner | TAG.number | TAG.preposition | TAG.person | TAG.title | TAG.possessive,
    )
  )
    return true
  if (ends(token, ENDING.gerund | ENDING.past) || isName(token)) return true
  return (
    has(token, TAG.adverb | TAG.subordinator) || lexicon.verbs.get(token.lower)?.forms.has('gerund') === true
  )
}

/** Smith, *policy director at the institute*, said */
function namesRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) if (has(tokens[i], TAG.person | TAG.title)) return true
  return false
}

/** The head of a subject: a name, somebody who can speak, or a plural. */
const canSpeak = (tokens: readonly Token[], phrase: NounPhrase): boolean => {
  const head = tokens[phrase.head]
  return (
    isName(head) ||
    has(head, TAG.person | TAG.body | TAG.document | TAG.pronoun) ||
    has(tokens[phrase.from], TAG.determiner) ||
    ends(head, ENDING.plural)
  )
}

/**
 * The subject of the clause that begins at `floor`, for a verb later in it that has none of its own:
 * "After the vote, Smith smiled and *said*" → Smith.
 */
export function clauseSubject(
  tokens: readonly Token[],
  floor: number,
  verb: number,
  lexicon: Lexicon,
): NounPhrase | null {
  let i = floor
  while (i < verb && tokens[i].kind === 'quote') i++
  if (isOpeningAdverb(tokens[i])) i++
  while (
    i < verb &&
    isWord(tokens[i]) &&
    has(tokens[i], TAG.conjunction | TAG.contrast | TAG.adverb) &&
    !has(tokens[i], TAG.pronoun) &&
    !lexicon.clauseLeads.has(tokens[i].lower)
  )
    i++
  i = pastApproximator(tokens, i, lexicon)
  const first = tokens[i]
  if (
    isWord(first) &&
    (has(first, TAG.preposition | TAG.subordinator) || ends(first, ENDING.gerund)) &&
    !has(first, TAG.determiner)
  ) {
    const comma = commaAfter(tokens, i, verb)
    if (comma === null) return null
    i = pastRegion(tokens, comma, verb, lexicon)
  }
  while (i < verb && isWord(tokens[i]) && (isAdverb(tokens[i]) || has(tokens[i], TAG.time))) i++
  if (tokens[i]?.kind === 'comma') i++
  i = pastApproximator(tokens, i, lexicon)
  const opening = phraseStartingAt(tokens, i, verb, lexicon)
  const phrase =
    opening && has(tokens[opening.to], TAG.time) && !isSomebody(tokens, opening)
      ? afterTime(tokens, opening.to, verb, lexicon)
      : opening
  if (!phrase || phrase.to >= verb) return null
  const next = tokens[phrase.to]
  const goesOn =
    next.kind === 'comma' ||
    next.kind === 'open' ||
    isSurelyVerb(next, lexicon) ||
    isAdverb(next) ||
    isWord(next)
  return goesOn ? phrase : null
}

/** *About* 200 people: a preposition that only makes a number rough. */
const pastApproximator = (tokens: readonly Token[], at: number, { approximators }: Lexicon): number =>
  isWord(tokens[at]) && approximators.has(tokens[at].lower) && has(tokens[at + 1], TAG.number) ? at + 1 : at

/** A name, a person, a body or a pronoun for one; no relative. */
export const isSomebody = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  (isName(tokens[head]) || has(tokens[head], TAG.person | TAG.body | TAG.pronoun)) &&
  !has(tokens[head], TAG.relative | TAG.number)

/** *Shortly* after the vote, …: a capital that only opens the sentence. */
const isOpeningAdverb = (token: Token | undefined): boolean =>
  isWord(token) && token.capital && token.tags === 0 && ends(token, ENDING.adverb)

/** A few minutes *later, Smith*: the subject after a phrase of time. */
function afterTime(tokens: readonly Token[], at: number, verb: number, lexicon: Lexicon): NounPhrase | null {
  let i = at
  while (i < verb && (has(tokens[i], TAG.time) || tokens[i].kind === 'comma')) i++
  return phraseStartingAt(tokens, i, verb, lexicon)
}

/** At a rally in Ames, Iowa, on Sunday, *Smith* …: past the region of a place and the day; else right after the comma. */
function pastRegion(tokens: readonly Token[], comma: number, verb: number, lexicon: Lexicon): number {
  const region = phraseStartingAt(tokens, comma + 1, verb, lexicon)
  if (!isName(tokens[comma - 1]) || !region || tokens[region.to]?.kind !== 'comma') return comma + 1
  if (region.to - region.from > 2 || !tokens.slice(region.from, region.to).every(isName)) return comma + 1
  const next = region.to + 1
  if (has(tokens[next], TAG.preposition)) {
    const end = commaAfter(tokens, next, verb)
    return end !== null && has(tokens[end - 1], TAG.time | TAG.number) ? end + 1 : comma + 1
  }
  const subject = phraseStartingAt(tokens, next, verb + 1, lexicon)
  const at = subject ? tokens[subject.to] : undefined
  return at && (isSurelyVerb(at, lexicon) || ends(at, ENDING.past)) ? next : comma + 1
}

/** The first comma from a token on; null before `to`. */
export function commaAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to && i < from + FARTHEST_COMMA; i++) if (tokens[i].kind === 'comma') return i
  return null
}

/** The first comma from a token on, its own or at the end of marks: on “Hope,” she …; null before `to`. */
export function pauseAfter({ tokens }: Pick<Draft, 'tokens'>, from: number, to: number): number | null {
  for (let i = from; i < to && i < from + FARTHEST_COMMA; i++) {
    if (tokens[i].kind === 'comma' || ends(tokens[i], ENDING.pause)) return i
  }
  return null
}
