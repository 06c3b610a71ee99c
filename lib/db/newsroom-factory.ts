import { newChain } from '../audit/write'
import type { Db } from './client'
import type { MemberRole } from './generated/enums'
import { newId } from './ids'

// Newsrooms are made by an operator, signed in as the owner; inside the product nobody can.

/** A newsroom with its empty chain of history. `timeZone` is an IANA name. */
export async function createNewsroom(
  owner: Db,
  { name, timeZone }: { name: string; timeZone: string },
): Promise<string> {
  new Intl.DateTimeFormat('en', { timeZone }) // throws on a zone that is none
  const id = newId()
  await owner.newsroom.create({ data: { id, name, timeZone } })
  await owner.eventChain.create({ data: newChain(id, null) })
  return id
}

export interface NewMember {
  readonly newsroomId: string
  readonly name: string
  readonly email: string
  readonly role: MemberRole
  /** an argon2id hash; unused where the address has an account already */
  readonly passwordHash: string
}

/** A member of a newsroom; an address that has an account keeps it, and its password. */
export async function createMember(owner: Db, { newsroomId, name, email, role, passwordHash }: NewMember) {
  const address = email.toLowerCase()
  const known = await owner.user.findUnique({ where: { email: address }, select: { id: true } })
  const user =
    known ??
    (await owner.user.create({ data: { id: newId(), email: address, passwordHash }, select: { id: true } }))
  const member = await owner.member.create({
    data: { newsroomId, id: newId(), userId: user.id, name, role },
    select: { id: true },
  })
  return { memberId: member.id, userId: user.id, hadAccount: known !== null }
}
