/** The units of a text beside what its transcriber noted: without the notes that stand for no word, and with one for each that does. */
import { contains, type Span } from '../text/span'
import { annotationsOf, unheardIn } from './annotations'
import type { Unit } from './units'

/** The key of a place where words were said that the source does not hold, "[inaudible]": it is no word that anybody could print. */
export const UNHEARD = '[…]'

export const notedUnits = (text: string, units: readonly Unit[]): readonly Unit[] =>
  withUnheard(without(units, annotationsOf(text)), unheardIn(text))

/** The units outside the spans. Both are in order, so that one walk does; a currency's sign alone stands behind its number. */
function without(units: readonly Unit[], spans: readonly Span[]): readonly Unit[] {
  if (spans.length === 0) return units
  let k = 0
  return units.filter(({ span }) => {
    while (k > 0 && spans[k - 1][1] > span[0]) k--
    while (k < spans.length && spans[k][1] <= span[0]) k++
    return k === spans.length || !contains(spans[k], span)
  })
}

/** With one unit for each place where words are missing. The others keep their order, which is that of speech: "$5" is five dollars. */
function withUnheard(given: readonly Unit[], unheard: readonly Span[]): readonly Unit[] {
  if (unheard.length === 0) return given
  const units: Unit[] = []
  let k = 0
  for (const unit of without(given, unheard)) {
    while (k < unheard.length && unheard[k][0] < unit.span[0]) units.push(missing(unheard[k++]))
    units.push(unit)
  }
  return [...units, ...unheard.slice(k).map(missing)]
}

const missing = (span: Span): Unit => ({
  key: UNHEARD,
  other: null,
  kind: 'word',
  span,
  whole: span,
  form: 'plain',
  bracket: 'none',
})
