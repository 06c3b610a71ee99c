'use client'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { useAct } from '@/app/_components/use-act'
import { readRevisionAgain } from './actions'

/** Has the draft read by the newest engine, which only proposes. */
export function ReadAgain(on: { readonly articleId: string; readonly revisionId: string }) {
  const { act, busy, outcome } = useAct(readRevisionAgain)
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        A newer engine can read this draft again. It proposes; nothing changes before somebody accepts it.
      </p>
      <Button look="primary" busy={busy} onClick={() => void act(on)}>
        Read again
      </Button>
      <OutcomeNotice outcome={outcome && !outcome.ok ? outcome : null} />
    </div>
  )
}
