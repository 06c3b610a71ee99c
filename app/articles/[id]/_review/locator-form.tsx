'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Select } from '@/app/_components/select'
import { TextField } from '@/app/_components/text-field'
import { Stance } from '@/lib/db/generated/enums'
import * as acts from './acts'
import { useCurrent } from './review-context'
import { useDraft } from './use-draft'

const STANCES = [
  { value: Stance.SUPPORTS, text: 'It supports the words' },
  { value: Stance.CONTRADICTS, text: 'It contradicts them' },
  { value: Stance.CONTEXT, text: 'It is context' },
]

/** Links a place by its locator alone: "tape 2, 14:05, with the writer". */
export function LocatorForm() {
  const { claim, data, fragment, setMode, perform } = useCurrent()
  const [sourceId, setSourceId] = useState(data.shelf.find((s) => !s.hasText)?.id ?? data.shelf[0]?.id ?? '')
  const [stance, setStance] = useState<Stance>('SUPPORTS')
  const [locator, setLocator, clear] = useDraft(`locator.${claim.id}`)
  const [missing, setMissing] = useState(false)
  const close = () => setMode(null)
  const send = async () => {
    const source = data.shelf.find(({ id }) => id === sourceId)
    if (!source || locator.trim() === '') return setMissing(true)
    if (!(await perform(acts.linkLocator(claim, source, locator, stance, fragment)))) return
    clear()
    close()
  }
  return (
    <form
      data-own-keys
      className="inset-form mb-2 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Select
        label="Source"
        value={sourceId}
        onChange={(event) => setSourceId(event.target.value)}
        options={data.shelf.map(({ id, title }) => ({ value: id, text: title }))}
      />
      <TextField
        label="Where in it"
        hint="As you would say it on the phone: tape 2, 14:05, with the writer"
        autoFocus
        value={locator}
        error={missing && locator.trim() === '' ? 'Say where it stands.' : null}
        onChange={(event) => setLocator(event.target.value)}
      />
      <Select
        label="What it does"
        value={stance}
        onChange={(event) =>
          setStance(STANCES.find(({ value }) => value === event.target.value)?.value ?? 'SUPPORTS')
        }
        options={STANCES}
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary">
          Link the place
        </Button>
        <Button size="small" look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
