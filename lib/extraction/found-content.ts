/*
 * The words found for a cue: their tokens and spans, without what only parts them from the rest.
 */
import type { Span } from '../text/span'
import type { Token } from './lexer'
import { TAG } from './lexicon/lexicon'
import { has } from './noun-phrase'

export interface FoundContent {
  readonly spans: readonly Span[]
  /** indexes of the quotations within */
  readonly quotations: readonly number[]
  /** tokens `[from, to)` */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** A bracket in what was said has at most so many tokens. */
const LONGEST_BRACKET = 60

/** Trims conjunctions, commas and stops off the end. */
export function finish(
  from: number,
  stop: number,
  rule: string,
  tokens: readonly Token[],
): FoundContent | null {
  let to = stop
  while (to > from) {
    const token = tokens[to - 1]
    if (token.kind === 'quote' || (token.kind === 'close' && closesWithin(tokens, from, to - 1))) break
    if (
      token.kind === 'word' &&
      !(has(token, TAG.conjunction) || (has(token, TAG.contrast) && to < stop + 1))
    )
      break
    to--
  }
  if (to <= from) return null
  const quotations: number[] = []
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quote') quotations.push(tokens[i].quotation)
  return { spans: [[tokens[from].start, tokens[to - 1].end]], quotations, from, to, rule }
}

/** Whether the bracket that ends at a token opens within the words. */
function closesWithin(tokens: readonly Token[], from: number, close: number): boolean {
  for (let i = close - 1; i >= from && close - i < LONGEST_BRACKET; i--)
    if (tokens[i].kind === 'open') return true
  return false
}

/** “It is closed,”: a mark that ends a clause stands inside the quotation. */
export const endsInside = (text: string, quote: Token): boolean =>
  /[.,!?…][”"'’»“)\]]*$/.test(text.slice(Math.max(quote.start, quote.end - 5), quote.end))
