import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { newId } from './ids'
import { onDatabase } from './roles.mjs'
import { testDatabase } from './test-database'
import { type FullArticle, fullArticle } from './test-full-article'
import { testNewsroom } from './test-newsroom'

// What the database refuses by itself, whatever the code in front of it does.

const database = await testDatabase()
const roles = { wren: 'MEMBER', chen: 'MEMBER', sam: 'MEMBER', ed: 'MEMBER' } as const
const home = await testNewsroom(database.ownerUrl, roles)
const away = await testNewsroom(database.ownerUrl, roles)
const { owner } = home
const us = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

let ours: FullArticle
let theirs: FullArticle
before(async () => {
  ours = await fullArticle(owner, us, 'DESK')
  theirs = await fullArticle(owner, away.actors, 'DESK')
})

const DENIED = { code: '42501' }
const CHECK = { code: '23514' }
const NO_SUCH_ROW = { code: '23503' }

/** Writes a copy of a row, some columns changed, as the app's role for that member; it stays nowhere. */
async function copyAs(actor: Actor, table: string, where: string, change: Change) {
  const { rows } = await onDatabase(database.ownerUrl, (client) =>
    client.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where} LIMIT 1`),
  )
  assert.equal(rows.length, 1, `${table}: nothing to copy`)
  const copy = JSON.stringify({ ...rows[0].row, id: newId(), ...change })
  await asApp(actor, `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1::jsonb)).*`, [
    copy,
  ])
}

type Change = Readonly<Record<string, string | number | null>>

async function asApp(actor: Actor, text: string, values: unknown[] = []): Promise<number | null> {
  return onDatabase(database.appUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
      [actor.newsroomId, actor.memberId],
    )
    const { rowCount } = await client.query(text, values)
    await client.query('ROLLBACK')
    return rowCount
  })
}

const mine = ({ memberId, userId }: Actor) => ({ member_id: memberId, user_id: userId })
const ofOurs = () => `article_id = '${ours.articleId}'`

describe('a second signature', () => {
  it('is another person’s', async () => {
    await copyAs(us.sam, 'approval', ofOurs(), {})
    await assert.rejects(copyAs(us.chen, 'approval', ofOurs(), mine(us.chen)), CHECK)
  })

  it('is nobody’s who cannot read a source that the verdict stands on', () =>
    assert.rejects(copyAs(us.ed, 'approval', ofOurs(), mine(us.ed)), /a source they cannot read/))

  it('is nobody’s who wrote the article', () =>
    assert.rejects(copyAs(us.wren, 'approval', ofOurs(), mine(us.wren)), CHECK))

  it('is signed with one’s own account, for the verdict’s own', async () => {
    const other = { ...mine(us.sam), user_id: us.ed.userId }
    await assert.rejects(copyAs(us.sam, 'approval', ofOurs(), other), NO_SUCH_ROW)
    const blamed = { ...mine(us.chen), verdict_user_id: us.wren.userId }
    await assert.rejects(copyAs(us.chen, 'approval', ofOurs(), blamed), NO_SUCH_ROW)
  })
})

describe('a verdict', () => {
  it('is the writer’s only on author, and on author only the writer’s', async () => {
    const onAuthor = { value: 'ON_AUTHOR', proposed_words: null }
    await copyAs(us.wren, 'verdict', ofOurs(), { ...mine(us.wren), ...onAuthor })
    await assert.rejects(copyAs(us.wren, 'verdict', ofOurs(), mine(us.wren)), CHECK)
    await assert.rejects(copyAs(us.ed, 'verdict', ofOurs(), { ...mine(us.ed), ...onAuthor }), CHECK)
  })

  it('has what its value needs: words, reason, basis, whether a reply was sought', async () => {
    const missing: Change[] = [
      { proposed_words: null },
      { proposed_words: ' ' },
      { value: 'CANNOT_BE_CHECKED', reason: null },
      { value: 'SUPPORTED', basis: null },
      { content: 'ALLEGATION', reply_sought: null },
    ]
    for (const change of missing)
      await assert.rejects(copyAs(us.chen, 'verdict', ofOurs(), change), CHECK, JSON.stringify(change))
  })
})

describe('a waiver, and a sign-off,', () => {
  it('is nobody’s who wrote the article, also where they are its editor', async () => {
    await owner.articlePerson.create({
      data: {
        newsroomId: home.newsroomId,
        articleId: ours.articleId,
        memberId: us.wren.memberId,
        role: 'EDITOR',
      },
    })
    for (const table of ['waiver', 'sign_off']) {
      await copyAs(us.ed, table, ofOurs(), { member_id: us.ed.memberId })
      await assert.rejects(copyAs(us.wren, table, ofOurs(), { member_id: us.wren.memberId }), CHECK, table)
    }
  })
})

describe('nobody', () => {
  it('writes in another’s name', async () => {
    const signed: [string, string][] = [
      ['verdict', 'member_id'],
      ['approval', 'member_id'],
      ['allowance', 'member_id'],
      ['style_choice', 'member_id'],
      ['waiver', 'member_id'],
      ['sign_off', 'member_id'],
      ['assignment', 'member_id'],
      ['mark_decision', 'member_id'],
      ['run_decision', 'member_id'],
      ['cast_link', 'member_id'],
      ['evidence', 'member_id'],
      ['note', 'member_id'],
      ['note_resolution', 'member_id'],
      ['source', 'created_by_id'],
      ['speaker', 'created_by_id'],
    ]
    const inOurs = (table: string) => (table === 'speaker' ? `newsroom_id = '${home.newsroomId}'` : ofOurs())
    for (const [table, column] of signed) {
      const [{ [column]: author }] = await owner.$queryRawUnsafe<Record<string, string>[]>(
        `SELECT ${column} FROM ${table} WHERE ${inOurs(table)} LIMIT 1`,
      )
      const stranger = Object.values(us).find(({ memberId }) => memberId !== author)
      assert.ok(stranger)
      await assert.rejects(copyAs(stranger, table, inOurs(table), {}), DENIED, table)
    }
    const version = { number: 99, proposal_id: null, member_id: us.sam.memberId }
    await assert.rejects(copyAs(us.chen, 'claim_version', ofOurs(), version), DENIED)
    await copyAs(us.sam, 'claim_version', ofOurs(), version)
    const entry = { run_id: null, member_id: us.sam.memberId }
    await assert.rejects(copyAs(us.chen, 'cast_entry', ofOurs(), entry), DENIED)
  })

  it('takes back what another signed', async () => {
    const [signed] = await owner.verdict.findMany({ where: { articleId: ours.articleId }, take: 1 })
    const row = {
      newsroom_id: home.newsroomId,
      id: newId(),
      article_id: ours.articleId,
      verdict_id: signed.id,
    }
    const insert = (actor: Actor) =>
      asApp(
        actor,
        'INSERT INTO withdrawal (newsroom_id, id, article_id, verdict_id, member_id) VALUES ($1, $2, $3, $4, $5)',
        [...Object.values(row), actor.memberId],
      )
    await assert.rejects(insert(us.sam), CHECK)
    assert.equal(await insert(us.chen), 1)
  })

  it('changes or removes what is written once', async () => {
    const tables = [
      'revision',
      'paragraph',
      'claim_version',
      'evidence',
      'verdict',
      'approval',
      'source',
      'file_chunk',
    ]
    for (const table of tables) {
      await assert.rejects(asApp(us.ed, `DELETE FROM ${table}`), DENIED, table)
      await assert.rejects(asApp(us.ed, `UPDATE ${table} SET newsroom_id = newsroom_id`), DENIED, table)
    }
    await assert.rejects(asApp(us.ed, 'UPDATE note SET body = body'), DENIED)
  })
})

describe('history', () => {
  it('is changed by neither role', async () => {
    for (const text of ['UPDATE event SET type = type', 'DELETE FROM event', 'TRUNCATE event CASCADE']) {
      await assert.rejects(asApp(us.ed, text), DENIED, text)
      const byOwner = onDatabase(database.ownerUrl, (client) => client.query(text))
      await assert.rejects(byOwner, /never changed or deleted|insufficient_privilege/, text)
    }
  })

  it('is filled in by nobody where its content was purged', async () => {
    const key = { chainId: ours.articleId, sequence: 1 }
    const gone = await owner.eventPayload.findFirst({ where: key })
    await owner.eventPayload.deleteMany({ where: key })
    const insert = (actor: Actor) =>
      asApp(
        actor,
        `INSERT INTO event_payload (newsroom_id, chain_id, sequence, salt, payload) VALUES ($1, $2, 1, 's', '{}')`,
        [home.newsroomId, ours.articleId],
      )
    await assert.rejects(insert(us.chen), DENIED)
    assert.ok(gone)
    await owner.eventPayload.create({ data: { ...gone, payload: gone.payload ?? {} } })
  })
})

describe('a row', () => {
  it('points at nothing of another newsroom, not even by the owner’s hand', async () => {
    const cast = await owner.castEntry.findFirst({ where: { articleId: theirs.articleId } })
    const speaker = await owner.speaker.findFirst({ where: { newsroomId: away.newsroomId } })
    const foreign: [string, Change][] = [
      ['claim_version', { number: 99, cast_entry_id: cast?.id ?? '' }],
      ['cast_link', { speaker_id: speaker?.id ?? '' }],
      ['assignment', { assignee_id: away.actors.chen.memberId }],
      ['evidence', { source_id: theirs.closedSourceId }],
      ['note', { member_id: away.actors.chen.memberId }],
    ]
    for (const [table, change] of foreign) {
      const insert = onDatabase(database.ownerUrl, (client) =>
        client.query(
          `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $1)).* FROM ${table} t WHERE ${ofOurs()} LIMIT 1`,
          [JSON.stringify({ id: newId(), ...change })],
        ),
      )
      await assert.rejects(insert, NO_SUCH_ROW, table)
    }
  })

  it('points at nothing of another article', async () => {
    const other = await fullArticle(owner, us, 'DESK')
    const cast = await owner.castEntry.findFirst({ where: { articleId: other.articleId } })
    const change = {
      number: 99,
      proposal_id: null,
      member_id: us.chen.memberId,
      cast_entry_id: cast?.id ?? '',
    }
    await assert.rejects(copyAs(us.chen, 'claim_version', ofOurs(), change), NO_SUCH_ROW)
    // a claim may be linked to a source on another shelf (link-from-archive.db.test.ts), never the link to another's claim
    const claim = await owner.claim.findFirstOrThrow({ where: { articleId: other.articleId } })
    await assert.rejects(copyAs(us.chen, 'evidence', ofOurs(), { claim_id: claim.id }), NO_SUCH_ROW)
  })
})
