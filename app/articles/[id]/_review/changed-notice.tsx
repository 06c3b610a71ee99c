'use client'
import { Notice } from '@/app/_components/notice'
import { isChangedSince } from '@/lib/claims/model/review'
import { useReview } from './review-context'

/** A signature is never altered: what came to block the revision after it is told beside it. */
export function ChangedNotice() {
  const { data } = useReview()
  const { signOff, blockers, revision } = data
  if (!signOff || !isChangedSince(data)) return null
  return (
    <Notice title="Signed off, changed since">
      <p>
        {signOff.name} signed revision {revision.number} off.{' '}
        {blockers.length === 1 ? 'One thing blocks' : `${blockers.length} things block`} it now; they are
        listed under its signature.
      </p>
    </Notice>
  )
}
