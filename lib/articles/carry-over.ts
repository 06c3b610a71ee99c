import type { AnchoredSpan } from '../claims/model'
import { splitSentences } from '../text/sentences'
import { overlap, type Span } from '../text/span'

/** A draft, as far as carrying claims over needs it. */
export interface Draft {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

export interface OldClaim {
  readonly claimId: string
  readonly content: readonly AnchoredSpan[]
  /** whether a person made its newest version: their work is moved, never re-read */
  readonly byPerson: boolean
}

export interface CarryOver {
  /** the same words, read again by the engine: the claim goes on in this proposal */
  readonly reread: readonly { readonly claimId: string; readonly proposal: number }[]
  /** the same words, as a person had marked them: the claim goes on in these spans */
  readonly moved: readonly { readonly claimId: string; readonly content: readonly AnchoredSpan[] }[]
  /** proposals that are nobody's yet */
  readonly fresh: readonly number[]
  /** claims whose words are not in the new text */
  readonly gone: readonly string[]
}

const wordsOf = (content: readonly AnchoredSpan[]): string => content.map((span) => span[2]).join('\n')

/**
 * Which claims of one revision go on in the next. Only words that are the same to the character carry over; the same words
 * twice go on in their order. A claim that a person marked out and the engine does not read keeps their spans, found again
 * in sentences that are the same: “3 people died” is not “13 people died”, nor “nobody says that 3 people died”. Words in
 * quotation marks are the same whatever stands around them.
 */
export function carryOver(
  claims: readonly OldClaim[],
  proposals: readonly { readonly content: readonly AnchoredSpan[] }[],
  before: Draft,
  after: Draft,
): CarryOver {
  const old = claims.toSorted((a, b) => a.content[0][0] - b.content[0][0])
  const findAgain = finder(before, after)
  const waiting = new Map<string, number[]>()
  for (const [i, { content }] of proposals.entries()) {
    const same = waiting.get(wordsOf(content))
    if (same) same.push(i)
    else waiting.set(wordsOf(content), [i])
  }
  const taken = new Set<number>()
  const reread: { claimId: string; proposal: number }[] = []
  const moved: { claimId: string; content: readonly AnchoredSpan[] }[] = []
  const gone: string[] = []
  for (const { claimId, content, byPerson } of old) {
    const proposal = waiting.get(wordsOf(content))?.shift()
    if (proposal !== undefined) taken.add(proposal)
    const spans = byPerson
      ? proposal === undefined
        ? findAgain(content)
        : proposals[proposal].content
      : null
    if (spans) moved.push({ claimId, content: spans })
    else if (proposal !== undefined) reread.push({ claimId, proposal })
    else gone.push(claimId)
  }
  return { reread, moved, gone, fresh: proposals.map((_, i) => i).filter((i) => !taken.has(i)) }
}

/** Finds spans again, the same ones twice in their order; gives null when they are gone. */
function finder(before: Draft, after: Draft): (content: readonly AnchoredSpan[]) => AnchoredSpan[] | null {
  const old = sentencesOf(before)
  const next = sentencesOf(after)
  const starts = new Set(next.map(([start]) => start))
  const ends = new Set(next.map(([, end]) => end))
  const searched = new Map<string, number>()
  const quoted = (content: readonly AnchoredSpan[]): AnchoredSpan[] | null => {
    const found: AnchoredSpan[] = []
    for (const [, , exact] of content) {
      const at = after.text.indexOf(exact, found.at(-1)?.[1] ?? searched.get(wordsOf(content)) ?? 0)
      if (at < 0) return null
      found.push([at, at + exact.length, exact])
    }
    searched.set(wordsOf(content), found[0][0] + 1)
    return found
  }
  const inSentences = (content: readonly AnchoredSpan[]): AnchoredSpan[] | null => {
    const around = old.filter((sentence) =>
      content.some(([start, end]) => overlap(sentence, [start, end]) > 0),
    )
    if (around.length === 0) return null
    const from = Math.min(around[0][0], content[0][0])
    const to = Math.max(around[around.length - 1][1], content[content.length - 1][1])
    const words = before.text.slice(from, to)
    const key = `${content[0][0] - from} ${words}`
    let at = after.text.indexOf(words, searched.get(key) ?? 0)
    while (at >= 0 && !(starts.has(at) && ends.has(at + words.length))) at = after.text.indexOf(words, at + 1)
    if (at < 0) return null
    searched.set(key, at + 1)
    return content.map(([start, end, exact]): AnchoredSpan => [start - from + at, end - from + at, exact])
  }
  return (content) => (content.every(isInMarks) ? quoted(content) : inSentences(content))
}

const isInMarks = ([, , exact]: AnchoredSpan): boolean =>
  exact.length > 1 && /^["“„«‹「『‘]/u.test(exact) && /["”“»›」』’]$/u.test(exact)

const sentencesOf = ({ text, paragraphs }: Draft): Span[] =>
  paragraphs.flatMap(({ start, end }) => splitSentences(text, [start, end], []))

/** The lineage of each new paragraph: that of an old one with the same words, in their order; null where it is new. */
export function carryLineage(
  old: readonly { readonly exact: string; readonly lineageId: string }[],
  next: readonly { readonly exact: string }[],
): (string | null)[] {
  const waiting = new Map<string, string[]>()
  for (const { exact, lineageId } of old) waiting.set(exact, [...(waiting.get(exact) ?? []), lineageId])
  return next.map(({ exact }) => waiting.get(exact)?.shift() ?? null)
}
