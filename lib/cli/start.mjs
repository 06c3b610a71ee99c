// npm start: everything from a bare checkout to the running workspace. Until the packages are installed nothing here
// may come from one, so what needs them is imported later.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, generate } from './launch/build.mjs'
import { endLeftOver, takeClaim } from './launch/claim.mjs'
import { demoSignIn, seed } from './launch/demo.mjs'
import { install } from './launch/install.mjs'
import { holderOf, isFree } from './launch/ports.mjs'
import { privateFolder, readSecrets, writePrivate } from './launch/secrets.mjs'
import { serve } from './launch/serve.mjs'
import { readSettings, requireNode } from './launch/settings.mjs'
import { say, seconds, step } from './launch/steps.mjs'
import { Interrupted, Stop, wordsOf } from './launch/stop.mjs'

const began = performance.now()
const interrupt = new AbortController()
const { signal } = interrupt
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interrupt.abort(new Interrupted()))
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}) // the terminal may be gone

/** What to stop, in the order of starting. */
const running = []
process.exitCode = await main().catch(explain)
await stopAll()
process.exit()

async function main() {
  requireNode()
  const settings = readSettings(process.env)
  const claim = claimFolder(settings)
  await endLeftOver(claim.leftOver)
  await requirePort(settings)

  const options = { claim, signal }
  await step('packages', (announce) => install(announce, options))
  await step('client', (announce) => generate(announce, options))
  const secrets = readSecrets(settings.dataDir)
  const { database, server, demo } = await prepareDatabase(settings, secrets, options)
  await step('app', (announce) => build(announce, { ...options, distDir: settings.distDir }))
  const app = await step('server', async () => {
    const secret = settings.secret ?? secrets.session
    const served = await serve({ ...settings, ...database, secret }, options)
    running.push({ name: 'app', stop: served.end })
    return { note: `answers on ${settings.host}, port ${settings.port}`, ...served }
  })
  welcome(settings, demo)
  return untilEnd(app, server)
}

function claimFolder({ dataDir, address }) {
  privateFolder(dataDir)
  const claim = takeClaim(path.join(dataDir, 'running.json'), { address })
  if (claim.holder) {
    const { pid, address: there } = claim.holder
    throw new Stop(
      `Verbatim is already running at ${there ?? 'another address'} (process ${pid}). Nothing was touched.`,
    )
  }
  running.push({ name: 'claim', stop: claim.release })
  return claim
}

async function requirePort({ port, host }) {
  if (await isFree(port, host)) return
  const holder = holderOf(port) ?? 'another program'
  throw new Stop(`Port ${port} is taken by ${holder}. PORT=${port + 1} npm start takes another one.`)
}

async function prepareDatabase(settings, secrets, options) {
  const launch = await import('./launch/database.mjs')
  if (settings.given) {
    const database = await step('database', () => launch.updateGiven(settings.given, options))
    return { database, server: null, demo: null }
  }
  const server = await step('database', async () => {
    const started = await launch.startServer({ dataDir: settings.dataDir, secrets })
    running.push({ name: 'database', stop: started.stop })
    return {
      note: started.fresh ? 'embedded Postgres made and started' : 'embedded Postgres started',
      ...started,
    }
  })
  const file = path.join(settings.dataDir, 'demo-sign-in')
  if (await launch.isNew(server)) {
    const database = await step('tables', async (announce) => {
      announce('making tables and the demo newsroom')
      const made = await launch.makeDatabase(server, options, async (urls) => {
        await seed(urls, { ...options, password: secrets.demo, secret: secrets.session })
        writePrivate(file, demoSignIn(secrets.demo))
      })
      return { note: 'tables and demo newsroom made', ...made }
    })
    return { database, server, demo: readFileSync(file, 'utf8') }
  }
  const database = await step('tables', () => launch.updateDatabase(server, options))
  return { database, server, demo: existsSync(file) ? `Sign-in of the demo: see ${file}` : null }
}

function welcome({ address, given }, demo) {
  say('')
  say('open', `${address}   (${seconds(began)} in all; Ctrl-C stops it)`)
  if (given) say('sign-in', 'npm run member:add makes the first member')
  for (const line of demo?.trim().split('\n') ?? []) say('', line)
}

/** Waits for Ctrl-C, or for one of the two to die; gives the exit code. */
async function untilEnd(app, server) {
  const dead =
    (name) =>
    ({ code, signal: by }) =>
      `${name} ended by itself (${by ?? `exit code ${code}`})`
  const deaths = [app.exited.then(dead('The app')), server?.exited.then(dead('Postgres'))].filter(Boolean)
  const asked = new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  )
  const death = signal.aborted ? null : await Promise.race([...deaths, asked])
  if (!death) return 0
  process.stderr.write(`\n${death}; the rest is stopped. npm start begins again.\n`)
  return 1
}

function explain(error) {
  if (error instanceof Interrupted) return 0
  process.stderr.write(`\n${wordsOf(error)}\n`)
  return 1
}

async function stopAll() {
  for (const { stop } of running.reverse()) await stop()
  if (signal.aborted) say('stopped')
}
