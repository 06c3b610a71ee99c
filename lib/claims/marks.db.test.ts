import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { importRevision } from '../articles/import-revision'
import { testDatabase } from '../db/test-database'
import { ARTICLE, newestEvents, testArticle, testDraft } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addClaim } from './commands/add-claim'
import { decideMark } from './commands/decide-mark'
import { dismissClaim } from './commands/dismiss-claim'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const roles = { writer: 'MEMBER', checker: 'MEMBER', second: 'MEMBER' } as const
const { owner, actors } = await testNewsroom(database.ownerUrl, roles)
const { writer, checker, second } = actors
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

const people = [
  [writer, 'WRITER'],
  [checker, 'CHECKER'],
  [second, 'CHECKER'],
] as const

/** The pair of marks in the newest draft, and what it takes to decide on it. */
async function readMark(articleId: string) {
  const { marks, revision } = await readReview(checker, articleId)
  assert.equal(marks.length, 1)
  const [mark] = marks
  const span = [...mark.span] as [number, number]
  return { mark, on: { articleId, revisionId: revision.id, span } }
}

const edit = (from: string, to: string, text = ARTICLE) => {
  assert.ok(text.includes(from))
  return text.replace(from, to)
}

test('marks that a person set aside stay so in later drafts, by that person, while their words stay', async () => {
  const articleId = await testArticle(people)
  const { on } = await readMark(articleId)
  await decideMark(checker, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote.' })
  const { mark: before } = await readMark(articleId)
  assert.equal(before.decided?.carriedFrom, null)

  const moved = edit('is 40 years old', 'is 41 years old', edit('The bridge', 'The old bridge'))
  const { setAside } = await importRevision(writer, articleId, testDraft(moved))
  assert.equal(setAside, 1)
  const { mark, on: later } = await readMark(articleId)
  assert.deepEqual(mark.decided, { ...before.decided, carriedFrom: 1 })
  const [{ payload }] = await newestEvents(owner, articleId, 1)
  assert.equal((payload as { setAside: number }).setAside, 1)
  const rows = await owner.markDecision.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  assert.deepEqual(
    rows.map(({ memberId, carriedFromId }) => [memberId, carriedFromId]),
    [
      [checker.memberId, null],
      [writer.memberId, rows[0].id],
    ],
  )

  await importRevision(second, articleId, testDraft(edit('41', '42', moved)))
  assert.deepEqual((await readMark(articleId)).mark.decided, { ...before.decided, carriedFrom: 1 })
  await decideMark(second, {
    ...later,
    ...(await readMark(articleId)).on,
    decision: 'OPEN',
    reason: 'Ask her.',
  })
  await importRevision(writer, articleId, testDraft(edit('41', '43', moved)))
  assert.equal((await readMark(articleId)).mark.decided, null)
})

test('marks whose words changed are open, and block the sign-off again', async () => {
  const articleId = await testArticle(people)
  const { on } = await readMark(articleId)
  await decideMark(checker, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote.' })
  const { setAside } = await importRevision(
    writer,
    articleId,
    testDraft(edit('“miracle” bridge is', '“marvel” bridge is')),
  )
  assert.equal(setAside, 0)
  const { mark } = await readMark(articleId)
  assert.deepEqual([mark.exact, mark.decided], ['“marvel”', null])
  const { blockers } = await readReview(checker, articleId)
  assert.equal(blockers.filter(({ markSpan }) => markSpan).length, 1)
})

test('marks made a claim stay one; dismissed, the newest word on them goes on, whichever it is', async () => {
  const articleId = await testArticle(people)
  const { on } = await readMark(articleId)
  await decideMark(checker, { ...on, decision: 'SET_ASIDE', reason: 'A scare quote.' })
  const { claimId } = await addClaim(second, { ...on, castEntryId: null, newName: null })
  await importRevision(writer, articleId, testDraft(edit('40', '41')))
  const { claims, marks } = await readReview(checker, articleId)
  const made = claims.find(({ id }) => id === claimId)
  assert.deepEqual([made?.state, made?.content[0][2], marks], ['LIVE', '“miracle”', []])
  assert.ok(made)

  await dismissClaim(second, { ...asSeen(made), reason: 'No statement.' })
  await importRevision(writer, articleId, testDraft(edit('40', '42')))
  const dismissed = (await readMark(articleId)).mark
  assert.equal(dismissed.claimId, claimId)
  assert.match(dismissed.decided?.reason ?? '', /No statement/)

  await decideMark(second, { ...(await readMark(articleId)).on, decision: 'OPEN', reason: 'It is, perhaps.' })
  await importRevision(writer, articleId, testDraft(edit('40', '43')))
  assert.equal((await readMark(articleId)).mark.decided, null)
})
