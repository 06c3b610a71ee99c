'use client'
import { Kbd } from '@/app/_components/kbd'
import { CardNotes } from './card-notes'
import { ChangedNotice } from './changed-notice'
import { CompareNotice } from './compare-all'
import { DismissedClaims } from './dismissed-claims'
import { ImportLosses } from './import-losses'
import { JoinNotice } from './join-notice'
import { keyLabel, keyOf } from './keymap'
import { MarksPanel } from './marks-panel'
import { useReview } from './review-context'

/** What the card shows while no claim is current: how to begin, and what belongs to the article as a whole. */
export function Overview() {
  const { data, list, keymap, runKey } = useReview()
  const open = data.claims.filter((claim) => claim.state === 'LIVE' && !claim.verdict && !claim.waiver).length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="claim-card-middle" tabIndex={0} aria-label="The article as a whole">
      <JoinNotice />
      <ChangedNotice />
      <CompareNotice />
      <div>
        <h2 className="font-serif text-xl font-semibold">
          {open === 0 ? 'Every claim has a verdict' : `${open} of ${list.length} claims wait for a verdict`}
        </h2>
        <p className="text-quiet mt-1">
          <button type="button" className="prose-link min-h-6" onClick={() => runKey('nextUnchecked')}>
            Begin with the first
          </button>{' '}
          or press <Kbd>{keyLabel(keyOf('nextUnchecked', keymap))}</Kbd>. Choose any claim in the text; press{' '}
          <Kbd>{keyLabel(keyOf('keys', keymap))}</Kbd> for all keys.
        </p>
      </div>
      <MarksPanel />
      <DismissedClaims />
      <CardNotes claimId={null} notes={data.notes} />
      <ImportLosses />
    </section>
  )
}
