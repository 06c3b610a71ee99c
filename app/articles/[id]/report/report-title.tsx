import type { Report } from '@/lib/reports/model'
import { dayWords } from '@/lib/reports/words'

/** Whose report this is, and on which article. */
export function ReportTitle({ report: { newsroom, article } }: { report: Report }) {
  const line = [
    article.byline && `By ${article.byline}`,
    article.publicationDay && dayWords(article.publicationDay),
  ]
  return (
    <header>
      <p>
        <b>{newsroom.name}</b> <span className="text-quiet">· Fact-check report</span>
      </p>
      <h1
        className="mt-2 font-serif text-4xl leading-tight font-semibold tracking-tight text-balance"
        dir="auto"
      >
        {article.title}
      </h1>
      <p className="text-quiet mt-2">
        {line.filter(Boolean).join(' · ')}
        {article.address && (
          <a href={article.address} rel="noreferrer" className="prose-link ml-2 break-all">
            {article.address}
          </a>
        )}
      </p>
      {article.restricted && (
        <p className="text-bad border-bad mt-3 inline-block border-2 px-2 py-0.5 font-semibold">
          Restricted: for the people on this article alone.
        </p>
      )}
    </header>
  )
}
