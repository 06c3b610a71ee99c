import type { MemberRole } from '../db/generated/enums'
import { forbidden, type Refusal, refused } from '../errors'

interface Asker {
  readonly memberId: string
  readonly role: MemberRole
}

export interface MemberFacts {
  readonly id: string
  readonly role: MemberRole
  readonly leftAt: Date | null
}

export const canManageMembers = ({ role }: { role: MemberRole }): boolean => role === 'ADMIN'

export const decideAddMember = (asker: Asker): Refusal =>
  canManageMembers(asker) ? null : forbidden('Only an admin adds members.')

/** Nobody gives themself a role: an admin who became head of checking could open every restricted article alone. */
export function decideChangeRole(
  asker: Asker,
  member: MemberFacts,
  role: MemberRole,
  admins: number,
): Refusal {
  if (!canManageMembers(asker)) return forbidden('Only an admin changes roles.')
  if (member.id === asker.memberId) return forbidden('Nobody changes their own role. Ask another admin.')
  if (member.leftAt) return refused('They left the newsroom. Add them again first.')
  if (member.role === role) return refused('They have that role already.')
  return keepAnAdmin(member, admins)
}

export function decideRemove(asker: Asker, member: MemberFacts, admins: number): Refusal {
  if (!canManageMembers(asker)) return forbidden('Only an admin removes members.')
  if (member.leftAt) return refused('They left the newsroom already.')
  return keepAnAdmin(member, admins)
}

export const decideEndSessions = (asker: Asker, memberId: string): Refusal =>
  canManageMembers(asker) || asker.memberId === memberId
    ? null
    : forbidden("Only an admin ends somebody else's sessions.")

const keepAnAdmin = (member: MemberFacts, admins: number): Refusal =>
  member.role === 'ADMIN' && admins < 2
    ? refused('A newsroom keeps at least one admin. Make somebody else one first.')
    : null
