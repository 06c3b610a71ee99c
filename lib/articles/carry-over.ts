import type { AnchoredSpan } from '../claims/model'

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
 * twice go on in their order. A claim that a person marked out keeps their spans, found again in the new text.
 */
export function carryOver(
  old: readonly OldClaim[],
  proposals: readonly { readonly content: readonly AnchoredSpan[] }[],
  text: string,
): CarryOver {
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
        ? findAgain(text, content)
        : proposals[proposal].content
      : null
    if (spans) moved.push({ claimId, content: spans })
    else if (proposal !== undefined) reread.push({ claimId, proposal })
    else gone.push(claimId)
  }
  return { reread, moved, gone, fresh: proposals.map((_, i) => i).filter((i) => !taken.has(i)) }
}

/** The spans in a new text, one after the other, each where its words first stand; null when any is gone. */
function findAgain(text: string, content: readonly AnchoredSpan[]): AnchoredSpan[] | null {
  const found: AnchoredSpan[] = []
  for (const [, , exact] of content) {
    const at = text.indexOf(exact, found.at(-1)?.[1] ?? 0)
    if (at < 0) return null
    found.push([at, at + exact.length, exact])
  }
  return found
}

/** The lineage of each new paragraph: that of an old one with the same words, in their order; null where it is new. */
export function carryLineage(
  old: readonly { readonly exact: string; readonly lineageId: string }[],
  next: readonly { readonly exact: string }[],
): (string | null)[] {
  const waiting = new Map<string, string[]>()
  for (const { exact, lineageId } of old) waiting.set(exact, [...(waiting.get(exact) ?? []), lineageId])
  return next.map(({ exact }) => waiting.get(exact)?.shift() ?? null)
}
