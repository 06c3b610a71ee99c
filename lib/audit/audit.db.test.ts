import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { onDatabase } from '../db/roles.mjs'
import { testDatabase } from '../db/test-database'
import { assertStopped, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addNote } from '../notes/commands'
import { AddNote } from '../notes/model'
import { EVENTS_A_PAGE, listEvents, readChainState } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  ed: 'MEMBER',
  idle: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const { owner, actors: us } = home
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

let articleId: string
before(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.ed, 'EDITOR'],
  ])
})

const note = (kind: 'COMMENT' | 'LEGAL', on = articleId) =>
  AddNote.parse({ articleId: on, kind, body: 'Look at this.' })

describe('the history of an article', () => {
  it('is told newest first, page by page', async () => {
    const busy = await testArticle([[us.wren, 'WRITER']])
    for (let i = 0; i < EVENTS_A_PAGE; i++) await addNote(us.wren, note('COMMENT', busy))
    const first = await listEvents(us.idle, { articleId: busy, before: null })
    const second = await listEvents(us.idle, { articleId: busy, before: first.next })
    const told = [...first.events, ...second.events]
    assert.deepEqual(
      told.map(({ sequence }) => sequence),
      Array.from({ length: EVENTS_A_PAGE + 2 }, (_, i) => EVENTS_A_PAGE + 2 - i),
    )
    assert.equal(second.next, null)
    assert.deepEqual([told.at(-1)?.actor.name, told.at(-1)?.type], ['wren', 'article.imported'])
    assert.match(told.at(-1)?.sentence ?? '', /^imported “Bridge to Close”, with \d+ claims?\.$/)
  })

  it('is intact, also for those who may not read each line of it', async () => {
    await addNote(us.ed, note('LEGAL'))
    await addNote(us.wren, note('COMMENT'))
    const [whole, part] = await Promise.all([us.ed, us.wren].map((actor) => readChainState(actor, articleId)))
    assert.ok(whole.intact && part.intact)
    assert.deepEqual(whole, part)
    const told = await Promise.all(
      [us.ed, us.wren].map(
        async (actor) => (await listEvents(actor, { articleId, before: null })).events.length,
      ),
    )
    assert.equal(told[0], told[1] + 1)
  })

  it('is another newsroom’s business by no means', async () => {
    const { other } = away.actors
    await assertStopped(owner, 'NOT_FOUND', () => listEvents(other, { articleId, before: null }))
    await assertStopped(owner, 'NOT_FOUND', () => readChainState(other, articleId))
    const closed = await testArticle([[us.wren, 'WRITER']], 'RESTRICTED')
    await assertStopped(owner, 'NOT_FOUND', () => listEvents(us.idle, { articleId: closed, before: null }))
    await assertStopped(owner, 'NOT_FOUND', () => readChainState(us.idle, closed))
  })

  it('of the newsroom says who was let in, and by whom', async () => {
    const { events } = await listEvents(us.idle, { articleId: null, before: null })
    assert.deepEqual(
      events.map(({ actor, sentence }) => `${actor.name} ${sentence}`),
      ['idle', 'ed', 'wren'].map((name) => `${name} was added to the newsroom as a member by its operator.`),
    )
    assert.equal((await readChainState(us.idle, null)).intact, true)
  })

  it('two writers at once take two numbers', async () => {
    const busy = await testArticle([[us.wren, 'WRITER']])
    await Promise.all(Array.from({ length: 8 }, () => addNote(us.wren, note('COMMENT', busy))))
    const state = await readChainState(us.wren, busy)
    assert.deepEqual(state.intact && state.length, 10)
  })
})

describe('a chain that somebody tampered with', () => {
  /** As the owner could with the trigger off: the strongest hand there is. */
  const tamper = (text: string, id: string) =>
    onDatabase(database.ownerUrl, async (client) => {
      await client.query('ALTER TABLE event DISABLE TRIGGER written_once')
      const { rowCount } = await client.query(text, [id])
      await client.query('ALTER TABLE event ENABLE TRIGGER written_once')
      assert.equal(rowCount, 1, 'nothing was tampered with')
    })
  const problemAfter = async (text: string) => {
    const id = await testArticle([[us.wren, 'WRITER']])
    for (let i = 0; i < 3; i++) await addNote(us.wren, note('COMMENT', id))
    assert.equal((await readChainState(us.wren, id)).intact, true)
    await tamper(text, id)
    const state = await readChainState(us.wren, id)
    return state.intact ? null : [state.sequence, state.problem]
  }

  it('is found at the first entry that does not hold', async () => {
    assert.deepEqual(
      await problemAfter(`UPDATE event SET type = 'note.resolved' WHERE chain_id = $1 AND sequence = 3`),
      [3, 'was changed after it was written'],
    )
    assert.deepEqual(
      await problemAfter(
        `UPDATE event_payload SET payload = '{"claim": 7}' WHERE chain_id = $1 AND sequence = 4`,
      ),
      [4, 'its content was changed'],
    )
    assert.deepEqual(
      await problemAfter(`WITH gone AS (DELETE FROM event_payload WHERE chain_id = $1 AND sequence = 3)
        DELETE FROM event WHERE chain_id = $1 AND sequence = 3`),
      [4, 'entry 3 is missing'],
    )
    assert.deepEqual(
      await problemAfter('UPDATE event_chain SET sequence = sequence + 1 WHERE article_id = $1'),
      [5, 'the last entries are missing'],
    )
  })

  it('stays whole when a content is purged, which is then told', async () => {
    assert.equal(await problemAfter('DELETE FROM event_payload WHERE chain_id = $1 AND sequence = 3'), null)
    const purged = await owner.event.findFirst({ where: { type: 'note.added', payload: null } })
    const { events } = await listEvents(us.wren, { articleId: purged?.articleId ?? null, before: null })
    assert.match(events.find(({ sequence }) => sequence === 3)?.sentence ?? '', /content was removed/)
  })
})
