import type { Span } from '../text/span'
import type { Token } from './lexer'

/** Index of the first token that ends after a position. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Tokens `[from, to)` that lie within a span. */
export function tokensWithin(tokens: readonly Token[], [start, end]: Span): [from: number, to: number] {
  const from = tokenAt(tokens, start)
  let to = from
  while (to < tokens.length && tokens[to].end <= end) to++
  return [from, to]
}
