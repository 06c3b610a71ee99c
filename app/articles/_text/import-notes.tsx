import type { ImportNote } from '@/lib/articles/model'

/** What became of a text on its way in, in the reader's own sentences. */
export const ImportNotes = ({ report }: { report: readonly ImportNote[] }) => (
  <ul className="list-disc pl-5">
    {report.map(({ code, message }) => (
      <li key={code}>{message}</li>
    ))}
  </ul>
)
