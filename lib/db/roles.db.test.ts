import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { addressFor, onDatabase } from './roles.mjs'
import { type TestDatabase, testDatabase } from './test-database'

describe('the two roles', () => {
  let own: TestDatabase
  before(async () => {
    own = await testDatabase()
  })
  after(() => own.drop())

  it('are bound: neither is above the walls, and only the owner makes databases', async () => {
    const text = `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolreplication AS above, rolcreatedb AS makes
      FROM pg_roles WHERE rolname LIKE 'verbatim\\_%' AND NOT rolsuper ORDER BY 1`
    const { rows } = await onDatabase(own.ownerUrl, (client) => client.query(text))
    assert.deepEqual(rows, [
      { name: 'verbatim_app', above: false, makes: false },
      { name: 'verbatim_owner', above: false, makes: true },
    ])
  })

  it('the app owns nothing and can make nothing', async () => {
    const owned = `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = 'verbatim_app'`
    const { rows } = await onDatabase(own.appUrl, (client) => client.query(owned))
    assert.deepEqual(rows, [])
    for (const made of [
      'TABLE public.x (y int)',
      'SCHEMA x',
      'TEMP TABLE x (y int)',
      'ROLE x',
      'DATABASE x',
    ]) {
      const make = onDatabase(own.appUrl, (client) => client.query(`CREATE ${made}`))
      await assert.rejects(make, { code: '42501' }, made)
    }
  })

  it('nobody else may enter', async () => {
    const text = `SELECT datname AS name FROM pg_database, aclexplode(datacl) AS may
      WHERE may.grantee = 0 AND datname IN (current_database(), 'postgres', 'template1')`
    const { rows } = await onDatabase(own.ownerUrl, (client) => client.query(text))
    assert.deepEqual(rows, [])
  })

  it('the app may not look into the server’s own database', async () => {
    const elsewhere = addressFor(own.appUrl, { database: 'postgres' })
    await assert.rejects(
      onDatabase(elsewhere, (client) => client.query('SELECT 1')),
      { code: '42501' },
    )
  })

  it('need their passwords', async () => {
    const wrong = new URL(own.appUrl)
    wrong.password = 'wrong'
    await assert.rejects(
      onDatabase(wrong.href, (client) => client.query('SELECT 1')),
      { code: '28P01' },
    )
  })
})

describe('a test database', () => {
  it('is a copy of its own, migrated and empty, and gone after drop', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()])
    await onDatabase(one.ownerUrl, (client) => client.query('CREATE TABLE only_here (id int)'))
    const find = `SELECT to_regclass('only_here') AS mine, (SELECT count(*) FROM member) AS members`
    const { rows } = await onDatabase(two.ownerUrl, (client) => client.query(find))
    assert.deepEqual(rows, [{ mine: null, members: '0' }])
    await Promise.all([one.drop(), two.drop()])
    await assert.rejects(
      onDatabase(one.appUrl, (client) => client.query('SELECT 1')),
      { code: '3D000' },
    )
  })

  it('waits with its end for a connection of the app that is just closing', async () => {
    const { appUrl, drop } = await testDatabase()
    await onDatabase(appUrl, async (client) => {
      await client.query('SELECT 1')
      const dropped = drop()
      const gone = await Promise.race([dropped.then(() => true), setTimeout(300, false)])
      assert.equal(gone, false)
      await client.end()
      await dropped
    })
  })
})
