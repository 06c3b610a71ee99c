import { hostname } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

const OLDEST_NODE = [20, 19]

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

export const inRoot = (...parts) => path.join(ROOT, ...parts)

/** The programs of the installed packages, run without a shell between. */
export const TOOL = {
  next: inRoot('node_modules/next/dist/bin/next'),
  prisma: inRoot('node_modules/prisma/build/index.js'),
  tsx: inRoot('node_modules/tsx/dist/cli.mjs'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
}

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const [oldMajor, oldMinor] = OLDEST_NODE
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return
  throw new Stop(`Verbatim needs Node ${OLDEST_NODE.join('.')} or newer; this is ${version}.`)
}

/** What the person may set from outside. */
export function readSettings(env) {
  const dataDir = path.resolve(ROOT, env.VERBATIM_DATA_DIR || '.data')
  const port = readPort(env.PORT)
  return {
    dataDir,
    port,
    host: readHost(env),
    distDir: env.VERBATIM_DIST_DIR || '.next',
    address: env.NEXTAUTH_URL || `http://localhost:${port}`,
    given: readGivenDatabase(env),
    secret: env.NEXTAUTH_SECRET,
  }
}

function readPort(text = '') {
  if (text === '') return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Stop(`PORT=${text} is not a port: a number from 1 to 65535 is.`)
}

// Shells and containers put the machine's own name into HOSTNAME without anybody asking to be reachable under it.
function readHost({ HOSTNAME }) {
  return HOSTNAME && HOSTNAME !== hostname() ? HOSTNAME : '127.0.0.1'
}

function readGivenDatabase({ DATABASE_URL, MIGRATE_DATABASE_URL }) {
  if (!DATABASE_URL && !MIGRATE_DATABASE_URL) return null
  if (DATABASE_URL && MIGRATE_DATABASE_URL) return { appUrl: DATABASE_URL, ownerUrl: MIGRATE_DATABASE_URL }
  const missing = DATABASE_URL
    ? 'MIGRATE_DATABASE_URL (the owner, for migrations)'
    : 'DATABASE_URL (the role of the app)'
  throw new Stop(`For your own Postgres set both addresses; ${missing} is missing.`)
}
