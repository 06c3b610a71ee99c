import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'
import type { MemberView } from './model'

const MOST_MEMBERS = 2_000

/** Everybody of the newsroom by name, those who left last. Only an admin is told addresses. */
export function listMembers(actor: Actor): Promise<readonly MemberView[]> {
  return reading(actor, async (tx) => {
    const members = await tx.member.findMany({
      where: { newsroomId: actor.newsroomId },
      select: { id: true, name: true, role: true, leftAt: true },
      orderBy: [{ leftAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      take: MOST_MEMBERS,
    })
    // the function answers nobody but an admin
    const emails = await tx.$queryRaw<
      { member_id: string; email: string }[]
    >`SELECT * FROM auth_member_emails()`
    const emailOf = new Map(emails.map((row) => [row.member_id, row.email]))
    return members.map(({ id, name, role, leftAt }) => ({
      memberId: id,
      name,
      role,
      email: emailOf.get(id) ?? null,
      leftAt: leftAt?.toISOString() ?? null,
    }))
  })
}
