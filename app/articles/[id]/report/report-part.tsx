import type { Report, Section } from '@/lib/reports/model'
import { SECTION_WORDS, timeWords } from '@/lib/reports/words'
import { ClaimEntry } from './claim-entry'
import { MarkEntry } from './mark-entry'
import { anchorOf } from './report-tally'

interface Props {
  readonly articleId: string
  readonly report: Report
  readonly section: Section
}

/** The entries of one part: open, waived, set aside, dismissed or signed by two. */
export function ReportPart({ articleId, report, section }: Props) {
  const rows = report.rows.filter((row) => row.section === section)
  if (rows.length === 0) return null
  const time = (iso: string) => timeWords(iso, report.newsroom.timeZone)
  const { title, about } = SECTION_WORDS[section]
  return (
    <section aria-labelledby={anchorOf(section)} className="mt-11">
      <div className="border-ink flex flex-wrap items-baseline gap-x-4 border-b pb-1.5">
        <h2 id={anchorOf(section)} className="scroll-mt-24 font-serif text-xl font-semibold">
          {title} <span className="text-quiet font-normal">{rows.length}</span>
        </h2>
        <p className="text-quiet">{about}</p>
      </div>
      {rows.map((row, at) =>
        row.type === 'claim' ? (
          <ClaimEntry key={row.number} articleId={articleId} row={row} time={time} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph may hold the same words in marks twice
          <MarkEntry key={`mark ${at}`} articleId={articleId} row={row} time={time} />
        ),
      )}
    </section>
  )
}
