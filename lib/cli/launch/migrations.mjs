import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { onDatabase } from '../../db/roles.mjs'
import { OFFLINE_PRISMA } from './build.mjs'
import { mustRun } from './run.mjs'
import { inRoot, ROOT, TOOL } from './settings.mjs'
import { Stop } from './stop.mjs'

const FOLDER = 'prisma/migrations'
const NO_SUCH_TABLE = '42P01'

/**
 * The migrations this database still needs, by name. Prisma's own command takes two seconds to say "none", so the
 * launcher reads Prisma's table itself. A database with other migrations than these is not touched.
 */
export async function pendingMigrations(ownerUrl) {
  const applied = new Map((await readApplied(ownerUrl)).map((row) => [row.migration_name, row.checksum]))
  const ours = readMigrations()
  const known = new Map(ours.map(({ name, checksum }) => [name, checksum]))
  const strange = [...applied.keys()].filter((name) => known.get(name) !== applied.get(name))
  if (strange.length === 0) return ours.map(({ name }) => name).filter((name) => !applied.has(name))
  throw new Stop(
    `The database has migrations that this version does not know (${strange.join(', ')}). ` +
      'Start the version that made it, or let this one begin with an empty database.',
  )
}

export async function migrate(ownerUrl, { signal, claim }) {
  const args = [TOOL.prisma, 'migrate', 'deploy', '--config', 'prisma/prisma.config.ts']
  const env = { ...process.env, ...OFFLINE_PRISMA, ...apart(ownerUrl) }
  await mustRun('The migration', process.execPath, args, { cwd: ROOT, env, signal, claim })
}

// Prisma hands the address to its engine on the command line, where every user of the machine can read it: the
// password goes another way.
function apart(ownerUrl) {
  const address = new URL(ownerUrl)
  const password = decodeURIComponent(address.password)
  address.password = ''
  return { MIGRATE_DATABASE_URL: address.href, ...(password ? { PGPASSWORD: password } : {}) }
}

function readMigrations() {
  return readdirSync(inRoot(FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, checksum: sha256(readFileSync(inRoot(FOLDER, name, 'migration.sql'))) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readApplied(ownerUrl) {
  const text = `SELECT migration_name, checksum FROM _prisma_migrations
                WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  try {
    return await onDatabase(ownerUrl, async (client) => (await client.query(text)).rows)
  } catch (error) {
    if (error.code === NO_SUCH_TABLE) return []
    throw error
  }
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
