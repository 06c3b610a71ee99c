/**
 * Where the words of a quote stand in one run, in the quote's order. A short quote of everyday words ("I know, I know.")
 * has no rare word to find it by: it is said in fifty places nearly so and in one of them exactly so. The rarest of its
 * words leads to every run; those that also look like the print and are a sentence where the print is one come first.
 */
import { countOf, type ShelfIndex } from './shelf-index'

export interface Run {
  /** the first position on the shelf and one past the last */
  readonly from: number
  readonly to: number
}

/** As many places of the rarest word are looked at: at one a microsecond some 50 ms, for a quote of "the" and "and". */
const MAX_PLACES = 50_000
const MAX_RUNS = 8

/** The runs of `query` (word ids) on the shelf, those most like the print first, at most eight. `isRight` knows the speaker of a paragraph. */
export function exactRuns(
  index: ShelfIndex,
  query: readonly number[],
  quote: string,
  isRight: (paragraph: number) => boolean,
): (Run & { readonly paragraph: number })[] {
  const found: (Run & { paragraph: number; worth: number })[] = []
  for (const { from, to } of runsOf(index, query)) {
    const paragraph = index.holders[from]
    if (index.holders[to - 1] !== paragraph) continue
    const worth = likeness(index, paragraph, { from, to }, quote) + (isRight(paragraph) ? 4 : 0)
    found.push({ from, to, paragraph, worth })
  }
  return found.sort((a, b) => b.worth - a.worth || a.from - b.from).slice(0, MAX_RUNS)
}

/** The paragraph in which the first run begins that goes on into the next ones of its source, or null. */
export function runOverTurns(index: ShelfIndex, query: readonly number[]): number | null {
  for (const { from, to } of runsOf(index, query)) {
    const [first, last] = [index.holders[from], index.holders[to - 1]]
    if (first !== last && index.paragraphs[first].source === index.paragraphs[last].source) return first
  }
  return null
}

function* runsOf(index: ShelfIndex, query: readonly number[]): Generator<Run> {
  if (query.length < 2 || query.some((id) => id < 0)) return
  const rarest = query.reduce((low, id, i) => (countOf(index, id) < countOf(index, query[low]) ? i : low), 0)
  const [first, last] = [index.offsets[query[rarest]], index.offsets[query[rarest] + 1]]
  for (let k = first; k < Math.min(last, first + MAX_PLACES); k++) {
    const from = index.positions[k] - rarest
    const to = from + query.length
    if (from >= 0 && to <= index.ids.length && query.every((id, i) => index.ids[from + i] === id))
      yield { from, to }
  }
}

const SENTENCE_BEFORE = /(?:^|[.!?…])["'”’)\]]*\s*["'“‘([]*$/
const SENTENCE_AFTER = /^[.!?…]/

/** 0 to 3: the same letters, a sentence's beginning, a sentence's end. */
function likeness(index: ShelfIndex, paragraph: number, { from, to }: Run, quote: string): number {
  const { text } = index.paragraphs[paragraph]
  const [start, end] = [index.starts[from], index.ends[to - 1]]
  const printed = /^[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(quote)?.[0] ?? quote
  return (
    Number(text.slice(start, end) === printed) +
    Number(SENTENCE_BEFORE.test(text.slice(Math.max(0, start - 4), start))) +
    Number(SENTENCE_AFTER.test(text.slice(end, end + 1)))
  )
}
