'use client'
import { useState } from 'react'
import { Badge, type Tone } from '@/app/_components/badge'
import { Button } from '@/app/_components/button'
import { Time } from '@/app/_components/time'
import type { NoteView } from '@/lib/claims/model'
import type { NoteKind } from '@/lib/db/generated/enums'
import { chooseNote, reopenNote, settleNote } from './actions'
import { NoteForm } from './note-form'
import { ReasonForm } from './reason-form'
import { useReview } from './review-context'
import type { Thread } from './threads'
import { useNoteAct } from './use-note-act'

const KINDS: Record<NoteKind, { readonly words: string; readonly letter: string; readonly tone: Tone }> = {
  COMMENT: { words: 'Comment', letter: 'C', tone: 'quiet' },
  QUERY: { words: 'Query', letter: 'Q', tone: 'accent' },
  FIX: { words: 'Fix', letter: 'F', tone: 'fix' },
  LEGAL: { words: 'Legal', letter: 'L', tone: 'bad' },
}

/** A note with its answers, and what can be done with it. */
export function NoteThread({ thread: { first, answers } }: { thread: Thread }) {
  const { data } = useReview()
  const { run } = useNoteAct()
  const [open, setOpen] = useState<'answer' | 'settle' | null>(null)
  const { may, article } = data
  const isLegal = first.kind === 'LEGAL'
  const maySettle = isLegal && !first.resolved ? may.resolveLegal : may.comment
  const close = () => setOpen(null)
  const settle = (reason: string) =>
    first.resolved
      ? run(reopenNote({ noteId: first.id, reason }), 'Note opened again')
      : run(settleNote({ noteId: first.id, reason }), 'Note settled')
  return (
    <article className="border-rule border-l-2 pl-3" data-settled={first.resolved ? true : undefined}>
      <OneNote note={first} />
      {answers.map((answer) => (
        <div key={answer.id} className="mt-1.5 ml-3">
          <OneNote note={answer} />
        </div>
      ))}
      {first.resolved && (
        <p className="text-quiet mt-1 text-sm">
          Settled by {first.resolved.name}, <Time at={first.resolved.at} timeZone={article.timeZone} />:{' '}
          {first.resolved.reason}
        </p>
      )}
      {may.comment && open === null && (
        <div className="-ml-2.5 flex flex-wrap">
          <Button size="small" look="quiet" onClick={() => setOpen('answer')}>
            Answer
          </Button>
          {maySettle && (
            <Button size="small" look="quiet" onClick={() => setOpen('settle')}>
              {first.resolved ? 'Open again' : 'Settle'}
            </Button>
          )}
          {!isLegal && (
            <Button
              size="small"
              look="quiet"
              aria-pressed={first.inReport}
              onClick={() =>
                void run(
                  chooseNote({ noteId: first.id, inReport: !first.inReport }),
                  first.inReport ? 'Note left out of the report' : 'Note taken into the report',
                )
              }
            >
              {first.inReport ? '✓ In the report' : 'Not in the report'}
            </Button>
          )}
        </div>
      )}
      {open === 'answer' && <NoteForm claimId={first.claimId} parentId={first.id} onClose={close} />}
      {open === 'settle' && (
        <ReasonForm
          place={`settle.${first.id}`}
          label={first.resolved ? 'Why it is opened again' : 'How it was settled'}
          submit={first.resolved ? 'Open again' : 'Settle'}
          onCancel={close}
          onSubmit={settle}
        />
      )}
    </article>
  )
}

function OneNote({ note }: { note: NoteView }) {
  const { data } = useReview()
  const kind = KINDS[note.kind]
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {note.parentId === null && (
          <Badge tone={kind.tone} letter={kind.letter}>
            {kind.words}
          </Badge>
        )}
        <b className="font-medium">{note.by.name}</b>
        <span className="text-quiet">
          <Time at={note.by.at} timeZone={data.article.timeZone} />
          {note.owedBy && ` · ${note.owedBy.name} owes an answer`}
        </span>
      </p>
      <p className="whitespace-pre-line" dir="auto">
        {note.body}
      </p>
      {note.proposedWords && (
        <p className="font-serif" dir="auto">
          “{note.proposedWords}”
        </p>
      )}
    </>
  )
}
