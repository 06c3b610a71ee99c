/**
 * A stretch where print and source are the same words, as differences of look.
 *   said “we do not know, Ann” → printed “we don’t know Ann”: CONTRACTION(do not → don’t)
 */
import type { Span } from '../text/span'
import type { Difference } from './difference'
import type { PlacedStep } from './placed-steps'
import type { Reading } from './reading'
import { tellingType } from './telling-looks'

/** Surface differences of words that are the same; the parts of one contraction or amount make one difference. */
export function sameWords(quote: Reading, source: Reading, steps: readonly PlacedStep[]): Difference[] {
  const found: Difference[] = []
  for (const { q, s } of steps) {
    const [a, b] = [quote.units[q], source.units[s]]
    const type = tellingType(quote, q, source, s)
    if (!type) continue
    const before = found.at(-1)
    const number = type === 'NUMBER_FORM'
    const next: Difference = {
      type,
      quote: number ? a.span : a.whole,
      source: number ? b.span : b.whole,
      quoteUnits: [q, q + 1],
      sourceUnits: [s, s + 1],
    }
    const joins =
      before &&
      before.type === type &&
      (number || a.form === 'contracted' || b.form === 'contracted') &&
      before.quoteUnits[1] === q &&
      before.sourceUnits[1] === s
    if (joins && (number || sharesWord(before, next)))
      found[found.length - 1] = merge(
        before,
        isParted(quote, source, before, next) ? { ...next, type: 'WORD_REPLACE' } : next,
      )
    else found.push(next)
  }
  return found
}

const sharesWord = (a: Difference, b: Difference): boolean =>
  a.quote[1] > b.quote[0] || a.source[1] > b.source[0]

/** "We can, not must" is no "cannot". */
const isParted = (quote: Reading, source: Reading, a: Difference, b: Difference): boolean =>
  a.type === 'CONTRACTION' &&
  [quote.text.slice(a.quote[1], b.quote[0]), source.text.slice(a.source[1], b.source[0])].some((gap) =>
    /[,;:.!?]/.test(gap),
  )

const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

const merge = (a: Difference, b: Difference): Difference => ({
  ...b,
  quote: cover(a.quote, b.quote),
  source: cover(a.source, b.source),
  quoteUnits: [a.quoteUnits[0], b.quoteUnits[1]],
  sourceUnits: [a.sourceUnits[0], b.sourceUnits[1]],
})
