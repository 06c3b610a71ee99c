import type { SourcePage } from '@/lib/sources/model'
import { type LineMark, SourceLine } from '../../_said/source-line'

type Line = NonNullable<SourcePage['line']>

/** Where along the source each statement of the article was said; claims of one turn share a mark. */
export function ProofLine({ line, title }: { line: Line; title: string }) {
  const marks = marksOf(line)
  if (marks.length === 0 || line.turns < 2) return null
  return (
    <section aria-labelledby="line-title" className="mt-6">
      <h2 id="line-title" className="text-quiet mb-3 text-sm font-semibold">
        Where the article’s claims were said
      </h2>
      <SourceLine label={`Claims along ${title}`} length={line} marks={marks} />
    </section>
  )
}

function marksOf({ marks }: Line): LineMark[] {
  const byTurn = new Map<number, Line['marks'][number][]>()
  for (const mark of marks) {
    if (mark.stance !== 'SUPPORTS') continue
    const there = byTurn.get(mark.paragraph) ?? []
    if (!there.some(({ number }) => number === mark.number))
      byTurn.set(
        mark.paragraph,
        [...there, mark].toSorted((a, b) => a.number - b.number),
      )
  }
  return [...byTurn.values()]
    .toSorted(([a], [b]) => a.paragraph - b.paragraph)
    .map((there) => {
      const [{ paragraph, startMs, locator }] = there
      const numbers = there.map(({ number }) => number).join(', ')
      return {
        key: `${paragraph}`,
        paragraph,
        startMs,
        short: numbers,
        label: `${there.length === 1 ? 'Claim' : 'Claims'} ${numbers}: ${locator}`,
        href: `?turn=${paragraph + 1}#t${paragraph + 1}`,
      }
    })
}
