import type { Span } from '../text/span'
import { findLines, type Line } from './paragraph-lines'
import { findTurnHead, type TurnHead } from './turn-head'

/** A line of a transcript: what opens it, and where its words stand in the text (empty for a name alone). */
export interface TranscriptLine extends Line {
  readonly head: TurnHead | null
  readonly words: Span
  /** a remark of the transcriber, nobody's words: "(applause)", "[crosstalk]" */
  readonly isAside: boolean
}

const ASIDE = /^(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])$/
const LONGEST_ASIDE = 82

/** The lines of a transcript that hold anything. */
export function findTranscriptLines(text: string): TranscriptLine[] {
  return findLines(text).map(({ span, block }) => {
    const head = findTurnHead(text.slice(...span))
    const words = wordsAfter(text, span, head)
    const isAside = words[1] - words[0] <= LONGEST_ASIDE && ASIDE.test(text.slice(...words))
    return { span, block, head, words, isAside }
  })
}

function wordsAfter(text: string, span: Span, head: TurnHead | null): Span {
  let start = Math.min(span[0] + (head?.length ?? 0), span[1])
  while (start < span[1] && /\s/.test(text[start])) start++
  return [start, span[1]]
}
