import { newChain, writeAsOperator } from '../audit/write'
import { AP_STRICT, SHIPPED_STYLES } from '../matching/house-style'
import { columnsOf } from '../styles/model'
import type { Db } from './client'
import type { MemberRole } from './generated/enums'
import { newId } from './ids'

// Newsrooms are made by an operator, signed in as the owner; inside the product nobody can.

/** A newsroom with its empty chain of history and the house styles that ship, of which the strictest rules. `timeZone` is an IANA name. */
export async function createNewsroom(
  owner: Db,
  { name, timeZone }: { name: string; timeZone: string },
): Promise<string> {
  new Intl.DateTimeFormat('en', { timeZone }) // throws on a zone that is none
  const id = newId()
  await owner.newsroom.create({ data: { id, name, timeZone } })
  await owner.eventChain.create({ data: newChain(id, null) })
  await createStyles(owner, id)
  return id
}

async function createStyles(owner: Db, newsroomId: string): Promise<void> {
  const made = SHIPPED_STYLES.map((style) => ({ ...style, styleId: newId() }))
  await owner.houseStyle.createMany({ data: made.map(({ styleId }) => ({ newsroomId, id: styleId })) })
  await owner.houseStyleVersion.createMany({
    data: made.map(({ styleId, version, name, rules }) => ({
      newsroomId,
      id: newId(),
      styleId,
      number: version,
      name,
      ...columnsOf(rules),
    })),
  })
  const current = made.find(({ id }) => id === AP_STRICT.id)?.styleId
  await owner.styleChoice.create({ data: { newsroomId, id: newId(), styleId: current } })
}

export interface NewMember {
  readonly newsroomId: string
  readonly name: string
  readonly email: string
  readonly role: MemberRole
  /** an argon2id hash; unused where the address has an account already */
  readonly passwordHash: string
}

/** A member of a newsroom, with a line in its history; an address that has an account keeps it, and its password. */
export function createMember(owner: Db, { newsroomId, name, email, role, passwordHash }: NewMember) {
  const address = email.toLowerCase()
  const memberId = newId()
  return writeAsOperator(owner, { newsroomId, memberId }, async (tx) => {
    const known = await tx.user.findUnique({ where: { email: address }, select: { id: true } })
    const userId = known?.id ?? newId()
    if (!known) await tx.user.create({ data: { id: userId, email: address, passwordHash } })
    await tx.member.create({ data: { newsroomId, id: memberId, userId, name, role } })
    return {
      result: { memberId, userId, hadAccount: known !== null },
      events: [
        {
          type: 'member.added',
          subject: { type: 'member', id: memberId },
          payload: { name, role, byOperator: true },
        },
      ],
    }
  })
}
