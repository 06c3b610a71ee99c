'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { TextField } from '@/app/_components/text-field'
import type { SourceKind } from '@/lib/db/generated/enums'
import { SOURCE_WORDS } from '@/lib/reports/words'
import { postSource, type SourceAnswer } from './post-source'
import { ReaderFields } from './reader-fields'
import { RefusalNotice } from './refusal-notice'
import { TextFields } from './text-fields'

interface Props {
  readonly articleId: string
  /** IANA name: the time is typed as the newsroom's clock showed it */
  readonly timeZone: string
  readonly members: readonly { readonly memberId: string; readonly name: string }[]
}

const KINDS = Object.entries(SOURCE_WORDS).map(([value, text]) => ({
  value,
  text: text[0].toUpperCase() + text.slice(1),
}))

/** What the contact says, by kind: a call has a number, a tape somebody who holds it. */
const CONTACTS: Partial<Record<SourceKind, { label: string; hint: string }>> = {
  CALL: { label: 'Whom you called', hint: 'Name and number, so that the next checker can call again' },
  RECORDING: { label: 'Where the recording is', hint: 'Tape 2, with the writer' },
  PUBLISHED: { label: 'Where it was published', hint: 'Paper, page and day, or the address' },
}
const CONTACT = { label: 'Where it is kept', hint: 'Who holds it, which archive, which page of the notebook' }

/** Puts a source on the shelf: pasted, uploaded, or with no text at all. What was typed outlives every refusal. */
export function SourceForm({ articleId, timeZone, members }: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<SourceKind>('TRANSCRIPT_HUMAN')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<SourceAnswer | null>(null)
  const send = async (form: HTMLFormElement, encoding?: 'windows-1252') => {
    setBusy(true)
    const said = await postSource(articleId, form, encoding)
    setBusy(false)
    setAnswer(said)
    if (said.ok) router.push(`/articles/${articleId}/sources/${said.sourceId}?added`)
  }
  const errors: Readonly<Record<string, string>> = (answer && !answer.ok && answer.fields) || {}
  const contact = CONTACTS[kind] ?? CONTACT
  return (
    <form
      method="post"
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
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
          options={KINDS}
        />
        <TextField
          label="When it happened"
          name="happenedAt"
          type="datetime-local"
          error={errors.happenedAt}
          hint={`By the clock of ${timeZone.split('/').at(-1)?.replaceAll('_', ' ')}; may stay empty`}
        />
      </div>
      <TextFields kind={kind} error={errors.text} />
      <TextField
        label={contact.label}
        name="contact"
        maxLength={500}
        error={errors.contact}
        hint={contact.hint}
      />
      <ReaderFields members={members} />
      {answer && !answer.ok && (
        <RefusalNotice answer={answer} onTryEncoding={(form) => void send(form, 'windows-1252')} />
      )}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        Put it on the shelf
      </Button>
    </form>
  )
}
