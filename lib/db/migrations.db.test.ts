import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { connect } from './client'
import { onDatabase } from './roles.mjs'
import { testDatabase } from './test-database'
import { dumpWalls } from './walls-dump'

const ROOT = path.resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
after(async () => {
  await owner.$disconnect()
  await database.drop()
})

/** The SQL by which Prisma would bring the migrated database to the schema; null when it is there. */
async function difference(): Promise<string | null> {
  const prisma = path.join(ROOT, 'node_modules/prisma/build/index.js')
  const words = ['migrate', 'diff', '--config', 'prisma/prisma.config.ts', '--from-config-datasource']
  const env = {
    ...process.env,
    MIGRATE_DATABASE_URL: database.ownerUrl,
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(ROOT, 'prisma/schema-engine.mjs'),
  }
  const args = [prisma, ...words, '--to-schema', 'prisma/schema.prisma', '--script', '--exit-code']
  try {
    const { stdout } = await run(process.execPath, args, { cwd: ROOT, env })
    // an engine that ended without a word would look like "no difference"
    assert.match(stdout, /empty migration/)
    return null
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: string }
    if (code === 2 && stdout) return stdout
    throw error
  }
}

describe('the migrations', () => {
  it('give the tables of the schema, and a column more would be seen', async () => {
    assert.equal(await difference(), null)
    await onDatabase(database.ownerUrl, (client) => client.query('ALTER TABLE note ADD extra text'))
    assert.match((await difference()) ?? '', /DROP COLUMN "extra"/)
    await onDatabase(database.ownerUrl, (client) => client.query('ALTER TABLE note DROP extra'))
  })

  it('give the policies, grants, checks, triggers and functions that are kept beside the code', async () => {
    const kept = await readFile(path.join(import.meta.dirname, 'walls.dump.txt'), 'utf8')
    const now = await dumpWalls(owner)
    assert.deepEqual(
      now.split('\n'),
      kept.split('\n'),
      'npm run walls:dump renews the file, to be read before it is kept',
    )
  })

  it('let the owner’s own work pass the walls, so that a backup is whole', async () => {
    const [{ forced }] = await owner.$queryRaw<{ forced: number }[]>`
      SELECT count(*)::int AS forced FROM pg_class WHERE relforcerowsecurity`
    assert.equal(forced, 0)
  })
})
