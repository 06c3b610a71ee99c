'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import type { Blocker } from '@/lib/claims/model/review'
import * as acts from './acts'
import { ReasonForm } from './reason-form'
import { useReview } from './review-context'

/** What blocks the signature: each leads to its claim, and an editor can waive a claim here by name. */
export function BlockerList({ close }: { close: () => void }) {
  const { data, select, setMark } = useReview()
  const { blockers, may, marks } = data
  const [waiving, setWaiving] = useState<string | null>(null)
  const go = ({ claimId, markSpan }: Blocker) => {
    close()
    if (claimId) select(claimId)
    else setMark(marks.find((mark) => mark.span[0] === markSpan?.[0]) ?? null)
  }
  return (
    <section aria-label="What still blocks it">
      <p className="mb-2">
        {blockers.length === 1 ? 'One thing still blocks' : `${blockers.length} things still block`} this
        revision.
      </p>
      <ul className="border-rule max-h-[50vh] divide-y divide-(--rule) overflow-y-auto border-y">
        {blockers.map((blocker) => (
          <li key={blocker.claimId ?? blocker.markSpan?.join()} className="py-1.5">
            <div className="flex items-baseline gap-3">
              <button
                type="button"
                className="prose-link min-h-6 shrink-0 text-left font-medium"
                onClick={() => go(blocker)}
              >
                {blocker.claimNumber === null ? 'Quotation marks' : `Claim ${blocker.claimNumber}`}
              </button>
              <span className="min-w-0 flex-1">{blocker.message}</span>
              {may.signOff && blocker.claimId && waiving !== blocker.claimId && (
                <Button size="small" look="quiet" onClick={() => setWaiving(blocker.claimId)}>
                  Waive
                </Button>
              )}
            </div>
            {waiving && waiving === blocker.claimId && (
              <Waiver claimId={waiving} close={() => setWaiving(null)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Waiver({ claimId, close }: { claimId: string; close: () => void }) {
  const { data, perform } = useReview()
  const claim = data.claims.find(({ id }) => id === claimId)
  if (!claim) return null
  return (
    <ReasonForm
      place={`waive.${claimId}`}
      label={`Why claim ${claim.number} may go through as it is. The report prints this with your name`}
      submit="Waive"
      onCancel={close}
      onSubmit={(reason) => perform(acts.waive(claim, reason))}
    />
  )
}
