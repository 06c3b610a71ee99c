/**
 * Where a cue closed its sentence and another begins, as between “We waited,” she said. “Nobody came.”, the print does not say
 * that the one followed the other at once. What was said between the two is no cut inside a quote, if a sentence ends there in
 * the source too; but the first may not stop before a qualifier, nor the second leave a "not" behind.
 */
import type { Difference } from './difference'
import { edgeBefore, edgeBehind } from './edges'
import type { Script } from './edits'
import type { Reading } from './reading'

/** The script without the cuts at `joints`, units of the quote that open a sentence of print behind a cue. */
export function atJoints(
  script: Script,
  quote: Reading,
  source: Reading,
  joints: ReadonlySet<number>,
): Script {
  if (joints.size === 0) return script
  let { truncated } = script
  const last = source.units.length - 1
  const differences = script.differences.flatMap((difference) => {
    const [from, to] = difference.sourceUnits
    const [unit] = difference.quoteUnits
    if (!isCut(difference) || !joints.has(unit) || !isParted(source, from, to)) return [difference]
    const tail = edgeBehind(quote, unit, source, from - 1)
    truncated ||= tail.truncated
    return [...tail.differences, ...edgeBefore(quote, unit, source, to, last)]
  })
  return { ...script, differences, truncated }
}

const isCut = ({ quoteUnits, sourceUnits }: Difference): boolean =>
  quoteUnits[0] === quoteUnits[1] && sourceUnits[0] < sourceUnits[1]

/** Whether a sentence ends somewhere between the words on either side of units `[from, to)`. */
const isParted = ({ opens }: Reading, from: number, to: number): boolean =>
  opens.slice(from, to + 1).includes(true)
