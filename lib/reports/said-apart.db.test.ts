import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { linkEvidence } from '../claims/commands/link-evidence'
import { LinkEvidence } from '../claims/model/inputs'
import { asSeen } from '../claims/model/review'
import { readReview } from '../claims/queries'
import { connect } from '../db/client'
import { testDatabase } from '../db/test-database'
import { testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { readReport } from './queries'
import { reportRows } from './rows'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', chen: 'MEMBER' })
const { wren, chen } = home.actors
after(async () => {
  await home.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

// printed: “It is not safe,” Mayor Ada Finch told reporters. “We waited too long.”
const TAPE = `[00:00:10] FINCH: We waited too long for the new road.

[00:01:30] REPORTER: And the bridge?

[00:01:40] FINCH: It is not safe.
`

/** The places the report tells of a claim linked to both turns of the tape. */
async function reported(access: 'DESK' | 'RESTRICTED') {
  const articleId = await testArticle([
    [wren, 'WRITER'],
    [chen, 'CHECKER'],
  ])
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
  const { sourceId } = await addSource(chen, input, await testTranscript(TAPE))
  for (const index of [0, 2]) {
    const claim = (await readReview(chen, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
    assert.ok(claim)
    const { start, end } = await owner.sourceParagraph.findFirstOrThrow({ where: { sourceId, index } })
    const link = { ...asSeen(claim), sourceId, span: [start, end] }
    await linkEvidence(chen, LinkEvidence.parse(link))
  }
  const { rows } = reportRows(await readReport(chen, articleId))
  return rows.flatMap((row) => (row.type === 'claim' ? (row.saidApart ?? []) : []))
}

describe('words joined from several places, in the report', () => {
  it('come with how far apart they were said, and in what order', async () => {
    const [{ sourceTitle, parts, joints }, ...more] = await reported('DESK')
    assert.deepEqual([sourceTitle, more], ['Tape', []])
    assert.deepEqual(
      parts.map(({ printed }) => printed),
      ['It is not safe', 'We waited too long'],
    )
    assert.deepEqual(
      joints.map(({ words }) => words),
      [
        'Part 2 was said 2 turns (1 min 30 s) before part 1; the print turns their order round; REPORTER spoke in between.',
      ],
    )
  })

  it('are not told of a restricted source', async () => {
    assert.deepEqual(await reported('RESTRICTED'), [])
  })
})
