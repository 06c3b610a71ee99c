// npm start on a Postgres from outside: it migrates and serves, and keeps its hands off everything else.
import assert from 'node:assert/strict'
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createDatabase, onDatabase } from '../../db/roles.mjs'
import { startServer } from './database.mjs'
import { readSecrets } from './secrets.mjs'
import { makeTrial, makeTrialFolder } from './trial.mjs'

describe('npm start with a database of one’s own', { timeout: 400_000 }, () => {
  let folder
  let server
  let trial
  let env
  before(async () => {
    folder = makeTrialFolder()
    server = await startServer({ dataDir: folder, secrets: readSecrets(folder), throwaway: true })
    await onDatabase(server.admin, (client) => createDatabase(client, 'newsroom'))
    const { ownerUrl, appUrl } = server.addresses('newsroom')
    env = { DATABASE_URL: appUrl, MIGRATE_DATABASE_URL: ownerUrl }
    trial = await makeTrial()
  })
  after(async () => {
    await trial.remove()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('migrates it, serves it, and makes neither a demo nor a server of its own', async () => {
    const launched = trial.start(env)
    const text = await launched.isUp()
    assert.match(text, /migrations? applied/)
    assert.equal((await fetch(`http://localhost:${trial.port}/api/health`)).status, 200)
    assert.match(await launched.says(/member:add/), /makes the first member/)
    assert.equal(existsSync(path.join(trial.dataDir, 'postgres')), false)
    assert.equal(existsSync(path.join(trial.dataDir, 'demo-sign-in')), false)
    const { rows } = await onDatabase(env.MIGRATE_DATABASE_URL, (client) =>
      client.query('SELECT 1 FROM member'),
    )
    assert.equal(rows.length, 0)
    assert.equal((await launched.stop('SIGTERM')).code, 0)
  })

  it('finds nothing to migrate the second time', async () => {
    const launched = trial.start(env)
    await launched.isUp()
    assert.match(await launched.says(/tables/), /tables as the migrations/)
    await launched.stop('SIGTERM')
  })

  it('leaves a database of another version alone', async () => {
    const name = '20990101000000_from_tomorrow'
    const insert = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
                    VALUES ('tomorrow', 'none', '${name}', now(), 1)`
    await onDatabase(env.MIGRATE_DATABASE_URL, (client) => client.query(insert))
    const { code, text } = await trial.start(env).refuses()
    assert.equal(code, 1)
    assert.match(text, new RegExp(`does not know \\(${name}\\)`))
  })

  it('asks for the second address when only one is given', async () => {
    const { code, text } = await trial.start({ DATABASE_URL: env.DATABASE_URL }).refuses()
    assert.equal(code, 1)
    assert.match(text, /MIGRATE_DATABASE_URL .* is missing/)
  })

  it('says when the database does not answer', async () => {
    const nowhere = 'postgresql://nobody:secret@127.0.0.1:1/none'
    const { code, text } = await trial
      .start({ DATABASE_URL: nowhere, MIGRATE_DATABASE_URL: nowhere })
      .refuses()
    assert.equal(code, 1)
    assert.match(text, /MIGRATE_DATABASE_URL does not answer/)
    assert.doesNotMatch(text, /secret/)
  })
})
