import type { Span } from '../text/span'
import { firstWhere } from './halving'
import type { Token } from './lexer'

/** Index of the first token that ends after a position. */
export const tokenAt = (tokens: readonly Token[], position: number): number =>
  firstWhere(tokens.length, (i) => tokens[i].end > position)

/** Tokens `[from, to)` that lie within a span. */
export function tokensWithin(tokens: readonly Token[], [start, end]: Span): [from: number, to: number] {
  const from = tokenAt(tokens, start)
  let to = from
  while (to < tokens.length && tokens[to].end <= end) to++
  return [from, to]
}
