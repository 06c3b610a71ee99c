'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { TextField } from '@/app/_components/text-field'
import { useAct } from '@/app/_components/use-act'
import { addSpeaker } from '@/app/speakers/actions'
import type { CastView } from '@/lib/claims/model'
import { findInRegistry, linkSpeaker } from './actions'
import { useCurrent } from './review-context'

/** A person says who of the newsroom's registry this is; nobody is ever linked by their name alone. */
export function RegistryLink({ cast }: { cast: CastView }) {
  const { say } = useCurrent()
  const [open, setOpen] = useState(false)
  const search = useAct(findInRegistry)
  const link = useAct(linkSpeaker)
  const enter = useAct(addSpeaker)
  const found = search.outcome?.ok ? search.outcome.result : []

  const choose = async (speakerId: string | null, done: string) => {
    const answer = await link.act({ castEntryId: cast.id, speakerId })
    if (!answer.ok) return
    say(done)
    setOpen(false)
  }
  const enterAndChoose = async () => {
    const { name, title, affiliation } = cast
    const answer = await enter.act({
      name,
      kind: cast.kind === 'BODY' ? 'BODY' : 'PERSON',
      title,
      affiliation,
    })
    if (answer.ok) await choose(answer.result.speakerId, `${name} is in the registry now.`)
  }
  const trigger = (
    <Button size="small" look="quiet">
      {cast.speaker ? 'In the registry' : 'Not in the registry yet'}
    </Button>
  )
  const openChange = (next: boolean) => {
    setOpen(next)
    if (next) void search.act({ words: cast.name.split(' ').at(-1) ?? cast.name })
  }
  return (
    <Dialog open={open} onOpenChange={openChange} trigger={trigger} title={`Who is ${cast.name}?`}>
      <div className="grid gap-4">
        {cast.speaker && (
          <p>
            Linked to <b>{cast.speaker.name}</b>.{' '}
            <Button size="small" onClick={() => choose(null, `${cast.name} is linked to nobody.`)}>
              Take the link away
            </Button>
          </p>
        )}
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void search.act({ words: String(new FormData(event.currentTarget).get('words') ?? '') })
          }}
        >
          <TextField
            label="Find in the registry"
            name="words"
            defaultValue={cast.name.split(' ').at(-1)}
            maxLength={200}
          />
          <Button type="submit" busy={search.busy}>
            Find
          </Button>
        </form>
        {search.outcome?.ok && found.length === 0 && (
          <p className="text-quiet">Nobody of that name is in the registry.</p>
        )}
        <ul className="grid gap-1">
          {found.map(({ id, name, title, affiliation }) => (
            <li key={id}>
              <Button look="quiet" onClick={() => choose(id, `${cast.name} is ${name} of the registry.`)}>
                {[name, title, affiliation].filter(Boolean).join(', ')}
              </Button>
            </li>
          ))}
        </ul>
        <OutcomeNotice
          outcome={[link.outcome, enter.outcome].find((outcome) => outcome && !outcome.ok) ?? null}
        />
        <Button className="justify-self-start" busy={enter.busy || link.busy} onClick={enterAndChoose}>
          Enter {cast.name} as somebody new
        </Button>
      </div>
    </Dialog>
  )
}
