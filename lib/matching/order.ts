/**
 * Words left out in one place and standing in another were moved. A moved phrase is ORDER; a moved name, number or word
 * of sense alone says another thing ("Jones beat Smith") and stays what it carries, unless only "and" or "or" parts it
 * from what it changed places with.
 */
import type { Difference } from './difference'
import { AUXILIARIES } from './lexicon/en/verbs'
import { type Reading, spanOfUnits } from './reading'

const PHRASE = 3

/** The differences with each pair of "left out here, added there" made one ORDER. */
export function withMoves(quote: Reading, source: Reading, differences: readonly Difference[]): Difference[] {
  const result: Difference[] = []
  const taken = new Set<Difference>()
  for (const d of differences) {
    if (taken.has(d)) continue
    const partner = differences.find(
      (other) => other !== d && !taken.has(other) && isMove(quote, source, d, other),
    )
    if (!partner) {
      result.push(d)
      continue
    }
    taken.add(d).add(partner)
    const [added, left] = isEmpty(d.quoteUnits) ? [partner, d] : [d, partner]
    if (!isEmpty(added.sourceUnits)) {
      const harmless = isMereSwap(quote, d, partner) || !carriesSense(d, partner)
      for (const half of [d, partner]) result.push(harmless ? { ...half, type: 'ORDER' } : half)
      continue
    }
    const words = added.quoteUnits[1] - added.quoteUnits[0]
    const harmless = words >= PHRASE || !carriesSense(added, left)
    if (!harmless) result.push(added, left)
    else result.push({ ...added, type: 'ORDER', source: left.source, sourceUnits: left.sourceUnits })
  }
  return result
}

const isEmpty = ([from, to]: readonly [number, number]): boolean => from === to

const SENSE = new Set(['NEGATION', 'NUMBER', 'UNIT', 'MODAL', 'HEDGE', 'QUANTIFIER', 'CONDITION', 'NAME'])
const carriesSense = (a: Difference, b: Difference): boolean => SENSE.has(a.type) || SENSE.has(b.type)

function isMove(quote: Reading, source: Reading, a: Difference, b: Difference): boolean {
  const keys = (reading: Reading, [from, to]: readonly [number, number]): string =>
    reading.keys.slice(from, to).join(' ')
  const [aq, as, bq, bs] = [
    keys(quote, a.quoteUnits),
    keys(source, a.sourceUnits),
    keys(quote, b.quoteUnits),
    keys(source, b.sourceUnits),
  ]
  if (aq !== '' && as !== '' && bq !== '' && bs !== '') return aq !== as && aq === bs && as === bq
  if (as === '' && bq === '') return aq !== '' && aq === bs
  return aq === '' && bs === '' && as !== '' && as === bq
}

function isMereSwap(quote: Reading, a: Difference, b: Difference): boolean {
  const [first, second] = a.quoteUnits[0] < b.quoteUnits[0] ? [a, b] : [b, a]
  const between = quote.keys.slice(first.quoteUnits[1], second.quoteUnits[0])
  return between.length === 1 && /^(?:and|or)$/.test(between[0])
}

/** Added words that stand in the same sentence just outside the aligned stretch were moved: they get their place there. */
export function withWordsNearby(
  quote: Reading,
  source: Reading,
  differences: readonly Difference[],
  first: number,
  last: number,
): Difference[] {
  return differences.map((d) => {
    const [q0, q1] = d.quoteUnits
    const isAddition = q0 < q1 && d.sourceUnits[0] === d.sourceUnits[1] && d.type !== 'BRACKET_ADD'
    if (!isAddition || q1 - q0 < 2) return d
    const wanted = quote.keys.slice(q0, q1)
    if (wanted.every((key) => AUXILIARIES.has(key))) return d
    for (let s = Math.max(0, first - 12); s < Math.min(source.units.length, last + 13); s++) {
      const outside = s + wanted.length <= first || s > last
      if (outside && wanted.every((key, k) => source.keys[s + k] === key)) {
        return {
          ...d,
          type: 'ORDER',
          source: spanOfUnits(source, s, s + wanted.length),
          sourceUnits: [s, s + wanted.length],
        }
      }
    }
    return d
  })
}
