import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../auth/actor'
import { onDatabase } from './roles.mjs'
import { testDatabase } from './test-database'
import { type FullArticle, fullArticle } from './test-full-article'
import { testNewsroom } from './test-newsroom'

// Every table is taken from the database's own catalog, so that a new one cannot be forgotten here.

const database = await testDatabase()
const roles = {
  wren: 'MEMBER',
  chen: 'MEMBER',
  sam: 'MEMBER',
  ed: 'MEMBER',
  out: 'MEMBER',
  gone: 'MEMBER',
} as const
const home = await testNewsroom(database.ownerUrl, { ...roles, boss: 'HEAD', root: 'ADMIN' })
const away = await testNewsroom(database.ownerUrl, { ...roles, boss: 'HEAD' })
const us = home.actors
const them = away.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await database.drop()
})

/** Tables that belong to no newsroom, and are reached through functions alone. */
const OF_NOBODY = ['account', 'session', 'throttle']

let tables: { name: string; columns: string[] }[]
let open: FullArticle
let closed: FullArticle

before(async () => {
  tables = await query(
    database.ownerUrl,
    `SELECT c.relname AS name, array_agg(a.attname::text) AS columns FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     GROUP BY c.oid ORDER BY 1`,
  )
  tables = tables.filter(({ name }) => !OF_NOBODY.includes(name))
  open = await fullArticle(home.owner, us, 'DESK')
  closed = await fullArticle(home.owner, us, 'RESTRICTED')
  await fullArticle(away.owner, them, 'DESK')
})

async function query<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await onDatabase(url, (client) => client.query(text, values))
  return rows
}

type Walls = Pick<Actor, 'newsroomId' | 'memberId'>

/** How many rows of each table meet a condition, as the app's role sees them on behalf of somebody, or of nobody. */
async function countAs(
  walls: Walls | null,
  conditions: Record<string, string>,
): Promise<Record<string, number>> {
  const counts = Object.entries(conditions).map(
    ([name, where]) => `(SELECT count(*)::int FROM ${name} WHERE ${where}) AS ${name}`,
  )
  return onDatabase(database.appUrl, async (client) => {
    await client.query('BEGIN')
    if (walls)
      await client.query(
        `SELECT set_config('verbatim.newsroom', $1, true), set_config('verbatim.member', $2, true)`,
        [walls.newsroomId, walls.memberId],
      )
    const { rows } = await client.query(`SELECT ${counts.join(', ')}`)
    return rows[0]
  })
}

async function countAsOwner(conditions: Record<string, string>): Promise<Record<string, number>> {
  const counts = Object.entries(conditions).map(
    ([name, where]) => `(SELECT count(*)::int FROM ${name} WHERE ${where}) AS ${name}`,
  )
  const [row] = await query<Record<string, number>>(database.ownerUrl, `SELECT ${counts.join(', ')}`)
  return row
}

const everyTable = (where: (columns: readonly string[]) => string) =>
  Object.fromEntries(tables.map(({ name, columns }) => [name, where(columns)]))

/** A condition on every table: the rows are there, the owner sees them, and the asker sees none. */
async function assertHidden(walls: Walls | null, conditions: Record<string, string>) {
  const there = await countAsOwner(conditions)
  const empty = Object.keys(there).filter((name) => there[name] === 0)
  assert.deepEqual(empty, [], 'nothing to find there: the test proves nothing')
  const seen = await countAs(walls, conditions)
  assert.deepEqual(
    Object.keys(seen).filter((name) => seen[name] > 0),
    [],
  )
}

const mine = (columns: readonly string[]) =>
  `${columns.includes('newsroom_id') ? 'newsroom_id' : 'id'} = '${home.newsroomId}'`

describe('the walls', () => {
  it('stand around every table: each carries its newsroom, and is under policies', async () => {
    const bare = await query(
      database.ownerUrl,
      `SELECT relname AS name FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND relname <> ALL ($1) AND (NOT relrowsecurity OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`,
      [[...OF_NOBODY, '_prisma_migrations']],
    )
    assert.deepEqual(bare, [])
    const homeless = tables.filter(
      ({ name, columns }) => name !== 'newsroom' && !columns.includes('newsroom_id'),
    )
    assert.deepEqual(homeless, [])
    assert.ok(tables.length >= 41)
  })

  it('show nothing while no newsroom is set', () => assertHidden(null, everyTable(mine)))

  it('show nothing to a member of another newsroom, and theirs is there', async () => {
    for (const actor of [them.chen, them.boss]) await assertHidden(actor, everyTable(mine))
    const own = await countAs(
      them.chen,
      everyTable(() => 'true'),
    )
    const unseen = Object.keys(own).filter((name) => own[name] === 0)
    assert.deepEqual(unseen, [])
  })

  it('show nothing for a newsroom and a member that do not belong together', async () => {
    const mixed = { newsroomId: us.chen.newsroomId, memberId: them.chen.memberId }
    await assertHidden(mixed, everyTable(mine))
    await assertHidden({ newsroomId: them.chen.newsroomId, memberId: us.chen.memberId }, everyTable(mine))
  })

  it('show nothing to somebody who left', async () => {
    const before = await countAs(us.gone, { article: 'true' })
    assert.equal(before.article, 1)
    await home.owner.member.updateMany({ where: { id: us.gone.memberId }, data: { leftAt: new Date() } })
    await assertHidden(us.gone, everyTable(mine))
  })
})

describe('a restricted article', () => {
  /** How the rows of tables without an article of their own are told to be of one. */
  const BY_OTHER: Record<string, ((id: string) => string) | null> = {
    article: (id) => `id = '${id}'`,
    file_chunk: (id) => `file_id IN (SELECT id FROM file WHERE article_id = '${id}')`,
    event_payload: (id) => `chain_id = '${id}'`,
    newsroom: null,
    member: null,
    speaker: null,
    house_style: null,
    house_style_version: null,
  }
  const rowsOf = (id: string) =>
    Object.fromEntries(
      tables.flatMap(({ name, columns }) => {
        const where = columns.includes('article_id') ? `article_id = '${id}'` : BY_OTHER[name]
        assert.notEqual(where, undefined, `${name}: say how its rows hang on an article, or that they do not`)
        return where ? [[name, typeof where === 'string' ? where : where(id)]] : []
      }),
    )

  it('shows no row to a colleague outside it, to an admin or to a head of checking who is not on it', async () => {
    for (const actor of [us.out, us.root, us.boss]) await assertHidden(actor, rowsOf(closed.articleId))
  })

  it('shows them to its people, and those of an open one to all but its restricted source’s', async () => {
    const unseenBy = async (actor: Actor, articleId: string) => {
      const seen = await countAs(actor, rowsOf(articleId))
      return Object.keys(seen).filter((name) => seen[name] === 0)
    }
    assert.deepEqual(await unseenBy(us.chen, closed.articleId), [])
    assert.deepEqual(await unseenBy(us.out, open.articleId), ['source_reader', 'withdrawal'])
  })
})

describe('a restricted source', () => {
  it('shows no row of it, nor of what hangs on it, to who is no named reader', async () => {
    const evidence = `('${open.closedEvidenceIds.join("', '")}')`
    const rows: Record<string, string> = {
      source: `id = '${open.closedSourceId}'`,
      file_chunk: `file_id IN (SELECT id FROM file WHERE source_id = '${open.closedSourceId}')`,
      ...Object.fromEntries(
        tables
          .filter(({ columns }) => columns.includes('source_id'))
          .map(({ name }) => [name, `source_id = '${open.closedSourceId}'`]),
      ),
      ...Object.fromEntries(
        tables
          .filter(({ columns }) => columns.includes('evidence_id'))
          .map(({ name }) => [name, `evidence_id IN ${evidence}`]),
      ),
    }
    assert.deepEqual(Object.keys(rows).sort(), [
      'also_said',
      'evidence',
      'file',
      'file_chunk',
      'finding',
      'source',
      'source_paragraph',
      'source_reader',
      'translation_check',
      'verdict_evidence',
      'withdrawal',
    ])
    for (const actor of [us.ed, us.out, us.boss, us.root]) await assertHidden(actor, rows)
    for (const reader of [us.wren, us.chen]) {
      const seen = await countAs(reader, rows)
      assert.ok(Object.values(seen).every((count) => count > 0))
    }
  })
})

describe('legal notes', () => {
  it('are seen, with their line of history, by editors, lawyers and the head of checking', async () => {
    const rows = { note: `kind = 'LEGAL' AND article_id = '${open.articleId}'`, event: `audience = 'LEGAL'` }
    for (const actor of [us.wren, us.chen, us.out, us.root]) await assertHidden(actor, rows)
    const seen = await countAs(us.ed, rows)
    assert.ok(seen.note > 0 && seen.event > 0)
  })
})

describe('every wall', () => {
  it('is looked up by hash: an array of thousands of closed articles would be run through for each row', async () => {
    const slow = await query(
      database.ownerUrl,
      `SELECT tablename, policyname FROM pg_policies WHERE concat(qual, with_check) ~ '(<> ALL|= ANY) \\(+ ?SELECT'`,
    )
    assert.deepEqual(slow, [])
  })
})

describe('accounts, sessions and throttles', () => {
  it('cannot be read or written by the app’s role', async () => {
    for (const name of OF_NOBODY)
      for (const text of [`SELECT FROM ${name}`, `DELETE FROM ${name}`, `INSERT INTO ${name} DEFAULT VALUES`])
        await assert.rejects(query(database.appUrl, text), { code: '42501' }, text)
  })
})
