/**
 * Signs that are said or meant though they are no words: ½, the ² of 10², ₩, ≈ before a number, an emoji. What drops or
 * changes one changes what stands there. A footnote's raised figure, ™ and the like, and the bars of a table are none.
 */
import type { Span } from '../text/span'

const MARKS_OF_TRADE = /^[©®™℠]/u
const SYMBOL =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod}|\u200d\p{Extended_Pictographic})*|[\p{Sc}\p{Nl}\u00bc-\u00be\u2150-\u215e]|[≠≤≥≈±∓×÷√∞]|[+=<>~](?=\s?\p{Nd})|[⁰¹²³⁴-⁹]+/gu
const RAISED = /^[⁰¹²³⁴-⁹]/
/** A raised figure is said behind a digit or a measure of length. */
const IS_POWER = /(?:\d|(?<![\p{L}\p{M}])(?:[kcm]?m|ft|mi|in|yd))$/u
const PLAIN_GAP = /^[ -;?@A-Z[\]^_`a-z\n…‘’“”–—-]*$/

/** The spans of the symbols in `[from, to)` of a text, in order. */
export function symbolsIn(text: string, [from, to]: Span): Span[] {
  const gap = text.slice(from, to)
  if (PLAIN_GAP.test(gap) && !/[+]/.test(gap)) return []
  const found: Span[] = []
  for (const { 0: symbol, index } of text.slice(from, to + 2).matchAll(SYMBOL)) {
    const start = from + index
    if (start >= to || MARKS_OF_TRADE.test(symbol)) continue
    if (RAISED.test(symbol) && !IS_POWER.test(text.slice(Math.max(0, start - 3), start))) continue
    // "> " and "+ " at the front of a line set off a quotation or a list
    if (
      /^[>+=~]$/.test(symbol) &&
      /(?:^|\n)[ \t]*[>+=~]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
      text[start + 1] === ' '
    )
      continue
    found.push([start, start + symbol.length])
  }
  return found
}
