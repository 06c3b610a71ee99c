'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { TextField } from '@/app/_components/text-field'
import type { CastView } from '@/lib/claims/model'

export interface SpeakerChoice {
  readonly castEntryId: string | null
  readonly newName: string | null
  /** as it is told afterwards; null for nobody */
  readonly name: string | null
}

interface Props {
  readonly cast: readonly CastView[]
  readonly current: string | null
  readonly submit: string
  readonly onCancel: () => void
  readonly onSubmit: (choice: SpeakerChoice) => Promise<boolean>
}

const NEW = 'new'
const NOBODY = 'nobody'

/** One of the people and bodies of the article, a new name, or nobody yet. */
export function SpeakerForm({ cast, current, submit, onCancel, onSubmit }: Props) {
  const [chosen, setChosen] = useState(current ?? NOBODY)
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    const newName = chosen === NEW ? name.trim() : null
    if (newName === '') return setError('Write the name.')
    const entry = cast.find(({ id }) => id === chosen)
    setBusy(true)
    const done = await onSubmit({
      castEntryId: entry?.id ?? null,
      newName,
      name: newName ?? entry?.name ?? null,
    })
    setBusy(false)
    if (done) onCancel()
  }
  return (
    <form
      data-own-keys
      className="inset-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Select
        label="Who says it"
        autoFocus
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        options={[
          ...cast.map((entry) => ({
            value: entry.id,
            text: [entry.name, entry.title].filter(Boolean).join(', '),
          })),
          { value: NEW, text: 'Somebody else …' },
          { value: NOBODY, text: 'Nobody yet' },
        ]}
      />
      {chosen === NEW && (
        <TextField
          label="Name"
          className="mt-2"
          value={name}
          error={error}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <div className="mt-2 flex gap-2">
        <Button type="submit" size="small" look="primary" busy={busy}>
          {submit}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
