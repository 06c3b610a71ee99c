import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { addClaim } from '../claims/commands/add-claim'
import { correctSpeaker } from '../claims/commands/correct-speaker'
import { dismissClaim } from '../claims/commands/dismiss-claim'
import { waiveClaim } from '../claims/commands/waive-claim'
import { asSeen } from '../claims/model/review'
import { readReview } from '../claims/queries'
import { testDatabase } from '../db/test-database'
import { testArticle, testDraft } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { importRevision } from './import-revision'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', ed: 'MEMBER', chen: 'MEMBER' })
const { wren, ed, chen } = home.actors
after(async () => {
  await home.owner.$disconnect()
  await database.drop()
})

const TEXT = `Bridge Closed

By Ann Writer

3 people crossed it. The council met in May.

Ada Finch called the “Bridge Act” of 1930 “a disaster for the whole town” on Monday.

“It is not safe,” Ada Finch said.
`

async function made() {
  const articleId = await testArticle(
    [
      [wren, 'WRITER'],
      [ed, 'EDITOR'],
      [chen, 'CHECKER'],
    ],
    'DESK',
    TEXT,
  )
  const claim = async (words: string, revisionNumber?: number) => {
    const { claims } = await readReview(chen, articleId, revisionNumber ? { revisionNumber } : {})
    return claims.find(({ content }) => content.some((span) => span[2].includes(words)))
  }
  const claimOf = async (words: string) => (await claim(words)) ?? assert.fail(`No claim has ${words}.`)
  const add = async (words: string) => {
    const { revision } = await readReview(chen, articleId)
    const start = TEXT.indexOf(words)
    const span = [start, start + words.length] as [number, number]
    await addClaim(chen, { articleId, revisionId: revision.id, castEntryId: null, newName: null, span })
  }
  const draft = (text: string) => importRevision(wren, articleId, testDraft(text))
  return { articleId, claim, claimOf, add, draft }
}

describe('in the next draft', () => {
  it('a claim that a person marked out stands in the same sentence, and in no other', async () => {
    const { claim, add, draft } = await made()
    await add('3 people crossed it')
    await add('The council met in May')
    await draft(TEXT.replace('3 people crossed', '13 people crossed'))
    assert.equal(await claim('people crossed'), undefined)
    assert.ok(await claim('met in May'))
  })

  it('a claim keeps the fragments that its evidence counts', async () => {
    const { claimOf, draft } = await made()
    const before = await claimOf('disaster')
    assert.deepEqual(
      before.fragments.map((span) => span[2]),
      ['a disaster for the whole town'],
    )
    await correctSpeaker(chen, { ...asSeen(before), castEntryId: null, newName: 'Adele Finch' })
    await draft(TEXT.replace('Bridge Closed', 'Bridge Is Closed'))
    const now = await claimOf('disaster')
    assert.deepEqual(
      now.fragments.map((span) => span[2]),
      ['a disaster for the whole town'],
    )
  })

  it('an earlier draft is shown with its own fragments', async () => {
    const { claim, draft } = await made()
    const before = await claim('It is not safe')
    await draft(`${TEXT}\nIt rained.\n`)
    assert.deepEqual((await claim('It is not safe', 1))?.fragments, before?.fragments)
    assert.ok((before?.fragments.length ?? 0) > 0)
  })

  it('a dismissal is still the word of whoever gave it, then and why', async () => {
    const { claimOf, draft } = await made()
    const claim = await claimOf('It is not safe')
    await dismissClaim(chen, { ...asSeen(claim), reason: 'Said in jest.' })
    const { versionBy } = await claimOf('It is not safe')
    for (const addition of ['It rained.', 'It rained again.']) await draft(`${TEXT}\n${addition}\n`)
    const now = await claimOf('It is not safe')
    assert.deepEqual([now.versionBy, now.reason], [versionBy, 'Said in jest.'])
  })
})

describe('a waiver', () => {
  it('is of the words that it saw, and of no others', async () => {
    const { claimOf } = await made()
    const claim = await claimOf('It is not safe')
    await waiveClaim(ed, { ...asSeen(claim), reason: 'The mayor will confirm it.' })
    const waived = await claimOf('It is not safe')
    assert.equal(waived.waiver?.reason, 'The mayor will confirm it.')
    await correctSpeaker(chen, { ...asSeen(waived), castEntryId: null, newName: 'Somebody Else' })
    const now = await claimOf('It is not safe')
    assert.equal(now.waiver, null)
    await waiveClaim(ed, { ...asSeen(now), reason: 'So be it.' })
  })
})
