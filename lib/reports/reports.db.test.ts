import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { connect } from '../db/client'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents } from '../db/test-desk'
import { type FullArticle, fullArticle } from '../db/test-full-article'
import { testNewsroom } from '../db/test-newsroom'
import { addNote } from '../notes/commands'
import { AddNote } from '../notes/model'
import { recordExport } from './commands'
import { readReport } from './queries'
import { reportRows } from './rows'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
  ed: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const us = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

let made: FullArticle
before(async () => {
  made = await fullArticle(owner, us, 'DESK')
})

describe('the report', () => {
  it('says what two people signed, by name, with the head of the history', async () => {
    const input = await readReport(us.chen, made.articleId)
    const [first, second] = input.claims
    assert.deepEqual(
      [first.verdict?.value, first.verdict?.by, first.approval?.by],
      ['FIX_NEEDED', 'chen', 'sam'],
    )
    assert.deepEqual([second.waiver?.by, second.waiver?.reason], ['ed', 'On deadline'])
    assert.deepEqual([input.marks[0].printed, input.marks[0].decided?.by], ['“miracle”', 'ed'])
    const chain = await owner.eventChain.findFirst({ where: { articleId: made.articleId } })
    assert.equal(input.headHash, chain?.headHash)
    assert.equal(input.made.by, 'chen')
  })

  it('has of a restricted source nothing but its stance, even for its readers', async () => {
    const { rows } = reportRows(await readReport(us.chen, made.articleId))
    const evidence = rows.flatMap((row) => (row.type === 'claim' ? row.evidence : []))
    assert.deepEqual(evidence.map(({ withheld }) => withheld).sort(), [false, true])
    for (const item of evidence)
      if (item.withheld) assert.deepEqual(Object.keys(item).sort(), ['stance', 'withheld'])
  })

  it('is the same with a legal note as without one', async () => {
    const legal = AddNote.parse({ articleId: made.articleId, kind: 'LEGAL', body: 'Libel, perhaps.' })
    const { claims } = await readReport(us.ed, made.articleId)
    const claim = await owner.claim.findFirstOrThrow({
      where: { articleId: made.articleId, number: claims[0].number },
    })
    const before = reportRows(await readReport(us.ed, made.articleId))
    await addNote(us.ed, { ...legal, claimId: claim.id })
    const report = reportRows(await readReport(us.ed, made.articleId))
    assert.deepEqual(report.rows, before.rows)
    assert.doesNotMatch(JSON.stringify(report), /Libel|LEGAL|legal/)
  })

  it('holds the notes that were chosen, and no other', async () => {
    const { claims } = await readReport(us.chen, made.articleId)
    const where = { articleId: made.articleId, number: claims[0].number }
    const claim = await owner.claim.findFirstOrThrow({ where })
    const note = (body: string, inReport: boolean) =>
      AddNote.parse({ articleId: made.articleId, claimId: claim.id, kind: 'COMMENT', body, inReport })
    await addNote(us.chen, note('For the file.', true))
    await addNote(us.chen, note('Between us.', false))
    const report = JSON.stringify(reportRows(await readReport(us.chen, made.articleId)))
    assert.match(report, /For the file/)
    assert.doesNotMatch(report, /Between us/)
  })

  it('is another newsroom’s by no means', async () => {
    const { other } = away.actors
    await assertStopped(owner, 'NOT_FOUND', () => readReport(other, made.articleId))
    await assertStopped(owner, 'NOT_FOUND', () => readReport(us.chen, made.articleId, 9))
  })
})

describe('an export', () => {
  const sha256 = 'a'.repeat(64)

  it('is told in the history with the hash of its bytes', async () => {
    const input = { articleId: made.articleId, format: 'csv', revision: 1, sha256 } as const
    await recordExport(us.wren, input)
    const [event] = await newestEvents(owner, made.articleId, 1)
    assert.deepEqual(
      [event.type, event.actorId, event.payload],
      ['report.exported', us.wren.memberId, { format: 'csv', revision: 1, sha256 }],
    )
    await assertStopped(owner, 'NOT_FOUND', () => recordExport(us.wren, { ...input, revision: 2 }))
    await assertStopped(owner, 'NOT_FOUND', () => recordExport(away.actors.other, input))
  })
})
