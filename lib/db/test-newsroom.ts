import { type Actor, mintActor } from '../auth/actor'
import { connect, type Db } from './client'
import type { MemberRole } from './generated/enums'
import { newId } from './ids'
import { createMember, createNewsroom } from './newsroom-factory'

export interface TestNewsroom<Name extends string> {
  readonly newsroomId: string
  /** signed in as the owner, whom no wall binds: to look at what was written, never to write what the product would */
  readonly owner: Db
  readonly actors: Readonly<Record<Name, Actor>>
}

/** A newsroom of a test's own, with one signed-in member for each name given. */
export async function testNewsroom<Name extends string>(
  ownerUrl: string,
  roles: Readonly<Record<Name, MemberRole>>,
): Promise<TestNewsroom<Name>> {
  const owner = connect(ownerUrl, 2)
  const room = { name: `Newsroom ${newId()}`, timeZone: 'Europe/London' }
  const newsroomId = await createNewsroom(owner, room)
  const actors = {} as Record<Name, Actor>
  for (const name of Object.keys(roles) as Name[]) {
    const role = roles[name]
    const member = { newsroomId, name, email: `${name}.${newId()}@test.example`, role, passwordHash: 'none' }
    const { memberId, userId } = await createMember(owner, member)
    actors[name] = mintActor({
      newsroomId,
      newsroomName: room.name,
      timeZone: room.timeZone,
      memberId,
      userId,
      name,
      role,
    })
  }
  return { newsroomId, owner, actors }
}
