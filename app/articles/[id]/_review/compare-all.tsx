'use client'
import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { COMPARED_AT_ONCE, toCompareAgain } from '@/lib/claims/why-compare-again'
import { counted } from '@/lib/readers/model'
import { compareAllAgain } from './actions'
import { useReview } from './review-context'
import { tellOutcome } from './use-note-act'

/** How many claims of the newest draft should be compared again, where one may have that done; else 0. */
export function useToCompare(): number {
  const { claims, may, revision, style } = useReview().data
  return may.correct && revision.number === revision.latest ? toCompareAgain(claims, style).length : 0
}

/** One press for all of them. */
export function CompareAll({ count }: { count: number }) {
  const review = useReview()
  const [busy, setBusy] = useState(false)
  const most = Math.min(count, COMPARED_AT_ONCE)
  const compare = async () => {
    setBusy(true)
    await tellOutcome(
      review,
      compareAllAgain({ articleId: review.data.article.id }),
      ({ compared, left }) =>
        `${counted(compared, 'claim')} compared again${left > 0 ? `; ${left} are left, press once more` : ''}`,
    )
    setBusy(false)
  }
  return (
    <Button size="small" busy={busy} onClick={() => void compare()}>
      <RefreshCw aria-hidden /> Compare all {most} again
    </Button>
  )
}

/** That claims should be compared again, told of the article as a whole. */
export function CompareNotice() {
  const count = useToCompare()
  if (count === 0) return null
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-fix text-sm">
        {counted(count, 'claim')} with evidence compared by an older matcher, under another house style or
        before the words changed.
      </p>
      <CompareAll count={count} />
    </div>
  )
}
