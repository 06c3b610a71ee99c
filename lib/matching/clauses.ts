/**
 * Which clauses of a source a claim is about: the fewest that hold the words it shares with them. A "not" in the clause
 * next door denies something else.
 */
import { gapBefore } from './gap-before'
import { FUNCTION_WORDS } from './lexicon/en/pronouns'
import { stemOf } from './lexicon/en/verbs'
import type { Reading } from './reading'

type Clause = readonly [from: number, to: number]

const OPENERS = new Set(
  'and but or so that who which because if unless when while although though until'.split(' '),
)
const BREAK = /[,;:–—]/

/** Units `[from, to)` of the source that stand in the clauses the claim is about. */
export function clausesAbout(claim: Reading, source: Reading, from: number, to: number): number[] {
  const wanted = new Set(claim.keys.filter((key) => !FUNCTION_WORDS.has(key)).map(stemOf))
  const chosen: Clause[] = []
  const left = clausesOf(source, from, to)
  for (;;) {
    const best = left.reduce<{ at: number; shared: string[] }>(
      (most, clause, at) => {
        const shared = sharedIn(source, clause, wanted)
        return shared.length > most.shared.length ? { at, shared } : most
      },
      { at: -1, shared: [] },
    )
    if (best.at < 0) break
    chosen.push(...left.splice(best.at, 1))
    for (const stem of best.shared) wanted.delete(stem)
  }
  const clauses = chosen.length > 0 ? chosen : [[from, to] as const]
  return clauses.flatMap(([a, b]) => Array.from({ length: b - a }, (_, k) => a + k)).sort((a, b) => a - b)
}

function sharedIn(source: Reading, [from, to]: Clause, wanted: ReadonlySet<string>): string[] {
  return [...new Set(source.keys.slice(from, to).map(stemOf))].filter((stem) => wanted.has(stem))
}

function clausesOf(source: Reading, from: number, to: number): Clause[] {
  const clauses: Clause[] = []
  let start = from
  for (let i = from + 1; i <= to; i++) {
    const gap = i < to ? gapBefore(source, i) : ''
    if (i < to && !source.opens[i] && !OPENERS.has(source.keys[i]) && !BREAK.test(gap)) continue
    clauses.push([start, i])
    start = i
  }
  return clauses
}
