import type { Metadata } from 'next'
import { idOf, numberOf, orNotFound, type Search } from '@/app/found'
import { readArticleHead } from '@/lib/articles/queries'
import { requireActor } from '@/lib/auth/session'
import { SECTIONS } from '@/lib/reports/model'
import { readReport } from '@/lib/reports/queries'
import { reportRows } from '@/lib/reports/rows'
import { ExportLinks } from './export-links'
import { ReportFacts } from './report-facts'
import { ReportFoot } from './report-foot'
import { ReportLedger } from './report-ledger'
import { ReportPart } from './report-part'
import { ReportTally } from './report-tally'
import { ReportTitle } from './report-title'
import { RevisionLinks } from './revision-links'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Search
}

export const metadata: Metadata = { title: 'Report' }

/** What the reader of the report gets, from the same rows as the exported files. */
export default async function ReportPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const id = idOf((await params).id)
  const asked = numberOf((await searchParams).revision, undefined)
  const { latestRevision } = await orNotFound(readArticleHead(actor, id))
  const report = reportRows(await orNotFound(readReport(actor, id, asked)))
  return (
    <div className="mx-auto max-w-4xl">
      <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
        <RevisionLinks articleId={id} latest={latestRevision} shown={report.revision.number} />
        <ExportLinks articleId={id} revision={report.revision.number} />
      </div>
      <ReportTitle report={report} />
      <ReportFacts report={report} />
      <ReportTally counts={report.counts} />
      {SECTIONS.map((section) => (
        <ReportPart key={section} articleId={id} report={report} section={section} />
      ))}
      <ReportLedger report={report} />
      <ReportFoot report={report} />
    </div>
  )
}
