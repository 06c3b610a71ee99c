import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { linkTogether } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { withdrawTogether } from './commands/withdraw-evidence'
import { LinkTogether, RecordVerdict, WithdrawTogether } from './model/inputs'
import { asSeen } from './model/review'
import { readCandidates, readReview } from './queries'

const database = await testDatabase()
const home = await testNewsroom(database.ownerUrl, { wren: 'MEMBER', chen: 'MEMBER' } as const)
const { owner, actors: us } = home
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

const TEXT = `Harbour Stays

By Ann Writer

“We will never sell the harbour to anybody in this county,” Mayor Ada Finch told reporters. “Ask me again when the spring tide is out.”
`
const TAPE = `REPORTER: Is the harbour for sale?

FINCH: We will never sell the harbour to anybody in this county.

FINCH: Ask me again when the spring tide is out.

REPORTER: When is that?
`

let articleId: string
before(async () => {
  articleId = await testArticle(
    [
      [us.wren, 'WRITER'],
      [us.chen, 'CHECKER'],
    ],
    'DESK',
    TEXT,
  )
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN' })
  await addSource(us.wren, input, await testTranscript(TAPE))
})

async function quote() {
  const { claims } = await readReview(us.chen, articleId)
  const claim = claims.find(({ kind }) => kind === 'DIRECT') ?? assert.fail('There is a quote.')
  return { claim, on: asSeen(claim) }
}

async function parts() {
  const { on } = await quote()
  const found = await readCandidates(us.chen, { claimId: on.claimId, fragmentIndex: null })
  return found.filter(({ isPart }) => isPart)
}

describe('a quote in two parts', () => {
  it('is offered the places that hold it together, each with the part it holds', async () => {
    const found = await parts()
    assert.deepEqual(
      found.map(({ text, finding, edits }) => [text, finding, edits]),
      [
        ['We will never sell the harbour to anybody in this county.', 'VERBATIM', []],
        ['Ask me again when the spring tide is out.', 'VERBATIM', []],
      ],
    )
    const { claim } = await quote()
    const printed = claim.fragments.map(([, , words]) => words).join(' ')
    assert.deepEqual(
      found.flatMap(({ proves }) => proves.map((span) => printed.slice(...span))),
      claim.fragments.map(([, , words]) => words),
    )
  })

  it('is linked to all of them or to none', async () => {
    const { on } = await quote()
    const [first, second] = (await parts()).map(({ sourceId, start, end }) => ({
      sourceId,
      span: [start, end],
    }))
    const beyond = { ...second, span: [0, 1_000_000] }
    for (const places of [
      [first, beyond],
      [first, first],
    ])
      await assertStopped(owner, 'REFUSED', () =>
        linkTogether(us.chen, LinkTogether.parse({ ...on, places })),
      )
    assert.deepEqual((await quote()).claim.evidence, [])
    await assertStopped(owner, 'FORBIDDEN', () =>
      linkTogether(us.wren, LinkTogether.parse({ ...on, places: [first, second] })),
    )

    const { version } = await linkTogether(us.chen, LinkTogether.parse({ ...on, places: [first, second] }))
    assert.equal(version, on.version + 1)
    const { evidence } = (await quote()).claim
    assert.deepEqual(
      evidence.map(({ finding, also, edits }) => [finding, also, edits]),
      [
        ['VERBATIM', [], []],
        ['VERBATIM', [], []],
      ],
    )
    assert.equal(new Set(evidence.map(({ by }) => by.at)).size, 1)
    assert.deepEqual(
      (await newestEvents(owner, articleId, 2)).map(({ type }) => type),
      ['evidence.linked', 'evidence.linked'],
    )
  })

  it('passes as said as printed, and its links go in one act', async () => {
    const judged = { ...(await quote()).on, value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' }
    await recordVerdict(us.chen, RecordVerdict.parse(judged))
    const { claim, on } = await quote()
    assert.equal(claim.status, 'CHECKED')
    const evidenceIds = claim.evidence.map(({ id }) => id)
    await withdrawTogether(us.chen, WithdrawTogether.parse({ ...on, evidenceIds }))
    assert.deepEqual((await quote()).claim.evidence, [])
  })
})
