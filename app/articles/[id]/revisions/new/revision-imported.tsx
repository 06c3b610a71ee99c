'use client'
import { useEffect, useRef } from 'react'
import { ButtonLink } from '@/app/_components/button-link'
import { ImportNotes } from '@/app/articles/_text/import-notes'
import type { ImportedRevision } from '@/lib/articles/import-revision'
import type { ImportNote } from '@/lib/articles/model'

interface Props extends ImportedRevision {
  readonly articleId: string
  readonly report: readonly ImportNote[]
}

/** What the new draft kept of the work, and what it did not. */
export function RevisionImported({ articleId, number, claims, carried, gone, setAside, report }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="border-rule bg-wash max-w-2xl rounded-md border p-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold outline-none">
        Revision {number} is in
      </h2>
      <ul className="mt-2 list-disc pl-5">
        <li>
          {claims} {claims === 1 ? 'claim' : 'claims'} in it
        </li>
        <li>{carried} carried over with all that was decided on them: their words are unchanged</li>
        {setAside > 0 && (
          <li>
            {setAside} {setAside === 1 ? 'pair' : 'pairs'} of marks still set aside: the same words in the
            same marks
          </li>
        )}
        {gone > 0 && <li>{gone} whose words are no longer in the text stay with the draft before</li>}
      </ul>
      {report.length > 0 && (
        <>
          <p className="mt-3 mb-1 font-medium">What became of the text on its way in</p>
          <ImportNotes report={report} />
        </>
      )}
      <ButtonLink look="primary" href={`/articles/${articleId}`} className="mt-5">
        Review it
      </ButtonLink>
    </section>
  )
}
