'use client'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { takeUpChecking } from './actions'
import { useReview } from './review-context'
import { useNoteAct } from './use-note-act'

/** For a member who is not on the article: it can be read, and its checking taken up. */
export function JoinNotice() {
  const { data } = useReview()
  const { run, busy } = useNoteAct()
  if (!data.may.join) return null
  return (
    <Notice title="You are not on this article">
      <p>You can read it. To check claims, take up its checking; the history will say so.</p>
      <Button
        size="small"
        look="primary"
        className="mt-2"
        busy={busy}
        onClick={() =>
          void run(takeUpChecking({ articleId: data.article.id }), 'You are a checker of this article')
        }
      >
        Take up the checking
      </Button>
    </Notice>
  )
}
