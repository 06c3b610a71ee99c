import type { Step } from './align'

/** A step with the units that come next on either side, so that an empty side still has a place. */
export interface PlacedStep extends Step {
  readonly nextQ: number
  readonly nextS: number
}

/** Steps with their places; `quoteLength` is the place behind the last unit of the quote. */
export function placed(steps: readonly Step[], quoteLength: number): PlacedStep[] {
  let nextQ = quoteLength
  let nextS = (steps.findLast((step) => step.s >= 0)?.s ?? -1) + 1
  const result: PlacedStep[] = new Array(steps.length)
  for (let i = steps.length - 1; i >= 0; i--) {
    const { q, s, same } = steps[i]
    if (q >= 0) nextQ = q
    if (s >= 0) nextS = s
    result[i] = { q, s, same, nextQ, nextS }
  }
  return result
}

/** Steps in a row that are all the same, or all differ. */
export interface Run {
  readonly same: boolean
  readonly steps: PlacedStep[]
}

export function runsOf(steps: readonly PlacedStep[]): Run[] {
  const runs: Run[] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run && run.same === step.same) run.steps.push(step)
    else runs.push({ same: step.same, steps: [step] })
  }
  return runs
}
