import type { Report, Section } from '@/lib/reports/model'
import { SECTION_WORDS, timeWords } from '@/lib/reports/words'
import { ClaimEntry } from './claim-entry'
import { MarkEntry } from './mark-entry'
import { anchorOf } from './report-tally'

/** The entries of one part: open, waived, set aside, dismissed or signed by two. */
export function ReportPart({ report, section }: { report: Report; section: Section }) {
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
      {rows.map((row) =>
        row.type === 'claim' ? (
          <ClaimEntry key={`claim ${row.number}`} row={row} time={time} />
        ) : (
          <MarkEntry key={`mark ${row.paragraph} ${row.printed}`} row={row} time={time} />
        ),
      )}
    </section>
  )
}
