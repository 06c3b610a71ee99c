import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changeAccess } from '../articles/commands'
import { listEvents } from '../audit/queries'
import type { Actor } from '../auth/actor'
import type { AlsoSaidAnswer } from '../db/generated/enums'
import { onDatabase } from '../db/roles.mjs'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { reportRows } from '../reports/rows'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { answerAlsoSaid } from './commands/answer-also-said'
import { linkEvidence } from './commands/link-evidence'
import { withdrawEvidence } from './commands/withdraw-evidence'
import { LinkEvidence } from './model/inputs'
import { readReview } from './queries'
import { readAlsoSaid } from './read-also-said'

const database = await testDatabase()
const roles = { wren: 'MEMBER', chen: 'MEMBER', ed: 'MEMBER', out: 'MEMBER', boss: 'HEAD' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const away = await testNewsroom(database.ownerUrl, roles)
const { owner, actors: us } = home
const them = away.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

// printed, and on the article's own tape: “It is not safe. We waited too long.”
const LATER = `HOST: And the bridge?

Ada Finch: Ask the engineers. But I never waited too long, and it is safe.

Moss: But we never waited too long either.
`
const SENTENCE = 'But I never waited too long, and it is safe'
const span: [number, number] = [LATER.indexOf(SENTENCE), LATER.indexOf(SENTENCE) + SENTENCE.length]

let articleId: string
let other: string
let openSource: string
/** on an open article, for ed and chen alone */
let restrictedSource: string
/** on a restricted article, whose people are wren and chen */
let closedSource: string
const hidden = () => [restrictedSource, closedSource]

before(async () => {
  const people = [
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
  ] as const
  articleId = await testArticle([...people, [us.ed, 'EDITOR']])
  other = await testArticle([[us.ed, 'EDITOR']])
  const closed = await testArticle(people, 'RESTRICTED')
  const add = async (actor: Actor, on: string, text: string, more: object = {}) => {
    const about = { articleId: on, title: `Tape of ${on}`, kind: 'TRANSCRIPT_HUMAN', ...more }
    return (await addSource(actor, AddSource.parse(about), await testTranscript(text))).sourceId
  }
  openSource = await add(us.ed, other, LATER)
  const readerIds = [us.chen.memberId]
  restrictedSource = await add(us.ed, other, LATER, { access: 'RESTRICTED', readerIds })
  closedSource = await add(us.wren, closed, LATER)
  const said = TRANSCRIPT.indexOf('It is not safe')
  await link(await add(us.chen, articleId, TRANSCRIPT), 'SUPPORTS', [said, TRANSCRIPT.length - 1])
})

async function claimFor(actor: Actor) {
  const { claims } = await readReview(actor, articleId)
  return claims.find(({ kind }) => kind === 'DIRECT') ?? assert.fail('The claim is open to everybody.')
}
async function link(sourceId: string, stance = 'CONTEXT', at = span) {
  const { id, revisionId, version } = await claimFor(us.chen)
  const more = { sourceId, stance, span: at }
  await linkEvidence(us.chen, LinkEvidence.parse({ claimId: id, revisionId, version, ...more }))
}
async function unlink(sourceId: string) {
  const { id, revisionId, version, evidence } = await claimFor(us.chen)
  const evidenceId = evidence.find((item) => item.sourceId === sourceId)?.id ?? ''
  await withdrawEvidence(us.chen, { claimId: id, revisionId, version, evidenceId })
}
async function answer(as: Actor, sourceId: string, value: AlsoSaidAnswer | null) {
  const { id, revisionId, version } = await claimFor(us.chen)
  return answerAlsoSaid(as, { claimId: id, revisionId, version, sourceId, span, answer: value })
}
const listed = async (actor: Actor) =>
  (await readAlsoSaid(actor, (await claimFor(actor)).id)).map(({ sourceId, words }) => [sourceId, words])
async function reported(actor: Actor) {
  const { rows } = reportRows(await readReport(actor, articleId))
  return rows.flatMap((row) => (row.type === 'claim' ? row.alsoSaid : []))
}

describe('what the speaker also said on a tape from the archive', () => {
  it('is nothing to the claim while no claim of the article is linked to the tape', async () => {
    assert.deepEqual(await listed(us.chen), [])
    await assertStopped(owner, 'NOT_FOUND', () => answer(us.chen, openSource, 'FAIR'))
  })

  it('is listed once the tape is on the shelf, under the name the tape has for them', async () => {
    await link(openSource)
    assert.deepEqual(await listed(us.chen), [[openSource, SENTENCE]])
    assert.deepEqual(await listed(us.ed), [[openSource, SENTENCE]])
    assert.deepEqual(
      (await reported(us.ed)).map(({ withheld, answer }) => [withheld, answer]),
      [[false, null]],
    )
  })

  it('is answered, told in the history and in the report', async () => {
    await answer(us.chen, openSource, 'REWRITE')
    const { number, alsoSaid } = await claimFor(us.ed)
    assert.deepEqual(
      alsoSaid.map(({ words, speaker, answer, by }) => [words, speaker, answer, by.name]),
      [[SENTENCE, 'Ada Finch', 'REWRITE', 'chen']],
    )
    const [event] = await newestEvents(owner, articleId, 1)
    const payload = { number, sourceId: openSource, answer: 'REWRITE' }
    assert.deepEqual([event.type, event.payload], ['also_said.answered', payload])
    const { events } = await listEvents(us.out, { articleId, before: null })
    assert.match(events[0].sentence, /answered .*rewrit.* to what else was said/i)
    const [place] = await reported(us.ed)
    assert.deepEqual([place.withheld, place.answer?.value], [false, 'REWRITE'])
  })

  it('is out of sight with the article where the tape lies, and comes back with it', async () => {
    await changeAccess(us.ed, { articleId: other, access: 'RESTRICTED' })
    assert.deepEqual([await listed(us.chen), (await claimFor(us.chen)).alsoSaid], [[], []])
    await changeAccess(us.ed, { articleId: other, access: 'DESK' })
    assert.equal((await claimFor(us.chen)).alsoSaid.length, 1)
  })

  it('keeps its answer when the tape goes off the shelf, and can be opened again', async () => {
    await unlink(openSource)
    assert.deepEqual(await listed(us.chen), [])
    await answer(us.chen, openSource, null)
    assert.deepEqual((await claimFor(us.chen)).alsoSaid, [])
    await assertStopped(owner, 'NOT_FOUND', () => answer(us.chen, openSource, 'FAIR'))
  })
})

describe('what was also said behind a wall', () => {
  before(async () => {
    for (const sourceId of hidden()) {
      await link(sourceId)
      await answer(us.chen, sourceId, 'ADD_CONTEXT')
    }
  })

  /** As the app's role for that member; nothing stays. */
  const asApp = (walls: { newsroomId: string; memberId: string }, text: string, values: unknown[]) =>
    onDatabase(database.appUrl, async (client) => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
        [walls.newsroomId, walls.memberId],
      )
      return client.query(text, values)
    })
  const seenBy = async (actor: Actor) => {
    const { rows } = await asApp(actor, 'SELECT FROM also_said WHERE source_id = ANY ($1)', [hidden()])
    return rows.length
  }

  it('is there, with its answer, for who sees the source where it lies', async () => {
    assert.deepEqual(new Set((await listed(us.chen)).map(([sourceId]) => sourceId)), new Set(hidden()))
    assert.equal((await claimFor(us.chen)).alsoSaid.length, 2)
    assert.equal(await seenBy(us.chen), 2)
  })

  it('is not there for others, though they see the article', async () => {
    for (const actor of [us.out, us.boss]) {
      assert.deepEqual([await listed(actor), (await claimFor(actor)).alsoSaid], [[], []])
      assert.equal(await seenBy(actor), 0)
    }
    // each of these sees one of the two
    assert.deepEqual([await seenBy(us.ed), await seenBy(us.wren)], [1, 1])
    for (const actor of [them.chen, them.boss]) assert.equal(await seenBy(actor), 0)
  })

  it('is told in a report without its words, even for who may read it', async () => {
    const places = await reported(us.chen)
    assert.deepEqual(
      places.map((place) => [Object.keys(place).sort(), place.answer?.value]),
      [
        [['answer', 'withheld'], 'ADD_CONTEXT'],
        [['answer', 'withheld'], 'ADD_CONTEXT'],
      ],
    )
  })

  it('is answered by nobody who does not see it, in code or in the database', async () => {
    await assertStopped(owner, 'NOT_FOUND', () => answer(us.ed, closedSource, 'FAIR'))
    await assertStopped(owner, 'NOT_FOUND', () => answer(us.boss, restrictedSource, 'FAIR'))
    await assertStopped(owner, 'NOT_FOUND', () => answer(them.chen, closedSource, 'FAIR'))
    const { id: claimId } = await claimFor(us.chen)
    const seen = await owner.claimVersion.findFirstOrThrow({ where: { claimId }, select: { id: true } })
    const insert = (walls: Actor, sourceId: string, newsroomId = walls.newsroomId) =>
      asApp(
        { ...walls, newsroomId },
        `INSERT INTO also_said (newsroom_id, id, article_id, claim_id, claim_version_id, source_id, start, "end", exact, locator,
           answer, member_id, user_id)
         VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, 0, 2, 'me', 'turn 1', 'FAIR', $6, $7)`,
        [us.ed.newsroomId, articleId, claimId, seen.id, sourceId, walls.memberId, walls.userId],
      )
    const refused = { code: '42501' }
    await assert.rejects(insert(us.ed, closedSource), refused)
    await assert.rejects(insert(us.out, restrictedSource), refused)
    await assert.rejects(insert(us.boss, closedSource), refused)
    await assert.rejects(insert(them.chen, openSource), refused)
    await assert.rejects(insert(us.chen, openSource, them.chen.newsroomId), refused)
    await insert(us.ed, openSource)
  })
})
