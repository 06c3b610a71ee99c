import type { MarkRow } from '@/lib/reports/model'
import { ReportEntry } from './report-entry'

/** Words in quotation marks that are no statement, by a person's word or so far by the machine's alone. */
export function MarkEntry({ row, time }: { row: MarkRow; time: (iso: string) => string }) {
  return (
    <ReportEntry label={`Words in marks, paragraph ${row.paragraph}`} number="“ ”" paragraph={row.paragraph}>
      <p className="text-galley font-serif whitespace-pre-line" dir="auto">
        {row.printed}
      </p>
      <p className="text-quiet mt-1">Marked by the machine as: {row.class}</p>
      <p className="bg-wash mt-3 px-3 py-2">
        {row.decided ? (
          <>
            Set aside by <b>{row.decided.by}</b>, {time(row.decided.at)}: {row.decided.reason}
          </>
        ) : (
          row.why
        )}
      </p>
    </ReportEntry>
  )
}
