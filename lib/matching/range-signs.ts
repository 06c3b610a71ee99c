/**
 * The sign of a range stands where house style puts it and counts both numbers: "$2–3 million" is two to three million
 * dollars, and so is "$2 million to $3 million"; "6% to 7%" is six to seven percent.
 */
import { hull } from '../text/span'
import { isDashed, isJoiner } from './ranges'
import type { Unit } from './units'

const isMeasure = ({ form, kind }: Unit): boolean => form === 'measure' && kind === 'word'

const isSign = (unit: Unit, text: string): boolean =>
  isMeasure(unit) && !/[\p{L}\p{N}]/u.test(text.slice(...unit.span))

/** "$2–3 million": the sign of the first number goes behind the second, in place. */
export function passSignsOn(units: Unit[], text: string): void {
  for (let i = 0; i + 2 < units.length; i++) {
    const [first, sign, second] = units.slice(i, i + 3)
    const isRange = first.kind === 'number' && second.kind === 'number' && isDashed(text, first, second)
    if (!isRange || !isSign(sign, text) || units[i + 3]?.form === 'measure') continue
    if (sign.span[0] < first.span[0]) units.splice(i, 3, first, second, sign)
  }
}

/** "6% to 7%", "six percent to seven percent": what the first number counts is part of it where the second has the same, in place. */
export function joinSigns(units: Unit[], text: string): void {
  for (let i = 0; i + 3 < units.length; i++) {
    const [first, measure] = [units[i], units[i + 1]]
    if (first.kind !== 'number' || !isMeasure(measure)) continue
    const at = units[i + 2].kind === 'number' ? i + 2 : i + 3
    const isRange =
      at === i + 2
        ? isDashed(text, measure.span[0] > first.span[0] ? measure : first, units[at])
        : isJoiner(units, i + 2, i - 1)
    if (!isRange || units[at]?.kind !== 'number' || units[at + 1]?.key !== measure.key) continue
    const span = hull([first.span, measure.span]) ?? first.span
    units.splice(i, 2, { ...first, span, whole: span })
  }
}
