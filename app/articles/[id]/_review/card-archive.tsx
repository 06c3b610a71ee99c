'use client'
import { Link2 } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import { Time } from '@/app/_components/time'
import type { ArchiveView } from '@/lib/claims/model'
import { printedWords } from '@/lib/claims/printed'
import { findingWords } from '@/lib/reports/words'
import { Link } from '../../../_components/link'
import * as acts from './acts'
import { isLinked } from './candidates'
import { FindingLine } from './finding-line'
import { keyLabel, keyOf } from './keymap'
import { useCurrent } from './review-context'
import { useArchive } from './use-archive'
import { WordDiff } from './word-diff'

/**
 * Where on other articles' shelves, as far as one may read them, the words stand too; a link takes the source onto this
 * shelf. Shows itself only when it has something.
 */
export function CardArchive() {
  const { claim, data, fragment } = useCurrent()
  const places = useArchive({ claim, fragment, shelf: data.shelf }).filter(
    (place) => !isLinked(claim, place, fragment),
  )
  if (places.length === 0) return null
  return (
    <section aria-labelledby="archive-title">
      <h3 id="archive-title" className="card-title">
        Also in the archive
      </h3>
      <ol className="grid gap-2">
        {places.map((place, i) => (
          <li key={`${place.sourceId} ${place.paragraph}`}>
            <Place place={place} best={i === 0} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `best` is the one that the key links. */
function Place({ place, best }: { place: ArchiveView; best: boolean }) {
  const { claim, data, fragment, keymap, perform } = useCurrent()
  const { sourceTitle, locator, speaker, happenedAt } = place
  return (
    <article className="candidate" aria-label={`${sourceTitle}, ${locator}`}>
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 text-sm">
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
        {data.may.correct && (
          <Button
            size="small"
            className="-mt-0.5 -mr-1"
            aria-label={`Link ${sourceTitle}, ${locator} and take it onto this shelf`}
            onClick={() => void perform(acts.linkFromArchive(claim, place, fragment))}
          >
            <Link2 aria-hidden /> Link {best && <Kbd>{keyLabel(keyOf('archive', keymap))}</Kbd>}
          </Button>
        )}
      </div>
      <FindingLine
        finding={place.finding}
        words={findingWords(place.finding, place.sourceKind, place.text)}
      />
      <WordDiff
        printed={printedWords(claim, fragment)}
        said={place.text}
        edits={place.edits}
        finding={place.finding}
        proves={place.proves}
        short
      />
    </article>
  )
}
