import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readAgain } from '../articles/read-again'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addNote } from '../notes/commands'
import { AddNote } from '../notes/model'
import { acceptDifferences } from './commands/accept-differences'
import { assignClaim } from './commands/assign-claim'
import { dismissClaim } from './commands/dismiss-claim'
import { leaveDifferences } from './commands/leave-differences'
import { undoDifferences } from './commands/undo-differences'
import { asSeen } from './model/review'
import { readDifferences, readReview } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, {
  writer: 'MEMBER',
  checker: 'MEMBER',
  second: 'MEMBER',
  editor: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { stranger: 'HEAD' })
const { writer, checker, second, editor } = home.actors
const { stranger } = away.actors
const { owner } = home
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

/** An article as an older engine would have read it: the first claim by nobody, and without the last. */
async function readByOlder() {
  const articleId = await testArticle([
    [writer, 'WRITER'],
    [checker, 'CHECKER'],
    [second, 'CHECKER'],
    [editor, 'EDITOR'],
  ])
  const { claims, revision } = await readReview(checker, articleId)
  assert.ok(claims.length >= 2)
  await owner.run.updateMany({ where: { articleId }, data: { engineVersion: '0.0.1' } })
  await owner.claimVersion.updateMany({ where: { claimId: claims[0].id }, data: { castEntryId: null } })
  const last = claims.at(-1)?.id ?? ''
  const versions = await owner.claimVersion.findMany({ where: { claimId: last }, select: { id: true } })
  await owner.fragment.deleteMany({ where: { claimVersionId: { in: versions.map(({ id }) => id) } } })
  await owner.claimVersion.deleteMany({ where: { claimId: last } })
  await owner.claim.deleteMany({ where: { id: last } })
  return {
    articleId,
    revisionId: revision.id,
    speaker: claims[0].cast?.name,
    first: claims[0],
    all: claims.length,
  }
}

type Items = Awaited<ReturnType<typeof readDifferences>>['items']
const all = (items: Items) =>
  items.map(({ claim, proposal }) => ({
    proposalId: proposal?.id ?? null,
    claimId: claim?.id ?? null,
    version: claim?.version ?? null,
  }))

test('a newer engine proposes, changes nothing, and what is accepted becomes claims in one audited step', async () => {
  const { articleId, revisionId, speaker, all: count } = await readByOlder()
  assert.equal((await readReview(checker, articleId)).revision.engineIsOld, true)
  const before = await readReview(checker, articleId)
  const { runId } = await readAgain(checker, { articleId, revisionId })
  assert.deepEqual((await readReview(checker, articleId)).claims, before.claims)
  await assertStopped(owner, 'REFUSED', () => readAgain(second, { articleId, revisionId }))

  const { items } = await readDifferences(checker, articleId)
  assert.deepEqual(
    items.map(({ claim, proposal }) => [claim?.cast?.name ?? null, proposal?.speaker === speaker]),
    [
      [null, items[0].proposal?.speaker === speaker],
      [null, true],
    ],
  )
  const counts = await acceptDifferences(checker, { articleId, runId, accepted: all(items) })
  assert.deepEqual(counts, { added: 1, changed: 1, gone: 0 })
  const { claims } = await readReview(checker, articleId)
  assert.deepEqual([claims.length, claims[0].cast?.name, claims[0].versionBy], [count, speaker, 'MACHINE'])
  assert.deepEqual((await readDifferences(checker, articleId)).items, [])
  const events = await newestEvents(owner, articleId, 2)
  assert.deepEqual(
    events.map(({ type }) => type),
    ['revision.read_again', 'revision.differences_accepted'],
  )
  // the same again is out of date, and does nothing
  await assertStopped(owner, 'CONFLICT', () =>
    acceptDifferences(second, { articleId, runId, accepted: all(items) }),
  )
})

test('all is accepted, left or taken back as it was seen: in a line, and not at all where it changed since', async () => {
  const { articleId, revisionId } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const seen = await readDifferences(checker, articleId)
  const { offered } = seen.wholes
  await leaveDifferences(second, { articleId, runId, left: all(seen.items).slice(0, 1) })
  for (const act of [
    () => acceptDifferences(checker, { articleId, runId, accepted: { allOf: offered } }),
    () => leaveDifferences(checker, { articleId, runId, left: { allOf: offered } }),
    // nothing of theirs stands that could be taken back
    () => undoDifferences(checker, { articleId, decisions: { allOf: seen.wholes.mine } }),
  ])
    await assertStopped(owner, 'CONFLICT', act)
  const { wholes } = await readDifferences(checker, articleId)
  const counts = await acceptDifferences(checker, { articleId, runId, accepted: { allOf: wholes.offered } })
  assert.equal(counts.added + counts.changed, 1)
  const after = await readDifferences(checker, articleId)
  assert.equal(after.decided.length, 2)
  // all of one's own, never a colleague's
  const undone = await undoDifferences(checker, { articleId, decisions: { allOf: after.wholes.mine } })
  assert.deepEqual(undone, { accepted: 1, left: 0 })
  const { decided } = await readDifferences(checker, articleId)
  assert.deepEqual(
    decided.map(({ decision }) => decision.by.name),
    [second.name],
  )
})

test('a claim that a person worked on is shown and left alone, also when they did so meanwhile', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  await assignClaim(second, { ...asSeen(first), assigneeId: second.memberId })
  const later = await readDifferences(checker, articleId)
  assert.deepEqual(
    later.items.map(({ touched }) => touched),
    [false, true],
  )
  for (const seen of [items, later.items])
    await assertStopped(owner, 'CONFLICT', () =>
      acceptDifferences(checker, { articleId, runId, accepted: all(seen) }),
    )
})

test('a claim that was dismissed by a person is not proposed again', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  await dismissClaim(checker, { ...asSeen(first), reason: 'The writer’s own.' })
  await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  assert.deepEqual(
    items.map(({ claim }) => claim),
    [null],
  )
})

test('a claim that the newer engine reads no more is dismissed when a person accepts that', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const [[start, , exact]] = first.content
  const moved = [[start + 1000, start + 1000 + exact.length, exact]]
  await owner.claimVersion.updateMany({ where: { claimId: first.id }, data: { content: moved } })
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  const gone = items.filter(({ proposal }) => !proposal)
  const counts = await acceptDifferences(checker, { articleId, runId, accepted: all(gone) })
  assert.deepEqual(counts, { added: 0, changed: 0, gone: 1 })
  const { claims } = await readReview(checker, articleId)
  assert.equal(claims.find(({ id }) => id === first.id)?.state, 'DISMISSED')
})

/** The claim as anybody sees it, but for the count of its writes. */
const standing = async (articleId: string, claimId: string) => {
  const claim = (await readReview(checker, articleId)).claims.find(({ id }) => id === claimId)
  assert.ok(claim)
  const { version: _, ...rest } = claim
  return rest
}

test('what was accepted is taken back by the same hand: claims stand as before, and it is on offer again', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const before = await standing(articleId, first.id)
  const { items } = await readDifferences(checker, articleId)
  await acceptDifferences(checker, { articleId, runId, accepted: all(items) })
  const { decided } = await readDifferences(checker, articleId)
  assert.deepEqual(
    decided.map(({ decision }) => [decision.decision, decision.by.name]),
    [
      ['ACCEPTED', checker.name],
      ['ACCEPTED', checker.name],
    ],
  )
  const decisions = decided.map(({ decision }) => decision.id)
  await assertStopped(owner, 'REFUSED', () => undoDifferences(second, { articleId, decisions }))
  await assertStopped(owner, 'FORBIDDEN', () => undoDifferences(writer, { articleId, decisions }))
  await assertStopped(owner, 'NOT_FOUND', () => undoDifferences(stranger, { articleId, decisions }))

  assert.deepEqual(await undoDifferences(checker, { articleId, decisions }), { accepted: 2, left: 0 })
  assert.deepEqual(await standing(articleId, first.id), before)
  const { claims, marks } = await readReview(checker, articleId)
  assert.deepEqual(
    claims.map(({ state }) => state),
    ['LIVE', 'DISMISSED'],
  )
  assert.deepEqual(
    marks.map(({ decided }) => decided),
    marks.map(() => null),
    'taking back is no word on marks',
  )
  const again = await readDifferences(checker, articleId)
  assert.deepEqual(
    again.items.map(({ isNew, touched }) => [isNew, touched]),
    [
      [true, false],
      [false, false],
    ],
  )
  assert.deepEqual(again.decided, [])
  const [{ type, payload }] = await newestEvents(owner, articleId, 1)
  assert.equal(type, 'revision.differences_reopened')
  assert.deepEqual(payload, { number: 1, engine: again.engine, accepted: 2, left: 0 })
  // twice is once too often
  await assertStopped(owner, 'CONFLICT', () => undoDifferences(checker, { articleId, decisions }))

  const counts = await acceptDifferences(second, { articleId, runId, accepted: all(again.items) })
  assert.deepEqual(counts, { added: 1, changed: 1, gone: 0 })
  const live = (await readReview(checker, articleId)).claims
  assert.deepEqual(
    live.map(({ state, number }) => [state, number]),
    claims.map(({ number }) => ['LIVE', number]),
    'the same claims, by their numbers',
  )
})

test('what somebody worked on since is not taken back', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  await acceptDifferences(checker, { articleId, runId, accepted: all(items) })
  const { decided } = await readDifferences(checker, articleId)
  const on = decided.find(({ claim }) => claim?.id === first.id)
  assert.ok(on?.claim)
  await assignClaim(second, { ...asSeen({ ...on.claim, revisionId }), assigneeId: second.memberId })
  await assertStopped(owner, 'CONFLICT', () =>
    undoDifferences(checker, { articleId, decisions: [on.decision.id] }),
  )
  const left = (await readDifferences(checker, articleId)).decided
  assert.ok(left.length === decided.length - 1 && !left.some(({ claim }) => claim?.id === first.id))
})

test('what is left is not proposed again, by a later run neither, until its hand takes that back', async () => {
  const { articleId, revisionId } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { claims } = await readReview(checker, articleId)
  const { items, engine } = await readDifferences(checker, articleId)
  await assertStopped(owner, 'FORBIDDEN', () =>
    leaveDifferences(writer, { articleId, runId, left: all(items) }),
  )
  await assertStopped(owner, 'NOT_FOUND', () =>
    leaveDifferences(stranger, { articleId, runId, left: all(items) }),
  )
  assert.deepEqual(await leaveDifferences(checker, { articleId, runId, left: all(items) }), { left: 2 })
  assert.deepEqual((await readReview(checker, articleId)).claims, claims)
  const [{ type, payload }] = await newestEvents(owner, articleId, 1)
  assert.equal(type, 'revision.differences_left')
  assert.deepEqual(payload, { number: 1, engine, left: 2 })
  for (const act of [
    () => leaveDifferences(second, { articleId, runId, left: all(items) }),
    () => acceptDifferences(second, { articleId, runId, accepted: all(items) }),
  ])
    await assertStopped(owner, 'CONFLICT', act)

  await owner.run.updateMany({ where: { articleId }, data: { engineVersion: '0.0.2' } })
  await readAgain(second, { articleId, revisionId })
  const later = await readDifferences(second, articleId)
  assert.notEqual(later.runId, runId)
  assert.deepEqual([later.items.length, later.decided.length], [0, 2])
  const [{ decision }] = later.decided
  assert.deepEqual([decision.decision, decision.by.name], ['LEFT', checker.name])
  await assertStopped(owner, 'REFUSED', () =>
    undoDifferences(second, { articleId, decisions: [decision.id] }),
  )
  await undoDifferences(checker, { articleId, decisions: [decision.id] })
  const open = await readDifferences(second, articleId)
  assert.deepEqual([open.items.length, open.decided.length], [1, 1])
})

test('that a claim is read no more is accepted and taken back like the rest', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const [[start, , exact]] = first.content
  const moved = [[start + 1000, start + 1000 + exact.length, exact]]
  await owner.claimVersion.updateMany({ where: { claimId: first.id }, data: { content: moved } })
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const before = await standing(articleId, first.id)
  const gone = (await readDifferences(checker, articleId)).items.filter(({ proposal }) => !proposal)
  await acceptDifferences(checker, { articleId, runId, accepted: all(gone) })
  const { decided } = await readDifferences(checker, articleId)
  assert.equal(decided.length, 1)
  await undoDifferences(checker, { articleId, decisions: [decided[0].decision.id] })
  assert.deepEqual(await standing(articleId, first.id), before)
  const again = (await readDifferences(checker, articleId)).items.filter(({ proposal }) => !proposal)
  assert.deepEqual(
    again.map(({ touched }) => touched),
    [false],
  )
})

test('a legal note is work on a claim also for those who may not see it', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const note = AddNote.parse({ articleId, claimId: first.id, kind: 'LEGAL', body: 'Ask counsel.' })
  await addNote(editor, note)
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  assert.deepEqual(
    items.map(({ claim, touched }) => [claim?.notes.length ?? null, touched]),
    [
      [null, false],
      [0, true],
    ],
  )
  await assertStopped(owner, 'CONFLICT', () =>
    acceptDifferences(checker, { articleId, runId, accepted: all(items) }),
  )
})

test('a writer may not, and for another newsroom there is nothing', async () => {
  const { articleId, revisionId } = await readByOlder()
  await assertStopped(owner, 'FORBIDDEN', () => readAgain(writer, { articleId, revisionId }))
  await assertStopped(owner, 'NOT_FOUND', () => readAgain(stranger, { articleId, revisionId }))
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  const input = { articleId, runId, accepted: all(items) }
  await assertStopped(owner, 'FORBIDDEN', () => acceptDifferences(writer, input))
  await assertStopped(owner, 'NOT_FOUND', () => acceptDifferences(stranger, input))
  await assert.rejects(readDifferences(stranger, articleId), { code: 'NOT_FOUND' })
})
