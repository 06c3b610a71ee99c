'use client'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '../_components/button'
import type { ButtonLook } from '../_components/button-look'
import { Dialog } from '../_components/dialog'
import { OutcomeNotice } from '../_components/outcome-notice'
import { Select } from '../_components/select'
import { TextField } from '../_components/text-field'
import { useToast } from '../_components/toast'
import { useAct } from '../_components/use-act'
import { addSpeaker } from './actions'

const KINDS = [
  { value: 'PERSON', text: 'A person' },
  { value: 'BODY', text: 'A body: an office, a company, a court' },
]

/** Enters somebody in the registry and goes to their page. */
export function AddSpeaker({ look }: Pick<ButtonLook, 'look'>) {
  const [open, setOpen] = useState(false)
  const { act, busy, outcome } = useAct(addSpeaker)
  const router = useRouter()
  const notify = useToast()
  const add = async (form: FormData) => {
    const word = (name: string) => String(form.get(name) ?? '')
    const answer = await act({
      name: word('name'),
      kind: word('kind') === 'BODY' ? 'BODY' : 'PERSON',
      title: word('title'),
      affiliation: word('affiliation'),
    })
    if (!answer.ok) return
    notify({ message: `${word('name')} is in the registry.` })
    setOpen(false)
    router.push(`/speakers/${answer.result.speakerId}`)
  }
  const fields = outcome && !outcome.ok ? outcome.fields : undefined
  const trigger = (
    <Button look={look}>
      <Plus aria-hidden /> Add a speaker
    </Button>
  )
  return (
    <Dialog open={open} onOpenChange={setOpen} trigger={trigger} title="Add a speaker">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void add(new FormData(event.currentTarget))
        }}
      >
        <TextField
          label="Name"
          name="name"
          required
          maxLength={200}
          error={fields?.name}
          autoComplete="off"
        />
        <Select label="Kind" name="kind" options={KINDS} />
        <TextField
          label="Title"
          name="title"
          maxLength={300}
          error={fields?.title}
          hint="Mayor, spokeswoman"
        />
        <TextField label="Affiliation" name="affiliation" maxLength={300} error={fields?.affiliation} />
        <OutcomeNotice outcome={fields ? null : outcome} />
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          Add to the registry
        </Button>
      </form>
    </Dialog>
  )
}
