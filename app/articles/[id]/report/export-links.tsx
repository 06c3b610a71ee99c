import { Download } from 'lucide-react'
import { buttonLook } from '@/app/_components/button-look'

const FORMATS = [
  { format: 'html', text: 'HTML', about: 'one page that prints and needs nothing else' },
  { format: 'csv', text: 'CSV', about: 'a table for a spreadsheet' },
  { format: 'json', text: 'JSON', about: 'for programs, after a published schema' },
] as const

/** The report as a file. Each is an entry in the history, so nothing fetches it unasked: no Link, which would. */
export const ExportLinks = ({ articleId, revision }: { articleId: string; revision: number }) => (
  <section aria-label="Export" className="flex flex-wrap items-center gap-2">
    <span className="text-quiet">Export</span>
    {FORMATS.map(({ format, text, about }) => (
      <a
        key={format}
        href={`/api/articles/${articleId}/report/${format}?revision=${revision}`}
        download
        title={about}
        className={buttonLook({ size: 'small' })}
      >
        <Download aria-hidden />
        <span>
          <span className="sr-only">Export as </span>
          {text}
        </span>
      </a>
    ))}
  </section>
)
