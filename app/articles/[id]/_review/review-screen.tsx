'use client'
import './review.css'
import { useCallback, useEffect, useState } from 'react'
import { useToast } from '@/app/_components/toast'
import type { ReviewData } from '@/lib/claims/model/review'
import { CardPane } from './card-pane'
import { ConflictDialog } from './conflict-dialog'
import { FilterBar } from './filter-bar'
import type { Filter } from './filters'
import { Galley } from './galley'
import { KeysDialog } from './keys-dialog'
import { spokenMark } from './marks'
import { type Review, ReviewContext } from './review-context'
import { ReviewHead } from './review-head'
import { SignedOutDialog } from './signed-out-dialog'
import { useActs } from './use-acts'
import { useKeymap } from './use-keymap'
import { useKeys } from './use-keys'
import { reviewKeys } from './use-review-keys'
import { useWhere } from './use-where'

interface Props {
  readonly data: ReviewData
  readonly startFilter: Filter
  readonly startClaim: number | null
}

/** The galley on the left, the card of the current claim on the right, every act by key. */
export function ReviewScreen({ data, startFilter, startClaim }: Props) {
  const toast = useToast()
  const [heard, setHeard] = useState('')
  const [keysOpen, setKeysOpen] = useState(false)
  const [keymap, setKeymap] = useKeymap()
  const [lensId, setLens] = useState(data.style.id)
  const where = useWhere({ data, startFilter, startClaim })
  const say = useCallback(
    (message: string, tone: 'done' | 'problem' = 'done') => {
      setHeard(message)
      toast({ message, tone })
    },
    [toast],
  )
  const {
    perform,
    inTurn,
    takeUndo,
    busy,
    conflict,
    closeConflict,
    signedOut,
    closeSignedOut,
    tellSignedOut,
    showNewest,
  } = useActs({ data, say })
  const review: Review = {
    ...where,
    data,
    lens: data.styles.find(({ id }) => id === lensId) ?? data.style,
    setLens,
    perform,
    say,
    hear: setHeard,
    tellSignedOut,
    showNewest,
    keymap,
    setKeymap,
    isBusy: (id) => busy.has(id),
    runKey: (act) => runKey(act),
  }
  const runKey = reviewKeys({
    review,
    turns: { inTurn, takeUndo },
    isCurrent: where.isCurrent,
    openKeys: () => setKeysOpen(true),
  })
  useKeys(keymap, runKey)
  useCurrentHeard(where.claim, setHeard)
  return (
    <ReviewContext value={review}>
      <div className="review-screen">
        <ReviewHead />
        <div className="review-panes">
          <section className="galley-pane" aria-label="Text of the article">
            <FilterBar />
            <div className="galley-scroll">
              <Galley />
            </div>
          </section>
          <CardPane />
        </div>
        {/* an open dialog hides the page from those who hear, but for what names itself live */}
        <p role="status" aria-live="polite" className="sr-only">
          {heard}
        </p>
      </div>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
      <ConflictDialog conflict={conflict} close={closeConflict} />
      <SignedOutDialog open={signedOut} close={closeSignedOut} />
    </ReviewContext>
  )
}

/** A step to another claim moves the focus to its card, so that no key goes to a button of the one before, and is heard. */
function useCurrentHeard(claim: Review['claim'], hear: (words: string) => void) {
  const id = claim?.id
  const words = claim && `${spokenMark(claim)}: ${claim.cast?.name ?? 'nobody named'}, ${claim.content[0][2]}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: heard at a step, not at every change of the claim
  useEffect(() => {
    if (!id) return
    document.getElementById('claim-card-title')?.focus({ preventScroll: true })
    if (words) hear(words)
  }, [id])
}
