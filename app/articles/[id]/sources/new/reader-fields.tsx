'use client'
import { useState } from 'react'
import { Choices } from '@/app/_components/choices'

const ACCESS = [
  { value: 'DESK', text: 'Open', hint: 'to everybody who sees the article' },
  {
    value: 'RESTRICTED',
    text: 'Restricted',
    hint: 'to you and the people you name; its words stay out of reports',
  },
] as const
type Access = (typeof ACCESS)[number]['value']

interface Props {
  readonly members: readonly { readonly memberId: string; readonly name: string }[]
}

/** Who may read the source. */
export function ReaderFields({ members }: Props) {
  const [access, setAccess] = useState<Access>('DESK')
  return (
    <>
      <Choices
        legend="Who may read it"
        name="access"
        defaultValue="DESK"
        onChange={setAccess}
        options={ACCESS}
      />
      <fieldset hidden={access !== 'RESTRICTED'} disabled={access !== 'RESTRICTED'}>
        <legend className="mb-1 text-sm font-medium">Its readers, beside you</legend>
        <ul className="border-rule grid max-h-64 gap-x-4 overflow-y-auto rounded-md border px-3 py-1.5 sm:grid-cols-2">
          {members.map(({ memberId, name }) => (
            <li key={memberId}>
              <label className="flex min-h-8 items-center gap-2.5">
                <input type="checkbox" name="readerIds" value={memberId} className="size-4 shrink-0" />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  )
}
