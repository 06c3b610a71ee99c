/*
 * Groups the names of an article into people and bodies: a surname after the full name, a spelling without accents, a
 * middle initial more or less are the same; two full names that differ stay two.
 */
import type { Span } from '../../text/span'
import type { PlaceSort } from '../lexicon/lexicon'
import type { CastKind } from '../model'
import type { NameSequence } from './name-sequences'
import { startSurnames } from './surnames'

export interface Entity {
  /** folded words of the fullest name, and those of them with a capital */
  words: readonly string[]
  capitals: readonly string[]
  /** where the fullest name stands */
  named: Span
  kind: CastKind | null
  gender: 'm' | 'f' | null
  title: string | null
  affiliation: string | null
  /** where the title stands with its name */
  titledAt: Span | null
  /** a place, or only named where something is: in Leeds */
  placed: boolean
  /** what sort of place the article says it is */
  placeSort: PlaceSort | null
  readonly roles: Set<string>
  readonly modifiers: Set<string>
  readonly titleWords: Set<string>
  age: string | null
  /** only described, by a noun for a body, a text or several: no he or she */
  readonly thing: boolean
  readonly mentions: Span[]
}

/** Initials of what is not surely a body. */
const SHORTEST_INITIALS = 3

/** Among people of one surname only the latest are compared: keeps a text of names alone linear. */
const MOST_NAMESAKES = 8

export interface Entities {
  readonly list: Entity[]
  /** entity index of the name that starts at this token */
  readonly byToken: ReadonlyMap<number, number>
  /** bare surnames, by token, that several people of that name were introduced with before */
  readonly rivals: ReadonlyMap<number, readonly number[]>
}

export function groupNames(names: readonly NameSequence[]): Entities {
  const list: Entity[] = []
  const byWord = new Map<string, number[]>()
  const byToken = new Map<number, number>()
  const rivals = new Map<number, readonly number[]>()
  const remember = (word: string, index: number) => {
    const there = byWord.get(word)
    if (!there) byWord.set(word, [index])
    else if (there.at(-1) !== index) there.push(index)
  }
  const enter = (name: NameSequence, index: number) => {
    const entity = list[index]
    if (name.words.length > entity.words.length) {
      entity.words = name.words
      entity.capitals = name.capitals
      entity.named = name.span
    }
    entity.kind ??= name.kind
    entity.gender ??= name.gender
    entity.title ??= name.title
    entity.affiliation ??= name.affiliation
    entity.titledAt ??= name.titledAt
    entity.placed &&= name.placed
    entity.placeSort ??= name.placeSort
    for (const role of name.roles) entity.roles.add(role)
    for (const modifier of name.modifiers) entity.modifiers.add(modifier)
    for (const word of name.titleWords) entity.titleWords.add(word)
    entity.age ??= name.age
    entity.mentions.push(name.span)
    byToken.set(name.from, index)
    const [first, last] = [name.words[0], name.words[name.words.length - 1]]
    remember(last, index)
    if (name.words.length > 1) remember(first, index)
  }
  const surnames = startSurnames()
  const create = (name: NameSequence): number =>
    list.push({
      words: name.words,
      capitals: name.capitals,
      named: name.span,
      kind: null,
      gender: null,
      title: null,
      affiliation: null,
      titledAt: null,
      placed: name.placed,
      placeSort: null,
      roles: new Set(),
      modifiers: new Set(),
      titleWords: new Set(),
      age: null,
      thing: false,
      mentions: [],
    }) - 1
  for (const name of names)
    if (name.words.length > 1 && !name.doubtful) enter(name, find(list, byWord, name) ?? create(name))
  list.forEach(({ words }, index) => {
    if (words.length > 1) surnames.add(words[words.length - 1], index)
  })
  const initials = initialsOf(list)
  const surely = new Set(names.filter((n) => !n.doubtful).map((n) => n.words.join(' ')))
  for (const name of names) {
    if (name.words.length > 1 && !name.doubtful) continue
    const namesakes = namesakesOf(list, byWord, name)
    const introduced = namesakes.length === 1 ? namesakes[0] : undefined
    const spelled = name.acronym ? initials.get(name.words[0]) : undefined
    const known = introduced ?? spelled ?? find(list, byWord, name)
    const variant = known ?? (name.title === null ? null : surnames.alike(name.words[0]))
    if (namesakes.length > 1 && variant !== null) {
      rivals.set(name.from, namesakes)
      byToken.set(name.from, variant)
    } else if (variant !== null) enter(name, variant)
    else if (!name.doubtful || surely.has(name.words.join(' '))) enter(name, create(name))
  }
  for (const entity of list) entity.mentions.sort((a, b) => a[0] - b[0])
  return { list, byToken, rivals }
}

/** The names of several words by their first letters, of all and of those with a capital: who, doj and dj. A person’s are none. */
function initialsOf(list: readonly Entity[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  list.forEach(({ words, capitals, kind }, index) => {
    if (kind === 'person') return
    for (const letters of [words, capitals].map((all) => all.map((word) => word[0]).join('')))
      if (letters.length >= (kind === 'body' ? 2 : SHORTEST_INITIALS) && !out.has(letters))
        out.set(letters, index)
  })
  return out
}

/** Those a bare surname may mean: introduced before it by other names, and nothing about it tells them apart. */
function namesakesOf(
  list: readonly Entity[],
  byWord: ReadonlyMap<string, readonly number[]>,
  name: NameSequence,
): number[] {
  if (name.words.length > 1) return []
  const near = new Set((byWord.get(name.words[0]) ?? []).slice(-MOST_NAMESAKES))
  return [...near].filter(
    (index) =>
      list[index].kind !== 'body' &&
      list[index].words.length > 1 &&
      list[index].words.at(-1) === name.words[0] &&
      list[index].mentions.some(([at]) => at < name.span[0]) &&
      samePerson(list[index], name),
  )
}

function find(
  list: readonly Entity[],
  byWord: ReadonlyMap<string, readonly number[]>,
  name: NameSequence,
): number | null {
  const last = name.words[name.words.length - 1]
  const near = (byWord.get(last) ?? []).slice(-MOST_NAMESAKES)
  let best: number | null = null
  for (const index of near) {
    if (!samePerson(list[index], name)) continue
    if (best === null || fits(list[index], name) >= fits(list[best], name)) best = index
  }
  return best
}

const fits = (entity: Entity, name: NameSequence): number => {
  const surname = entity.words[entity.words.length - 1] === name.words[0] ? 2 : 0
  const gender = entity.gender !== null && entity.gender === name.gender ? 2 : 0
  const known = Math.min(entity.mentions.length, 4) / 4
  return surname + gender + known
}

function samePerson(entity: Entity, name: NameSequence): boolean {
  const { words } = entity
  if (entity.gender && name.gender && entity.gender !== name.gender) return false
  if (name.words.length === 1) return words.includes(name.words[0])
  if (endsWith(words, name.words) || endsWith(name.words, words))
    return words.length > 1 || entity.kind !== 'body'
  return (
    words[0] === name.words[0] &&
    words.length > 1 &&
    words[words.length - 1] === name.words[name.words.length - 1] &&
    sameMiddle(words, name.words)
  )
}

/** Ana M. Ruiz, Ana Ruiz and Ana Maria Ruiz may be one; Ana Maria Ruiz and Ana Sofia Ruiz are two. */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(1, -1), b.slice(1, -1)]
  return x.length === 0 || y.length === 0 || x[0].startsWith(y[0]) || y[0].startsWith(x[0])
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, i) => long[long.length - short.length + i] === word)
