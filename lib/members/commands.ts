import { write } from '../audit/write'
import type { Actor } from '../auth/actor'
import { hashPassword } from '../auth/password'
import { newId } from '../db/ids'
import type { Tx } from '../db/tenant'
import { notFound, refused, stopIf } from '../errors'
import type { AddMember, ChangeRole, OneMember } from './model'
import { newPassword } from './new-password'
import { decideAddMember, decideChangeRole, decideEndSessions, decideRemove } from './rules'

/**
 * Makes somebody a member, with an account where the address has none yet. The answer is the same where it has one in another
 * newsroom, which is nothing to tell here: a random password, this once, that opens a new account alone. Somebody who left
 * comes back as who they were, with the password they have.
 */
export async function addMember(
  actor: Actor,
  { name, email, role }: AddMember,
): Promise<{ memberId: string; password: string | null }> {
  stopIf(decideAddMember(actor))
  const { newsroomId } = actor
  const password = newPassword()
  const hash = await hashPassword(password)
  const newAccount = newId()
  return write(actor, null, async (tx) => {
    const [account] = await tx.$queryRaw<{ id: string }[]>`
      SELECT auth_ensure_user(${newAccount}::uuid, ${email}, ${hash}) AS id`
    const { memberId, isBack } = await join(tx, newsroomId, account.id, { name, role })
    return {
      result: { memberId, password: isBack ? null : password },
      events: [
        {
          type: 'member.added',
          subject: { type: 'member', id: memberId },
          payload: { name, role, byOperator: false },
        },
      ],
    }
  })
}

async function join(tx: Tx, newsroomId: string, userId: string, as: Pick<AddMember, 'name' | 'role'>) {
  const before = await tx.member.findUnique({
    where: { newsroomId_userId: { newsroomId, userId } },
    select: { id: true, name: true, leftAt: true },
  })
  if (before && !before.leftAt) throw refused(`That address is ${before.name}'s, who is a member already.`)
  const id = before?.id ?? newId()
  if (before) await tx.member.updateMany({ where: { newsroomId, id }, data: { ...as, leftAt: null } })
  else await tx.member.createMany({ data: [{ ...as, newsroomId, id, userId }] })
  return { memberId: id, isBack: before !== null }
}

export function changeRole(actor: Actor, { memberId, role }: ChangeRole): Promise<{ memberId: string }> {
  const { newsroomId } = actor
  return write(actor, null, async (tx) => {
    const { member, admins } = await loadMember(tx, newsroomId, memberId)
    stopIf(decideChangeRole(actor, member, role, admins))
    await tx.member.updateMany({ where: { newsroomId, id: memberId }, data: { role } })
    const payload = { name: member.name, from: member.role, to: role }
    return {
      result: { memberId },
      events: [{ type: 'member.role_changed', subject: { type: 'member', id: memberId }, payload }],
    }
  })
}

/** Somebody leaves: from their next click on nothing of the newsroom answers them. What they signed stays theirs. */
export function removeMember(actor: Actor, { memberId }: OneMember): Promise<{ memberId: string }> {
  const { newsroomId } = actor
  return write(actor, null, async (tx) => {
    const { member, admins } = await loadMember(tx, newsroomId, memberId)
    stopIf(decideRemove(actor, member, admins))
    await tx.member.updateMany({ where: { newsroomId, id: memberId }, data: { leftAt: new Date() } })
    return {
      result: { memberId },
      events: [
        { type: 'member.left', subject: { type: 'member', id: memberId }, payload: { name: member.name } },
      ],
    }
  })
}

/** Signs out everywhere: oneself altogether, or, as an admin, anybody of this newsroom, and out of this newsroom alone. */
export function endSessions(actor: Actor, { memberId }: OneMember): Promise<{ ended: number }> {
  const { newsroomId } = actor
  return write(actor, null, async (tx) => {
    const { member } = await loadMember(tx, newsroomId, memberId)
    stopIf(decideEndSessions(actor, memberId))
    const [{ count }] = await tx.$queryRaw<{ count: number }[]>`
      SELECT auth_close_sessions_of(${memberId}::uuid) AS count`
    return {
      result: { ended: count },
      events: [
        {
          type: 'member.sessions_ended',
          subject: { type: 'member', id: memberId },
          payload: { name: member.name, count },
        },
      ],
    }
  })
}

/** As they stand: two admins who remove each other at once come here one after the other (`audit/write.ts`). */
async function loadMember(tx: Tx, newsroomId: string, id: string) {
  const member = await tx.member.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: { id: true, name: true, role: true, leftAt: true },
  })
  if (!member) throw notFound()
  const admins = await tx.member.count({ where: { newsroomId, role: 'ADMIN', leftAt: null } })
  return { member, admins }
}
