/*
 * What the engine must not lose on the shipped gold: a floor under each figure, which only rises, and the list of
 * statements it gets wrong, which only shrinks. `npm test` holds it to both; `npm run score -- --update` moves them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Figures, halfF1, prf, share } from '../extraction/scoring'
import { GOLD, scoreFile, shippedGold } from './score'

const FLOORS = new URL('floors.json', GOLD)
const FAILURES = new URL('known-failures.txt', GOLD)

/** gold file → figure → value from 0 to 1 */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface Standing {
  readonly figures: Floors
  /** one line a statement, sorted */
  readonly failures: readonly string[]
}

/** How the engine does now. */
export function standingNow(): Standing {
  const scored = shippedGold().map((name): [string, Figures] => [name, scoreFile(new URL(name, GOLD))])
  return {
    figures: Object.fromEntries(scored.map(([name, figures]) => [name, keyFigures(figures)])),
    failures: scored.flatMap(([, figures]) => figures.failed).sort(),
  }
}

export const keptStanding = (): Standing => ({
  figures: JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors,
  failures: readFileSync(FAILURES, 'utf8').split('\n').filter(Boolean),
})

/** What is worse than before, a line each. */
export function lost(now: Standing, kept: Standing): string[] {
  const under = Object.entries(kept.figures).flatMap(([file, floors]) =>
    Object.entries(floors)
      .filter(([what, floor]) => (now.figures[file]?.[what] ?? 0) < floor)
      .map(([what, floor]) => `${file}: ${what} ${now.figures[file]?.[what] ?? 0} is under ${floor}`),
  )
  return [...under, ...without(now.failures, kept.failures).map((line) => `fails now: ${line}`)]
}

/** Known failures that are none any more: they leave the list. */
export const gained = (now: Standing, kept: Standing): string[] => without(kept.failures, now.failures)

/** Raises floors and shortens the list; when something was lost, only with a reason. Returns what was lost, unaccepted. */
export function update(reason: string | null): string[] {
  const now = standingNow()
  const worse = lost(now, keptStanding())
  if (worse.length > 0 && !reason) return worse
  writeFileSync(FLOORS, `${JSON.stringify(now.figures, null, 2)}\n`)
  writeFileSync(FAILURES, now.failures.map((line) => `${line}\n`).join(''))
  return []
}

/** Rounded down, so that a figure never lies under its own floor. */
const down = (x: number): number => Math.floor(x * 1000) / 1000

function keyFigures({ fragment: f, span, entity, entityEndToEnd }: Figures): Record<string, number> {
  return {
    'fragment found': down(prf(f.found, f.predicted, f.found, f.gold)[2]),
    'fragment found and attributed': down(prf(f.right, f.predicted, f.right, f.gold)[2]),
    direct: down(halfF1(span.direct)[2]),
    mixed: down(halfF1(span.mixed)[2]),
    'indirect recall': down(halfF1(span.indirect)[1]),
    'indirect precision': down(halfF1(span.indirect)[0]),
    'speaker entity among matched': down(share(entity)),
    'speaker entity end to end': down(share(entityEndToEnd)),
  }
}

/** What of `list` is not in `other`, counting what stands twice. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
