/**
 * The name in a label or a mention, without what somebody is: "Sen. John Smith Jr. (R-Ohio)" is *john smith*, the younger of
 * two; "fire marshal Gus Hall" is *gus hall*; "THE WITNESS" and "Speaker 2" hold no name.
 */
import { foldText } from '../text/fold'
import { genderOf, NOBILIARY, OFFICE_NAMES, OFFICE_WORDS, OFFICES_BEHIND_GIVEN } from '../text/office-words'
import { ANSWERERS, BENCH, GENERATIONS, GIVEN_NAMES, NOBODY, QUESTIONERS } from './lexicon/names'

export interface PersonName {
  /** folded, in order, the family name last as a rule; none where the label names nobody */
  readonly words: readonly string[]
  /** which of two people of one name; null where it does not say */
  readonly generation: string | null
  /** as far as a title or noun says */
  readonly gender: 'm' | 'f' | null
  /** what a label says of whoever asks, answers or presides: "REPORTER 2", "A", "THE COURT" */
  readonly part: 'asks' | 'answers' | 'presides' | null
  /** the word for whoever asks: *moderator*, *q* */
  readonly asker: string | null
}

const IN_BRACKETS = /\s*[([][^()[\]]*[)\]]/gu
const ELDER_OR_YOUNGER = /,?\s+the (elder|younger)$/i
const WORD = /[\p{L}\p{M}\p{N}]+\.?/gu
/** "el-Sisi" and "al-Sisi" are one name. */
const ARTICLE = /\b[ae]l-(?=\p{L})/gu

/** What a label says of who speaks. */
export function readName(label: string): PersonName {
  const whole = label.replace(IN_BRACKETS, ' ').trim()
  const twin = ELDER_OR_YOUNGER.exec(whole)?.[1].toLowerCase()
  const all = wordsOf(withoutDescription(fromItsCapital(whole.replace(ELDER_OR_YOUNGER, ''))))
  const office = officeAsName(all)
  const isNobody = (word: string): boolean => word !== office && NOBODY.has(word)
  const named = all
    .filter((word) => !/^\d/.test(word) && !isNobody(word))
    .map(withoutStop)
    .filter((word) => word.length === 1 || !isNobody(word))
  const isGeneration = (word: string, i: number): boolean => i > 0 && GENERATIONS.has(word)
  const generation = named.filter(isGeneration).at(-1)
  const people = named.filter((word, i) => !isGeneration(word, i) && !QUESTIONERS.has(word))
  const words = people.length === 1 && endsInRole(all, office) ? [] : withoutTitles(people, office)
  return {
    words,
    generation: twin ?? (generation === undefined ? null : (GENERATIONS.get(generation) ?? null)),
    gender: genderOf(all.map(withoutStop).filter((word) => !words.includes(word))),
    part: partOf(named, all.map(withoutStop)),
    asker: named.find((word) => QUESTIONERS.has(word)) ?? null,
  }
}

function partOf(named: readonly string[], all: readonly string[]): PersonName['part'] {
  if (named.some((word) => QUESTIONERS.has(word))) return 'asks'
  if (named.length > 0) return null
  if (all.some((word) => BENCH.has(word))) return 'presides'
  return all.some((word) => ANSWERERS.has(word) && (word !== 'a' || all.length === 1)) ? 'answers' : null
}

const withoutStop = (word: string): string => word.replace('.', '')

/** "O’Hara" is one word, "Kim Jong-un" three; the full stop of an initial stays, so that "A. Quill" keeps it. */
const wordsOf = (name: string): string[] =>
  foldText(name, { accents: 'fold' }).replace(/['’]/g, '').replace(ARTICLE, '').match(WORD) ?? []

/** "city councillor Ana Reyes": what stands small before a name is an office, but for the "van der" of a name. */
function fromItsCapital(label: string): string {
  if (!/^\p{Ll}.*\p{Lu}/u.test(label)) return label
  const words = label.split(/\s+/)
  let first = words.findIndex((word) => /^\P{L}*\p{Lu}/u.test(word))
  while (first > 0 && NOBILIARY.has(words[first - 1])) first--
  return words.slice(Math.max(0, first)).join(' ')
}

/** "Dr. Ana Cruz, chair" is Ana Cruz; "Cruz, Ana" is both words, and "Ana Cruz, Jr." all three. */
function withoutDescription(label: string): string {
  const comma = label.indexOf(', ')
  if (comma < 0) return label
  const [next = ''] = wordsOf(label.slice(comma + 1))
  if (!(NOBODY.has(next) || QUESTIONERS.has(next)) && !/\s/.test(label.slice(0, comma))) return label
  return GENERATIONS.has(withoutStop(next)) ? label : label.slice(0, comma)
}

/** Offices lead a name and are none of it; alone they name nobody, though "Martin Luther King" ends in one. */
function withoutTitles(words: readonly string[], office: string | null): readonly string[] {
  const last = words.at(-1) ?? ''
  const isName = last === office || (words.length > 1 && OFFICE_NAMES.has(last))
  if (OFFICE_WORDS.has(last) && !isName) return []
  return words.slice(words.slice(0, -1).findLastIndex((word) => OFFICE_WORDS.has(word)) + 1)
}

/** The office or role that is somebody's family name: "Mike Judge", "Judge Margaret Court". "FIRE MARSHAL" has none. */
function officeAsName(all: readonly string[]): string | null {
  const words = withoutNumber(all)
  const [given, ...others] = words.slice(
    words.slice(0, -1).findLastIndex((word) => OFFICE_WORDS.has(word)) + 1,
  )
  const last = others.at(-1) ?? ''
  return GIVEN_NAMES.has(given) && OFFICES_BEHIND_GIVEN.has(last) ? last : null
}

/** "LOCAL RESIDENT", "Tris Speaker": of the one word before a role nobody can tell whether it is a name. */
function endsInRole(all: readonly string[], office: string | null): boolean {
  const last = withoutNumber(all).at(-1) ?? ''
  return last !== office && (NOBODY.has(last) || QUESTIONERS.has(last))
}

/** Without what counts voices, and what tells two people of one name apart. */
const withoutNumber = (all: readonly string[]): readonly string[] =>
  all.map(withoutStop).filter((word) => !/^\d/.test(word) && !GENERATIONS.has(word))
