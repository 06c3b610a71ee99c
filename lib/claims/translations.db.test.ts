import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { connect } from '../db/client'
import type { VerdictValue } from '../db/generated/enums'
import { newId } from '../db/ids'
import { onDatabase } from '../db/roles.mjs'
import { writing } from '../db/tenant'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { approveVerdict } from './commands/approve-verdict'
import { checkTranslation } from './commands/check-translation'
import { correctSpan } from './commands/correct-span'
import { linkEvidence } from './commands/link-evidence'
import { recordVerdict } from './commands/record-verdict'
import { LinkEvidence, RecordVerdict } from './model/inputs'
import { asSeen } from './model/review'
import { readReview } from './queries'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, {
  wren: 'MEMBER',
  ed: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
})
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const us = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

// printed: “It is not safe. We waited too long.”
const SAID = 'Sie ist nicht sicher. Wir haben viel zu lange gewartet.'

let articleId: string
async function claimNow(as: Actor) {
  const claim = (await readReview(as, articleId)).claims.find(({ kind }) => kind === 'DIRECT')
  assert.ok(claim)
  return { claim, on: asSeen(claim) }
}
async function sign(as: Actor, translator: string | null) {
  const { claim, on } = await claimNow(us.chen)
  return checkTranslation(as, { ...on, evidenceId: claim.evidence[0].id, translator })
}
async function judge(as: Actor, value = 'SAID_AS_PRINTED', more: object = {}) {
  const { on } = await claimNow(as)
  const verdict = { ...on, value, basis: 'TRANSCRIPT_HUMAN', ...more }
  return recordVerdict(as, { ...RecordVerdict.parse(verdict), ...on })
}

async function linked(said: string, access: 'DESK' | 'RESTRICTED' = 'DESK', article?: string) {
  articleId =
    article ??
    (await testArticle([
      [us.wren, 'WRITER'],
      [us.ed, 'EDITOR'],
      [us.chen, 'CHECKER'],
      [us.sam, 'CHECKER'],
    ]))
  const input = AddSource.parse({ articleId, title: 'Tape', kind: 'TRANSCRIPT_HUMAN', access })
  const { sourceId } = await addSource(us.chen, input, await testTranscript(`FINCH: ${said}\n`))
  const turn = await owner.sourceParagraph.findFirstOrThrow({ where: { sourceId } })
  const { on } = await claimNow(us.chen)
  await linkEvidence(us.chen, LinkEvidence.parse({ ...on, sourceId, span: [turn.start, turn.end] }))
}

async function reported(as: Actor) {
  const { rows } = reportRows(await readReport(as, articleId))
  return rows.flatMap((row) => (row.type === 'claim' ? row.evidence : []))
}

describe('a passage in another language', () => {
  before(() => linked(SAID))

  it('is a translation, not something that was not found, and passes with no signature for nobody', async () => {
    const [item] = (await claimNow(us.chen)).claim.evidence
    assert.deepEqual([item.finding, item.translation], ['TRANSLATED', null])
    await assertStopped(owner, 'REFUSED', () => judge(us.chen))
  })

  it('is signed for by a checker or an editor who names the translator, and by no writer', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => sign(us.wren, 'Odile Brandt'))
    await assertStopped(owner, 'NOT_FOUND', () => sign(away.actors.other, 'Odile Brandt'))
    await assertStopped(owner, 'REFUSED', () => sign(us.chen, null))
    await sign(us.chen, 'Odile Brandt')
    await assertStopped(owner, 'REFUSED', () => sign(us.ed, 'Odile Brandt'))
    const { claim } = await claimNow(us.ed)
    const [{ translation }] = claim.evidence
    assert.deepEqual([translation?.translator, translation?.by.name], ['Odile Brandt', 'chen'])
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual(
      [event.type, event.payload],
      ['translation.checked', { number: claim.number, translator: 'Odile Brandt' }],
    )
  })

  it('passes then, and the report says who translated it and who checked that', async () => {
    await judge(us.chen)
    assert.equal((await claimNow(us.ed)).claim.status, 'CHECKED')
    const [item] = await reported(us.ed)
    assert.ok(!item.withheld)
    assert.deepEqual(
      [item.finding, item.words, item.translation?.translator, item.translation?.by],
      ['TRANSLATED', SAID, 'Odile Brandt', 'chen'],
    )
  })

  it('makes its verdict stale when who signed takes that back, and nobody else can', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => sign(us.ed, null))
    await sign(us.chen, null)
    const { claim } = await claimNow(us.ed)
    assert.deepEqual([claim.evidence[0].translation, claim.status], [null, 'STALE'])
    const rows = await owner.translationCheck.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
    assert.deepEqual(
      rows.map(({ checked }) => checked),
      [true, false],
    )
    await judge(us.chen, 'NO_BACKUP')
    assert.equal((await claimNow(us.ed)).claim.status, 'CHECKED')
  })
})

describe('a translation', () => {
  it('is nothing to sign where the passage is in the language of the print', async () => {
    await linked('The weather was fine and nobody asked about the bridge.')
    assert.equal((await claimNow(us.chen)).claim.evidence[0].finding, 'NOT_FOUND')
    await assertStopped(owner, 'REFUSED', () => sign(us.chen, 'Odile Brandt'))
  })

  it('of a restricted source is there for its readers alone, and in no report', async () => {
    await linked(SAID, 'RESTRICTED')
    await sign(us.chen, 'Odile Brandt')
    assert.deepEqual((await claimNow(us.ed)).claim.evidence, [])
    assert.deepEqual(await reported(us.chen), [{ withheld: true, stance: 'SUPPORTS' }])
  })
})

describe('a translation of a source that only some can read', () => {
  /** Another passage that says it, in the language of the print, for all to see. */
  async function alsoInEnglish() {
    const input = AddSource.parse({ articleId, title: 'Letter', kind: 'TRANSCRIPT_HUMAN' })
    const { sourceId } = await addSource(us.ed, input, await testTranscript())
    const start = TRANSCRIPT.indexOf('It is not safe')
    const { on } = await claimNow(us.ed)
    const span = [start, TRANSCRIPT.length - 1]
    await linkEvidence(us.ed, LinkEvidence.parse({ ...on, sourceId, span }))
  }
  const statusFor = async (as: Actor) => (await claimNow(as)).claim.status
  /** What the database tells a member of a claim. */
  const told = (as: Pick<Actor, 'newsroomId' | 'memberId'>, claimId: string) =>
    onDatabase(database.appUrl, async (client) => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
        [as.newsroomId, as.memberId],
      )
      const { rows } = await client.query(
        `SELECT rests_on_unsigned_translation($1) AS rests, (SELECT count(*)::int FROM claims_translated_unseen(ARRAY[$2::uuid])) AS unseen`,
        [claimId, articleId],
      )
      return [rows[0].rests, rows[0].unseen]
    })

  it('passes with no signature for nobody, not for who cannot read the source either', async () => {
    await linked(SAID, 'RESTRICTED')
    await alsoInEnglish()
    assert.deepEqual(
      (await claimNow(us.ed)).claim.evidence.map(({ finding }) => finding),
      ['VERBATIM'],
    )
    for (const as of [us.ed, us.chen]) await assertStopped(owner, 'REFUSED', () => judge(as))
    await judge(us.ed, 'NO_BACKUP')
    await sign(us.chen, 'Odile Brandt')
    await judge(us.ed)
    assert.equal(await statusFor(us.ed), 'CHECKED')
  })

  it('takes the verdict’s standing with its signature, for everybody', async () => {
    await sign(us.chen, null)
    for (const as of [us.ed, us.chen, us.wren]) assert.equal(await statusFor(as), 'STALE')
    const { claim, on } = await claimNow(us.ed)
    assert.ok(claim.verdict)
    const verdictId = claim.verdict.id
    await assertStopped(owner, 'REFUSED', () => approveVerdict(us.sam, { ...on, verdictId }))
    await sign(us.chen, 'Odile Brandt')
    assert.equal(await statusFor(us.ed), 'CHECKED')
  })

  it('is signed for the words that stand, and no others', async () => {
    const { claim, on } = await claimNow(us.ed)
    const [[start, end]] = claim.content
    await correctSpan(us.ed, { ...on, content: [[start, end]] })
    assert.deepEqual(await told(us.ed, claim.id), [true, 1])
    await assertStopped(owner, 'REFUSED', () => judge(us.ed))
  })

  it('is stopped by the database itself: a verdict that passes, and its approval', async () => {
    await linked(SAID)
    const { claim } = await claimNow(us.chen)
    const at = { newsroomId: us.chen.newsroomId, articleId, claimId: claim.id }
    const seen = await owner.claimVersion.findFirstOrThrow({ where: { claimId: claim.id } })
    const { memberId, userId } = us.chen
    const write = (value: VerdictValue, id = newId()) =>
      writing(us.chen, (tx) =>
        tx.verdict.createMany({
          data: [
            {
              ...at,
              id,
              claimVersionId: seen.id,
              value,
              basis: 'TRANSCRIPT_HUMAN',
              proposedWords: value === 'FIX_NEEDED' ? 'It is safe.' : null,
              content: 'NOT_CHECKED',
              acknowledged: [],
              memberId,
              userId,
            },
          ],
        }),
      )
    const unsigned = /no translation passes that nobody has signed for/
    for (const value of ['SAID_AS_PRINTED', 'SUPPORTED'] as const)
      await assert.rejects(write(value), unsigned)
    await write('FIX_NEEDED')
    await sign(us.chen, 'Odile Brandt')
    const verdictId = newId()
    await write('SAID_AS_PRINTED', verdictId)
    await sign(us.chen, null)
    const approve = () =>
      writing(us.ed, (tx) =>
        tx.approval.createMany({
          data: [
            {
              newsroomId: at.newsroomId,
              articleId,
              id: newId(),
              verdictId,
              verdictUserId: userId,
              memberId: us.ed.memberId,
              userId: us.ed.userId,
            },
          ],
        }),
      )
    await assert.rejects(approve(), unsigned)
    await sign(us.chen, 'Odile Brandt')
    await approve()
  })

  it('is told to nobody of whom the article is hidden, and of another newsroom', async () => {
    const people = [
      [us.wren, 'WRITER'],
      [us.chen, 'CHECKER'],
    ] as const
    await linked(SAID, 'RESTRICTED', await testArticle(people, 'RESTRICTED'))
    const { claim } = await claimNow(us.chen)
    assert.deepEqual(await told(us.chen, claim.id), [true, 0])
    const mixed = { newsroomId: us.chen.newsroomId, memberId: away.actors.other.memberId }
    for (const as of [us.ed, away.actors.other, mixed]) assert.deepEqual(await told(as, claim.id), [false, 0])
  })
})
