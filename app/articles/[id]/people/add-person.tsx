'use client'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { OutcomeNotice } from '@/app/_components/outcome-notice'
import { ARTICLE_ROLE_WORDS } from '@/app/_components/role-words'
import { Select } from '@/app/_components/select'
import { useAct } from '@/app/_components/use-act'
import { ArticleRole } from '@/lib/db/generated/enums'
import { putOn } from './actions'

interface Props {
  readonly articleId: string
  readonly members: readonly { readonly value: string; readonly text: string }[]
}

const ROLES = Object.values(ArticleRole).map((value) => ({ value, text: ARTICLE_ROLE_WORDS[value] }))

/** Puts a member of the newsroom on the article. */
export function AddPerson({ articleId, members }: Props) {
  const { act, busy, outcome } = useAct(putOn)
  const [memberId, setMember] = useState(members[0]?.value ?? '')
  const [role, setRole] = useState<ArticleRole>('CHECKER')
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void act({ articleId, memberId, role })
      }}
    >
      <h2 className="text-lg font-semibold">Put somebody on it</h2>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label="Member"
          className="min-w-48 flex-1"
          options={members}
          value={memberId}
          onChange={(event) => setMember(event.target.value)}
        />
        <Select
          label="As"
          className="w-36"
          options={ROLES}
          value={role}
          onChange={(event) => setRole(ROLES.find((r) => r.value === event.target.value)?.value ?? 'CHECKER')}
        />
        <Button type="submit" look="primary" busy={busy}>
          Put on
        </Button>
      </div>
      <OutcomeNotice outcome={outcome} />
    </form>
  )
}
