import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readAgain } from '../articles/read-again'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { acceptDifferences } from './commands/accept-differences'
import { assignClaim } from './commands/assign-claim'
import { dismissClaim } from './commands/dismiss-claim'
import { readDifferences, readReview } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, { writer: 'MEMBER', checker: 'MEMBER', second: 'MEMBER' })
const away = await testNewsroom(database.ownerUrl, { stranger: 'HEAD' })
const { writer, checker, second } = home.actors
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

test('a claim that a person worked on is shown and left alone, also when they did so meanwhile', async () => {
  const { articleId, revisionId, first } = await readByOlder()
  const { runId } = await readAgain(checker, { articleId, revisionId })
  const { items } = await readDifferences(checker, articleId)
  await assignClaim(second, { claimId: first.id, version: first.version, assigneeId: second.memberId })
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
  await dismissClaim(checker, { claimId: first.id, version: first.version, reason: 'The writer’s own.' })
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
