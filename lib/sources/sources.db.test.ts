import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { hashText } from '../audit/hash'
import type { Actor } from '../auth/actor'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addReader, addSource, removeReader } from './commands'
import { AddSource } from './model'
import { readChunk, readOriginal, readShelf, readSource } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  ed: 'MEMBER',
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

let articleId: string

before(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.ed, 'EDITOR'],
    [us.law, 'LAWYER'],
  ])
})

const input = (more: Partial<AddSource> = {}) =>
  AddSource.parse({ articleId, title: 'Press conference', kind: 'TRANSCRIPT_HUMAN', ...more })

describe('a source on the shelf', () => {
  it('keeps its text, turns and bytes, and says so in the history', async () => {
    const { sourceId } = await addSource(us.wren, input(), await testTranscript())
    const page = await readSource(us.idle, sourceId, { from: 0 })
    assert.deepEqual(
      page.turns.map(({ speaker, text, locator }) => [speaker, text, locator]),
      [
        ['REPORTER', 'Is it safe?', 'turn 1'],
        ['FINCH', 'It is not safe. We waited too long.', 'turn 2'],
      ],
    )
    assert.equal(page.next, null)
    assert.deepEqual(
      [page.source.addedBy.name, page.source.hasText, page.source.paragraphs],
      ['wren', true, 2],
    )
    const file = await readOriginal(us.idle, sourceId)
    assert.equal(file.size, TRANSCRIPT.length)
    assert.equal(new TextDecoder().decode(await readChunk(us.idle, file.id, 0)), TRANSCRIPT)
    const [event] = await newestEvents(owner, articleId, 1)
    assert.equal(event.type, 'source.added')
    assert.equal(event.actorId, us.wren.memberId)
    const { title, textHash } = event.payload as { title: string; textHash: string | null }
    assert.deepEqual([title, textHash], ['Press conference', hashText(TRANSCRIPT)])
  })

  it('may be a place alone, where there is no text', async () => {
    const { sourceId } = await addSource(
      us.chen,
      input({ kind: 'RECORDING', contact: 'with the writer' }),
      null,
    )
    const { sources } = await readShelf(us.chen, articleId)
    const source = sources.find(({ id }) => id === sourceId)
    assert.deepEqual([source?.hasText, source?.contact, source?.paragraphs], [false, 'with the writer', 0])
  })

  it('is read a page at a time', async () => {
    const turns = Array.from({ length: 201 }, (_, i) => `FINCH: Turn number ${i}.`).join('\n\n')
    const { sourceId } = await addSource(us.wren, input(), await testTranscript(turns))
    const first = await readSource(us.wren, sourceId, { from: 0 })
    assert.deepEqual([first.turns.length, first.next], [200, 200])
    const second = await readSource(us.wren, sourceId, { from: 200 })
    assert.deepEqual([second.turns.map(({ text }) => text), second.next], [['Turn number 200.'], null])
  })

  it('is put there by writers, checkers and editors alone', async () => {
    const read = await testTranscript()
    await assertStopped(owner, 'FORBIDDEN', () => addSource(us.law, input(), read))
    await assertStopped(owner, 'FORBIDDEN', () => addSource(us.idle, input(), read))
    await assertStopped(owner, 'NOT_FOUND', () => addSource(them.other, input(), read))
    assert.equal(await owner.source.count({ where: { newsroomId: them.other.newsroomId } }), 0)
  })

  it('is out of another newsroom’s reach', async () => {
    const { sourceId } = await addSource(us.wren, input(), await testTranscript())
    const file = await readOriginal(us.wren, sourceId)
    await assertStopped(owner, 'NOT_FOUND', () => readShelf(them.other, articleId))
    await assertStopped(owner, 'NOT_FOUND', () => readSource(them.other, sourceId, { from: 0 }))
    await assertStopped(owner, 'NOT_FOUND', () => readOriginal(them.other, sourceId))
    await assertStopped(owner, 'NOT_FOUND', () => readChunk(them.other, file.id, 0))
  })
})

describe('a restricted source', () => {
  const restricted = (readers: Actor[]) =>
    input({ title: 'Talk with R.', access: 'RESTRICTED', readerIds: readers.map(({ memberId }) => memberId) })

  it('is seen by who added it and its named readers, and named in no history', async () => {
    const { sourceId } = await addSource(us.wren, restricted([us.chen]), await testTranscript())
    for (const actor of [us.wren, us.chen]) await readSource(actor, sourceId, { from: 0 })
    for (const actor of [us.ed, us.law, us.idle])
      await assertStopped(owner, 'NOT_FOUND', () => readSource(actor, sourceId, { from: 0 }))
    const { sources } = await readShelf(us.ed, articleId)
    assert.ok(sources.every(({ title }) => title !== 'Talk with R.'))
    const events = await newestEvents(owner, articleId, 2)
    assert.deepEqual(
      events.map(({ type }) => type),
      ['source.added', 'source.reader_added'],
    )
    assert.doesNotMatch(JSON.stringify(events), /Talk with R/)
    const kept = await owner.source.findFirstOrThrow({ where: { id: sourceId }, select: { textHash: true } })
    assert.ok(kept.textHash)
    assert.ok(!JSON.stringify(events).includes(kept.textHash), 'a guess at its text cannot be tested')
  })

  it('is opened to one more by who added it, and closed again', async () => {
    const { sourceId } = await addSource(us.wren, restricted([]), await testTranscript())
    const ed = { sourceId, memberId: us.ed.memberId }
    await assertStopped(owner, 'NOT_FOUND', () => addReader(us.ed, ed))
    await addReader(us.wren, ed)
    assert.deepEqual((await readSource(us.ed, sourceId, { from: 0 })).source.readers, [
      { memberId: us.ed.memberId, name: 'ed' },
    ])
    await assertStopped(owner, 'REFUSED', () => addReader(us.wren, ed))
    await removeReader(us.wren, ed)
    await assertStopped(owner, 'NOT_FOUND', () => readSource(us.ed, sourceId, { from: 0 }))
    const events = await newestEvents(owner, articleId, 2)
    assert.deepEqual(
      events.map(({ type, payload }) => [type, payload]),
      [
        ['source.reader_added', { memberId: us.ed.memberId }],
        ['source.reader_removed', { memberId: us.ed.memberId }],
      ],
    )
  })

  it('is opened by no reader who is neither its adder nor an editor', async () => {
    const { sourceId } = await addSource(us.wren, restricted([us.chen]), await testTranscript())
    const idle = { sourceId, memberId: us.idle.memberId }
    await assertStopped(owner, 'FORBIDDEN', () => addReader(us.chen, idle))
    await assertStopped(owner, 'NOT_FOUND', () => addReader(them.other, idle))
    const stranger = { sourceId, memberId: them.other.memberId }
    await assertStopped(owner, 'NOT_FOUND', () => addReader(us.wren, stranger))
    await removeReader(us.chen, { sourceId, memberId: us.chen.memberId })
    await assertStopped(owner, 'NOT_FOUND', () => readSource(us.chen, sourceId, { from: 0 }))
  })

  it('has no readers to name while it is open to the desk', async () => {
    const { sourceId } = await addSource(us.wren, input({ readerIds: [us.ed.memberId] }), null)
    assert.equal(await owner.sourceReader.count({ where: { sourceId } }), 0)
    const ed = { sourceId, memberId: us.ed.memberId }
    await assertStopped(owner, 'REFUSED', () => addReader(us.wren, ed))
  })
})
