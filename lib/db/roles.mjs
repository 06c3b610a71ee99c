// The two roles of MODEL "Walls", and databases that they alone may enter.
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

export const OWNER = 'verbatim_owner' // owns the tables and migrates them
export const APP = 'verbatim_app' // serves the product: owns nothing and is bound by row-level security

const MAY_NOT_END = '42501' // insufficient_privilege

const ROLES = {
  [OWNER]: 'LOGIN CREATEDB NOCREATEROLE NOSUPERUSER NOREPLICATION NOBYPASSRLS',
  [APP]: 'LOGIN NOCREATEDB NOCREATEROLE NOSUPERUSER NOREPLICATION NOBYPASSRLS',
}

/**
 * Runs `work` with an open client on that database.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function onDatabase(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes both roles, or brings them back to what they ought to be. Needs a superuser. */
export async function ensureRoles(client, passwords) {
  for (const [role, attributes] of Object.entries(ROLES)) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(`${verb} ROLE ${role} ${attributes} PASSWORD ${client.escapeLiteral(passwords[role])}`)
  }
  await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC')
  await client.query(`GRANT CONNECT ON DATABASE postgres TO ${OWNER}`) // from where it makes other databases
}

/** A new database that belongs to the owner, empty or a copy of `template`. */
export async function createDatabase(client, name, template = 'template0') {
  const id = client.escapeIdentifier(name)
  await client.query(`CREATE DATABASE ${id} OWNER ${OWNER} TEMPLATE ${client.escapeIdentifier(template)}`)
  await admit(client, name)
}

/** A copy takes the tables along and leaves out who may enter, so this is said for each database. */
async function admit(client, name) {
  const id = client.escapeIdentifier(name)
  await client.query(`REVOKE ALL ON DATABASE ${id} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${id} TO ${APP}`)
}

/**
 * A connection just closed may live on in the server for a moment on a busy machine, and the owner may not end those of
 * the app's role: it waits for them, ten seconds at most.
 */
export async function dropDatabase(client, name) {
  const drop = `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`
  for (let tries = 0; ; tries++) {
    try {
      await client.query(drop)
      return
    } catch (error) {
      if (error.code !== MAY_NOT_END || tries === 100) throw error
      await setTimeout(100)
    }
  }
}

export async function databaseExists(client, name) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

/**
 * The same address for another role or database.
 * @param {string} url
 * @param {{ user?: string, password?: string, database?: string }} other
 */
export function addressFor(url, { user, password, database }) {
  const address = new URL(url)
  if (user) Object.assign(address, { username: user, password })
  if (database) address.pathname = `/${encodeURIComponent(database)}`
  return address.href
}
