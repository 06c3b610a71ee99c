import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listEvents } from '../audit/queries'
import type { Actor } from '../auth/actor'
import { readReview } from '../claims/queries'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addNote, chooseForReport, reopenNote, resolveNote } from './commands'
import { AddNote } from './model'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  ed: 'MEMBER',
  law: 'MEMBER',
  head: 'HEAD',
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
let claim: { id: string; number: number; version: number }

before(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.ed, 'EDITOR'],
    [us.law, 'LAWYER'],
  ])
  claim = (await readReview(us.wren, articleId)).claims[0]
})

const note = (more: Partial<AddNote> = {}) =>
  AddNote.parse({ articleId, claimId: claim.id, kind: 'COMMENT', body: 'Look at this.', ...more })

const notesSeenBy = async (actor: Actor) => {
  const review = await readReview(actor, articleId)
  return [...review.notes, ...review.claims.flatMap(({ notes }) => notes)].map(({ id }) => id)
}

describe('a note', () => {
  it('is kept with its claim and told in the history, and changes no claim', async () => {
    const { noteId } = await addNote(us.wren, note())
    const review = await readReview(us.idle, articleId)
    const [seen] = review.claims[0].notes
    assert.deepEqual(
      [seen.id, seen.body, seen.by.name, seen.inReport],
      [noteId, 'Look at this.', 'wren', false],
    )
    assert.equal(review.claims[0].version, claim.version)
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(event, {
      type: 'note.added',
      audience: 'ALL',
      actorId: us.wren.memberId,
      subjectId: noteId,
      payload: { claim: claim.number, kind: 'COMMENT' },
    })
  })

  it('may be as long as 10,000 characters, and no longer', () => {
    assert.equal(note({ body: 'x'.repeat(10_000) }).body.length, 10_000)
    assert.throws(() => note({ body: 'x'.repeat(10_001) }), /10,000 characters at most/)
    assert.throws(() => note({ body: ' \n ' }), /Write something/)
  })

  it('never conflicts: two at once are both kept', async () => {
    const made = await Promise.all([addNote(us.wren, note()), addNote(us.chen, note())])
    const seen = await notesSeenBy(us.ed)
    for (const { noteId } of made) assert.ok(seen.includes(noteId))
  })

  it('is written by people on the article, on what is there', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => addNote(us.idle, note()))
    await assertStopped(owner, 'NOT_FOUND', () => addNote(them.other, note()))
    const elsewhere = await testArticle([[us.wren, 'WRITER']])
    await assertStopped(owner, 'NOT_FOUND', () => addNote(us.wren, note({ articleId: elsewhere })))
  })

  it('asks somebody who can answer, if it is a query', async () => {
    await assertStopped(owner, 'REFUSED', () => addNote(us.chen, note({ kind: 'QUERY' })))
    await assertStopped(owner, 'REFUSED', () => addNote(us.chen, note({ owedById: us.wren.memberId })))
    const stranger = note({ kind: 'QUERY', owedById: them.other.memberId })
    await assertStopped(owner, 'NOT_FOUND', () => addNote(us.chen, stranger))
    const { noteId } = await addNote(us.chen, note({ kind: 'QUERY', owedById: us.idle.memberId }))
    assert.ok((await notesSeenBy(us.idle)).includes(noteId))
  })

  it('asks nobody who may not see the article', async () => {
    const closed = await testArticle([[us.wren, 'WRITER']], 'RESTRICTED')
    const query = note({ articleId: closed, claimId: null, kind: 'QUERY', owedById: us.idle.memberId })
    await assertStopped(owner, 'NOT_FOUND', () => addNote(us.wren, query))
  })

  it('proposes words if it is a fix, and only then', async () => {
    await assertStopped(owner, 'REFUSED', () => addNote(us.chen, note({ kind: 'FIX' })))
    await assertStopped(owner, 'REFUSED', () => addNote(us.chen, note({ proposedWords: 'is unsafe' })))
    await addNote(us.chen, note({ kind: 'FIX', proposedWords: 'is unsafe' }))
  })
})

describe('a thread', () => {
  it('hangs where its first note hangs, whatever an answer says', async () => {
    const { noteId } = await addNote(us.wren, note())
    const first = await addNote(us.chen, note({ claimId: null, parentId: noteId }))
    const second = await addNote(us.wren, note({ parentId: first.noteId }))
    const { notes } = (await readReview(us.wren, articleId)).claims[0]
    for (const id of [first.noteId, second.noteId])
      assert.equal(notes.find((n) => n.id === id)?.parentId, noteId)
  })

  it('is settled with a reason and opened again, at its first note', async () => {
    const { noteId } = await addNote(us.wren, note())
    const answer = await addNote(us.chen, note({ parentId: noteId }))
    const reason = 'Asked and answered'
    await assertStopped(owner, 'REFUSED', () => resolveNote(us.ed, { noteId: answer.noteId, reason }))
    await assertStopped(owner, 'REFUSED', () => reopenNote(us.ed, { noteId, reason }))
    await resolveNote(us.ed, { noteId, reason })
    await assertStopped(owner, 'REFUSED', () => resolveNote(us.ed, { noteId, reason }))
    const settled = (await readReview(us.wren, articleId)).claims[0].notes.find((n) => n.id === noteId)
    assert.deepEqual([settled?.resolved?.name, settled?.resolved?.reason], ['ed', reason])
    await reopenNote(us.wren, { noteId, reason: 'Not yet' })
    const open = (await readReview(us.wren, articleId)).claims[0].notes.find((n) => n.id === noteId)
    assert.equal(open?.resolved, null)
    const events = await newestEvents(owner, articleId, 2)
    assert.deepEqual(
      events.map(({ type, payload }) => [type, payload]),
      [
        ['note.resolved', { claim: claim.number, reason }],
        ['note.reopened', { claim: claim.number, reason: 'Not yet' }],
      ],
    )
  })

  it('is settled by no lawyer but on their own note, by nobody off the article, by nobody elsewhere', async () => {
    const { noteId } = await addNote(us.wren, note())
    const settle = { noteId, reason: 'So be it' }
    await assertStopped(owner, 'FORBIDDEN', () => resolveNote(us.law, settle))
    await assertStopped(owner, 'FORBIDDEN', () => resolveNote(us.idle, settle))
    await assertStopped(owner, 'NOT_FOUND', () => resolveNote(them.other, settle))
    await assertStopped(owner, 'NOT_FOUND', () => reopenNote(them.other, settle))
    const mine = await addNote(us.law, note())
    await resolveNote(us.law, { ...settle, noteId: mine.noteId })
  })

  it('goes into the report when it is chosen, and out again', async () => {
    const { noteId } = await addNote(us.wren, note())
    await assertStopped(owner, 'FORBIDDEN', () => chooseForReport(us.idle, { noteId, inReport: true }))
    await assertStopped(owner, 'FORBIDDEN', () => chooseForReport(us.law, { noteId, inReport: true }))
    await assertStopped(owner, 'NOT_FOUND', () => chooseForReport(them.other, { noteId, inReport: true }))
    await chooseForReport(us.chen, { noteId, inReport: true })
    await assertStopped(owner, 'REFUSED', () => chooseForReport(us.chen, { noteId, inReport: true }))
    assert.equal((await owner.note.findFirst({ where: { id: noteId } }))?.inReport, true)
    await chooseForReport(us.wren, { noteId, inReport: false })
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(event.payload, { claim: claim.number, inReport: false })
  })
})

describe('a legal note', () => {
  it('is between lawyer, editors and head: note, history and answers', async () => {
    const { noteId } = await addNote(us.law, note({ kind: 'LEGAL' }))
    const answer = await addNote(us.ed, note({ parentId: noteId }))
    for (const actor of [us.law, us.ed, us.head]) {
      const seen = await notesSeenBy(actor)
      assert.ok(seen.includes(noteId) && seen.includes(answer.noteId), actor.name)
    }
    for (const actor of [us.wren, us.chen, us.idle]) {
      const seen = await notesSeenBy(actor)
      assert.ok(!seen.includes(noteId) && !seen.includes(answer.noteId), actor.name)
      await assertStopped(owner, 'NOT_FOUND', () => resolveNote(actor, { noteId, reason: 'No' }))
      await assertStopped(owner, 'NOT_FOUND', () => addNote(actor, note({ parentId: noteId })))
    }
    const told = async (actor: Actor) =>
      (await listEvents(actor, { articleId, before: null })).events.filter(({ sentence }) =>
        /legal/.test(sentence),
      ).length
    assert.equal(await told(us.law), 2)
    assert.equal(await told(us.wren), 0)
  })

  it('is written, chosen for a report and settled by nobody else', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => addNote(us.chen, note({ kind: 'LEGAL' })))
    await assertStopped(owner, 'REFUSED', () => addNote(us.law, note({ kind: 'LEGAL', inReport: true })))
    const { noteId } = await addNote(us.ed, note({ kind: 'LEGAL' }))
    const settle = { noteId, reason: 'Cleared with counsel' }
    await assertStopped(owner, 'REFUSED', () => chooseForReport(us.ed, { noteId, inReport: true }))
    await assertStopped(owner, 'FORBIDDEN', () => resolveNote(us.ed, settle))
    await assertStopped(owner, 'FORBIDDEN', () => resolveNote(us.head, settle))
    await resolveNote(us.law, settle)
    await reopenNote(us.ed, settle)
    const events = await newestEvents(owner, articleId, 3)
    assert.deepEqual(
      events.map(({ type, audience }) => [type, audience]),
      [
        ['note.added', 'LEGAL'],
        ['note.resolved', 'LEGAL'],
        ['note.reopened', 'LEGAL'],
      ],
    )
  })

  it('starts a thread of its own', async () => {
    const { noteId } = await addNote(us.wren, note())
    await assertStopped(owner, 'REFUSED', () => addNote(us.law, note({ kind: 'LEGAL', parentId: noteId })))
  })
})
