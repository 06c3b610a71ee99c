/**
 * A word that one text writes as one and the other in two, or parts at the end of a line: "healthcare" and "health care",
 * "min-⏎ister". Read as one word in both before they are aligned, or the words around it lose their places. What is another
 * word when it is parted ("nobody", "no body") stays parted.
 */
import { gapBefore } from './gap-before'
import { partingMatters } from './lexicon/en/spelling'
import type { Reading } from './reading'
import type { Unit } from './units'

/** `reading` with two words that stand side by side as one wherever `other` has them as one, and never as two. */
export function rejoined(reading: Reading, other: Reading): Reading {
  const whole = new Set(other.keys)
  const { keys } = reading
  const parted = keys.flatMap((_, i) => (isParted(reading, i, whole) ? [i] : []))
  if (parted.length === 0) return reading
  const pairs = new Set(other.keys.map((key, k) => `${key} ${other.keys[k + 1]}`))
  const seconds = new Set<number>()
  for (const i of parted) if (!seconds.has(i) && !pairs.has(`${keys[i]} ${keys[i + 1]}`)) seconds.add(i + 1)
  if (seconds.size === 0) return reading
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, i) => !seconds.has(i))
  const units = keep(
    reading.units.map((unit, i) => (seconds.has(i + 1) ? join(unit, reading.units[i + 1]) : unit)),
  )
  return {
    ...reading,
    units,
    keys: units.map(({ key }) => key),
    senses: keep(
      reading.senses.map((sense, i) => (seconds.has(i + 1) ? (sense ?? reading.senses[i + 1]) : sense)),
    ),
    opens: keep(reading.opens),
    closes: reading.closes.filter((_, i) => !seconds.has(i + 1)),
    dots: keep(reading.dots),
  }
}

function isParted(reading: Reading, i: number, whole: ReadonlySet<string>): boolean {
  const { units, opens } = reading
  const [a, b] = [units[i], units[i + 1]]
  if (b === undefined || opens[i + 1] || !isPlain(a) || !isPlain(b)) return false
  if (!whole.has(a.key + b.key) || partingMatters(a.key, b.key)) return false
  return /^(?:[ -]|[-‐\u00ad]\s*\n\s*)$/.test(gapBefore(reading, i + 1))
}

const isPlain = ({ kind, form, bracket, key }: Unit): boolean =>
  kind === 'word' && form === 'plain' && bracket === 'none' && /^\p{L}+$/u.test(key)

const join = (a: Unit, b: Unit): Unit => ({
  ...a,
  key: a.key + b.key,
  other: null,
  span: [a.span[0], b.span[1]],
  whole: [a.whole[0], b.whole[1]],
})
