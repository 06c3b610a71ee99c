/** Where words stand in a text, told in three ways, so that they can be found again when the text moves around them. */
import { type Span, slice } from '../text/span'

export interface Selector {
  /** the offsets when it was made */
  readonly position: Span
  readonly exact: string
  /** up to 32 code units before and after, as the W3C's text quote selector has them */
  readonly prefix: string
  readonly suffix: string
}

/** Enough to tell two like phrases apart, little enough to survive edits near by; the length Hypothesis uses. */
export const CONTEXT = 32

/** The selector of a span of `text`. */
export function selectorOf(text: string, span: Span): Selector {
  return {
    position: span,
    exact: slice(text, span),
    prefix: text.slice(Math.max(0, span[0] - CONTEXT), span[0]),
    suffix: text.slice(span[1], span[1] + CONTEXT),
  }
}
