import type { Span } from '../text/span'
import { findLines, type Line } from './paragraph-lines'
import { readForm } from './turn-form'
import { findTurnHead, type TurnForm, type TurnHead } from './turn-head'
import { findPieces } from './turn-pieces'

/** A line of a transcript, or a piece of one in which somebody else speaks: what opens it, and where its words stand in the text (empty for a name alone). */
export interface TranscriptLine extends Line {
  readonly head: TurnHead | null
  readonly words: Span
  /** a remark of the transcriber, nobody's words: "(applause)", "[crosstalk]" */
  readonly isAside: boolean
}

const ASIDE = /^(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])$/
const LONGEST_ASIDE = 82

/** The lines of a transcript that hold anything, each a piece a speaker. */
export function findTranscriptLines(text: string): TranscriptLine[] {
  const lines = findLines(text)
  const form = readForm(lines.map(({ span }) => text.slice(...span)))
  return lines.flatMap(({ span, block }) => {
    const starts = findPieces(text.slice(...span), form).map((at) => span[0] + at)
    return starts.map((start, k) => pieceOf(text, [start, starts[k + 1] ?? span[1]], block, form))
  })
}

function pieceOf(text: string, [start, to]: Span, block: number, form: TurnForm): TranscriptLine {
  const end = start + text.slice(start, to).trimEnd().length
  const head = findTurnHead(text.slice(start, end), form)
  const words = wordsAfter(text, [start, end], head)
  const isAside = words[1] - words[0] <= LONGEST_ASIDE && ASIDE.test(text.slice(...words))
  return { span: [start, end], block, head, words, isAside }
}

function wordsAfter(text: string, span: Span, head: TurnHead | null): Span {
  let start = Math.min(span[0] + (head?.length ?? 0), span[1])
  while (start < span[1] && /\s/.test(text[start])) start++
  return [start, span[1]]
}
