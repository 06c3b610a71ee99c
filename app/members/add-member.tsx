'use client'
import { UserPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { MemberRole } from '@/lib/db/generated/enums'
import { Button } from '../_components/button'
import { Dialog } from '../_components/dialog'
import { OutcomeNotice } from '../_components/outcome-notice'
import { Select } from '../_components/select'
import { TextField } from '../_components/text-field'
import { useAct } from '../_components/use-act'
import { addMember } from './actions'
import { type Added, MemberAdded } from './member-added'

const ROLES: { value: MemberRole; text: string }[] = [
  { value: 'MEMBER', text: 'Member' },
  { value: 'HEAD', text: 'Head of checking: an editor on every article' },
  { value: 'ADMIN', text: 'Admin: keeps the accounts' },
]

/** Makes somebody a member; then their password is shown, this once. */
export function AddMember() {
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState<Added | null>(null)
  const { act, busy, outcome, clear } = useAct(addMember)
  const toggle = (next: boolean) => {
    setOpen(next)
    setAdded(null)
    clear()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [name, email] = ['name', 'email'].map((field) => String(data.get(field) ?? ''))
    const role = ROLES.find(({ value }) => value === data.get('role'))?.value ?? 'MEMBER'
    const answer = await act({ name, email, role })
    if (answer.ok) setAdded({ name, email, password: answer.result.password })
  }
  const fields = outcome && !outcome.ok ? outcome.fields : undefined
  const trigger = (
    <Button>
      <UserPlus aria-hidden /> Add a member
    </Button>
  )
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      trigger={trigger}
      title={added ? `${added.name} is a member` : 'Add a member'}
    >
      {added ? (
        <MemberAdded added={added} onDone={() => toggle(false)} />
      ) : (
        <form onSubmit={submit} className="grid gap-4">
          <TextField
            label="Name"
            name="name"
            required
            maxLength={200}
            autoComplete="off"
            error={fields?.name}
          />
          <TextField
            label="E-mail"
            name="email"
            type="email"
            required
            autoComplete="off"
            error={fields?.email}
          />
          <Select label="Role" name="role" options={ROLES} />
          <OutcomeNotice outcome={fields ? null : outcome} />
          <Button type="submit" look="primary" busy={busy} className="justify-self-start">
            Add
          </Button>
        </form>
      )}
    </Dialog>
  )
}
