'use client'
import { useReview } from './review-context'

/** What the import changed or left out, so that nobody takes the text for more than it is. */
export function ImportLosses() {
  const { data } = useReview()
  const { importReport, engine, engineIsOld, wasReadAgain, languageIsRead } = data.revision
  return (
    <details open={!languageIsRead}>
      <summary className="card-title min-h-6">About this revision</summary>
      <ul className="text-quiet mt-1 grid gap-1 text-sm">
        {importReport.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
        {importReport.length === 0 && <li>The import changed nothing.</li>}
        {!languageIsRead && (
          <li>
            The engine does not read this text’s language: it lists what stands in quotation marks and names
            nobody.
          </li>
        )}
        <li>
          Claims found by {engine}.
          {(engineIsOld || wasReadAgain) && (
            <>
              {' '}
              <a className="prose-link" href={`/articles/${data.article.id}/reading`}>
                {engineIsOld ? 'A newer engine can read it again' : 'What it reads otherwise'}
              </a>
            </>
          )}
        </li>
        <li>
          The text’s hash: <code className="text-xs break-all">{data.revision.textHash}</code>
        </li>
      </ul>
    </details>
  )
}
