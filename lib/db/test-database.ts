import { randomUUID } from 'node:crypto'
import type { Db } from './client'
import { addressFor, createDatabase, dropDatabase, onDatabase } from './roles.mjs'

export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> }

/**
 * A database of one test file's own: a copy of the migrated, empty template that `npm test` has made. `db()` of this
 * process reads and writes it, as the app's role. End with `drop`, or the process waits for its idle connections.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { admin, template, app } = readAddresses()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onDatabase(admin, (client) => createDatabase(client, name, new URL(template).pathname.slice(1)))
  const appUrl = addressFor(app, { database: name })
  Object.assign(process.env, {
    DATABASE_URL: appUrl,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: randomUUID(),
  })
  const drop = async () => {
    await (globalThis as { verbatimDb?: Promise<Db> }).verbatimDb?.then((open) => open.$disconnect())
    await onDatabase(admin, (client) => dropDatabase(client, name))
  }
  return { ownerUrl: addressFor(template, { database: name }), appUrl, drop }
}

function readAddresses() {
  const { TEST_ADMIN_URL: admin, TEST_TEMPLATE_URL: template, TEST_APP_URL: app } = process.env
  if (admin && template && app) return { admin, template, app }
  throw new Error('A database test needs a server: run it by `npm test -- db`.')
}
