import type { ClaimKind } from '../db/generated/enums'
import { pairQuotationMarks } from '../text/quotation-marks'
import { isWithin, overlap, type Span, slice } from '../text/span'
import type { AnchoredSpan } from './model'

export interface Selection {
  readonly content: readonly AnchoredSpan[]
  readonly fragments: readonly AnchoredSpan[]
  readonly kind: ClaimKind
}

/**
 * What a person's selection makes of a claim: white space at its ends dropped, what stands in quotation marks as fragments,
 * and the kind that follows: all of it quoted is DIRECT, some MIXED, none INDIRECT. Null when a span is blank or outside
 * the text. `paragraphs` are the text's, in order.
 */
export function readSelection(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  spans: readonly Span[],
): Selection | null {
  const content: Span[] = []
  for (const raw of spans) {
    const span = isWithin(raw, text.length) ? trim(text, raw) : null
    if (!span) return null
    content.push(span)
  }
  const touched = paragraphs.filter((p) => content.some((span) => overlap(span, [p.start, p.end]) > 0))
  const quoted = pairQuotationMarks(text, touched).quotations.map((q) => q.inner)
  const fragments = content.flatMap((span) =>
    quoted.map((inner) => clip(inner, span)).filter((clipped) => clipped !== null),
  )
  return {
    content: content.map((s) => anchor(text, s)),
    fragments: fragments.map((s) => anchor(text, s)),
    kind: kindOf(text, content, fragments),
  }
}

function kindOf(text: string, content: readonly Span[], fragments: readonly Span[]): ClaimKind {
  if (fragments.length === 0) return 'INDIRECT'
  const letters = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + (slice(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  return letters(fragments) === letters(content) ? 'DIRECT' : 'MIXED'
}

const anchor = (text: string, span: Span): AnchoredSpan => [span[0], span[1], slice(text, span)]

const clip = (inner: Span, span: Span): Span | null =>
  overlap(inner, span) > 0 ? [Math.max(inner[0], span[0]), Math.min(inner[1], span[1])] : null

function trim(text: string, [start, end]: Span): Span | null {
  while (start < end && /\s/u.test(text[start])) start++
  while (end > start && /\s/u.test(text[end - 1])) end--
  return start < end ? [start, end] : null
}
