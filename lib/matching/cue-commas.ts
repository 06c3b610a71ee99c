/**
 * A direct quote interrupted by its cue, or run over two paragraphs, is one stretch of speech: “We waited,” she said, “and
 * nobody came.” is compared as one, and the comma an editor puts before the cue is nobody's word.
 */
import { classOf, worstFirst } from './finding'
import type { Edit, Finding } from './model'

interface ComparedEdits {
  readonly finding: Finding
  readonly also: readonly Finding[]
  readonly edits: readonly Edit[]
}

interface JoinedPieces {
  readonly text: string
  /** places in `text` of the commas before a cue in mid-quote */
  readonly cueCommas: readonly number[]
}

/** The pieces of one direct quote as one text, a space between each and the next. */
export function joinedAtCues(pieces: readonly string[]): JoinedPieces {
  const cueCommas: number[] = []
  let end = 0
  for (const piece of pieces.slice(0, -1)) {
    end += piece.length
    if (piece.endsWith(',')) cueCommas.push(end - 1)
    end++
  }
  return { text: pieces.join(' '), cueCommas }
}

/** The comparison without what it says of the editor's own commas. */
export function withoutCueCommas<Compared extends ComparedEdits>(
  compared: Compared,
  commas: readonly number[],
): Compared & { readonly edits: Edit[] } {
  const edits = compared.edits.filter(
    ({ type, quote }) => type !== 'PUNCTUATION' || !commas.some((at) => quote[0] <= at && at < quote[1]),
  )
  if (edits.length === compared.edits.length || edits.some(({ type }) => classOf(type) === 'TYPOGRAPHY'))
    return { ...compared, edits }
  const left = [compared.finding, ...compared.also].filter((finding) => finding !== 'TYPOGRAPHY')
  return { ...compared, ...worstFirst(left), edits }
}
