'use client'
import { Button } from '../_components/button'
import { OutcomeNotice } from '../_components/outcome-notice'
import { useAct } from '../_components/use-act'
import { signOutEverywhere } from './actions'
import { leave } from './leave'

export function SignOutEverywhere() {
  const { act, busy, outcome } = useAct(signOutEverywhere)
  const end = async () => {
    const answer = await act({})
    if (answer.ok) await leave()
  }
  return (
    <div className="grid justify-items-start gap-3">
      <OutcomeNotice outcome={outcome} />
      <Button look="danger" busy={busy} onClick={end}>
        Sign out everywhere
      </Button>
    </div>
  )
}
