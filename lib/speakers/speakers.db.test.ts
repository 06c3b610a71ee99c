import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { readReview } from '../claims/queries'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addSpeaker, linkCast } from './commands'
import { AddSpeaker } from './model'
import { findSpeakers, listSpeakers, readSpeaker } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  law: 'MEMBER',
  idle: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const { owner, actors: us } = home
const them = away.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

const finch = AddSpeaker.parse({ name: 'Ada Finch', kind: 'PERSON', title: 'mayor' })
const make = async (access: 'DESK' | 'RESTRICTED' = 'DESK') => {
  const articleId = await testArticle(
    [
      [us.wren, 'WRITER'],
      [us.chen, 'CHECKER'],
      [us.law, 'LAWYER'],
    ],
    access,
  )
  const { claims } = await readReview(us.wren, articleId)
  const claim = claims.find(({ cast }) => cast?.name.includes('Finch'))
  assert.ok(claim?.cast)
  return { articleId, castEntryId: claim.cast.id }
}

describe('the registry', () => {
  it('takes a speaker in and tells the newsroom’s history', async () => {
    const { speakerId } = await addSpeaker(us.idle, finch)
    assert.deepEqual((await listSpeakers(us.wren, { after: null })).rows, [
      { id: speakerId, name: 'Ada Finch', kind: 'PERSON', title: 'mayor', affiliation: null },
    ])
    const [event] = await newestEvents(owner, us.idle.newsroomId, 1)
    assert.deepEqual(
      [event.type, event.subjectId, event.payload],
      ['speaker.added', speakerId, { name: 'Ada Finch' }],
    )
    assert.deepEqual((await listSpeakers(them.other, { after: null })).rows, [])
    assert.deepEqual(await findSpeakers(them.other, 'finch'), [])
    assert.equal((await findSpeakers(us.chen, ' finch '))[0]?.id, speakerId)
    await assertStopped(owner, 'NOT_FOUND', () => readSpeaker(them.other, speakerId, { after: null }))
  })

  it('keeps two people of one name apart, and pages by name', async () => {
    for (let i = 0; i < 51; i++) await addSpeaker(us.idle, { ...finch, name: 'Bea Smith' })
    const first = await listSpeakers(us.idle, { after: null })
    const second = await listSpeakers(us.idle, { after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    assert.equal(first.rows.length, 50)
    assert.equal(second.next, null)
    assert.equal(new Set(ids).size, 52)
  })
})

describe('linking a cast entry', () => {
  it('shows on the speaker’s page what they said, to those who see the article', async () => {
    const { speakerId } = await addSpeaker(us.chen, finch)
    const open = await make()
    const closed = await make('RESTRICTED')
    for (const { castEntryId } of [open, closed]) await linkCast(us.chen, { castEntryId, speakerId })
    const [event] = await newestEvents(owner, closed.articleId, 1)
    assert.equal(event.type, 'cast.linked')
    assert.equal((event.payload as { speakerName: string }).speakerName, 'Ada Finch')
    const page = await readSpeaker(us.wren, speakerId, { after: null })
    assert.deepEqual(
      [...new Set(page.said.map((said) => said.articleId))],
      [closed.articleId, open.articleId],
    )
    assert.match(page.said.map(({ words }) => words).join(' '), /not safe/)
    assert.ok(page.said.every(({ status, verdict }) => status === 'UNCHECKED' && verdict === null))
    const outside = await readSpeaker(us.idle, speakerId, { after: null })
    assert.deepEqual([...new Set(outside.said.map((said) => said.articleId))], [open.articleId])
  })

  it('counts by its newest word: unlinked, they said nothing', async () => {
    const { speakerId } = await addSpeaker(us.chen, finch)
    const { castEntryId } = await make()
    await linkCast(us.chen, { castEntryId, speakerId })
    await assertStopped(owner, 'REFUSED', () => linkCast(us.chen, { castEntryId, speakerId }))
    await linkCast(us.chen, { castEntryId, speakerId: null })
    assert.deepEqual((await readSpeaker(us.chen, speakerId, { after: null })).said, [])
  })

  it('goes on from where the page before ended', async () => {
    const { speakerId } = await addSpeaker(us.chen, finch)
    const { articleId, castEntryId } = await make()
    await linkCast(us.chen, { castEntryId, speakerId })
    const all = (await readSpeaker(us.chen, speakerId, { after: null })).said
    const rest = await readSpeaker(us.chen, speakerId, { after: `${articleId}.${all[0].number}` })
    assert.deepEqual(rest.said, all.slice(1))
    const whole = await readSpeaker(us.chen, speakerId, { after: 'nonsense' })
    assert.deepEqual(whole.said, all)
  })

  it('is done by checkers and editors, with speakers and people of the same newsroom', async () => {
    const { speakerId } = await addSpeaker(us.chen, finch)
    const foreign = await addSpeaker(them.other, finch)
    const { castEntryId } = await make()
    for (const actor of [us.wren, us.law, us.idle])
      await assertStopped(owner, 'FORBIDDEN', () => linkCast(actor, { castEntryId, speakerId }))
    await assertStopped(owner, 'NOT_FOUND', () => linkCast(them.other, { castEntryId, speakerId }))
    const abroad = { castEntryId, speakerId: foreign.speakerId }
    await assertStopped(owner, 'NOT_FOUND', () => linkCast(us.chen, abroad))
    const closed = await make('RESTRICTED')
    await assertStopped(owner, 'NOT_FOUND', () => linkCast(us.idle, { ...closed, speakerId }))
  })
})
