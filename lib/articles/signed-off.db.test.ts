import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { approveVerdict } from '../claims/commands/approve-verdict'
import { decideMark } from '../claims/commands/decide-mark'
import { linkEvidence } from '../claims/commands/link-evidence'
import { recordVerdict } from '../claims/commands/record-verdict'
import { signOffRevision } from '../claims/commands/sign-off-revision'
import { waiveClaim } from '../claims/commands/waive-claim'
import { withdrawVerdict } from '../claims/commands/withdraw-verdict'
import { LinkEvidence, RecordVerdict } from '../claims/model/inputs'
import { asSeen, isChangedSince } from '../claims/model/review'
import { readReview } from '../claims/queries'
import { testDatabase } from '../db/test-database'
import { TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { listArticles } from './queries'

const database = await testDatabase()
const { owner, actors: us } = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
  ed: 'MEMBER',
})
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

const SAID = 'It is not safe. We waited too long.'
const span = [TRANSCRIPT.indexOf(SAID), TRANSCRIPT.indexOf(SAID) + SAID.length]

let articleId: string
let sourceId: string
const quote = async () =>
  (await readReview(us.chen, articleId)).claims.find(({ kind }) => kind === 'DIRECT') ??
  assert.fail('There is a quote.')
const link = async (stance: string) =>
  linkEvidence(us.chen, LinkEvidence.parse({ ...asSeen(await quote()), sourceId, span, stance }))
const decide = async (decision: 'SET_ASIDE' | 'OPEN') => {
  const { revision, marks } = await readReview(us.chen, articleId)
  for (const { span } of marks) {
    const on = { articleId, revisionId: revision.id, span: [...span] as [number, number] }
    await decideMark(us.chen, { ...on, decision, reason: 'A scare quote.' })
  }
}

/** Checked, approved, waived and set aside, then signed off. */
beforeEach(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.sam, 'CHECKER'],
    [us.ed, 'EDITOR'],
  ])
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN' })
  sourceId = (await addSource(us.wren, input, await testTranscript())).sourceId
  await link('SUPPORTS')
  const verdict = { value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' }
  await recordVerdict(us.chen, RecordVerdict.parse({ ...asSeen(await quote()), ...verdict }))
  const checked = await quote()
  await approveVerdict(us.sam, { ...asSeen(checked), verdictId: checked.verdict?.id ?? '' })
  const { claims, revision } = await readReview(us.ed, articleId)
  for (const claim of claims.filter(({ verdict }) => !verdict))
    await waiveClaim(us.ed, { ...asSeen(claim), reason: 'On deadline.' })
  await decide('SET_ASIDE')
  await signOffRevision(us.ed, { articleId, revisionId: revision.id })
})

/** What list, screen and report say of the signature. */
async function told() {
  const shown = async (show: 'signed' | 'open') =>
    (await listArticles(us.ed, { show, mine: true, after: null })).rows.find(({ id }) => id === articleId)
  assert.equal(await shown('open'), undefined)
  const review = await readReview(us.ed, articleId)
  assert.equal(review.signOff?.name, 'ed')
  const row = await shown('signed')
  return {
    list: row?.signedOff && row.changedSince,
    screen: isChangedSince(review),
    report: reportRows(await readReport(us.ed, articleId)).signOff?.changedSince,
  }
}
const CHANGED = { list: true, screen: true, report: true }

describe('a signature', () => {
  it('stands while nothing changes', async () =>
    assert.deepEqual(await told(), { list: false, screen: false, report: false }))

  it('is told with what changed since, and altered by nothing', async () => {
    const signed = await owner.signOff.findMany({ where: { articleId } })
    const claim = await quote()
    await withdrawVerdict(us.chen, { ...asSeen(claim), verdictId: claim.verdict?.id ?? '' })
    assert.deepEqual(await told(), CHANGED)
    assert.deepEqual(await owner.signOff.findMany({ where: { articleId } }), signed)
  })

  it('is so too when a contradiction is linked', async () => {
    await link('CONTRADICTS')
    assert.deepEqual(await told(), CHANGED)
  })

  it('is so too when marks are opened again, with every claim as it was', async () => {
    await decide('OPEN')
    assert.deepEqual(await told(), CHANGED)
  })
})
