'use client'
import Link from 'next/link'
import { Time } from '@/app/_components/time'
import type { ArchiveView } from '@/lib/claims/model'
import { printedWords } from '@/lib/claims/printed'
import { findingWords } from '@/lib/reports/words'
import { FindingLine } from './finding-line'
import { useCurrent } from './review-context'
import { useAsked } from './use-asked'
import { WordDiff } from './word-diff'

/** Where on other articles' shelves, as far as one may read them, the words stand too. Shows itself only when it has something. */
export function CardArchive() {
  const { claim, fragment } = useCurrent()
  const query = fragment === null ? '' : `?fragment=${fragment}`
  const places = useAsked<ArchiveView>(`/api/claims/${claim.id}/archive${query}`, claim.version)
  if (places.length === 0) return null
  return (
    <section aria-labelledby="archive-title">
      <h3 id="archive-title" className="card-title">
        Also in the archive
      </h3>
      <ol className="grid gap-2">
        {places.map((place) => (
          <li key={`${place.sourceId} ${place.paragraph}`}>
            <Place place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Place({ place }: { place: ArchiveView }) {
  const { claim, data, fragment } = useCurrent()
  const { sourceTitle, locator, speaker, happenedAt } = place
  return (
    <article className="candidate" aria-label={`${sourceTitle}, ${locator}`}>
      <p className="text-sm">
        <Link
          className="prose-link font-medium"
          href={`/articles/${place.articleId}/sources/${place.sourceId}?turn=${place.paragraph + 1}`}
        >
          {sourceTitle}
        </Link>
        , {locator}
        {speaker && <span className="text-quiet"> · {speaker}</span>}
        {happenedAt && (
          <span className="text-quiet">
            {' · '}
            <Time at={happenedAt} timeZone={data.article.timeZone} show="day" />
          </span>
        )}
      </p>
      <FindingLine finding={place.finding} words={findingWords(place.finding, place.sourceKind)} />
      <WordDiff printed={printedWords(claim, fragment)} said={place.text} edits={place.edits} short />
    </article>
  )
}
