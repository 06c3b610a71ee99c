'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { Select } from '@/app/_components/select'
import { useToast } from '@/app/_components/toast'
import { useAct } from '@/app/_components/use-act'
import { addReader, removeReader } from './actions'

interface Person {
  readonly memberId: string
  readonly name: string
}

interface Props {
  readonly sourceId: string
  readonly readers: readonly Person[]
  /** whom it could be opened to */
  readonly others: readonly Person[]
}

/** Opens a restricted source to one more person, or closes it to one again. */
export function SourceReaders({ sourceId, readers, others }: Props) {
  const [chosen, setChosen] = useState('')
  const opening = useAct(addReader)
  const closing = useAct(removeReader)
  const notify = useToast()
  const open = async () => {
    const answer = await opening.act({ sourceId, memberId: chosen })
    if (!answer.ok) return
    notify({ message: `${others.find((one) => one.memberId === chosen)?.name} can read it now.` })
    setChosen('')
  }
  const close = async ({ memberId, name }: Person) => {
    const answer = await closing.act({ sourceId, memberId })
    if (!answer.ok) return
    const undo = () => void opening.act({ sourceId, memberId })
    notify({ message: `${name} cannot read it any more.`, action: { text: 'Undo', run: undo } })
  }
  return (
    <details className="mt-1">
      <summary className="py-0.5">Change who reads it</summary>
      <div className="border-rule mt-1 grid max-w-md gap-3 border-l-2 pl-4">
        <ul>
          {readers.map((reader) => (
            <li key={reader.memberId} className="flex items-center justify-between gap-4 py-0.5">
              {reader.name}
              <Button size="small" busy={closing.busy} onClick={() => void close(reader)}>
                Close to {reader.name}
              </Button>
            </li>
          ))}
        </ul>
        <div className="flex items-end gap-2">
          <Select
            label="Open it to"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={[
              { value: '', text: 'Choose a member' },
              ...others.map(({ memberId, name }) => ({ value: memberId, text: name })),
            ]}
            className="grow"
          />
          <Button busy={opening.busy} disabled={chosen === ''} onClick={() => void open()}>
            Open
          </Button>
        </div>
        <OutcomeNotice outcome={opening.outcome} />
        <OutcomeNotice outcome={closing.outcome} />
      </div>
    </details>
  )
}
