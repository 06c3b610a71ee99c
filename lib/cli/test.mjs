// npm test: every check of the project on databases, ports and a build of its own, so that it can run beside npm start.
// `npm test -- unit db` runs only these stages, `npm test -- unit lib/text` only their files with that in the path.
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build, describeRoutes, generate } from './launch/build.mjs'
import { endLeftOver, readClaim, takeClaim } from './launch/claim.mjs'
import { install } from './launch/install.mjs'
import { freePort } from './launch/ports.mjs'
import { isAlive } from './launch/processes.mjs'
import { privateFolder, readSecrets } from './launch/secrets.mjs'
import { serve } from './launch/serve.mjs'
import { readSettings, requireNode } from './launch/settings.mjs'
import * as stages from './launch/stages.mjs'
import { say, seconds, step } from './launch/steps.mjs'
import { Interrupted, Stop, wordsOf } from './launch/stop.mjs'

const CHECKS = { lint: stages.lint, house: stages.house, types: stages.types, unit: stages.unit }
const STAGES = [...Object.keys(CHECKS), 'db', 'browser', 'launcher']
const DIST = '.next-test'
const APP_LINES = 60

const { dataDir: startsIn } = readSettings({ VERBATIM_DATA_DIR: process.env.VERBATIM_DATA_DIR })
const dataDir = path.join(startsIn, 'test')
// whatever database, address or port the person works with, no test may come near it
for (const name of Object.keys(process.env)) {
  if (
    /^(DATABASE_URL|MIGRATE_DATABASE_URL|NEXTAUTH_\w+|VERBATIM_(?!BROWSER)\w+|PORT|HOSTNAME|TEST_\w+_URL)$/.test(
      name,
    )
  )
    delete process.env[name]
}

const interrupt = new AbortController()
const { signal } = interrupt
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interrupt.abort(new Interrupted()))

const words = process.argv.slice(2)
const chosen = STAGES.filter((stage) => words.includes(stage))
const parts = words.filter((word) => !chosen.includes(word))
const wanted = (stage) => chosen.length === 0 || chosen.includes(stage)
const only = (file) => parts.length === 0 || parts.some((part) => file.includes(part))

const running = []
let total = stages.nothing
try {
  await main()
} catch (error) {
  const text = error instanceof Interrupted ? 'Interrupted.' : wordsOf(error)
  total = stages.merge(total, stages.failure(text))
  process.stderr.write(`\n${text}\n`)
}
for (const stop of running.reverse()) await stop()
const { passed, failed, skipped } = total
// named again, where a log that is cut still shows them
for (const text of total.failures) process.stdout.write(`failed: ${text.split('\n')[0]}\n`)
if (passed + failed === 0) process.stderr.write('\nNo test ran.\n')
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

async function main() {
  requireNode()
  if (parts.length > 0 && chosen.length === 0) {
    throw new Stop(
      `${parts.join(' ')}: say in which stage. There are ${STAGES.join(', ')}; npm test -- unit lib/text.`,
    )
  }
  const began = performance.now()
  privateFolder(startsIn)
  privateFolder(dataDir)
  const claim = takeClaim(path.join(dataDir, 'running.json'))
  if (claim.holder) throw new Stop(`The tests are already running here (process ${claim.holder.pid}).`)
  running.push(claim.release)
  await endLeftOver(claim.leftOver)

  const options = { claim, signal, only }
  const started = readClaim(path.join(startsIn, 'running.json'))
  const inUse = started && isAlive(started) ? `Verbatim at ${started.address}` : null
  await step('packages', (announce) => install(announce, { ...options, inUse }))
  await step('client', (announce) => generate(announce, options))
  if (wanted('types')) await step('routes', () => describeRoutes({ ...options, distDir: DIST }))
  const server = once(() => makeServer(options))
  const built = once(() => makeBuild(options))
  // two lanes for two cores; the last stage goes into the one that is free first
  const lanes = [checks(options, server), onBuild('browser', built, () => inBrowser(options, server))]
  const last = Promise.race(lanes).then(() => onBuild('launcher', built, () => onTrial(options)))
  const ends = await Promise.allSettled([...lanes, last])
  for (const { reason } of ends) if (reason) throw reason
  say('all', seconds(began))
}

async function checks(options, server) {
  for (const [stage, check] of Object.entries(CHECKS))
    if (wanted(stage)) await report(stage, () => check(options))
  if (!wanted('db')) return
  await report('db', async () => {
    const { admin, template } = await server()
    const env = {
      ...process.env,
      TEST_ADMIN_URL: admin,
      TEST_TEMPLATE_URL: template.ownerUrl,
      TEST_APP_URL: template.appUrl,
    }
    return stages.database({ ...options, env })
  })
}

async function onBuild(stage, built, work) {
  if (wanted(stage) && (await built())) await report(stage, work)
}

/** Whether there is a build; one that fails counts once. */
async function makeBuild(options) {
  try {
    await step('build', (announce) => build(announce, { ...options, distDir: DIST }))
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const text = `${error.message}\nThe stages that need a build did not run.`
    await report('build', async () => stages.failure(text))
    return false
  }
}

async function onTrial(options) {
  const { sweepTrials } = await import('./launch/trial.mjs')
  running.push(sweepTrials) // should this run be cut short
  await sweepTrials()
  return stages.launcher({ ...options, env: { ...process.env, VERBATIM_DIST_DIR: DIST } })
}

async function inBrowser(options, server) {
  const { makeEndToEnd } = await server()
  const { ownerUrl, appUrl, demo } = await makeEndToEnd()
  const port = await freePort()
  const address = `http://localhost:${port}`
  const secret = readSecrets(dataDir).session
  const settings = { port, host: '127.0.0.1', distDir: DIST, address, appUrl, secret }
  const app = await serve(settings, { ...options, show: false })
  const env = {
    ...process.env,
    BASE_URL: address,
    DATABASE_URL: appUrl,
    MIGRATE_DATABASE_URL: ownerUrl,
    VERBATIM_DIST_DIR: DIST,
    VERBATIM_DEMO_PASSWORD: demo,
  }
  try {
    const result = await stages.browser({ ...options, env })
    if (result.failed > 0) process.stdout.write(`\nThe app's last lines:\n${lastLines(app.output())}\n`)
    return result
  } finally {
    await app.end()
  }
}

function lastLines(text) {
  return text.trim().split('\n').slice(-APP_LINES).join('\n')
}

/** A server for this run alone, with an empty migrated database to copy from. */
async function makeServer(options) {
  const launch = await import('./launch/test-server.mjs')
  const made = await launch.makeTestServer(dataDir, options)
  running.push(made.stop)
  return made
}

async function report(name, work) {
  const since = performance.now()
  const result = await work().catch(asFailure)
  total = stages.merge(total, result)
  const counts = `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`
  say(name, `${counts.padEnd(46)}${seconds(since).padStart(8)}`)
  for (const remark of result.remarks) say('', remark)
  for (const text of result.failures)
    process.stdout.write(`\n${name} failed: ${stripVTControlCharacters(text).replaceAll('\n', '\n    ')}\n\n`)
}

// what a stage needed could not be had: its tests count as failed, the others go on
function asFailure(error) {
  if (error instanceof Stop) return stages.failure(error.message)
  throw error
}

function once(make) {
  let made
  return () => {
    made ??= make()
    return made
  }
}
