/*
 * Reads the names in an article: runs of capitalised words, with the title before them kept apart.
 *   "Mexico’s Foreign Secretary Marcelo Ebrard" → Mexico · Marcelo Ebrard, titled Foreign Secretary
 */
import type { Span } from '../../text/span'
import type { Draft, Sentence } from '../draft'
import type { Token } from '../lexer'
import { ENDING, type PlaceSort, TAG } from '../lexicon/lexicon'
import { ends, has, isAcronym, isName, isSurelyVerb, isWord } from '../noun-phrase'
import { type Apposition, appositionAt, roleBeforeName } from './apposition'
import { afterParticles, ageAfter, isFirm, partyAfter, roleByBe } from './beside-name'
import { folded } from './folded'
import { afterRole, apartIn, knownPeople, type NameApart, type Run } from './name-in-run'

export interface NameSequence {
  /** the name's tokens `[from, to)`, title left out */
  readonly from: number
  readonly to: number
  readonly span: Span
  /** folded words of the name, and those of them with a capital */
  readonly words: readonly string[]
  readonly capitals: readonly string[]
  /** one word in capitals alone */
  readonly acronym: boolean
  /** the title as printed, before the name or in apposition, or null */
  readonly title: string | null
  /** the body or place an apposition names, or null */
  readonly affiliation: string | null
  /** the title and its name, or null */
  readonly titledAt: Span | null
  /** first token of the office or place the name is set apart from, which may hold links; else -1 */
  readonly apartFrom: number
  /** folded role nouns in or before the title: president, judge, manager */
  readonly roles: readonly string[]
  /** folded capitalised words around the role: mexican, british, trump */
  readonly modifiers: readonly string[]
  /** folded words of the title, in small letters or not: health, minister */
  readonly titleWords: readonly string[]
  /** years of age, as in "Ana Ruiz, 49," */
  readonly age: string | null
  /** a place, or an area something is in: in Leeds, across the Fens */
  readonly placed: boolean
  /** the sort of place a noun in or before the name says it is: the Municipality of Livorno */
  readonly placeSort: PlaceSort | null
  readonly gender: 'm' | 'f' | null
  readonly kind: 'person' | 'body' | null
  /** opens its sentence with a single word or stands in a headline, so that the capital proves nothing */
  readonly doubtful: boolean
}

const LONGEST_NAME = 10
const ROLE = TAG.title | TAG.person

/** All names of the article outside quotations, in order. */
export function nameSequences(draft: Draft): NameSequence[] {
  const runs: Run[] = []
  for (const sentence of draft.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!startsName(draft.tokens, i)) continue
      const to = endOfRun(draft.tokens, i, sentence.to, draft.lexicon.ties)
      runs.push({ sentence, from: i, to })
      i = to - 1
    }
  }
  const known = knownPeople(draft, runs)
  return runs.flatMap((run) => readRun(draft, run, known))
}

/** Ambassador to the *United States* *Ana Ruiz*: the place or body before somebody’s name is a name of its own. */
function readRun(draft: Draft, { sentence, from, to }: Run, known: ReadonlySet<string>): NameSequence[] {
  const apart = apartIn(draft, sentence, from, to, known)
  const before = apart?.where ? readSequence(draft, sentence, from, apart.name, null) : null
  const name = readSequence(draft, sentence, from, to, apart)
  return [before && { ...before, kind: 'body' as const }, name].filter((found) => found !== null)
}

const startsName = (tokens: readonly Token[], at: number): boolean =>
  !has(tokens[at], TAG.document) &&
  isName(tokens[at]) &&
  tokens[at].quotation < 0 &&
  !has(tokens[at], TAG.number)

function endOfRun(tokens: readonly Token[], from: number, limit: number, links: ReadonlySet<string>): number {
  let to = from + 1
  let body = has(tokens[from], TAG.body)
  while (to < limit && to - from < LONGEST_NAME) {
    const token = tokens[to]
    if (isName(token)) {
      // State Hillary Clinton *for* the nomination: nothing hangs on a person’s name
      body = has(token, TAG.body) || (body && !has(token, TAG.given))
      to++
    } else if (
      token.kind === 'quote' &&
      to + 1 < limit &&
      isName(tokens[to + 1]) &&
      token.end - token.start < 20
    )
      to++
    else if (afterParticles(tokens, to, limit) > to) to = afterParticles(tokens, to, limit)
    else if (isWord(token) && body && links.has(token.lower) && to + 1 < limit) {
      const skip = has(tokens[to + 1], TAG.determiner) ? 2 : 1
      if (to + skip < limit && isName(tokens[to + skip])) to += skip
      else break
    } else break
  }
  return to
}

function readSequence(
  draft: Draft,
  sentence: Sentence,
  start: number,
  end: number,
  apart: NameApart | null,
): NameSequence | null {
  const { tokens, text, lexicon } = draft
  let from = apart?.name ?? afterRole(tokens, start, end)
  const rest = tokens.slice(from, end)
  if (!apart && from > start && rest.every((t) => has(t, TAG.body) || !isName(t))) from = start
  const named = tokens.slice(from, end).filter(isWord)
  const words = named.map((t) => folded(t.lower)).filter((w) => w !== '')
  if (words.length === 0) return null
  const onlyRole = named.every((t) => has(t, ROLE) && !has(t, TAG.given))
  const last = named[named.length - 1]
  const describes = named.length > 1 && has(last, ROLE) && !has(last, TAG.given) && !has(named[0], TAG.given)
  if (onlyRole || describes) return null
  const lowerRole = apart?.role ?? roleBefore(tokens, start, sentence.from)
  const titled = from > start || lowerRole < start
  const apposed =
    appositionAt(tokens, end, sentence.to, draft.lexicon) ??
    roleBeforeName(tokens, lowerRole, end, sentence.from, draft.lexicon)
  const titleTokens = [
    ...tokens.slice(lowerRole, from),
    ...(apposed ? tokens.slice(apposed.from, apposed.to) : []),
  ].filter(isWord)
  const roles = titleTokens.filter((t) => has(t, ROLE)).map((t) => folded(t.lower))
  const party = partyAfter(draft, end)
  const predicate = roleByBe(tokens, end, sentence.to, lexicon)
  const acronym = named.length === 1 && isAcronym(text, named[0])
  const body =
    named.some((t) => has(t, TAG.body)) ||
    (named.length === 1 && has(named[0], TAG.place)) ||
    acronym ||
    isFirm(draft, named)
  return {
    from,
    to: end,
    span: [tokens[from].start, tokens[end - 1].end],
    words,
    capitals: named.filter((t) => t.capital).map((t) => folded(t.lower)),
    acronym,
    title: apart
      ? apart.title && text.slice(...apart.title)
      : titled
        ? text.slice(tokens[lowerRole].start, tokens[from - 1].end)
        : apposed && text.slice(...apposed.title),
    affiliation: apart?.where ? text.slice(...apart.where) : affiliationOf(draft, sentence, end, apposed),
    titledAt: titled ? [tokens[lowerRole].start, tokens[end - 1].end] : null,
    apartFrom: apart ? lowerRole : -1,
    roles: [
      ...roles.flatMap((role) => [role, ...(lexicon.roleSenses.get(role) ?? [])]),
      ...(party ? [party.role] : []),
      ...(predicate ? [predicate] : []),
    ],
    modifiers: [
      ...titleTokens.filter((t) => t.capital).map((t) => folded(t.lower)),
      ...(party ? [party.place] : []),
    ],
    titleWords: titleTokens.map((t) => folded(t.lower)),
    age: ageAfter(tokens, end),
    placed: isPlaced(draft, start),
    placeSort: placeSortOf(draft, start, end),
    gender: genderOf([...titleTokens, named[0]]),
    kind:
      titled && !named.some((t) => has(t, TAG.body))
        ? 'person'
        : body
          ? 'body'
          : has(named[0], TAG.given)
            ? 'person'
            : null,
    doubtful:
      (draft.lexicon.nounsAreCapital && named.length === 1 && from === start) ||
      draft.paragraphs[sentence.paragraph].kind === 'HEADLINE' ||
      (start === sentence.from &&
        end - start === 1 &&
        !has(tokens[start], TAG.given | TAG.place) &&
        !doesSomething(draft, start)),
  }
}

/** Lee Fox *of Northgate Steel*, or what the apposition names. */
function affiliationOf(
  { tokens, text, lexicon }: Draft,
  { to }: Sentence,
  end: number,
  apposed: Apposition | null,
): string | null {
  if (apposed?.affiliation) return text.slice(...apposed.affiliation)
  const link = tokens[end]
  if (end + 1 >= to || !isWord(link) || !lexicon.ties.has(link.lower)) return null
  const first = has(tokens[end + 1], TAG.determiner) ? end + 2 : end + 1
  if (first >= to || !startsName(tokens, first)) return null
  return text.slice(tokens[first].start, tokens[endOfRun(tokens, first, to, lexicon.ties) - 1].end)
}

/** *Ruiz* left: an unknown word, no plural, right before a verb. */
function doesSomething({ tokens, lexicon }: Draft, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (word.tags !== 0 || ends(word, ENDING.plural | ENDING.adverb | ENDING.gerund)) return false
  return (
    next !== undefined &&
    (isSurelyVerb(next, lexicon) || lexicon.verbs.get(next.lower)?.forms.has('third') === true)
  )
}

/** campaign manager *Smith*: lower-case role nouns right before a name belong to its title. */
function roleBefore(tokens: readonly Token[], start: number, floor: number): number {
  const before = tokens[start - 1]
  if (start <= floor || !isWord(before) || before.capital || !has(before, ROLE)) return start
  let from = start - 1
  while (from > floor && start - from < 5) {
    const token = tokens[from - 1]
    if (!isWord(token) || token.tags !== 0 || ends(token, ENDING.past | ENDING.gerund)) break
    from--
  }
  return from
}

function isPlaced({ tokens, lexicon }: Draft, at: number): boolean {
  if (has(tokens[at], TAG.place)) return true
  const before = tokens[has(tokens[at - 1], TAG.determiner) ? at - 2 : at - 1]
  return isWord(before) && lexicon.locatives.has(before.lower)
}

function placeSortOf({ tokens, lexicon }: Draft, from: number, to: number): PlaceSort | null {
  const linked = isWord(tokens[from - 1]) && lexicon.ties.has(tokens[from - 1].lower)
  const noun = linked ? tokens[from - 2] : to - from > 1 ? tokens[to - 1] : undefined
  return (noun && lexicon.placeNouns.get(noun.lower)) ?? null
}

/** The gender the first word that has one tells; *her* brother is none of hers. */
export function genderOf(tokens: readonly Token[]): 'm' | 'f' | null {
  for (const token of tokens) {
    if (has(token, TAG.possessive)) continue
    if (has(token, TAG.masculine)) return 'm'
    if (has(token, TAG.feminine)) return 'f'
  }
  return null
}
