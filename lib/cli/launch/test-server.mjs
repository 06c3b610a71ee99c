import { rmSync } from 'node:fs'
import path from 'node:path'
import { stopLeftOver } from '../../db/embedded.mjs'
import { createDatabase, onDatabase } from '../../db/roles.mjs'
import { startServer } from './database.mjs'
import { seed } from './demo.mjs'
import { migrate } from './migrations.mjs'
import { readSecrets } from './secrets.mjs'

const TEMPLATE = 'verbatim_template'
const END_TO_END = 'verbatim_end_to_end'

/** A throwaway server, new for each run, with the migrated template that every test database is a copy of. */
export async function makeTestServer(dataDir, options) {
  const folder = path.join(dataDir, 'postgres')
  await stopLeftOver(folder)
  rmSync(folder, { recursive: true, force: true })
  const secrets = readSecrets(dataDir)
  const server = await startServer({
    dataDir,
    secrets,
    passable: [path.dirname(dataDir), dataDir],
    throwaway: true,
  })
  try {
    await onDatabase(server.admin, (client) => createDatabase(client, TEMPLATE))
    await migrate(server.addresses(TEMPLATE).ownerUrl, options)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    stop: server.stop,
    admin: server.addresses('postgres').ownerUrl,
    template: server.addresses(TEMPLATE),
    makeEndToEnd: () => makeEndToEnd(server, secrets, options),
  }
}

async function makeEndToEnd(server, secrets, options) {
  await onDatabase(server.admin, (client) => createDatabase(client, END_TO_END, TEMPLATE))
  const urls = server.addresses(END_TO_END)
  await seed(urls, { ...options, password: secrets.demo, secret: secrets.session })
  return { ...urls, demo: secrets.demo }
}
