/**
 * The words of a shelf with their places: each word's stem has a number, and each number the list of its positions,
 * rising. Built once, read by every quote. Memory is linear in the shelf: some 24 bytes a word.
 */
import { stemOf } from './lexicon/en/verbs'
import type { SourceParagraph } from './model'
import { unitsOf } from './units'

export interface ShelfIndex {
  readonly paragraphs: readonly SourceParagraph[]
  /** the word id at each position of the whole shelf */
  readonly ids: Int32Array
  /** the index into `paragraphs` of the one that holds each position */
  readonly holders: Int32Array
  /** the first position of each paragraph, and one past the last of all */
  readonly firsts: Int32Array
  /** where the word at each position stands in its paragraph's text */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly idOf: ReadonlyMap<string, number>
  /** postings of word `id`: `positions[offsets[id] … offsets[id + 1])`, rising */
  readonly offsets: Int32Array
  readonly positions: Int32Array
}

/** The index of a shelf. Linear in its words. */
export function indexShelf(paragraphs: readonly SourceParagraph[]): ShelfIndex {
  const idOf = new Map<string, number>()
  const idOfKey = new Map<string, number>()
  const firsts = new Int32Array(paragraphs.length + 1)
  let columns = columnsOf(1024)
  let n = 0
  paragraphs.forEach((paragraph, p) => {
    firsts[p] = n
    const units = unitsOf(paragraph.text)
    if (n + units.length > columns.ids.length) columns = grown(columns, (n + units.length) * 2)
    for (const { key, span } of units) {
      let id = idOfKey.get(key)
      if (id === undefined) {
        const stem = stemOf(key)
        id = idOf.get(stem) ?? idOf.size
        idOf.set(stem, id)
        idOfKey.set(key, id)
      }
      columns.ids[n] = id
      columns.holders[n] = p
      columns.starts[n] = span[0]
      columns.ends[n] = span[1]
      n++
    }
  })
  firsts[paragraphs.length] = n
  const ids = columns.ids.slice(0, n)
  return {
    paragraphs,
    ids,
    holders: columns.holders.slice(0, n),
    firsts,
    starts: columns.starts.slice(0, n),
    ends: columns.ends.slice(0, n),
    idOf,
    ...postingsOf(ids, idOf.size),
  }
}

function postingsOf(ids: Int32Array, words: number): Pick<ShelfIndex, 'offsets' | 'positions'> {
  const offsets = new Int32Array(words + 1)
  for (const id of ids) offsets[id + 1]++
  for (let id = 0; id < words; id++) offsets[id + 1] += offsets[id]
  const next = offsets.slice()
  const positions = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) positions[next[ids[i]]++] = i
  return { offsets, positions }
}

const columnsOf = (size: number) => ({
  ids: new Int32Array(size),
  holders: new Int32Array(size),
  starts: new Uint32Array(size),
  ends: new Uint32Array(size),
})

function grown(columns: ReturnType<typeof columnsOf>, size: number): ReturnType<typeof columnsOf> {
  const larger = columnsOf(size)
  larger.ids.set(columns.ids)
  larger.holders.set(columns.holders)
  larger.starts.set(columns.starts)
  larger.ends.set(columns.ends)
  return larger
}

/** How often the word `id` stands on the shelf. */
export const countOf = ({ offsets }: ShelfIndex, id: number): number => offsets[id + 1] - offsets[id]
