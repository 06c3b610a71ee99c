// The databases of the embedded server. Whatever takes several steps is done on a draft that takes the real name at
// the end, so that a launcher killed in the middle, or a migration that fails, leaves no half-made database behind.
import path from 'node:path'
import { startEmbedded } from '../../db/embedded.mjs'
import {
  APP,
  addressFor,
  createDatabase,
  databaseExists,
  dropDatabase,
  ensureRoles,
  OWNER,
  onDatabase,
} from '../../db/roles.mjs'
import { migrate, pendingMigrations } from './migrations.mjs'
import { freePort } from './ports.mjs'
import { Stop } from './stop.mjs'

export const NAME = 'verbatim'
const DRAFT = 'verbatim_draft'

/** Starts the server of this data folder with both roles. */
export async function startServer({ dataDir, secrets, ...options }) {
  const server = await startEmbedded({
    folder: path.join(dataDir, 'postgres'),
    log: path.join(dataDir, 'postgres.log'),
    port: await freePort(),
    password: secrets.superuser,
    ...options,
  })
  const admin = server.url('postgres')
  const passwords = { [OWNER]: secrets.owner, [APP]: secrets.app }
  try {
    await onDatabase(admin, (client) => ensureRoles(client, passwords))
  } catch (error) {
    await server.stop()
    const wrong = error.code === '28P01'
    throw wrong ? new Stop(`${dataDir}/secrets.json does not belong to the database beside it.`) : error
  }
  return { ...server, admin, addresses: (database) => addressesOf(admin, secrets, database) }
}

/** How the two roles reach a database of the embedded server; `url` is any address on it. */
export function addressesOf(url, secrets, database = NAME) {
  return {
    ownerUrl: addressFor(url, { user: OWNER, password: secrets.owner, database }),
    appUrl: addressFor(url, { user: APP, password: secrets.app, database }),
  }
}

/** Is the product's database still to be made? */
export const isNew = (server) =>
  onDatabase(server.admin, async (client) => !(await databaseExists(client, NAME)))

/** Makes the product's database with whatever `fill` puts into it, all or nothing. */
export async function makeDatabase(server, options, fill) {
  await onDatabase(server.admin, async (client) => {
    await dropDatabase(client, DRAFT)
    await createDatabase(client, DRAFT)
    await migrate(server.addresses(DRAFT).ownerUrl, options)
    await fill(server.addresses(DRAFT))
    await client.query(`ALTER DATABASE ${DRAFT} RENAME TO ${NAME}`)
  })
  return server.addresses()
}

/** Brings the product's database up to date on a copy, which takes its place only when all went well. */
export async function updateDatabase(server, options) {
  const pending = await pendingMigrations(server.addresses().ownerUrl)
  if (pending.length === 0) return { note: applied(pending), ...server.addresses() }
  await onDatabase(server.admin, async (client) => {
    await dropDatabase(client, DRAFT)
    await createDatabase(client, DRAFT, NAME)
    await migrate(server.addresses(DRAFT).ownerUrl, options)
    const before = `${NAME}_before`
    await dropDatabase(client, before)
    await client.query('BEGIN')
    await client.query(`ALTER DATABASE ${NAME} RENAME TO ${before}`)
    await client.query(`ALTER DATABASE ${DRAFT} RENAME TO ${NAME}`)
    await client.query('COMMIT')
    await dropDatabase(client, before)
  })
  return { note: applied(pending), ...server.addresses() }
}

/** A Postgres from outside: only migrated, and only where something is missing. */
export async function updateGiven({ ownerUrl, appUrl }, options) {
  let pending
  try {
    pending = await pendingMigrations(ownerUrl)
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(`The database of MIGRATE_DATABASE_URL does not answer: ${error.message}`)
  }
  if (pending.length > 0) await migrate(ownerUrl, options)
  return { note: applied(pending), ownerUrl, appUrl }
}

function applied({ length }) {
  if (length === 0) return 'tables as the migrations'
  return length === 1 ? '1 migration applied' : `${length} migrations applied`
}
