// A new version of the product on the database of the old one.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { onDatabase } from '../../db/roles.mjs'
import { addressesOf } from './database.mjs'
import { readSecrets } from './secrets.mjs'
import { copyCheckout, makeTrial } from './trial.mjs'

const NEWER = 'prisma/migrations/20990101000000_from_tomorrow'

describe('npm start after an update', { timeout: 400_000 }, () => {
  let trial
  let update
  before(async () => {
    trial = await makeTrial()
    update = copyCheckout()
    mkdirSync(path.join(update, NEWER))
    const launched = trial.start()
    await launched.isUp()
    await launched.stop('SIGTERM')
  })
  after(async () => {
    await trial.remove()
    rmSync(update, { recursive: true, force: true })
  })

  const setMigration = (sql) => writeFileSync(path.join(update, NEWER, 'migration.sql'), sql)
  const ask = async (text) => {
    const port = readFileSync(path.join(trial.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
    const { ownerUrl } = addressesOf(`postgresql://127.0.0.1:${port}`, readSecrets(trial.dataDir))
    return (await onDatabase(ownerUrl, (client) => client.query(text))).rows
  }

  it('leaves everything as it was when a migration fails half-way', async () => {
    setMigration(`CREATE TABLE tomorrow (id int); UPDATE newsroom SET name = 'gone'; SELECT 1 / 0;`)
    const failed = await trial.start({}, { root: update }).refuses()
    assert.equal(failed.code, 1)
    assert.match(failed.text, /division by zero/)
    const old = trial.start()
    await old.isUp()
    assert.deepEqual(
      await ask(
        `SELECT to_regclass('tomorrow') AS made, (SELECT count(*) FROM newsroom WHERE name <> 'gone') AS rooms`,
      ),
      [{ made: null, rooms: '1' }],
    )
    await old.stop('SIGTERM')
  })

  it('applies what is new and keeps what was there', async () => {
    setMigration('CREATE TABLE tomorrow (id int);')
    const updated = trial.start({}, { root: update })
    assert.match(await updated.isUp(), /1 migration applied/)
    assert.deepEqual(
      await ask(`SELECT to_regclass('tomorrow')::text AS made, (SELECT count(*) FROM newsroom) AS rooms`),
      [{ made: 'tomorrow', rooms: '1' }],
    )
    const left = `SELECT datname AS name FROM pg_database WHERE datname LIKE 'verbatim%'`
    assert.deepEqual(await ask(left), [{ name: 'verbatim' }])
    await updated.stop('SIGTERM')
  })

  it('does not let the older version touch it any more', async () => {
    const { code, text } = await trial.start().refuses()
    assert.equal(code, 1)
    assert.match(text, /does not know \(20990101000000_from_tomorrow\)/)
  })
})
