'use client'
import type { MemberView } from '@/lib/members/model'
import { Button } from '../_components/button'
import { Dialog, DialogClose } from '../_components/dialog'
import { OutcomeNotice } from '../_components/outcome-notice'
import { useToast } from '../_components/toast'
import { useAct } from '../_components/use-act'
import { removeMember } from './actions'

interface Props {
  readonly member: MemberView
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

/** Asks once before somebody leaves. */
export function RemoveMember({ member: { memberId, name }, open, onOpenChange }: Props) {
  const { act, busy, outcome } = useAct(removeMember)
  const notify = useToast()
  const remove = async () => {
    const answer = await act({ memberId })
    if (!answer.ok) return
    onOpenChange(false)
    notify({ message: `${name} left the newsroom.` })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`${name} leaves the newsroom?`}
      description="From the next click on nothing here answers them. What they signed stays theirs. Adding them again brings them back as who they were."
    >
      <OutcomeNotice outcome={outcome} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="danger" busy={busy} onClick={remove}>
          {name} leaves
        </Button>
        <DialogClose asChild>
          <Button>Keep them</Button>
        </DialogClose>
      </div>
    </Dialog>
  )
}
