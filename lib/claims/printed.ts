import type { ClaimKind } from '../db/generated/enums'
import { joinedAtCues } from '../matching/cue-commas'
import type { AnchoredSpan } from './model'

export interface ClaimWords {
  readonly kind: ClaimKind
  readonly content: readonly AnchoredSpan[]
  readonly fragments: readonly AnchoredSpan[]
}

/** The whole of what a claim states, the reporter's words in it too. */
export const statedWords = ({ content }: Pick<ClaimWords, 'content'>): string =>
  content.map((span) => span[2]).join(' ')

/** A stretch of print that is compared by itself, and where it starts within `printedWords`. */
export interface PrintedPart {
  readonly text: string
  readonly offset: number
  /** places in `text` of the commas that an editor puts before a cue in mid-quote: nobody's words */
  readonly cueCommas: readonly number[]
}

/** The printed words that a piece of evidence has to bear out: one fragment's, or all of the claim's, without outer marks. */
export const printedWords = (claim: ClaimWords, fragmentIndex: number | null): string =>
  stretches(claim, fragmentIndex).join(' ')

/**
 * The same, cut where comparing starts anew: the fragments of a mixed claim are islands in the reporter's own words, but a
 * direct quote interrupted by its cue, or run over two paragraphs, is one stretch of speech.
 */
export function printedParts(claim: ClaimWords, fragmentIndex: number | null): PrintedPart[] {
  const pieces = stretches(claim, fragmentIndex)
  if (claim.kind !== 'MIXED') return [{ ...joinedAtCues(pieces), offset: 0 }]
  let offset = 0
  return pieces.map((text): PrintedPart => {
    const part = { text, offset, cueCommas: [] }
    offset += text.length + 1
    return part
  })
}

function stretches({ content, fragments }: ClaimWords, fragmentIndex: number | null): string[] {
  const quoted = fragmentIndex === null ? fragments : fragments.slice(fragmentIndex, fragmentIndex + 1)
  return (quoted.length > 0 ? quoted : content).map((span) => span[2])
}
