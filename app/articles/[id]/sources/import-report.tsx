import { ImportNotes } from '@/app/articles/_text/import-notes'
import type { ImportNote } from '@/lib/articles/model'

/** What the import changed, left out or noticed. */
export function ImportReport({ report, open }: { report: readonly ImportNote[]; open: boolean }) {
  if (report.length === 0) return open && <p>Imported as it came: nothing was changed on the way in.</p>
  return (
    <details open={open}>
      <summary className="py-0.5">
        Import report: {report.length} {report.length === 1 ? 'remark' : 'remarks'}
      </summary>
      <ImportNotes report={report} />
    </details>
  )
}
