/*
 * Where a person's own name begins in a run of capitals that opens with where a role is held.
 *   Ambassador to the United States *Ana Ruiz* · White House Chief of Staff *Tom Reed* · student at Leeds University *Ina Holt*
 * Other mentions tell, else a given name, else a role without an article, which is a title and has a name behind it.
 */
import type { Span } from '../../text/span'
import type { Draft, Sentence } from '../draft'
import type { Token } from '../lexer'
import { ENDING, type Lexicon, TAG } from '../lexicon/lexicon'
import { ends, has, isName, isSurelyVerb, isWord } from '../noun-phrase'

const ROLE = TAG.title | TAG.person
/** Tokens between a role and the run: spokeswoman *for the Council on* American Islamic Relations. */
const LONGEST_LEAD = 8
/** A name by which somebody is known elsewhere has at most so many words. */
const LONGEST_KNOWN = 4

/** A run of capitals, tokens `[from, to)`. */
export interface Run {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** A role and where it is held, before a run of capitals. */
interface HeldRole {
  /** first token of the role, and its noun */
  readonly from: number
  readonly noun: number
  /** a noun for somebody: spokeswoman; not any other: a *senior* at Leeds University */
  readonly listed: boolean
  /** it has no article, so that it is the title of a name behind it */
  readonly bare: boolean
}

/** spokeswoman *for the Council on* …: the role a run of capitals at token `start` hangs on; null where it hangs on none, or on several people. */
function roleHeldIn({ tokens, lexicon }: Draft, { from: floor }: Sentence, start: number): HeldRole | null {
  let i = start - 1
  if (i > floor && has(tokens[i], TAG.determiner)) i--
  if (!isLink(tokens[i], lexicon)) return null
  for (; i > floor && start - i <= LONGEST_LEAD; i--) {
    const noun = tokens[i - 1]
    if (isLink(tokens[i], lexicon) && isWord(noun) && !has(noun, TAG.given | TAG.body | TAG.place)) {
      const listed = has(noun, ROLE)
      if (has(noun, TAG.plural) || ends(noun, ENDING.plural) || !(listed || isDescription(noun))) return null
      let from = i - 1
      while (from > floor && isDescription(tokens[from - 1])) from--
      const before = tokens[from - 1]
      const bare =
        from === floor || !(before.kind === 'comma' || has(before, TAG.determiner | TAG.possessive))
      if (listed || bare) return { from, noun: i - 1, listed, bare }
    }
    if (!isLink(tokens[i], lexicon) && !isName(tokens[i]) && !has(tokens[i], TAG.determiner)) return null
  }
  return null
}

const isLink = (token: Token | undefined, { phraseLinks }: Lexicon): boolean =>
  isWord(token) && (phraseLinks.has(token.lower) || has(token, TAG.preposition))

const isDescription = (token: Token): boolean =>
  isWord(token) &&
  (isName(token) || has(token, ROLE) || (token.tags === 0 && !ends(token, ENDING.past | ENDING.gerund)))

/** A name set apart from the office or place before it in its run. */
export interface NameApart {
  /** first token of the name */
  readonly name: number
  /** first token of what it is set apart from */
  readonly role: number
  readonly title: Span | null
  /** the place or body the role is held in; null where it belongs to the title: Secretary of State */
  readonly where: Span | null
}

/** The person’s name in the run `[start, end)` of a sentence; null where the run is one name, or nothing tells. */
export function apartIn(
  draft: Draft,
  sentence: Sentence,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): NameApart | null {
  const { tokens, lexicon } = draft
  if (end - start < 3 || lexicon.nounsAreCapital) return null
  const after = afterRole(tokens, start, end)
  if (after > start && !isLink(tokens[after], lexicon)) return null
  const inRun = after > start ? { from: start, noun: after - 1, listed: true, bare: true } : null
  const held = inRun ?? roleHeldIn(draft, sentence, start)
  const name = personIn(draft, after, end, held, known)
  if (name === null) return null
  const span = (from: number, to: number): Span => [tokens[from].start, tokens[to - 1].end]
  if (!held) return { name, role: start, title: null, where: span(start, name) }
  if (inRun !== null || isOffice(tokens, held, start, name, lexicon))
    return { name, role: held.from, title: span(held.from, name), where: null }
  const where = has(tokens[held.noun + 2], TAG.determiner) ? held.noun + 3 : held.noun + 2
  return { name, role: held.from, title: span(held.from, held.noun + 1), where: span(where, name) }
}

/** *Secretary of State* Ann Roe: one word that is no place, right behind the role. */
const isOffice = (
  tokens: readonly Token[],
  { noun }: HeldRole,
  start: number,
  name: number,
  { ties }: Lexicon,
): boolean =>
  start === noun + 2 &&
  ties.has(tokens[noun + 1].lower) &&
  name === start + 1 &&
  !has(tokens[start], TAG.place)

/** The token after the last role in a run of capitals; its first where it has none. */
export function afterRole(tokens: readonly Token[], start: number, end: number): number {
  let from = start
  for (let i = start; i < end - 1; i++)
    if (has(tokens[i], ROLE) && !has(tokens[i], TAG.given) && isWord(tokens[i])) from = i + 1
  return from
}

/**
 * The first token of the person's name in the run `[start, end)`; null where nothing tells. `known` has the names that
 * stand by themselves elsewhere, by their words in small letters.
 */
function personIn(
  { tokens, lexicon }: Draft,
  start: number,
  end: number,
  held: HeldRole | null,
  known: ReadonlySet<string>,
): number | null {
  let plain = end
  while (plain > start && isPlain(tokens, plain - 1, lexicon)) plain--
  const latest = end - 2
  const placed = tokens.slice(start, plain).some((t) => has(t, TAG.place | TAG.body))
  if (!(held?.listed || placed || endsPlace(tokens, plain, lexicon))) return null
  // a body “of” something has its own name behind it first
  let first = Math.max(plain, start + 1)
  if (!isName(tokens[first - 1])) first++
  if (first > latest) return null
  for (let i = first; held && i <= latest; i++) if (known.has(wordsOf(tokens, i, end))) return i
  for (let i = first; i <= latest; i++) if (has(tokens[i], TAG.given)) return i
  return held && (known.has(wordsOf(tokens, end - 1, end)) || (held.listed && held.bare)) ? latest : null
}

/** A word that may be part of a person's name: no place, body, role or small word. */
const isPlain = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isName(tokens[at]) &&
  (has(tokens[at], TAG.given) || !has(tokens[at], TAG.place | TAG.body | TAG.document | ROLE)) &&
  !lexicon.firmWords.has(tokens[at].lower) &&
  !lexicon.placeNouns.has(tokens[at].lower) &&
  !endsPlace(tokens, at + 1, lexicon)

/** *United States*: two words that are a place together end before token `to`. */
const endsPlace = (tokens: readonly Token[], to: number, { tags }: Lexicon): boolean =>
  to > 1 && tags.has(`${tokens[to - 2].lower} ${tokens[to - 1].lower}`)

/** The words of a name as `known` has them. */
const wordsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let words = tokens[from].lower
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i].lower}`
  return words
}

/** Names that somebody bears who speaks or has a title, in small letters; not those of where something is. */
export function knownPeople(draft: Draft, runs: readonly Run[]): ReadonlySet<string> {
  const { tokens, lexicon } = draft
  const known = new Set<string>()
  const places = new Set<string>()
  const says = (token: Token | undefined) =>
    isWord(token) && !token.capital && (lexicon.verbs.has(token.lower) || isSurelyVerb(token, lexicon))
  for (const { from, to } of runs) {
    let name = from
    while (name < to - 1 && has(tokens[name], ROLE) && !has(tokens[name], TAG.given)) name++
    if (to - name > LONGEST_KNOWN) continue
    const words = wordsOf(tokens, name, to)
    if (name > from || has(tokens[name], TAG.given) || says(tokens[to]) || says(tokens[from - 1]))
      known.add(words)
    else if (lexicon.locatives.has(tokens[from - 1]?.lower ?? '')) places.add(words)
  }
  for (const place of places) known.delete(place)
  return known
}
