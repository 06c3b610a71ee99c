'use client'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'

/** The session ran out in mid-work: signing in happens elsewhere, so that nothing here is lost. */
export const SignedOutDialog = ({ open, close }: { open: boolean; close: () => void }) => (
  <Dialog
    open={open}
    onOpenChange={(next) => !next && close()}
    title="You are signed out"
    description="Nothing was saved just now, and nothing you typed is lost: it is kept in this browser."
  >
    <p>
      <a href="/sign-in" target="_blank" rel="noopener opener" className="prose-link">
        Sign in in another tab
      </a>
      , come back here and do it again.
    </p>
    <Button className="mt-4" onClick={close}>
      I am signed in again
    </Button>
  </Dialog>
)
