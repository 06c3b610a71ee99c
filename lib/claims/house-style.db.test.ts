import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { connect } from '../db/client'
import { newId } from '../db/ids'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { AP_STRICT } from '../matching/house-style'
import { differencesToName } from '../matching/passable'
import { MATCHER } from '../matching/version'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { chooseArticleStyle, saveStyle } from '../styles/commands'
import { readStyles } from '../styles/queries'
import { allowDifferences } from './commands/allow-differences'
import { approveVerdict } from './commands/approve-verdict'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { waiveClaim } from './commands/waive-claim'
import { withdrawAllowances } from './commands/withdraw-allowances'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, {
  boss: 'HEAD',
  ed: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
})
const us = home.actors
after(async () => {
  await home.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

// printed: “It is not safe. We waited too long.”
const SAID = 'FINCH: It is not, um, safe. We waited too long.'
const CONTRACTED = "FINCH: It's not safe. We waited too long."
const CHANGED = 'FINCH: It is safe. We waited too long.'

let articleId: string
async function claimNow(as: Actor) {
  const claim = (await readReview(as, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
  assert.ok(claim)
  return { claim, on: asSeen(claim) }
}

/** A new article whose quote is linked to a tape that says it so. */
async function linked(said: string, access: 'DESK' | 'RESTRICTED' = 'DESK'): Promise<void> {
  articleId = await testArticle([
    [us.ed, 'EDITOR'],
    [us.chen, 'CHECKER'],
    [us.sam, 'CHECKER'],
  ])
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
  const { sourceId } = await addSource(
    us.chen,
    input,
    await testTranscript(`REPORTER: Is it safe?\n\n${said}\n`),
  )
  const turn = await owner.sourceParagraph.findFirstOrThrow({ where: { sourceId, speaker: 'FINCH' } })
  const { on } = await claimNow(us.chen)
  const span = [turn.start, turn.end]
  await linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId, span }))
}

async function judge(as: Actor) {
  const { claim, on } = await claimNow(as)
  const acknowledged = claim.evidence.flatMap(({ id: evidenceId, edits }) =>
    differencesToName(edits, AP_STRICT).map(({ type, quote }) => ({
      evidenceId,
      type,
      quote: [...quote],
      reason: 'A sound, no word.',
    })),
  )
  const verdict = { ...on, value: 'SAID_AS_PRINTED', basis: 'TRANSCRIPT_HUMAN', acknowledged }
  return recordVerdict(as, { ...RecordVerdict.parse(verdict), ...on })
}

/** The alteration ledger of the claim, as a report tells it. */
async function ledger(as: Actor) {
  const { rows } = reportRows(await readReport(as, articleId))
  return rows.flatMap((row) => (row.type === 'claim' ? row.alterations : []))
}

describe('what the style says to ask for', () => {
  before(() => linked(SAID))

  it('is kept with its ruling and the version of the style that ruled', async () => {
    const { claim } = await claimNow(us.chen)
    assert.deepEqual(
      claim.evidence[0].edits.map(({ type }) => type),
      ['FILLER_CUT'],
    )
    await judge(us.chen)
    const { verdict } = (await claimNow(us.chen)).claim
    assert.deepEqual(
      [verdict?.style?.name, verdict?.style?.version, verdict?.acknowledged.map(({ ruling }) => ruling)],
      ['AP strict', 1, ['ask']],
    )
  })

  it('is approved by nobody before an editor other than the checker has allowed it', async () => {
    const { claim, on } = await claimNow(us.sam)
    const verdictId = claim.verdict?.id ?? ''
    const allowance = { ...on, verdictId, differences: [0] }
    await assertStopped(owner, 'REFUSED', () => approveVerdict(us.sam, { ...on, verdictId }))
    for (const actor of [us.chen, us.sam])
      await assertStopped(owner, 'FORBIDDEN', () => allowDifferences(actor, allowance))
    await assertStopped(owner, 'REFUSED', () => allowDifferences(us.ed, { ...allowance, differences: [1] }))
    await allowDifferences(us.ed, allowance)
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(
      [event.type, event.payload],
      ['difference.allowed', { number: claim.number, types: ['FILLER_CUT'] }],
    )
    await assertStopped(owner, 'CONFLICT', () => allowDifferences(us.boss, allowance))
    const later = await claimNow(us.sam)
    assert.equal(later.claim.verdict?.acknowledged[0].allowed?.name, 'ed')
    await approveVerdict(us.sam, { ...later.on, verdictId })
    assert.equal((await claimNow(us.sam)).claim.status, 'APPROVED')
  })

  it('stands in the report with the rule, who named it and who allowed it', async () => {
    const [line, ...more] = await ledger(us.sam)
    assert.deepEqual(more, [])
    assert.deepEqual(
      [line.type, line.printed, line.said, line.ruling, line.style],
      ['FILLER_CUT', '', 'um', 'ask', { name: 'AP strict', version: 1 }],
    )
    assert.deepEqual(
      [line.named?.by, line.named?.reason, line.allowed?.by],
      ['chen', 'A sound, no word.', 'ed'],
    )
  })

  it('falls with its approval when who allowed it takes that back, and nobody else can', async () => {
    const { claim, on } = await claimNow(us.ed)
    const id = claim.verdict?.acknowledged[0].allowed?.id ?? ''
    const back = { ...on, allowanceIds: [id] }
    await assertStopped(owner, 'FORBIDDEN', () => withdrawAllowances(us.boss, back))
    await withdrawAllowances(us.ed, back)
    const after = (await claimNow(us.ed)).claim
    assert.deepEqual([after.verdict?.approval, after.status], [null, 'CHECKED'])
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(event.payload, { number: claim.number, types: ['FILLER_CUT'], approvalFell: true })
  })

  it('is allowed in the database by no checker of it', async () => {
    const verdict = await owner.verdict.findFirstOrThrow({ where: { articleId } })
    const row = { newsroomId: home.newsroomId, id: newId(), articleId, verdictId: verdict.id, difference: 0 }
    const own = { memberId: verdict.memberId, userId: verdict.userId, verdictUserId: verdict.userId }
    await assert.rejects(
      () => owner.allowance.create({ data: { ...row, ...own } }),
      /allowance_is_another_persons/,
    )
  })
})

describe('what the style forbids', () => {
  it('is refused, named or not, until another style rules the article', async () => {
    await linked(CONTRACTED)
    await assertStopped(owner, 'REFUSED', () => judge(us.chen))
    const { styles } = await readStyles(us.ed)
    await chooseArticleStyle(us.ed, { articleId, styleId: styles[2].id })
    await judge(us.chen)
    const { verdict } = (await claimNow(us.chen)).claim
    assert.deepEqual([verdict?.style?.name, verdict?.acknowledged[0].ruling], ['Magazine', 'allowed'])
  })

  it('leaves what was judged as it was when the style changes', async () => {
    const magazine = (await readStyles(us.boss)).styles[2]
    const rules = { ...magazine.rules, CONTRACTION: 'forbidden' } as const
    await saveStyle(us.boss, { styleId: magazine.id, version: 1, name: magazine.name, rules })
    const { claim } = await claimNow(us.chen)
    assert.deepEqual([claim.status, claim.verdict?.style?.version], ['CHECKED', 1])
    assert.equal((await readReview(us.chen, articleId)).style.version, 2)
  })
})

describe('what was named of a restricted source', () => {
  it('stands in the report without its words, its place or its reason, whoever asks', async () => {
    await linked(SAID, 'RESTRICTED')
    await judge(us.chen)
    const lines = await ledger(us.chen)
    assert.deepEqual(lines, await ledger(us.ed))
    const [{ type, said, source, ruling, named }] = lines
    assert.deepEqual(
      [type, said, source, ruling, named?.by, named?.reason],
      ['FILLER_CUT', null, null, 'ask', 'chen', null],
    )
  })
})

describe('a changed sense', () => {
  it('is waived and passed by nobody, not even by who cannot read the source that shows it', async () => {
    await linked(CHANGED, 'RESTRICTED')
    const { on } = await claimNow(us.ed)
    await assertStopped(owner, 'REFUSED', () => judge(us.chen))
    await assertStopped(owner, 'REFUSED', () => waiveClaim(us.ed, { ...on, reason: 'On deadline' }))
  })
})

describe('a finding', () => {
  it('is kept with the matcher, the style and the words that it is of', async () => {
    await linked(SAID)
    const { claim } = await claimNow(us.chen)
    const row = await owner.findingRow.findFirstOrThrow({ where: { articleId } })
    const version = await owner.claimVersion.findFirstOrThrow({ where: { articleId, claimId: claim.id } })
    const { style } = await readReview(us.chen, articleId)
    assert.deepEqual(
      [row.matcherVersion, row.claimVersionId, row.styleVersionId],
      [MATCHER.version, version.id, style.versionId],
    )
  })
})
