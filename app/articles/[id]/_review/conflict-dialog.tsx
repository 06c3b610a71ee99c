'use client'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { changesBetween } from './changes'
import { useReview } from './review-context'
import type { Conflict } from './use-acts'

/** Two people on one claim: both sides, and the choice. Nothing typed is lost either way. */
export function ConflictDialog({ conflict, close }: { conflict: Conflict | null; close: () => void }) {
  const { data, perform } = useReview()
  if (!conflict) return null
  const { act, seen, settle } = conflict
  const leave = () => {
    close()
    settle(false)
  }
  const now = data.claims.find(({ id }) => id === seen.id) ?? seen
  const changes = changesBetween(seen, now)
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && leave()}
      title={`Somebody else changed claim ${seen.number} first`}
      description="Yours was not saved. What you typed is kept."
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <section>
          <h3 className="card-title">What they saved</h3>
          {now.version === seen.version ? (
            <p className="text-quiet">Loading …</p>
          ) : (
            <ul className="grid gap-1">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
              {changes.length === 0 && <li>Something that left the claim as it was.</li>}
            </ul>
          )}
        </section>
        <section>
          <h3 className="card-title">What you were about to do</h3>
          <p className="whitespace-pre-line">{act.intent}</p>
        </section>
      </div>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={now.version === seen.version}
          onClick={() => {
            close()
            void perform(act).then(settle)
          }}
        >
          Do mine on top of it
        </Button>
        <Button onClick={leave}>Leave it as they saved it</Button>
      </div>
    </Dialog>
  )
}
