import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { connect } from '../db/client'
import type { AlsoSaidAnswer } from '../db/generated/enums'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { answerAlsoSaid } from './commands/answer-also-said'
import { correctSpan } from './commands/correct-span'
import { linkEvidence } from './commands/link-evidence'
import { LinkEvidence } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'
import { readAlsoSaid } from './read-also-said'
import { readSaidWhere } from './read-said-where'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', ed: 'MEMBER', chen: 'MEMBER' })
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const us = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

// printed: “It is not safe. We waited too long.”
const TAPE = `REPORTER: Is it safe?

FINCH: It is not safe. We waited too long.

REPORTER: For how long?

FINCH: But if you ask me, we never waited too long for the money. The weather was fine.
`

let articleId: string
let sourceId: string
async function claimNow(as: Actor) {
  const claim = (await readReview(as, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
  assert.ok(claim)
  return { claim, on: asSeen(claim) }
}
const answer = async (as: Actor, span: [number, number], value: AlsoSaidAnswer | null) =>
  answerAlsoSaid(as, { ...(await claimNow(us.ed)).on, sourceId, span, answer: value })

/** The places beside the claim, as a report tells them. */
async function reported(as: Actor) {
  const { rows } = reportRows(await readReport(as, articleId))
  return rows.flatMap((row) => (row.type === 'claim' ? row.alsoSaid : []))
}

async function linked(access: 'DESK' | 'RESTRICTED'): Promise<[number, number]> {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.ed, 'EDITOR'],
    [us.chen, 'CHECKER'],
  ])
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
  sourceId = (await addSource(us.chen, input, await testTranscript(TAPE))).sourceId
  const { claim, on } = await claimNow(us.chen)
  assert.deepEqual(await readAlsoSaid(us.chen, claim.id), [])
  const turn = await owner.sourceParagraph.findFirstOrThrow({ where: { sourceId, speaker: 'FINCH' } })
  const span = [turn.start, turn.end]
  await linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId, span }))
  const [place, ...more] = await readAlsoSaid(us.chen, claim.id)
  assert.deepEqual([place.words, place.turn.toLowerCase(), more], [TAPE.slice(...place.span), 'but', []])
  assert.match(place.words, /^But if you ask me, .*money$/)
  return [...place.span]
}

describe('what else the speaker said', () => {
  let span: [number, number]
  before(async () => {
    span = await linked('DESK')
  })

  it('is open in the report while nobody has answered', async () => {
    const [place, ...more] = await reported(us.ed)
    assert.deepEqual([place.withheld, place.answer, more], [false, null, []])
  })

  it('is answered by a checker or an editor, by no writer, and by nobody from outside', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => answer(us.wren, span, 'FAIR'))
    await assertStopped(owner, 'NOT_FOUND', () => answer(away.actors.other, span, 'FAIR'))
    await assertStopped(owner, 'REFUSED', () => answer(us.chen, [span[0], TAPE.length + 9], 'FAIR'))
    await assertStopped(owner, 'REFUSED', () => answer(us.chen, span, null))
    await answer(us.chen, span, 'FAIR')
    const { claim } = await claimNow(us.ed)
    assert.deepEqual(
      claim.alsoSaid.map(({ answer, by, isOutdated }) => [answer, by.name, isOutdated]),
      [['FAIR', 'chen', false]],
    )
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(
      [event.type, event.payload],
      ['also_said.answered', { number: claim.number, sourceId, answer: 'FAIR' }],
    )
    const [place] = await reported(us.ed)
    assert.deepEqual([place.answer?.value, place.answer?.by], ['FAIR', 'chen'])
  })

  it('is revised and opened again by a newer row; the older ones stay', async () => {
    await answer(us.ed, span, 'ADD_CONTEXT')
    await assertStopped(owner, 'REFUSED', () => answer(us.chen, span, 'ADD_CONTEXT'))
    await answer(us.chen, span, null)
    assert.equal((await reported(us.ed))[0].answer, null)
    const rows = await owner.alsoSaid.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
    assert.deepEqual(
      rows.map(({ answer }) => answer),
      ['FAIR', 'ADD_CONTEXT', null],
    )
  })

  it('is open again once the claim has other words', async () => {
    await answer(us.chen, span, 'FAIR')
    const { claim, on } = await claimNow(us.chen)
    const [start, end] = claim.content[0]
    await correctSpan(us.chen, { ...on, content: [[start, end]] })
    const { alsoSaid } = (await claimNow(us.chen)).claim
    assert.deepEqual(
      alsoSaid.map(({ isOutdated }) => isOutdated),
      [true],
    )
    assert.equal((await reported(us.ed))[0].answer, null)
  })

  it('is answered in the database by no writer of the article', async () => {
    const { id: _, ...row } = await owner.alsoSaid.findFirstOrThrow({ where: { articleId } })
    const { memberId, userId } = us.wren
    await assert.rejects(
      () => owner.alsoSaid.create({ data: { ...row, id: us.wren.memberId, memberId, userId } }),
      /nobody signs, waives, allows or answers/,
    )
  })
})

describe('what else was said in a restricted source', () => {
  it('is there for its readers, and told in a report without its words', async () => {
    const span = await linked('RESTRICTED')
    const { claim } = await claimNow(us.ed)
    assert.deepEqual(await readAlsoSaid(us.ed, claim.id), [])
    await assertStopped(owner, 'NOT_FOUND', () => answer(us.ed, span, 'FAIR'))
    assert.deepEqual(await reported(us.chen), [{ withheld: true, answer: null }])
    await answer(us.chen, span, 'REWRITE')
    const [place] = await reported(us.chen)
    assert.deepEqual([Object.keys(place).sort(), place.answer?.value], [['answer', 'withheld'], 'REWRITE'])
    assert.deepEqual((await claimNow(us.ed)).claim.alsoSaid, [])
    assert.deepEqual(await readSaidWhere(us.ed, claim.id), [])
    const [tape] = await readSaidWhere(us.chen, claim.id)
    assert.deepEqual(
      tape.stretches.map(({ paragraph, speaker }) => [paragraph, speaker]),
      [[1, 'FINCH']],
    )
  })
})
