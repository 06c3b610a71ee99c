/* A sentence cut at its commas, colons and dashes. */
import type { Sentence } from '../draft'
import { firstWhere } from '../halving'
import type { Token } from '../lexer'
import { ENDING, TAG } from '../lexicon/lexicon'
import { ends, has, isWord } from '../noun-phrase'

/** Tokens `[from, to)` between two commas, colons or dashes. */
export interface Piece {
  readonly from: number
  readonly to: number
}

const LONGEST_BRACKET = 14

/** The pieces of a sentence; what stands in brackets cuts nothing. */
export function piecesOf(tokens: readonly Token[], { from, to }: Pick<Sentence, 'from' | 'to'>): Piece[] {
  const out: Piece[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]
    if (kind === 'open') i = closing(tokens, i, to)
    else if (kind === 'quote' && i === start && isSentence(tokens[i])) {
      out.push({ from: start, to: i + 1 })
      start = i + 1
    } else if (/comma|semicolon|colon|dash|stop/.test(kind) && !isWithinWord(tokens, i, to)) {
      if (i > start) out.push({ from: start, to: i })
      start = i + 1
    }
  }
  if (to > start) out.push({ from: start, to })
  return out
}

/** Index of the piece that holds a token; -1 where it only parts two. */
export function pieceAt(pieces: readonly Piece[], token: number): number {
  const p = firstWhere(pieces.length, (i) => pieces[i].to > token)
  return p < pieces.length && pieces[p].from <= token ? p : -1
}

/** 08:15, 32:31, am *3. Mai* */
function isWithinWord(tokens: readonly Token[], at: number, to: number): boolean {
  if (at + 1 >= to) return false
  const { kind, start, end } = tokens[at]
  // die „Bild“-Zeitung
  if (kind === 'dash' && tokens[at - 1]?.end === start && tokens[at + 1]?.start === end) return true
  if (!has(tokens[at - 1], TAG.number)) return false
  return kind === 'stop' ? isWord(tokens[at + 1]) : kind === 'colon' && tokens[at + 1].start === end
}

/** Marks this long hold no name: a clause of their own, whether a comma follows them or not; so are those with it inside, “Er ist sicher,” */
const LONGEST_NAME = 40
const isSentence = (token: Token): boolean =>
  token.end - token.start >= LONGEST_NAME || ends(token, ENDING.pause)

function closing(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to && i < at + LONGEST_BRACKET; i++) if (tokens[i].kind === 'close') return i
  return at
}
