'use client'
import { useState } from 'react'
import { AddClaimPanel } from './add-claim-panel'
import { ClaimCard } from './claim-card'
import { Overview } from './overview'
import { useReview } from './review-context'

const SIZES = ['peek', 'half', 'full'] as const
type Size = (typeof SIZES)[number]
const GROWS: Record<Size, { next: Size; words: string }> = {
  peek: { next: 'half', words: 'Raise the card to half the screen' },
  half: { next: 'full', words: 'Raise the card to the whole screen' },
  full: { next: 'peek', words: 'Lower the card' },
}

/** The card beside the galley; on a narrow screen a sheet at the bottom that the galley scrolls clear of. */
export function CardPane() {
  const { claim, adding } = useReview()
  const [size, setSize] = useState<Size>('half')
  const { next, words } = GROWS[size]
  return (
    <aside className="card-pane" data-size={size} aria-label="Card">
      <button type="button" className="sheet-handle" onClick={() => setSize(next)}>
        <span aria-hidden />
        <span className="sr-only">{words}</span>
      </button>
      {adding ? <AddClaimPanel /> : claim ? <ClaimCard key={claim.id} /> : <Overview />}
    </aside>
  )
}
