import { type Span, slice } from '../text/span'

/** A text with the pairs of quotation marks in it, claims or not, marks included; in order of the page. */
export interface MarkedText {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly marks: readonly Span[]
}

/**
 * Where each pair of marks of one draft stands in the next; null where that cannot be said. In a paragraph that is the same
 * to the character, a pair stands where it stood. Elsewhere the same words in marks are the same pair, the same words several
 * times in their order, as long as there are as many of them as before: with one more or one fewer nobody knows which is
 * which. A lone mark has no words to be known by.
 */
export function carryMarks(old: MarkedText, next: MarkedText): (Span | null)[] {
  const found: (Span | null)[] = old.marks.map(() => null)
  const placeOf = new Map(next.marks.map((span) => [placeKey(span), span]))
  const taken = new Set<Span>()
  for (const [i, [start, end]] of withShift(old, next)) {
    const span = placeOf.get(placeKey([start, end]))
    if (!span) continue
    found[i] = span
    taken.add(span)
  }
  const before = byWords(
    old.text,
    old.marks.map((span, i) => ({ span, i })).filter(({ i }) => found[i] === null),
  )
  const after = byWords(
    next.text,
    next.marks.filter((span) => !taken.has(span)).map((span, i) => ({ span, i })),
  )
  for (const [words, marks] of before) {
    const same = after.get(words)
    if (same?.length !== marks.length) continue
    for (const [n, { i }] of marks.entries()) found[i] = same[n].span
  }
  return found
}

/** The marks in paragraphs that the next text has too, each with where it would stand there. */
function* withShift(old: MarkedText, next: MarkedText): Generator<[number, Span]> {
  const waiting = new Map<string, number[]>()
  for (const { start, end } of next.paragraphs) {
    const words = next.text.slice(start, end)
    const same = waiting.get(words)
    if (same) same.push(start)
    else waiting.set(words, [start])
  }
  let first = 0
  for (const { start, end } of old.paragraphs) {
    const there = waiting.get(old.text.slice(start, end))?.shift()
    while (first < old.marks.length && old.marks[first][0] < start) first++
    for (; first < old.marks.length && old.marks[first][0] < end; first++) {
      const [from, to] = old.marks[first]
      if (there !== undefined && to <= end) yield [first, [from + there - start, to + there - start]]
    }
  }
}

function byWords<T extends { readonly span: Span }>(text: string, marks: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const mark of marks) {
    const words = slice(text, mark.span)
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const same = found.get(words)
    if (same) same.push(mark)
    else found.set(words, [mark])
  }
  return found
}

const placeKey = ([start, end]: Span): string => `${start} ${end}`
