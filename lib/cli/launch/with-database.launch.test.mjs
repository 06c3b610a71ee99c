import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { inRoot } from './settings.mjs'
import { makeTrial } from './trial.mjs'

const TOOL = `
  const { default: pg } = await import('pg')
  for (const name of ['MIGRATE_DATABASE_URL', 'DATABASE_URL']) {
    const client = new pg.Client({ connectionString: process.env[name] })
    await client.connect()
    const { rows } = await client.query('SELECT current_user AS who, (SELECT count(*) FROM newsroom) AS rooms')
    console.log(rows[0].who, rows[0].rooms)
    await client.end()
  }
  process.exit(Number(process.argv[1] ?? 0))`

describe('a command-line tool with the launcher’s database', { timeout: 400_000 }, () => {
  let trial
  before(async () => {
    trial = await makeTrial()
    const launched = trial.start()
    await launched.isUp()
    await launched.stop('SIGTERM')
  })
  after(() => trial.remove())

  const runTool = (...words) => {
    const env = { ...process.env, VERBATIM_DATA_DIR: trial.dataDir }
    const args = [inRoot('lib/cli/with-database.mjs'), '--input-type=module', '-e', TOOL, ...words]
    return spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  }
  // the app's role sees no newsroom before it has said in which one it is
  const assertBoth = ({ status, stdout, stderr }) => {
    assert.match(stdout, /^verbatim_owner 1\nverbatim_app 0\n$/, stderr)
    assert.equal(status, 0)
  }

  it('has both roles while npm start is running, which goes on', async () => {
    const launched = trial.start()
    await launched.isUp()
    assertBoth(runTool())
    assert.equal((await fetch(`http://localhost:${trial.port}/api/health`)).status, 200)
    await launched.stop('SIGTERM')
  })

  it('has them when npm start is not running, and leaves nothing running', () => {
    assertBoth(runTool())
    assert.equal(existsSync(path.join(trial.dataDir, 'postgres/postmaster.pid')), false)
    assert.equal(existsSync(path.join(trial.dataDir, 'running.json')), false)
  })

  it('hands on the tool’s exit code', () => {
    assert.equal(runTool('3').status, 3)
  })
})
