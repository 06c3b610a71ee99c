import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { importRevision } from '../articles/import-revision'
import { testDatabase } from '../db/test-database'
import {
  ARTICLE,
  assertStopped,
  newestEvents,
  TRANSCRIPT,
  testArticle,
  testTranscript,
} from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { MATCHER } from '../matching/version'
import { readArticle } from '../readers/read-article'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { chooseArticleStyle } from '../styles/commands'
import { readStyles } from '../styles/queries'
import { approveVerdict } from './commands/approve-verdict'
import { compareAgain } from './commands/compare-again'
import { compareAllAgain } from './commands/compare-all-again'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen } from './model/review'
import { readCandidates, readReview } from './queries'

const database = await testDatabase()
const roles = { wren: 'MEMBER', chen: 'MEMBER', ed: 'MEMBER', out: 'MEMBER' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const away = await testNewsroom(database.ownerUrl, roles)
const { owner, actors: us } = home
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

const JUDGED = { value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' }

let articleId: string
let evidenceId: string

before(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.ed, 'EDITOR'],
  ])
  const start = TRANSCRIPT.indexOf('It is not safe')
  const { on } = await quote()
  const span = [start, TRANSCRIPT.length - 1]
  await linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId: await addTape(), span }))
  evidenceId = (await quote()).claim.evidence[0].id
})

async function addTape() {
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN' })
  return (await addSource(us.wren, input, await testTranscript())).sourceId
}

async function quote() {
  const { claims } = await readReview(us.chen, articleId)
  const claim = claims.find(({ kind }) => kind === 'DIRECT') ?? assert.fail('There is a quote.')
  return { claim, on: asSeen(claim) }
}

const kept = () =>
  owner.findingRow.findMany({
    where: { evidenceId },
    select: { id: true, finding: true, matcherVersion: true, claimVersionId: true, styleVersionId: true },
    orderBy: { id: 'asc' },
  })

describe('a finding', () => {
  it('stays when another source comes on the shelf, whose places are found at once', async () => {
    const before = await kept()
    const sourceId = await addTape()
    assert.deepEqual(await kept(), before)
    const { on } = await quote()
    const places = await readCandidates(us.chen, { claimId: on.claimId, fragmentIndex: null })
    assert.ok(places.some((place) => place.sourceId === sourceId && place.finding !== 'NOT_FOUND'))
  })

  it('is made anew by a revision that has somebody else say the words, and the one before is kept', async () => {
    const before = await kept()
    const text = ARTICLE.replace('Mayor Ada Finch told', 'Tom Rowe told')
    const read = readArticle({ name: 'draft.txt', text })
    assert.ok(read.ok)
    const original = {
      name: 'draft.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode(text),
    }
    await importRevision(us.wren, articleId, { ...read, original })
    const { claim } = await quote()
    assert.equal(claim.cast?.name, 'Tom Rowe')
    const now = await kept()
    assert.deepEqual(now.slice(0, -1), before)
    assert.notEqual(now.at(-1)?.claimVersionId, before.at(-1)?.claimVersionId)
    const [item] = claim.evidence
    assert.ok([item.finding, ...item.also].includes('WRONG_SPEAKER'))
    assert.equal(item.isOutdated, false)
  })
})

describe('comparing again', () => {
  it('keeps what this matcher finds beside what an older one found, and says so', async () => {
    await owner.findingRow.updateMany({ where: { evidenceId }, data: { matcherVersion: '0.0.1' } })
    const before = await kept()
    assert.equal((await quote()).claim.evidence[0].matcher, '0.0.1')
    await compareAgain(us.chen, (await quote()).on)
    const now = await kept()
    assert.deepEqual(now.slice(0, -1), before)
    assert.equal(now.at(-1)?.matcherVersion, MATCHER.version)
    assert.equal((await quote()).claim.evidence[0].matcher, MATCHER.version)
    const [event] = await newestEvents(owner, articleId, 1)
    assert.equal(event.type, 'evidence.compared_again')
  })

  it('keeps the style that rules now', async () => {
    const { styles } = await readStyles(us.ed)
    await chooseArticleStyle(us.ed, { articleId, styleId: styles[2].id })
    await compareAgain(us.ed, (await quote()).on)
    assert.equal((await kept()).at(-1)?.styleVersionId, styles[2].versionId)
  })

  it('is refused where nothing would come of it, and of who corrects no claim', async () => {
    const { on } = await quote()
    await assertStopped(owner, 'REFUSED', () => compareAgain(us.chen, on))
    await assertStopped(owner, 'CONFLICT', () => compareAgain(us.chen, { ...on, version: 1 }))
    for (const actor of [us.wren, us.out])
      await assertStopped(owner, 'FORBIDDEN', () => compareAgain(actor, on))
    await assertStopped(owner, 'NOT_FOUND', () => compareAgain(away.actors.chen, on))
  })
})

describe('comparing all again', () => {
  it('takes every claim that should be, each with its event and a write, and no other', async () => {
    const before = (await readReview(us.chen, articleId)).claims
    await owner.findingRow.updateMany({ where: { articleId }, data: { matcherVersion: '0.0.1' } })
    for (const actor of [us.wren, us.out])
      await assertStopped(owner, 'FORBIDDEN', () => compareAllAgain(actor, { articleId }))
    await assertStopped(owner, 'NOT_FOUND', () => compareAllAgain(away.actors.chen, { articleId }))
    assert.deepEqual(await compareAllAgain(us.chen, { articleId }), { compared: 1, left: 0 })
    const after = (await readReview(us.chen, articleId)).claims
    const { claim } = await quote()
    assert.deepEqual(
      after.map(({ version }, i) => version - before[i].version),
      after.map(({ id }) => (id === claim.id ? 1 : 0)),
    )
    assert.equal(claim.evidence[0].matcher, MATCHER.version)
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual([event.type, event.subjectId], ['evidence.compared_again', claim.id])
    await assertStopped(owner, 'REFUSED', () => compareAllAgain(us.chen, { articleId }))
  })
})

describe('a sense found changed after the verdict', () => {
  it('makes the verdict stale, and is approved by nobody', async () => {
    const [item] = (await quote()).claim.evidence
    const named = [...item.edits, { type: 'WRONG_SPEAKER', quote: [0, 0] }].map(({ type, quote }) => ({
      evidenceId,
      type,
      quote,
      reason: 'As the tape has it.',
    }))
    const said = { ...(await quote()).on, ...JUDGED, acknowledged: named }
    await recordVerdict(us.chen, RecordVerdict.parse(said))
    const { claim, on } = await quote()
    assert.equal(claim.status, 'CHECKED')
    const verdictId = claim.verdict?.id ?? assert.fail('There is a verdict.')
    await owner.findingRow.updateMany({ where: { evidenceId }, data: { finding: 'SENSE_CHANGED' } })
    const now = (await quote()).claim
    assert.deepEqual(
      [now.status, now.statusReason],
      ['STALE', 'A linked source has it in another sense, found after the verdict.'],
    )
    await assertStopped(owner, 'REFUSED', () => approveVerdict(us.ed, { ...on, verdictId }))
  })
})
