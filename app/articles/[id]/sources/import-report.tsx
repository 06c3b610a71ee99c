import type { ImportNote } from '@/lib/articles/model'

/** What the import changed, left out or noticed, in the reader's own sentences. */
export function ImportReport({ report, open }: { report: readonly ImportNote[]; open: boolean }) {
  if (report.length === 0) return open && <p>Imported as it came: nothing was changed on the way in.</p>
  return (
    <details open={open}>
      <summary className="cursor-pointer py-0.5">
        Import report: {report.length} {report.length === 1 ? 'remark' : 'remarks'}
      </summary>
      <ul className="mt-1 list-disc pl-5">
        {report.map(({ code, message, count }) => (
          <li key={code}>
            {message} {count > 1 && <span className="text-quiet">({count} times)</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
