'use client'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../_components/button'
import { IconButton } from '../../_components/icon-button'
import { Select } from '../../_components/select'

export interface MemberChoice {
  readonly memberId: string
  readonly name: string
}

const ROLES = [
  { value: 'WRITER', text: 'Writer' },
  { value: 'CHECKER', text: 'Checker' },
  { value: 'EDITOR', text: 'Editor' },
  { value: 'LAWYER', text: 'Lawyer' },
]

interface Props {
  /** who imports: they are on it, whatever else */
  readonly memberId: string
  readonly members: readonly MemberChoice[]
}

/** Who works on the article, as what. The importer stands first. */
export function PeopleFields({ memberId, members }: Props) {
  const [rows, setRows] = useState([0])
  const options = members.map(({ memberId, name }) => ({ value: memberId, text: name }))
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">People and their roles</legend>
      <ul className="grid gap-2">
        <li className="grid grid-cols-[minmax(0,1fr)_7rem_2rem] items-center gap-2">
          <input type="hidden" name="personId" value={memberId} />
          <span className="truncate">
            {members.find((member) => member.memberId === memberId)?.name} (you)
          </span>
          <Select label="Your role" hideLabel name="personRole" defaultValue="EDITOR" options={ROLES} />
        </li>
        {rows.slice(1).map((row, at) => (
          <li key={row} className="grid grid-cols-[minmax(0,1fr)_7rem_2rem] items-center gap-2">
            <Select label={`Person ${at + 2}`} hideLabel name="personId" options={options} />
            <Select
              label={`Role of person ${at + 2}`}
              hideLabel
              name="personRole"
              defaultValue="CHECKER"
              options={ROLES}
            />
            <IconButton
              label={`Take person ${at + 2} off`}
              onClick={() => setRows((now) => now.filter((other) => other !== row))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        look="quiet"
        className="mt-1.5 -ml-2.5"
        onClick={() => setRows((now) => [...now, Math.max(...now) + 1])}
      >
        <Plus aria-hidden /> Add a person
      </Button>
    </fieldset>
  )
}
