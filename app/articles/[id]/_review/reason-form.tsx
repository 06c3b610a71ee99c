'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { useDraft } from './use-draft'

interface Props {
  /** where the words are kept until they are saved */
  readonly place: string
  readonly label: string
  readonly submit: string
  readonly initial?: string
  readonly onCancel: () => void
  /** answers whether it was done; what was typed stays when not */
  readonly onSubmit: (reason: string) => Promise<boolean>
}

/** Asks for a reason. Control-enter sends it, escape leaves, and what was typed stays for the next time. */
export function ReasonForm({ place, label, submit, initial = '', onCancel, onSubmit }: Props) {
  const [reason, setReason, clear] = useDraft(place, initial)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (reason.trim() === '') return setMissing(true)
    setBusy(true)
    const done = await onSubmit(reason)
    setBusy(false)
    if (!done) return
    clear()
    onCancel()
  }
  return (
    <form
      data-own-keys
      className="inset-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
      }}
    >
      <TextArea
        label={label}
        rows={2}
        autoFocus
        value={reason}
        error={missing && reason.trim() === '' ? 'Give a reason.' : null}
        onChange={(event) => setReason(event.target.value)}
      />
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
