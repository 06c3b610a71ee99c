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
  /** where in `text` a sentence begins behind a cue that ended its own */
  readonly joints: readonly number[]
}

/** A capital shows that the cue behind a comma ended its sentence; “I” has one anywhere. */
const OPENS_SENTENCE = /^[^\p{L}\p{N}]*\p{Lu}(?<!I(?![\p{L}\p{M}]))/u

/** The pieces of one direct quote as one text, a space between each and the next. */
export function joinedAtCues(pieces: readonly string[]): JoinedPieces {
  const cueCommas: number[] = []
  const joints: number[] = []
  let end = 0
  for (const [i, piece] of pieces.slice(0, -1).entries()) {
    end += piece.length
    if (piece.endsWith(',')) cueCommas.push(end - 1)
    end++
    if (piece.endsWith(',') && OPENS_SENTENCE.test(pieces[i + 1])) joints.push(end)
  }
  return { text: pieces.join(' '), cueCommas, joints }
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
