'use client'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { useAct } from '@/app/_components/use-act'
import type { Access } from '@/lib/db/generated/enums'
import { setAccess } from './actions'

interface Props {
  readonly articleId: string
  readonly access: Access
  readonly mayChange: boolean
}

const WORDS: Record<Access, { readonly now: string; readonly change: string; readonly to: Access }> = {
  DESK: {
    now: 'Every member of the newsroom may read this article.',
    change: 'Restrict it to its people',
    to: 'RESTRICTED',
  },
  RESTRICTED: {
    now: 'Only its people may read this article; to everybody else it does not exist.',
    change: 'Open it to the desk',
    to: 'DESK',
  },
}

/** Who may read the article, and the way to change that; it can be changed back. */
export function AccessSwitch({ articleId, access, mayChange }: Props) {
  const { act, busy, outcome } = useAct(setAccess)
  const { now, change, to } = WORDS[access]
  return (
    <section className="grid justify-items-start gap-2">
      <h2 className="text-lg font-semibold">Who may read it</h2>
      <p>{now}</p>
      {mayChange && (
        <Button busy={busy} onClick={() => void act({ articleId, access: to })}>
          {change}
        </Button>
      )}
      <OutcomeNotice outcome={outcome} />
    </section>
  )
}
