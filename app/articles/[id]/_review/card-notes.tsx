'use client'
import { MessageSquarePlus } from 'lucide-react'
import { Button } from '@/app/_components/button'
import { Kbd } from '@/app/_components/kbd'
import type { NoteView } from '@/lib/claims/model'
import { keyLabel, keyOf } from './keymap'
import { NoteForm } from './note-form'
import { NoteThread } from './note-thread'
import { useReview } from './review-context'
import { threadsOf } from './threads'

interface Props {
  /** null for notes on the article as a whole */
  readonly claimId: string | null
  readonly notes: readonly NoteView[]
}

/** What people wrote on a claim, or on the article. */
export function CardNotes({ claimId, notes }: Props) {
  const { data, mode, setMode, keymap } = useReview()
  const writing = mode?.as === 'note'
  return (
    <section aria-label="Notes">
      <div className="flex items-center gap-2">
        <h3 className="card-title flex-1">
          {claimId ? 'Notes' : 'Notes on the article'}
          {notes.length > 0 && <span className="font-normal"> ({notes.length})</span>}
        </h3>
        {data.may.comment && !writing && (
          <Button size="small" look="quiet" onClick={() => setMode({ as: 'note' })}>
            <MessageSquarePlus aria-hidden /> Write a note <Kbd>{keyLabel(keyOf('note', keymap))}</Kbd>
          </Button>
        )}
      </div>
      {writing && <NoteForm key={claimId} claimId={claimId} onClose={() => setMode(null)} />}
      <ul className="grid gap-3">
        {threadsOf(notes).map((thread) => (
          <li key={thread.first.id}>
            <NoteThread thread={thread} />
          </li>
        ))}
      </ul>
    </section>
  )
}
