import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { openSession, readMemberships } from '../auth/accounts'
import { mintActor } from '../auth/actor'
import { passwordFits } from '../auth/password'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readShelf } from '../sources/queries'
import { addMember, changeRole, endSessions, removeMember } from './commands'
import { AddMember } from './model'
import { listMembers } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  ada: 'ADMIN',
  boss: 'HEAD',
  mel: 'MEMBER',
  mo: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { root: 'ADMIN' })
const { owner, actors: us } = home
const them = away.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

const TOMORROW = new Date(Date.now() + 24 * 3600 * 1000)
const person = (email: string) => AddMember.parse({ name: 'Nan', email, role: 'MEMBER' })
const newest = async () => (await newestEvents(owner, us.ada.newsroomId, 1))[0]

describe('adding a member', () => {
  it('makes an account with a password that is told this once and fits', async () => {
    const { memberId, password } = await addMember(us.ada, person(' Nan@One.Example '))
    const account = await owner.user.findUnique({ where: { email: 'nan@one.example' } })
    assert.ok(account && password)
    assert.ok(await passwordFits(account.passwordHash, password))
    const event = await newest()
    assert.deepEqual(
      [event.type, event.payload],
      ['member.added', { name: 'Nan', role: 'MEMBER', byOperator: false }],
    )
    const listed = (await listMembers(us.ada)).find((m) => m.memberId === memberId)
    assert.deepEqual([listed?.name, listed?.email], ['Nan', 'nan@one.example'])
  })

  it('leaves the account of somebody who has one in another newsroom as it is', async () => {
    const { password } = await addMember(us.ada, person('shared@one.example'))
    assert.ok(password)
    await addMember(them.root, person('shared@one.example'))
    const account = await owner.user.findUnique({ where: { email: 'shared@one.example' } })
    assert.ok(await passwordFits(account?.passwordHash ?? null, password))
    const session = await openSession(account?.id ?? '', TOMORROW)
    assert.equal((await readMemberships(session)).length, 2)
  })

  it('does not tell whether the address has an account in another newsroom', async () => {
    await addMember(us.ada, person('elsewhere@one.example'))
    const known = await addMember(them.root, person('elsewhere@one.example'))
    const fresh = await addMember(them.root, person('nowhere@one.example'))
    const shape = ({ password }: { password: string | null }) => password?.replace(/[a-z0-9]/g, 'x')
    assert.equal(shape(known), shape(fresh))
    const account = await owner.user.findUnique({ where: { email: 'elsewhere@one.example' } })
    assert.equal(await passwordFits(account?.passwordHash ?? null, known.password ?? ''), false)
  })

  it('refuses a second time, and brings back somebody who left', async () => {
    const { memberId } = await addMember(us.ada, person('back@one.example'))
    await assertStopped(owner, 'REFUSED', () => addMember(us.ada, person('back@one.example')))
    await removeMember(us.ada, { memberId })
    const back = await addMember(us.ada, person('back@one.example'))
    assert.deepEqual(back, { memberId, password: null })
  })

  it('two at once make one member', async () => {
    const twice = [1, 2].map(() => addMember(us.ada, person('twice@one.example')))
    const ends = await Promise.allSettled(twice)
    assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  it('is for admins, even when the session still says one is', async () => {
    const accounts = await owner.user.count()
    for (const actor of [us.boss, us.mel])
      await assertStopped(owner, 'FORBIDDEN', () => addMember(actor, person('x@one.example')))
    const pretender = mintActor({ ...us.mel, role: 'ADMIN' })
    await assert.rejects(() => addMember(pretender, person('x@one.example')), /only an admin makes accounts/)
    assert.equal(await owner.user.count(), accounts)
  })
})

describe('roles', () => {
  it('are changed by an admin, and told in the history', async () => {
    await changeRole(us.ada, { memberId: us.mel.memberId, role: 'HEAD' })
    const event = await newest()
    assert.deepEqual(event.payload, { name: 'mel', from: 'MEMBER', to: 'HEAD' })
    await assertStopped(owner, 'REFUSED', () =>
      changeRole(us.ada, { memberId: us.mel.memberId, role: 'HEAD' }),
    )
    await changeRole(us.ada, { memberId: us.mel.memberId, role: 'MEMBER' })
  })

  it('are given to oneself by nobody, and by nobody but an admin of the same newsroom', async () => {
    const me = { memberId: us.ada.memberId, role: 'HEAD' as const }
    await assertStopped(owner, 'FORBIDDEN', () => changeRole(us.ada, me))
    await assertStopped(owner, 'FORBIDDEN', () =>
      changeRole(us.boss, { memberId: us.boss.memberId, role: 'ADMIN' }),
    )
    await assertStopped(owner, 'NOT_FOUND', () =>
      changeRole(them.root, { memberId: us.mo.memberId, role: 'HEAD' }),
    )
  })
})

describe('leaving', () => {
  it('closes the newsroom at once, and keeps what was written', async () => {
    const articleId = await testArticle([[us.mo, 'WRITER']])
    await readShelf(us.mo, articleId)
    const session = await openSession(us.mo.userId, TOMORROW)
    await removeMember(us.ada, { memberId: us.mo.memberId })
    assert.deepEqual(await readMemberships(session), [])
    await assertStopped(owner, 'NOT_FOUND', () => readShelf(us.mo, articleId))
    const event = await newest()
    assert.deepEqual([event.type, event.payload], ['member.left', { name: 'mo' }])
    assert.equal((await listMembers(us.ada)).at(-1)?.name, 'mo')
    await assertStopped(owner, 'REFUSED', () => removeMember(us.ada, { memberId: us.mo.memberId }))
  })

  it('leaves at least one admin, also when two remove each other at once', async () => {
    await assertStopped(owner, 'REFUSED', () => removeMember(us.ada, { memberId: us.ada.memberId }))
    const other = await testNewsroom(database.ownerUrl, { one: 'ADMIN', two: 'ADMIN' })
    const pair = other.actors
    const ends = await Promise.allSettled([
      removeMember(pair.one, { memberId: pair.two.memberId }),
      removeMember(pair.two, { memberId: pair.one.memberId }),
    ])
    assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const left = { newsroomId: other.newsroomId, leftAt: null }
    assert.equal(await other.owner.member.count({ where: left }), 1)
    await other.owner.$disconnect()
  })

  it('is decided by admins of the same newsroom', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => removeMember(us.boss, { memberId: us.mel.memberId }))
    await assertStopped(owner, 'NOT_FOUND', () => removeMember(them.root, { memberId: us.mel.memberId }))
  })
})

describe('sessions', () => {
  it('end everywhere: one’s own, or anybody’s by an admin', async () => {
    for (const actor of [us.mel, us.ada]) {
      const session = await openSession(us.mel.userId, TOMORROW)
      assert.equal((await readMemberships(session)).length, 1)
      assert.deepEqual(await endSessions(actor, { memberId: us.mel.memberId }), { ended: 1 })
      assert.deepEqual(await readMemberships(session), [])
    }
    const event = await newest()
    assert.deepEqual(event.payload, { name: 'mel', count: 1 })
  })

  it('of somebody with another newsroom go on there, and give nothing here', async () => {
    const { memberId } = await addMember(us.ada, person('both@one.example'))
    await addMember(them.root, person('both@one.example'))
    const account = await owner.user.findUniqueOrThrow({ where: { email: 'both@one.example' } })
    const session = await openSession(account.id, TOMORROW)
    const rooms = async (id: string) => (await readMemberships(id)).map(({ newsroomId }) => newsroomId)
    assert.deepEqual(await rooms(session), [us.ada.newsroomId, them.root.newsroomId])
    assert.deepEqual(await endSessions(us.ada, { memberId }), { ended: 1 })
    assert.deepEqual(await rooms(session), [them.root.newsroomId])
    const later = await openSession(account.id, TOMORROW)
    assert.deepEqual(await rooms(later), [us.ada.newsroomId, them.root.newsroomId])
    await removeMember(us.ada, { memberId })
    for (const id of [session, later]) assert.deepEqual(await rooms(id), [them.root.newsroomId])
  })

  it('of oneself end in every newsroom', async () => {
    const { memberId } = await addMember(us.ada, person('self@one.example'))
    await addMember(them.root, person('self@one.example'))
    const account = await owner.user.findUniqueOrThrow({ where: { email: 'self@one.example' } })
    const session = await openSession(account.id, TOMORROW)
    const [mine] = await readMemberships(session)
    await endSessions(mintActor(mine), { memberId })
    assert.deepEqual(await readMemberships(session), [])
  })

  it('of another are ended by nobody else', async () => {
    const session = await openSession(us.mel.userId, TOMORROW)
    await assertStopped(owner, 'FORBIDDEN', () => endSessions(us.boss, { memberId: us.mel.memberId }))
    await assertStopped(owner, 'NOT_FOUND', () => endSessions(them.root, { memberId: us.mel.memberId }))
    assert.equal((await readMemberships(session)).length, 1)
  })
})

it('only admins are told addresses', async () => {
  assert.ok((await listMembers(us.ada)).every(({ email }) => email))
  assert.ok((await listMembers(us.boss)).every(({ email }) => email === null))
})
