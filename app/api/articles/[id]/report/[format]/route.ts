import { createHash } from 'node:crypto'
import { answering } from '@/app/api/answering'
import { asDownload } from '@/app/api/as-download'
import { numberOf } from '@/app/found'
import { notFound } from '@/lib/errors'
import { recordExport } from '@/lib/reports/commands'
import { writeCsv } from '@/lib/reports/csv'
import { writeHtml } from '@/lib/reports/html'
import { writeJson } from '@/lib/reports/json'
import { readReport } from '@/lib/reports/queries'
import { reportRows } from '@/lib/reports/rows'

const WRITERS = {
  html: { write: writeHtml, mediaType: 'text/html; charset=utf-8' },
  csv: { write: writeCsv, mediaType: 'text/csv; charset=utf-8' },
  json: { write: writeJson, mediaType: 'application/json; charset=utf-8' },
} as const
type Format = keyof typeof WRITERS

const isFormat = (word: string): word is Format => Object.hasOwn(WRITERS, word)

/** The report as a file. The hash of its very bytes goes into the history before they leave. */
export const GET = answering<{ id: string; format: string }>(async (actor, request, { id, format }) => {
  if (!isFormat(format)) throw notFound()
  const named = new URL(request.url).searchParams.get('revision') ?? undefined
  const report = reportRows(await readReport(actor, id, numberOf(named, undefined)))
  const { write, mediaType } = WRITERS[format]
  const bytes = Buffer.from(write(report), 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const revision = report.revision.number
  await recordExport(actor, { articleId: id, format, revision, sha256 })
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': asDownload(`${report.article.title}, revision ${revision}.${format}`),
      'Cache-Control': 'private, no-store',
    },
  })
})
