'use client'
import { useRouter } from 'next/navigation'
import { Button } from '../_components/button'
import { Dialog, DialogClose } from '../_components/dialog'
import { OutcomeNotice } from '../_components/outcome-notice'
import { useAct } from '../_components/use-act'
import { putMyselfOn } from './actions'

interface Props {
  readonly articleId: string
  readonly title: string
  readonly memberId: string
}

/** Asks once, since it stays in the article's history. */
export function PutMyselfOn({ articleId, title, memberId }: Props) {
  const router = useRouter()
  const { act, busy, outcome } = useAct(putMyselfOn)
  const go = async () => {
    const answer = await act({ articleId, memberId, role: 'EDITOR' })
    if (answer.ok) router.push(`/articles/${articleId}`)
  }
  return (
    <Dialog
      title="Put yourself on this article?"
      description={`“${title}” opens to you as an editor. Its people see in the history that you did so, and when.`}
      trigger={<Button size="small">Put myself on it</Button>}
    >
      <OutcomeNotice outcome={outcome} />
      <div className="mt-4 flex gap-2">
        <Button look="primary" busy={busy} onClick={go}>
          Put myself on it
        </Button>
        <DialogClose asChild>
          <Button>Leave it closed</Button>
        </DialogClose>
      </div>
    </Dialog>
  )
}
