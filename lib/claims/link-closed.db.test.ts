import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { testDatabase } from '../db/test-database'
import { newestEvents, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { linkEvidence } from './commands/link-evidence'
import { LinkEvidence } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const { owner, actors: us } = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', chen: 'MEMBER' })
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

const span = [TRANSCRIPT.indexOf('It is not'), TRANSCRIPT.indexOf('It is not') + 15]
const make = (access: 'DESK' | 'RESTRICTED') =>
  testArticle(
    [
      [us.wren, 'WRITER'],
      [us.chen, 'CHECKER'],
    ],
    access,
  )
async function tape(articleId: string, access: 'DESK' | 'RESTRICTED') {
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
  return (await addSource(us.chen, input, await testTranscript())).sourceId
}

let articleId: string
before(async () => {
  articleId = await make('DESK')
})
async function told(sourceId: string) {
  const claim = (await readReview(us.chen, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
  assert.ok(claim)
  const link = { ...asSeen(claim), sourceId, span, stance: 'CONTRADICTS', fragmentIndex: 0 }
  await linkEvidence(us.chen, LinkEvidence.parse(link))
  const [event] = await newestEvents(owner, articleId, 1)
  assert.equal(event.type, 'evidence.linked')
  const { stance, fragment } = event.payload as { stance: unknown; fragment: unknown }
  return [stance, fragment]
}

it('the history tells what an open source is linked for', async () => {
  assert.deepEqual(await told(await tape(articleId, 'DESK')), ['CONTRADICTS', 0])
  assert.deepEqual(await told(await tape(await make('DESK'), 'DESK')), ['CONTRADICTS', 0])
})

it('of a source that not all may read it tells neither what it is for nor which fragment', async () => {
  assert.deepEqual(await told(await tape(articleId, 'RESTRICTED')), [null, null])
  assert.deepEqual(await told(await tape(await make('RESTRICTED'), 'DESK')), [null, null])
})
