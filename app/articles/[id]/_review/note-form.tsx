'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { TextArea } from '@/app/_components/text-area'
import { NoteKind } from '@/lib/db/generated/enums'
import { writeNote } from './actions'
import { useReview } from './review-context'
import { useDraft } from './use-draft'
import { useNoteAct } from './use-note-act'

const KINDS = [
  { value: NoteKind.COMMENT, text: 'Comment' },
  { value: NoteKind.QUERY, text: 'Query: somebody owes an answer' },
  { value: NoteKind.FIX, text: 'Fix: proposes words' },
  { value: NoteKind.LEGAL, text: 'Legal: lawyer and editors only' },
]

interface Props {
  readonly claimId: string | null
  /** the thread that is answered */
  readonly parentId?: string
  readonly onClose: () => void
}

/** A note being written; it is kept in the browser until it is saved. */
export function NoteForm({ claimId, parentId, onClose }: Props) {
  const { data } = useReview()
  const { run, busy } = useNoteAct()
  const place = `note.${parentId ?? claimId ?? 'article'}`
  const [body, setBody, clearBody] = useDraft(place)
  const [words, setWords, clearWords] = useDraft(`${place}.words`)
  const [kind, setKind] = useState<NoteKind>('COMMENT')
  const [owedById, setOwedBy] = useState(data.people[0]?.memberId ?? '')
  const [inReport, setInReport] = useState(false)
  const [tried, setTried] = useState(false)
  const people = [...new Map(data.people.map((person) => [person.memberId, person.name]))]
  const send = async () => {
    setTried(true)
    if (body.trim() === '' || (kind === 'FIX' && words.trim() === '')) return
    const input = {
      articleId: data.article.id,
      claimId,
      parentId: parentId ?? null,
      kind,
      body,
      proposedWords: kind === 'FIX' ? words : null,
      owedById: kind === 'QUERY' ? owedById : null,
      inReport: kind === 'LEGAL' ? false : inReport,
    }
    const number = data.claims.find(({ id }) => id === claimId)?.number
    if (!(await run(writeNote(input), number ? `Claim ${number}: note written` : 'Note written'))) return
    clearBody()
    clearWords()
    onClose()
  }
  return (
    <form
      data-own-keys
      className="inset-form mb-3 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
      }}
    >
      {!parentId && (
        <Select
          label="Kind of note"
          hideLabel
          value={kind}
          onChange={(event) => setKind(KINDS.find((k) => k.value === event.target.value)?.value ?? 'COMMENT')}
          options={data.may.seeLegal ? KINDS : KINDS.filter(({ value }) => value !== 'LEGAL')}
        />
      )}
      {kind === 'QUERY' && (
        <Select
          label="Who owes the answer"
          value={owedById}
          onChange={(event) => setOwedBy(event.target.value)}
          options={people.map(([value, text]) => ({ value, text }))}
        />
      )}
      <TextArea
        label={parentId ? 'Answer' : 'Note'}
        hideLabel
        placeholder={parentId ? 'Answer' : 'Note'}
        autoFocus
        value={body}
        error={tried && body.trim() === '' ? 'Write something first.' : null}
        onChange={(event) => setBody(event.target.value)}
      />
      {kind === 'FIX' && (
        <TextArea
          label="The words it should have"
          rows={2}
          value={words}
          error={tried && words.trim() === '' ? 'Propose the words.' : null}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" size="small" look="primary" busy={busy}>
          {parentId ? 'Answer' : 'Write the note'}
        </Button>
        <Button size="small" look="quiet" onClick={onClose}>
          Cancel
        </Button>
        {kind !== 'LEGAL' && !parentId && (
          <label className="ml-auto inline-flex min-h-6 items-center gap-1.5 text-sm">
            <input
              type="checkbox"
              className="size-4"
              checked={inReport}
              onChange={(event) => setInReport(event.target.checked)}
            />
            In the report
          </label>
        )}
      </div>
    </form>
  )
}
