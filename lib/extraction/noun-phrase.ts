/*
 * Finds the noun phrase that ends or begins at a token, by word class alone: far from a parser, and enough to say who
 * stands before or after a verb of saying.
 */
import { STOPPED_QUOTE, type Token } from './lexer'
import { ENDING, type Lexicon, TAG } from './lexicon/lexicon'

/** Tokens `[from, to)`, and the word the phrase is about. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const CLOSED =
  TAG.preposition |
  TAG.conjunction |
  TAG.subordinator |
  TAG.auxiliary |
  TAG.modal |
  TAG.adverb |
  TAG.question |
  TAG.relative
/** A phrase with more words is a misreading. */
const LONGEST_PHRASE = 40
/** At this depth a phrase is taken without what hangs on it before: *Ruiz*, not footage of Ruiz. */
export const NARROW = 4
/** Inside brackets: (R-Ohio), (pictured). */
const LONGEST_BRACKET = 12

export const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0
/** Whether a word has one of these endings. */
export const ends = (token: Token | undefined, ending: number): boolean =>
  token !== undefined && (token.endings & ending) !== 0
export type Word = Token & { readonly kind: 'word' }
export const isWord = (token: Token | undefined): token is Word =>
  token !== undefined && token.kind === 'word'

const SPEAKERS = TAG.person | TAG.body | TAG.document
const NAMEABLE = TAG.given | TAG.title | TAG.place | TAG.person | TAG.body

/** A capitalised word that is no grammatical word; the first word of a sentence counts unless it has a class. */
export const isName = (token: Token | undefined): boolean =>
  isWord(token) &&
  token.capital &&
  ((token.tags & (CLOSED | TAG.determiner | TAG.pronoun | TAG.time)) === 0 || (token.tags & NAMEABLE) !== 0)

/** WHO, U.S., A&E: a name in capitals alone. */
export const isAcronym = (text: string, { start, end }: Token): boolean =>
  /^\p{Lu}[\p{Lu}.&]+$/u.test(text.slice(start, end))

export const isAdverb = (token: Token): boolean =>
  token.kind === 'word' &&
  (has(token, TAG.adverb | TAG.negation) ||
    (!token.capital && ends(token, ENDING.adverb) && !has(token, TAG.person | TAG.body | TAG.venue)))

export const isPossessive = (token: Token | undefined, lexicon: Lexicon): boolean =>
  isWord(token) && lexicon.possessives.has(token.lower)

/** A verb form that cannot be a noun: said, went, is. */
export function isSurelyVerb(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.capital || lexicon.possessives.has(token.lower)) return false
  if (has(token, TAG.finite | TAG.auxiliary | TAG.modal)) return true
  const forms = lexicon.verbs.get(token.lower)?.forms
  return forms !== undefined && !forms.has('base') && !forms.has('third') && !forms.has('gerund')
}

const canModify = (token: Token, lexicon: Lexicon): boolean =>
  isWord(token) &&
  (isName(token) ||
    ((token.tags & (CLOSED | TAG.pronoun | TAG.object)) === 0 && !isSurelyVerb(token, lexicon)))

const isParticiple = (token: Token): boolean =>
  !token.capital && ends(token, ENDING.past | ENDING.gerund) && token.tags === 0

const isPercent = (token: Token): boolean => token.kind === 'other' && token.lower === '%'

/** The phrase whose last token is `last`, not reaching before `floor`; null when no phrase ends there. */
export function phraseEndingAt(
  tokens: readonly Token[],
  last: number,
  floor: number,
  lexicon: Lexicon,
  deep = 0,
): NounPhrase | null {
  let i = skipBracketBack(tokens, last, floor)
  if (i < floor) return null
  const head = tokens[i]
  if (i > floor && isPercent(head) && has(tokens[i - 1], TAG.number))
    return { from: i - 1, to: last + 1, head: i - 1 }
  if (!isWord(head)) return null
  if (has(head, TAG.pronoun) && !isName(head)) {
    const modified = tokens[i - 1]
    if (
      i > floor &&
      isWord(modified) &&
      has(modified, TAG.determiner) &&
      !has(modified, TAG.subordinator) &&
      has(head, TAG.number)
    )
      return { from: i - 1, to: last + 1, head: i }
    return { from: i, to: last + 1, head: i }
  }
  if (isPossessive(head, lexicon) || has(head, TAG.object)) return null
  if (
    !has(head, TAG.number) &&
    !isName(head) &&
    (has(head, CLOSED | TAG.determiner) || isSurelyVerb(head, lexicon) || isAdverb(head))
  )
    return null
  if (has(head, TAG.time) && !isName(head)) return null
  const headAt = i
  i--
  while (i >= floor && last - i < LONGEST_PHRASE) {
    const token = tokens[i]
    if (token.kind === 'close') {
      const before = skipBracketBack(tokens, i, floor)
      if (before === i) break
      i = before
      continue
    }
    if (token.lower === STOPPED_QUOTE) break
    if (token.kind === 'quote' || (token.kind === 'other' && /^[&/$£€]$/.test(token.lower))) {
      const before = tokens[i - 1]
      const joins = isName(before) || has(before, TAG.determiner)
      if (i > floor && joins && token.end - token.start < 40 && !ends(token, ENDING.pause)) i--
      else break
      continue
    }
    if (!isWord(token)) break
    if (isPossessive(token, lexicon)) i--
    else if (has(token, TAG.determiner)) {
      if (has(token, TAG.subordinator) && i > floor) break
      i--
      if (
        i >= floor &&
        isWord(tokens[i]) &&
        has(tokens[i], TAG.determiner) &&
        !has(tokens[i], TAG.subordinator)
      )
        i--
      break
    } else if (has(token, TAG.time) && !isName(token) && !has(tokens[i - 1], TAG.determiner)) break
    else if (
      isParticiple(token) &&
      !(
        i > floor &&
        (has(tokens[i - 1], TAG.determiner | TAG.possessive) ||
          isAdverb(tokens[i - 1]) ||
          tokens[i - 1].kind === 'quote')
      )
    )
      break
    else if (canModify(token, lexicon) && !isAdverb(token)) i--
    else if (isAdverb(token) && i > floor && has(tokens[i - 1], TAG.determiner)) i--
    // an *inside* source
    else if (lexicon.sites.has(token.lower) && i > floor && has(tokens[i - 1], TAG.determiner)) i--
    else break
  }
  const found = { from: i + 1, to: last + 1, head: headAt }
  return deep >= NARROW ? found : widen(tokens, found, floor, lexicon, deep)
}

/** a spokesman *for the campaign*; Smith *and Jones* */
function widen(
  tokens: readonly Token[],
  phrase: NounPhrase,
  floor: number,
  lexicon: Lexicon,
  deep: number,
): NounPhrase {
  const link = tokens[phrase.from - 1]
  if (phrase.from - 1 <= floor || !isWord(link)) return phrase
  const share = shareBefore(tokens, phrase.from, floor)
  if (share < phrase.from) return { from: share, to: phrase.to, head: phrase.head }
  if (has(link, TAG.preposition)) {
    const described = phrase.from - 3 >= floor && trails(tokens[phrase.from - 2], lexicon)
    const left = phraseEndingAt(tokens, phrase.from - (described ? 3 : 2), floor, lexicon, deep + 1)
    if (!left) return phrase
    const head = tokens[left.head]
    const speaks = has(head, SPEAKERS)
    if (described) return speaks ? { from: left.from, to: phrase.to, head: left.head } : phrase
    const named = isName(head) && lexicon.ties.has(link.lower) && beginsClause(tokens, left.from, floor)
    const ties = lexicon.ties.has(link.lower)
    if (
      speaks ||
      named ||
      (ties &&
        (!has(head, TAG.time | TAG.pronoun) || has(head, TAG.number)) &&
        has(tokens[left.from], TAG.determiner | TAG.pronoun))
    )
      return { from: left.from, to: phrase.to, head: left.head }
  }
  if (has(link, TAG.conjunction)) {
    const left = phraseEndingAt(tokens, phrase.from - 2, floor, lexicon, deep + 1)
    if (left && sameSort(tokens[left.head], tokens[phrase.head]) && beginsClause(tokens, left.from, floor))
      return { from: left.from, to: phrase.to, head: phrase.head }
  }
  return phrase
}

/** *four in* ten voters, *one out of* three: where a share begins whose second number stands at `at`; `at` where none does. */
function shareBefore(tokens: readonly Token[], at: number, floor: number): number {
  let i = at
  while (i > floor && i > at - 2 && has(tokens[i - 1], TAG.preposition)) i--
  return i < at && i > floor && has(tokens[at], TAG.number) && has(tokens[i - 1], TAG.number) ? i - 1 : at
}

/** a source *close* to the talks, officials *briefed* on them: describes the noun before it. */
const trails = (token: Token, lexicon: Lexicon): boolean =>
  isWord(token) && (lexicon.trailing.has(token.lower) || isParticiple(token))

const sameSort = (a: Token, b: Token): boolean =>
  (isName(a) && isName(b)) || (has(a, SPEAKERS) && has(b, SPEAKERS))

function beginsClause(tokens: readonly Token[], from: number, floor: number): boolean {
  if (from <= floor) return true
  const before = tokens[from - 1]
  return before.kind !== 'word' || has(before, TAG.subordinator | TAG.conjunction)
}

function skipBracketBack(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.kind !== 'close') return at
  for (let i = at - 1; i >= floor && at - i < LONGEST_BRACKET; i--)
    if (tokens[i].kind === 'open') return i - 1
  return at
}

/** her *plan*, her *very own*: a possessive has a noun after it; told her *that* has none. */
const owns = (next: Token | undefined, lexicon: Lexicon): boolean =>
  isWord(next) && !has(next, TAG.determiner & ~TAG.number) && (canModify(next, lexicon) || isAdverb(next))

const isSign = (token: Token): boolean => token.kind === 'other' && /^[&/$£€]$/.test(token.lower)

/** The phrase that begins at `first` and ends before `ceiling`; null when none begins there. */
export function phraseStartingAt(
  tokens: readonly Token[],
  first: number,
  ceiling: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const opener = tokens[first]
  if (first >= ceiling || !(isWord(opener) || isSign(opener))) return null
  if (has(opener, TAG.object) && !(has(opener, TAG.possessive) && owns(tokens[first + 1], lexicon)))
    return { from: first, to: first + 1, head: first }
  if (has(opener, TAG.pronoun) && !has(opener, TAG.determiner) && !isName(opener))
    return { from: first, to: first + 1, head: first }
  let i = first
  let head = -1
  let attached = false
  let open = true
  while (i < ceiling && i - first < LONGEST_PHRASE) {
    const token = tokens[i]
    if (isSign(token)) {
      i++
      continue
    }
    if (token.kind === 'quote' && open && i > first) {
      head = i
      open = false
      i++
      continue
    }
    if (!isWord(token)) break
    const ratio = open && i > first ? pastRatio(tokens, i) : i
    if (ratio > i) {
      i = ratio
      continue
    }
    if (isPossessive(token, lexicon)) {
      head = -1
      attached = false
      open = true
    } else if (open && (has(token, TAG.determiner) || isAdverb(token))) {
      i++
      continue
    } else if (
      head >= 0 &&
      has(tokens[head], SPEAKERS) &&
      lexicon.trailing.has(token.lower) &&
      has(tokens[i + 1], TAG.preposition)
    ) {
      attached = true
      open = true
      i += 2
      continue
    } else if (
      has(token, TAG.time) &&
      !isName(token) &&
      !(open && canModify(tokens[i + 1], lexicon) && !has(tokens[i + 1], TAG.time))
    )
      break
    else if (canModify(token, lexicon) && !(!open && has(token, TAG.determiner | TAG.pronoun))) {
      if (!open && isFiniteAfterNoun(tokens, i, lexicon)) break
      if (!attached) head = i
      open = false
    } else if (!open && joins(tokens, i, lexicon)) {
      attached = true
      open = true
    } else break
    i++
  }
  if (head < 0) {
    const last = tokens[i - 1]
    return i > first && has(last, TAG.pronoun | TAG.number) ? { from: first, to: i, head: i - 1 } : null
  }
  return { from: first, to: i, head }
}

/** four *in ten* voters, one *out of three*: the second number of a share; the token itself where none is. */
function pastRatio(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < at + 2 && has(tokens[i], TAG.preposition)) i++
  return i > at && has(tokens[at - 1], TAG.number) && has(tokens[i], TAG.number) ? i : at
}

/** of, for, at, from and with go on with a phrase when one follows; so does "and" between names. */
function joins(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  if (!isWord(next) || has(next, TAG.time)) return false
  if (ends(next, ENDING.gerund) && next.tags === 0) return false
  if (lexicon.phraseLinks.has(tokens[at].lower)) return canModify(next, lexicon) || has(next, TAG.determiner)
  if (has(tokens[at], TAG.infinitive) && has(tokens[at - 1], TAG.person))
    return has(next, TAG.determiner | TAG.place)
  return has(tokens[at], TAG.conjunction) && isName(next) && isName(tokens[at - 1])
}

function isFiniteAfterNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token.capital) return false
  if (isParticiple(token)) return true
  const forms = lexicon.verbs.get(token.lower)?.forms
  return forms?.has('third') === true && !has(token, TAG.document | TAG.person | TAG.venue)
}
