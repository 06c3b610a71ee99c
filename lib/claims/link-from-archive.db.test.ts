import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changeAccess } from '../articles/commands'
import type { Actor } from '../auth/actor'
import { onDatabase } from '../db/roles.mjs'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, TRANSCRIPT, testArticle, testTranscript } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { readReport } from '../reports/queries'
import { addSource } from '../sources/commands'
import { AddSource } from '../sources/model'
import { readShelf, readSource } from '../sources/queries'
import { linkEvidence } from './commands/link-evidence'
import { withdrawEvidence } from './commands/withdraw-evidence'
import { LinkEvidence } from './model/inputs'
import { asSeen } from './model/review'
import { readCandidates, readReview } from './queries'
import { readArchive } from './read-archive'

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

let articleId: string
let other: string
let closed: string
let openSource: string
/** on an open article, for wren and chen alone */
let restrictedSource: string
/** on a restricted article, whose people are wren and chen */
let closedSource: string

before(async () => {
  articleId = await testArticle([
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
    [us.ed, 'EDITOR'],
  ])
  other = await testArticle([[us.ed, 'EDITOR']])
  const people = [
    [us.wren, 'WRITER'],
    [us.chen, 'CHECKER'],
  ] as const
  closed = await testArticle(people, 'RESTRICTED')
  const add = async (actor: Actor, on: string, more: object = {}) => {
    const input = AddSource.parse({
      articleId: on,
      title: `Tape of ${on}`,
      kind: 'TRANSCRIPT_HUMAN',
      ...more,
    })
    return (await addSource(actor, input, await testTranscript())).sourceId
  }
  openSource = await add(us.ed, other)
  restrictedSource = await add(us.ed, other, { access: 'RESTRICTED', readerIds: [us.chen.memberId] })
  closedSource = await add(us.wren, closed)
})

/** The quote that the tape has, and with 1 another claim. */
async function claimAt(at: number) {
  const { claims } = await readReview(us.chen, articleId)
  const quotes = claims.filter(({ kind }) => kind === 'DIRECT')
  return [...quotes, ...claims.filter(({ kind }) => kind !== 'DIRECT')][at]
}
/** The first of them, as somebody else sees it. */
async function claimFor(actor: Actor) {
  const [{ id }, { claims }] = [await claimAt(0), await readReview(actor, articleId)]
  return claims.find((claim) => claim.id === id) ?? assert.fail('The claim is open to everybody.')
}

const SAID = 'It is not safe.'
const start = TRANSCRIPT.indexOf(SAID)

async function link(
  actor: Actor,
  sourceId: string,
  { at = 0, ...more }: { at?: number; stance?: string } = {},
) {
  const { id, revisionId, version } = await claimAt(at)
  const span = [start, start + SAID.length]
  return linkEvidence(
    actor,
    LinkEvidence.parse({ claimId: id, revisionId, version, sourceId, span, ...more }),
  )
}

async function unlink(actor: Actor, sourceId: string, at = 0) {
  const { id, revisionId, version, evidence } = await claimAt(at)
  const evidenceId = evidence.find((item) => item.sourceId === sourceId)?.id ?? ''
  return withdrawEvidence(actor, { claimId: id, revisionId, version, evidenceId })
}

const shelfOf = async (actor: Actor, article = articleId) =>
  (await readShelf(actor, article)).sources.map(({ id }) => id)
const inArchive = async (actor: Actor) => {
  const { id } = await claimAt(0)
  return (await readArchive(actor, { claimId: id, fragmentIndex: null })).map(({ sourceId }) => sourceId)
}
const typesOf = async (count: number) => (await newestEvents(owner, articleId, count)).map(({ type }) => type)

describe('a link from the archive', () => {
  it('takes the source onto the shelf as it is, and a second link finds it there', async () => {
    const sources = await owner.source.count()
    assert.ok((await inArchive(us.chen)).includes(openSource))
    await link(us.chen, openSource)
    assert.deepEqual(await typesOf(2), ['source.shelved', 'evidence.linked'])
    await link(us.chen, openSource, { at: 1 })
    assert.deepEqual(await typesOf(2), ['evidence.linked', 'evidence.linked'])
    assert.equal(await owner.source.count(), sources)
    const [{ evidence }] = [await claimAt(0)]
    assert.deepEqual(
      evidence.map(({ words, locator, speaker, finding }) => [
        words,
        locator,
        speaker,
        finding !== 'NOT_CHECKED',
      ]),
      [[SAID, 'turn 2', 'FINCH', true]],
    )
  })

  it('shows where the source lies, and what it proves in each of the two articles', async () => {
    const { sources } = await readShelf(us.ed, articleId)
    const [source] = sources.filter(({ id }) => id === openSource)
    assert.deepEqual([source.home?.id, source.proves, source.mayNameReaders], [other, 2, false])
    const here = await readSource(us.ed, openSource, { from: 0, shelf: articleId })
    assert.deepEqual([here.article.id, here.turns[1].proves.length], [articleId, 2])
    const there = await readSource(us.ed, openSource, { from: 0 })
    assert.deepEqual(
      [there.article.id, there.source.home, there.source.proves, there.turns[1].proves],
      [other, null, 0, []],
    )
  })

  it('has its words found on the shelf from then on, and no more in the archive', async () => {
    const { id } = await claimAt(0)
    const places = await readCandidates(us.chen, { claimId: id, fragmentIndex: null })
    assert.ok(places.some(({ sourceId }) => sourceId === openSource))
    assert.ok(!(await inArchive(us.chen)).includes(openSource))
  })

  it('is taken back by the links alone: with the last one the source is off the shelf', async () => {
    await unlink(us.chen, openSource, 1)
    assert.deepEqual(await typesOf(1), ['evidence.withdrawn'])
    assert.ok((await shelfOf(us.ed)).includes(openSource))
    await unlink(us.chen, openSource)
    assert.deepEqual(await typesOf(2), ['evidence.withdrawn', 'source.taken_off'])
    assert.ok(!(await shelfOf(us.ed)).includes(openSource))
    await assertStopped(owner, 'NOT_FOUND', () =>
      readSource(us.ed, openSource, { from: 0, shelf: articleId }),
    )
    assert.ok((await inArchive(us.chen)).includes(openSource))
  })

  it('is a checker’s or an editor’s, and of nobody who does not see the source', async () => {
    await assertStopped(owner, 'FORBIDDEN', () => link(us.wren, openSource))
    await assertStopped(owner, 'FORBIDDEN', () => link(us.out, openSource))
    await assertStopped(owner, 'NOT_FOUND', () => link(them.chen, openSource))
    await assertStopped(owner, 'NOT_FOUND', () => link(us.ed, closedSource))
    const foreign = await testArticle([[them.wren, 'WRITER']])
    const input = AddSource.parse({ articleId: foreign, title: 'Theirs', kind: 'TRANSCRIPT_HUMAN' })
    const { sourceId } = await addSource(them.wren, input, await testTranscript())
    await assertStopped(owner, 'NOT_FOUND', () => link(us.chen, sourceId))
  })
})

describe('what is linked to a source that lies behind a wall', () => {
  before(async () => {
    await link(us.chen, restrictedSource)
    await link(us.chen, closedSource)
    await link(us.chen, closedSource, { stance: 'CONTRADICTS' })
  })

  /** How many rows of the two sources, and of what is linked to them, the database shows to somebody. */
  async function rowsFor(actor: Actor): Promise<unknown[]> {
    const sources = [restrictedSource, closedSource]
    const links = await owner.evidence.findMany({
      where: { sourceId: { in: sources } },
      select: { id: true },
    })
    return onDatabase(database.appUrl, async (client) => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
        [actor.newsroomId, actor.memberId],
      )
      const { rows } = await client.query(
        `SELECT (SELECT count(*)::int FROM evidence WHERE id = ANY ($1)) AS evidence,
          (SELECT count(DISTINCT evidence_id)::int FROM finding WHERE evidence_id = ANY ($1)) AS finding,
          (SELECT count(*)::int FROM source WHERE id = ANY ($2)) AS source,
          (SELECT count(*)::int FROM source_paragraph WHERE source_id = ANY ($2)) AS paragraph,
          (SELECT count(*)::int FROM file WHERE source_id = ANY ($2)) AS file`,
        [links.map(({ id }) => id), sources],
      )
      return Object.values(rows[0])
    })
  }

  it('is seen by those who see the source where it lies', async () => {
    assert.deepEqual(await rowsFor(us.chen), [3, 3, 2, 4, 2])
  })

  it('is not there for others, though they see the article that links it', async () => {
    for (const actor of [us.out, us.boss, them.chen, them.boss])
      assert.deepEqual(await rowsFor(actor), [0, 0, 0, 0, 0])
    assert.ok(!(await shelfOf(us.ed)).includes(closedSource))
    await assertStopped(owner, 'NOT_FOUND', () =>
      readSource(us.out, closedSource, { from: 0, shelf: articleId }),
    )
    assert.deepEqual((await claimFor(us.out)).evidence, [])
  })

  it('holds the claim for everybody where it contradicts', async () => {
    assert.equal((await claimFor(us.out)).status, 'HELD')
  })

  it('is in no report with more than its stance, even for who may read it', async () => {
    const { claims } = await readReport(us.chen, articleId)
    const { number } = await claimAt(0)
    assert.deepEqual(
      claims.find((claim) => claim.number === number)?.evidence.map(({ restricted }) => restricted),
      [true, true, true],
    )
  })

  it('cannot be written by who does not see the source, whatever they set', async () => {
    const claim = await claimAt(0)
    const insert = (walls: { newsroomId: string; memberId: string }, sourceId: string) =>
      onDatabase(database.appUrl, async (client) => {
        await client.query('BEGIN')
        await client.query(
          `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
          [walls.newsroomId, walls.memberId],
        )
        await client.query(
          `INSERT INTO evidence (newsroom_id, id, article_id, claim_id, stance, source_id, locator, member_id)
           VALUES ($1, gen_random_uuid(), $2, $3, 'SUPPORTS', $4, 'turn 2', $5)`,
          [us.ed.newsroomId, articleId, claim.id, sourceId, walls.memberId],
        )
      })
    const refused = { code: '42501' }
    await assert.rejects(insert(us.ed, closedSource), refused)
    await assert.rejects(insert(us.boss, restrictedSource), refused)
    await assert.rejects(insert(them.chen, openSource), refused)
    await assert.rejects(insert({ ...us.chen, newsroomId: them.chen.newsroomId }, openSource), refused)
    await insert(us.ed, openSource)
  })

  it('tells nobody outside a restricted article what that article is linked to', async () => {
    const review = await readReview(us.chen, closed)
    const claim = review.claims.find(({ kind }) => kind === 'DIRECT') ?? assert.fail('no quote')
    const span = [start, start + SAID.length]
    const on = { ...asSeen(claim), sourceId: openSource, span }
    await linkEvidence(us.chen, LinkEvidence.parse(on))
    assert.ok(!(await shelfOf(us.chen)).includes(openSource))
    assert.ok((await inArchive(us.out)).includes(openSource))
    const found = (besides: string | null) =>
      onDatabase(database.appUrl, async (client) => {
        await client.query('BEGIN')
        await client.query(
          `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
          [us.out.newsroomId, us.out.memberId],
        )
        const { rows } = await client.query('SELECT * FROM find_in_archive($1, $2, 200)', [
          'safe waited',
          besides,
        ])
        return rows.map(({ source_id, index }) => `${source_id} ${index}`)
      })
    assert.deepEqual(await found(closed), await found(null))
    assert.ok((await found(null)).length > 0)
  })

  it('goes out of sight when the article where it lies is closed, and comes back with it', async () => {
    await link(us.chen, openSource)
    const seen = async () => (await claimFor(us.out)).evidence.length
    const before = await seen()
    assert.ok(before > 0)
    await changeAccess(us.ed, { articleId: other, access: 'RESTRICTED' })
    assert.equal(await seen(), before - 1)
    await changeAccess(us.ed, { articleId: other, access: 'DESK' })
    assert.equal(await seen(), before)
  })
})
