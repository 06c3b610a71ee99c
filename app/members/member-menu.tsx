'use client'
import { Ellipsis, LogOut, UserMinus } from 'lucide-react'
import { useState } from 'react'
import type { MemberRole } from '@/lib/db/generated/enums'
import type { MemberView } from '@/lib/members/model'
import { IconButton } from '../_components/icon-button'
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuRule } from '../_components/menu'
import { MEMBER_ROLE_WORDS } from '../_components/role-words'
import { useToast } from '../_components/toast'
import { type Answer, useAct } from '../_components/use-act'
import { changeRole, endSessions } from './actions'
import { RemoveMember } from './remove-member'

const ROLES = (['MEMBER', 'HEAD', 'ADMIN'] as const satisfies readonly MemberRole[]).map((value) => ({
  value,
  text: MEMBER_ROLE_WORDS[value],
}))

/** What an admin may do about a member. Nobody changes their own role. */
export function MemberMenu({ member, isSelf }: { member: MemberView; isSelf: boolean }) {
  const { memberId, name, role } = member
  const [removing, setRemoving] = useState(false)
  const roles = useAct(changeRole)
  const sessions = useAct(endSessions)
  const notify = useToast()
  const tell = (answer: Answer<unknown>, done: string) =>
    notify(answer.ok ? { message: done } : { message: answer.message, tone: 'problem' })
  const change = async (value: string) => {
    const to = ROLES.find((known) => known.value === value)
    if (to && to.value !== role)
      tell(await roles.act({ memberId, role: to.value }), `${name} is now ${to.text}.`)
  }
  const end = async () =>
    tell(await sessions.act({ memberId }), `${name} is signed out of this newsroom everywhere.`)
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={`Manage ${name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {!isSelf && (
          <>
            <MenuLabel>Role</MenuLabel>
            <MenuChoice value={role} onChange={(value) => void change(value)} options={ROLES} />
            <MenuRule />
          </>
        )}
        <MenuItem onSelect={() => void end()}>
          <LogOut aria-hidden /> End all sessions
        </MenuItem>
        <MenuItem onSelect={() => setRemoving(true)}>
          <UserMinus aria-hidden /> {isSelf ? 'Leave the newsroom' : 'Remove from the newsroom'}
        </MenuItem>
      </Menu>
      <RemoveMember member={member} open={removing} onOpenChange={setRemoving} />
    </>
  )
}
