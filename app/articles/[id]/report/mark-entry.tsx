import type { MarkRow } from '@/lib/reports/model'
import { ReportEntry } from './report-entry'

interface Props {
  readonly articleId: string
  readonly row: MarkRow
  readonly time: (iso: string) => string
}

/** Words in quotation marks that are no statement, by a person's word or so far by the machine's alone. */
export function MarkEntry({ articleId, row, time }: Props) {
  return (
    <ReportEntry
      label={`Words in marks, paragraph ${row.paragraph}`}
      number="“ ”"
      paragraph={row.paragraph}
      href={`/articles/${articleId}`}
    >
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
