'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { RulingBadge } from '@/app/_components/ruling-badge'
import { Select } from '@/app/_components/select'
import { TextField } from '@/app/_components/text-field'
import { useToast } from '@/app/_components/toast'
import { useAct } from '@/app/_components/use-act'
import { type Ruling, STYLED_TYPES } from '@/lib/matching/house-style'
import { differenceWords } from '@/lib/reports/words'
import type { StyleView } from '@/lib/styles/model'
import { rule, save } from '../actions'
import { EDIT_WORDS } from '../edit-words'

const RULINGS = (['allowed', 'ask', 'forbidden'] as const satisfies readonly Ruling[]).map((value) => ({
  value,
  text: value,
}))

interface Props {
  readonly style: StyleView
  readonly isCurrent: boolean
  readonly mayKeep: boolean
}

/** The rules of a style; saving makes its next version, and what was judged before keeps the one it was judged by. */
export function StyleForm({ style, isCurrent, mayKeep }: Props) {
  const [name, setName] = useState(style.name)
  const [rules, setRules] = useState(style.rules)
  const saving = useAct(save)
  const ruling = useAct(rule)
  const notify = useToast()
  const router = useRouter()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await saving.act({ styleId: style.id, version: style.version, name, rules })
    if (!answer.ok) return
    const saved = `Version ${answer.result.version} of ${name}`
    notify({
      message: isCurrent
        ? `${saved} rules from now on.`
        : `${saved} is kept. It rules the articles that chose this style.`,
    })
  }
  const saveAsNew = async () => {
    const answer = await saving.act({ styleId: null, version: null, name, rules })
    if (!answer.ok) return
    notify({ message: `${name} is a style of its own now. It rules where it is chosen.` })
    router.push(`/style/${answer.result.styleId}`)
  }
  const line = (type: (typeof STYLED_TYPES)[number]) => (
    <span className="min-w-0 flex-1 basis-56">
      <b>{differenceWords(type)}</b> <span className="text-quiet">{EDIT_WORDS[type]}</span>
    </span>
  )
  return (
    <form onSubmit={submit} className="grid gap-4" aria-label={`Rules of ${style.name}`}>
      {mayKeep && (
        <TextField
          label="Name"
          value={name}
          maxLength={80}
          required
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <ul className="divide-y divide-(--rule)">
        {STYLED_TYPES.map((type) => (
          <li key={type} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            {line(type)}
            {mayKeep ? (
              <Select
                label={differenceWords(type)}
                hideLabel
                className="w-36"
                value={rules[type]}
                options={RULINGS}
                onChange={({ target }) => {
                  const to = RULINGS.find(({ value }) => value === target.value)
                  if (to) setRules({ ...rules, [type]: to.value })
                }}
              />
            ) : (
              <RulingBadge ruling={style.rules[type]} />
            )}
          </li>
        ))}
      </ul>
      <p className="text-quiet">
        What changes the sense is forbidden in every style, and not to be set here.
      </p>
      <OutcomeNotice outcome={saving.outcome} />
      <OutcomeNotice outcome={ruling.outcome} />
      {mayKeep && (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" busy={saving.busy}>
            Save as version {style.version + 1}
          </Button>
          <Button busy={saving.busy} onClick={() => void saveAsNew()}>
            Save as a new style
          </Button>
          {!isCurrent && (
            <Button busy={ruling.busy} onClick={() => void ruling.act({ styleId: style.id })}>
              Let it rule the newsroom
            </Button>
          )}
        </div>
      )}
    </form>
  )
}
