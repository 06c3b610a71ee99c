'use client'
import { useEffect, useRef } from 'react'
import type { ImportNote } from '@/lib/articles/model'
import { ButtonLink } from '../../_components/button-link'
import { ImportNotes } from '../_text/import-notes'

interface Props {
  readonly articleId: string
  readonly claims: number
  readonly report: readonly ImportNote[]
}

/** The article stands, and its text is not quite what came in: say so before anybody checks it. */
export function Imported({ articleId, claims, report }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="border-rule bg-wash max-w-2xl rounded-md border p-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold outline-none">
        Imported, with {claims} {claims === 1 ? 'claim' : 'claims'}
      </h2>
      {report.length > 0 && (
        <>
          <p className="mt-3 mb-1 font-medium">What became of the text on its way in</p>
          <ImportNotes report={report} />
        </>
      )}
      <ButtonLink look="primary" href={`/articles/${articleId}`} className="mt-5">
        Open the article
      </ButtonLink>
    </section>
  )
}
