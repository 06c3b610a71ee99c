/** `npm run score:match`: the confusion table of the matcher over 24,000 seeded alterations, exit 1 below a floor; `--misses N` lists some,
 *  `--heard` sets them against the same talk without capitals and marks. */
import { parseArgs } from 'node:util'
import { FINDINGS } from '../matching/model'
import { asHeard, type Case, makeCases } from '../matching/mutation/cases'
import { scoreCases } from '../matching/mutation/score'
import { indexShelf } from '../matching/shelf-index'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '24000' },
    seed: { type: 'string', default: '20260101' },
    misses: { type: 'string', default: '0' },
    made: { type: 'string' },
    heard: { type: 'boolean', default: false },
  },
})

const made = makeCases(Number(values.seed), Number(values.cases))
const shelf = values.heard ? asHeard(made.shelf) : made.shelf
const cases = values.heard ? made.cases.map(withoutMarks) : made.cases
const chosen = values.made ? cases.filter((one) => one.made === values.made) : cases
const score = scoreCases(indexShelf(shelf), chosen)
/** Against words without marks nothing is better than TYPOGRAPHY. */
function withoutMarks(one: Case): Case {
  return one.finding === 'VERBATIM' ? { ...one, finding: 'TYPOGRAPHY' } : one
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)} %)`

const columns = FINDINGS.filter((f) => [...score.confusion.values()].some((row) => row.has(f)))
print(['expected \\ given'.padEnd(16), ...columns.map((f) => f.slice(0, 10).padStart(11))].join(''))
for (const expected of FINDINGS) {
  const row = score.confusion.get(expected)
  if (row)
    print([expected.padEnd(16), ...columns.map((f) => String(row.get(f) ?? '·').padStart(11))].join(''))
}
print('')
print(`right finding            ${share(score.right, score.cases)}`)
print(`right paragraph first    ${share(score.placedFirst, score.placed)}`)
print(`unchanged is VERBATIM    ${share(score.unchangedVerbatim, score.unchanged)}`)
print(`elsewhere is NOT_FOUND   ${share(score.elsewhereNotFound, score.elsewhere)}`)
print(`edit type named (alone)  ${share(score.typedRight, score.typed)}`)
print(`altered, let through     ${score.letThrough.length}`)

/** What the matcher may not fall behind, on talk with its marks. */
const floors: readonly (readonly [what: string, isHeld: boolean])[] = [
  ['nothing altered or worse is let through', score.letThrough.length === 0],
  ['the right finding in 98 of 100', score.right >= 0.98 * score.cases],
  ['the right paragraph first in 995 of 1000', score.placedFirst >= 0.995 * score.placed],
  ['every unchanged passage is VERBATIM', score.unchangedVerbatim === score.unchanged],
  ['99 of 100 from elsewhere are NOT_FOUND', score.elsewhereNotFound >= 0.99 * score.elsewhere],
]
if (!values.heard) {
  for (const [what, isHeld] of floors) if (!isHeld) print(`FLOOR MISSED: ${what}`)
  process.exitCode = floors.every(([, isHeld]) => isHeld) ? 0 : 1
}

const byMade = new Map<string, number>()
for (const { case: one } of score.misses) byMade.set(one.made, (byMade.get(one.made) ?? 0) + 1)
const worst = [...byMade].sort((a, b) => b[1] - a[1]).slice(0, 20)
if (worst.length > 0) print(`misses by kind: ${worst.map(([made, n]) => `${made} ${n}`).join(', ')}`)
const shown = [...score.letThrough, ...score.misses.filter((miss) => !score.letThrough.includes(miss))].slice(
  0,
  Number(values.misses),
)
for (const { case: one, finding, edits } of shown) {
  print(
    `\n${one.made}: ${one.finding} → ${finding} [${edits.join(' ')}]\n  ${one.quote}\n  source: ${one.paragraph === null ? '–' : shelf[one.paragraph].text.slice(0, 400)}`,
  )
}
