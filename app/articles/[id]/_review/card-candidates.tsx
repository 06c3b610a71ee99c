'use client'
import { Link2 } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import type { CandidateView } from '@/lib/claims/model'
import { Link } from '../../../_components/link'
import * as acts from './acts'
import { Candidate } from './candidate'
import { bestPlaces, openPlaces, startFragment } from './candidates'
import { FragmentChoice } from './fragment-choice'
import { keyLabel, keyOf } from './keymap'
import { LocatorForm } from './locator-form'
import { useCurrent } from './review-context'
import { fetchCandidates, useCandidates } from './use-candidates'

/** Where on the shelf the words may have been said, best first; a place can also be linked by its locator alone. */
export function CardCandidates() {
  const { claim, data, fragment, mode, setMode, all, list } = useCurrent()
  const { shelf, may } = data
  const found = useCandidates({ claim, fragment, shelf })
  const after = list[list.indexOf(claim.id) + 1]
  useEffect(() => {
    const next = data.claims.find(({ id }) => id === after)
    if (found.as === 'found' && next && shelf.length > 0)
      void fetchCandidates({ claim: next, fragment: startFragment(next), shelf })
  }, [found.as, after, data.claims, shelf])
  if (all.length === 0) return null
  const places = found.as === 'found' ? found.places : []
  const open = openPlaces(claim, places, fragment)
  const best = bestPlaces(claim, places, fragment)
  const next = 'none' in best ? [] : best.places
  return (
    <section aria-labelledby="candidates-title">
      <div className="flex items-center gap-2">
        <h3 id="candidates-title" className="card-title flex-1">
          On the shelf
        </h3>
        {may.correct && shelf.length > 0 && (
          <Button size="small" look="quiet" onClick={() => setMode({ as: 'locator' })}>
            Link a place by hand
          </Button>
        )}
      </div>
      {mode?.as === 'locator' && <LocatorForm key={claim.id} />}
      <FragmentChoice />
      {shelf.length === 0 && (
        <p className="text-quiet text-sm">
          There is no source yet.{' '}
          <Link className="prose-link" href={`/articles/${data.article.id}/sources/new`}>
            Add a transcript or document
          </Link>
          , and the places where this was said are found.
        </p>
      )}
      {shelf.length > 0 && found.as === 'loading' && (
        <p className="text-quiet text-sm">Searching the shelf …</p>
      )}
      {found.as === 'failed' && (
        <p className="text-sm">
          {found.signedOut
            ? 'You are signed out, so the shelf was not searched. '
            : 'The shelf could not be searched. '}
          <Button size="small" onClick={found.retry}>
            Try again
          </Button>
        </p>
      )}
      {found.as === 'found' && shelf.length > 0 && open.length === 0 && (
        <p className="text-quiet text-sm">
          {found.places.length > 0
            ? 'Every place found is linked.'
            : 'Nothing on the shelf is like it. Link a place by hand, or add a source.'}
        </p>
      )}
      {next.length > 1 && <Together places={next} />}
      <ol className="grid gap-2">
        {open.map((place) => (
          <li key={`${place.sourceId} ${place.paragraph}`}>
            <Candidate place={place} best={next.includes(place)} isPart={next.length > 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Places that hold the words only together, and are linked in one. */
function Together({ places }: { places: readonly CandidateView[] }) {
  const { claim, data, fragment, perform, keymap } = useCurrent()
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <p className="min-w-0 flex-1 text-sm">The words stand in {places.length} places together.</p>
      {data.may.correct && (
        <Button
          size="small"
          look="primary"
          onClick={() => void perform(acts.linkPlaces(claim, places, fragment))}
        >
          <Link2 aria-hidden /> Link {places.length === 2 ? 'both' : `all ${places.length}`}{' '}
          <Kbd>{keyLabel(keyOf('link', keymap))}</Kbd>
        </Button>
      )}
    </div>
  )
}
