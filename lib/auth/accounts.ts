import { randomUUID } from 'node:crypto'
import { db } from '../db/client'
import type { MemberRole } from '../db/generated/enums'
import type { Membership } from './actor'

// Accounts, sessions and throttles belong to no newsroom: each of these calls one narrow function of the database.

/** The account of an e-mail address with its password hash; null when there is none. */
export async function findUser(email: string): Promise<{ id: string; passwordHash: string } | null> {
  const rows = await (await db()).$queryRaw<
    { id: string; password_hash: string }[]
  >`SELECT * FROM auth_find_user(${email})`
  return rows[0] ? { id: rows[0].id, passwordHash: rows[0].password_hash } : null
}

/** A session row for a new sign-in; its id goes into the token, so that the token can be revoked. */
export async function openSession(userId: string, expires: Date): Promise<string> {
  const id = randomUUID()
  await (await db()).$executeRaw`SELECT auth_open_session(${id}::uuid, ${userId}::uuid, ${expires})`
  return id
}

/** The memberships a live session gives, oldest first; none when it ended, expired or was revoked. */
export async function readMemberships(sessionId: string): Promise<Membership[]> {
  const rows = await (await db()).$queryRaw<
    {
      user_id: string
      newsroom_id: string
      newsroom_name: string
      time_zone: string
      member_id: string
      member_name: string
      role: MemberRole
    }[]
  >`SELECT * FROM auth_read_session(${sessionId}::uuid)`
  return rows.map((row) => ({
    newsroomId: row.newsroom_id,
    newsroomName: row.newsroom_name,
    timeZone: row.time_zone,
    memberId: row.member_id,
    userId: row.user_id,
    name: row.member_name,
    role: row.role,
  }))
}

export async function closeSession(sessionId: string): Promise<void> {
  await (await db()).$executeRaw`SELECT auth_close_session(${sessionId}::uuid)`
}

/** A new password for the account whose live session this is. */
export async function keepPassword(sessionId: string, passwordHash: string): Promise<void> {
  await (await db()).$executeRaw`SELECT auth_change_password(${sessionId}::uuid, ${passwordHash})`
}
