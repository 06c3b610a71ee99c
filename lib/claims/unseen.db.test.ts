import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { testDatabase } from '../db/test-database'
import { assertStopped, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { approveVerdict } from './commands/approve-verdict'
import { correctSpeaker } from './commands/correct-speaker'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { waiveClaim } from './commands/waive-claim'
import { withdrawEvidence } from './commands/withdraw-evidence'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'

// A verdict that stands on a source closed to some: what happens there counts for all, and tells them nothing of it.

const database = await testDatabase()
const roles = { ed: 'MEMBER', chen: 'MEMBER', sam: 'MEMBER' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const { owner, actors: us } = home
after(async () => {
  await home.owner.$disconnect()
  await database.drop()
})

/** An article whose quote chen has linked to a tape that chen and sam alone may read, and judged. */
async function judged() {
  const articleId = await testArticle([
    [us.ed, 'EDITOR'],
    [us.chen, 'CHECKER'],
    [us.sam, 'CHECKER'],
  ])
  const claimFor = async (as: Actor) => {
    const claim = (await readReview(as, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
    assert.ok(claim)
    return { claim, on: asSeen(claim) }
  }
  const link = async (as: Actor, access: 'DESK' | 'RESTRICTED', stance = 'SUPPORTS') => {
    const readerIds = access === 'RESTRICTED' ? [us.sam.memberId] : []
    const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access, readerIds })
    const { sourceId } = await addSource(as, input, await testTranscript())
    const span = [TRANSCRIPT.indexOf('It is not safe'), TRANSCRIPT.length - 1]
    const { on } = await claimFor(as)
    await linkEvidence(as, LinkEvidence.parse({ ...on, stance, sourceId, span }))
  }
  const judge = async (as: Actor) => {
    const { on } = await claimFor(as)
    const verdict = { ...on, value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN' }
    return recordVerdict(as, { ...RecordVerdict.parse(verdict), ...on })
  }
  const approve = async (as: Actor) => {
    const { claim, on } = await claimFor(as)
    return approveVerdict(as, { ...on, verdictId: claim.verdict?.id ?? '' })
  }
  await link(us.chen, 'RESTRICTED')
  await judge(us.chen)
  return { claimFor, link, judge, approve }
}

describe('a verdict on a source that is closed to some', () => {
  it('is approved by its readers alone', async () => {
    const { claimFor, approve } = await judged()
    assert.equal((await claimFor(us.ed)).claim.status, 'CHECKED')
    await assertStopped(owner, 'FORBIDDEN', () => approve(us.ed))
    await approve(us.sam)
    assert.equal((await claimFor(us.ed)).claim.status, 'APPROVED')
  })

  it('is stale for everybody once its evidence is unlinked', async () => {
    const { claimFor, approve } = await judged()
    const { claim, on } = await claimFor(us.chen)
    await withdrawEvidence(us.chen, { ...on, evidenceId: claim.evidence[0].id })
    for (const as of [us.chen, us.ed]) {
      const { status, statusReason } = (await claimFor(as)).claim
      assert.deepEqual([status, statusReason], ['STALE', 'Evidence it stood on was unlinked.'])
      await assertStopped(owner, 'REFUSED', () => approve(as === us.ed ? us.ed : us.sam))
    }
  })

  it('passes for nobody while other words were compared with that source', async () => {
    const { claimFor, link, judge } = await judged()
    await link(us.ed, 'DESK')
    const { on } = await claimFor(us.ed)
    await correctSpeaker(us.ed, { ...on, castEntryId: null, newName: 'Fiona Finch' })
    for (const as of [us.ed, us.chen]) await assertStopped(owner, 'REFUSED', () => judge(as))
    // whoever reads it compares anew by whatever they do there
    const now = await claimFor(us.chen)
    await withdrawEvidence(us.chen, { ...now.on, evidenceId: now.claim.evidence[0].id })
    await judge(us.ed)
    assert.equal((await claimFor(us.ed)).claim.status, 'CHECKED')
  })
})

describe('a waiver', () => {
  it('answers for no contradiction linked after it, in a source that its reader cannot see either', async () => {
    const { claimFor, link } = await judged()
    const waive = async () =>
      waiveClaim(us.ed, { ...(await claimFor(us.ed)).on, reason: 'He will confirm it.' })
    await waive()
    assert.ok((await claimFor(us.ed)).claim.waiver)
    await link(us.chen, 'RESTRICTED', 'CONTRADICTS')
    for (const as of [us.ed, us.chen]) {
      const { claim } = await claimFor(as)
      assert.deepEqual([claim.waiver, claim.status], [null, 'HELD'])
    }
    await waive()
    assert.ok((await claimFor(us.ed)).claim.waiver)
  })
})
