import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inTurn } from './claim.mjs'
import { mustRun } from './run.mjs'
import { inRoot, ROOT, TOOL } from './settings.mjs'
import { hashOf } from './stale.mjs'
import { Stop } from './stop.mjs'

const SOURCES = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
]
const NOT_BUILT = /\.test\.|^lib\/(cli|db\/generated)\/|^app\/.*\.md$/

/** Keeps Prisma from fetching an engine and from asking its makers for news. */
export const OFFLINE_PRISMA = {
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot('prisma/schema-engine.mjs'),
  CHECKPOINT_DISABLE: '1',
}

/** The database client, written anew when the schema or the version of Prisma is another. */
export async function generate(_announce, { signal }) {
  if (isGenerated()) return { note: 'database client as the schema' }
  await inTurn(inRoot('.data/checkout.json'), async (claim) => {
    if (isGenerated()) return
    const args = [TOOL.prisma, 'generate', '--config', 'prisma/prisma.config.ts']
    const env = { ...process.env, ...OFFLINE_PRISMA }
    await mustRun('prisma generate', process.execPath, args, { cwd: ROOT, env, signal, claim })
    // Prisma keeps the schema as it would format it; one that is written otherwise would look new at every start
    if (!isGenerated()) throw new Stop('prisma/schema.prisma is not formatted: run `npx prisma format`.')
  })
  return { note: 'database client generated' }
}

// the generated client carries the schema and the version it was made from
function isGenerated() {
  const file = inRoot('lib/db/generated/internal/class.ts')
  if (!existsSync(file)) return false
  const made = readFileSync(file, 'utf8')
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/prisma/package.json'), 'utf8'))
  const schema = JSON.stringify(readFileSync(inRoot('prisma/schema.prisma'), 'utf8'))
  return made.includes(`"clientVersion": "${version}"`) && made.includes(schema)
}

/** The types that Next derives from the folders of the app; the compiler wants them before the first build. */
export async function describeRoutes({ distDir, signal, claim }) {
  const env = { ...process.env, VERBATIM_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1' }
  await mustRun('next typegen', process.execPath, [TOOL.next, 'typegen'], { cwd: ROOT, env, signal, claim })
  return { note: 'types of the routes written' }
}

/** The app, built into `distDir` when its sources are others than those of the build that lies there. */
export async function build(announce, { distDir, signal, claim }) {
  const stamp = path.join(inRoot(distDir), 'verbatim-build')
  const sources = hashOf(SOURCES, (file) => !NOT_BUILT.test(file))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return { note: 'build as the sources' }
  announce('building the app, about half a minute')
  rmSync(stamp, { force: true })
  const { DATABASE_URL, MIGRATE_DATABASE_URL, ...env } = process.env // a build reads no row
  Object.assign(env, { VERBATIM_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' })
  await mustRun('next build', process.execPath, [TOOL.next, 'build'], { cwd: ROOT, env, signal, claim })
  writeFileSync(stamp, sources)
  return { note: 'app built' }
}
