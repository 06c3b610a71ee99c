'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { TextField } from '@/app/_components/text-field'
import { RefusalNotice } from '@/app/articles/_text/refusal-notice'
import type { SourceKind } from '@/lib/db/generated/enums'
import { contactOf, KIND_OPTIONS } from './kind-words'
import { postSource, type SourceAnswer } from './post-source'
import { ReaderFields } from './reader-fields'
import { TextFields } from './text-fields'

interface Props {
  readonly articleId: string
  /** IANA name: the time is typed as the newsroom's clock showed it */
  readonly timeZone: string
  readonly members: readonly { readonly memberId: string; readonly name: string }[]
}

/** Puts a source on the shelf: pasted, uploaded, or with no text at all. What was typed outlives every refusal. */
export function SourceForm({ articleId, timeZone, members }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<SourceKind>('TRANSCRIPT_HUMAN')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<SourceAnswer | null>(null)
  const send = async (encoding?: 'windows-1252') => {
    if (!form.current) return
    setBusy(true)
    const said = await postSource(articleId, form.current, encoding)
    setAnswer(said)
    // once kept, it stays busy until the next page is there, so that nothing is kept twice
    setBusy(said.ok)
    if (said.ok) router.push(`/articles/${articleId}/sources/${said.sourceId}?added`)
  }
  const errors = (answer && !answer.ok && answer.fields) || {}
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ')
  return (
    <form
      ref={form}
      method="post"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label="Title"
        name="title"
        required
        maxLength={300}
        error={errors.title}
        hint="As you would call it on the phone: “Press conference, town hall, March 10”"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label="Kind"
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as SourceKind)}
          options={KIND_OPTIONS}
        />
        <TextField
          label="When it happened"
          name="happenedAt"
          type="datetime-local"
          error={errors.happenedAt}
          hint={`By the clock of ${city}; may stay empty`}
        />
      </div>
      <TextFields kind={kind} />
      <TextField name="contact" maxLength={500} error={errors.contact} {...contactOf(kind)} />
      <ReaderFields members={members} />
      {answer && !answer.ok && (
        <RefusalNotice refused={answer} onReadAsWindows={() => void send('windows-1252')} />
      )}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        Put it on the shelf
      </Button>
    </form>
  )
}
