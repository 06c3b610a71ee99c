'use client'
import { Signature } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Time } from '@/app/_components/time'
import { isChangedSince } from '@/lib/claims/model/review'
import { signOff, takeBackSignOff } from './actions'
import { BlockerList } from './blocker-list'
import { useReview } from './review-context'
import { useNoteAct } from './use-note-act'

/** The editor's signature on the revision, or what still stands before it. */
export function SignOffDialog() {
  const { data } = useReview()
  const { run, busy } = useNoteAct()
  const [open, setOpen] = useState(false)
  const { article, revision, blockers, signOff: signed, may, me } = data
  const count = blockers.length
  const state = isChangedSince(data) ? 'signed off, changed since' : 'signed off'
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      wide
      title={signed ? `Revision ${revision.number} is ${state}` : `Sign off revision ${revision.number}`}
      trigger={
        <Button size="small" look={count === 0 && may.signOff && !signed ? 'primary' : 'plain'}>
          <Signature aria-hidden /> {signed ? `S${state.slice(1)}` : 'Sign off'}
          {count > 0 && <span className="tabular-nums">({count})</span>}
        </Button>
      }
    >
      {signed ? (
        <div className="grid gap-3">
          <p>
            <b>{signed.name}</b>, <Time at={signed.at} timeZone={article.timeZone} show="full" />. The
            history’s head then: <code className="text-xs break-all">{signed.headHash}</code>
          </p>
          {count > 0 && <BlockerList close={() => setOpen(false)} />}
          {signed.memberId === me.memberId && (
            <Button
              className="justify-self-start"
              busy={busy}
              onClick={() =>
                void run(
                  takeBackSignOff({ articleId: article.id, signOffId: signed.id }),
                  'Your sign-off was taken back',
                )
              }
            >
              Take it back
            </Button>
          )}
        </div>
      ) : (
        <div className="grid gap-4">
          {count > 0 ? (
            <BlockerList close={() => setOpen(false)} />
          ) : (
            <p>
              Every claim is good and approved, cut, or waived by name; every pair of marks is decided on.
            </p>
          )}
          {may.signOff ? (
            <Button
              look="primary"
              className="justify-self-start"
              disabled={count > 0}
              busy={busy}
              onClick={async () => {
                const sent = signOff({ articleId: article.id, revisionId: revision.id })
                if (await run(sent, `Revision ${revision.number} signed off`)) setOpen(false)
              }}
            >
              Sign off revision {revision.number}
            </Button>
          ) : (
            <p className="text-quiet text-sm">
              An editor or the head of checking signs, and nobody an article they write.
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
