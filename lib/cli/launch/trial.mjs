// What the tests of npm start share: a launcher on a data folder and port of its own, watched from outside.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stopLeftOver } from '../../db/embedded.mjs'
import { endLeftOver, readClaim, takeClaim } from './claim.mjs'
import { freePort } from './ports.mjs'
import { end, identify, isAlive } from './processes.mjs'
import { inRoot, ROOT } from './settings.mjs'

export const NOBODY = 65534

const TRIAL = 'verbatim-trial-'
const PARTS = [
  ...['app', 'lib', 'prisma', 'public', 'proxy.ts', 'node_modules'],
  ...['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json'],
]
const dist = () => process.env.VERBATIM_DIST_DIR ?? '.next-test'

/** A folder for one test, which is emptied by the next run when this one is killed. */
export function makeTrialFolder(uid) {
  const folder = mkdtempSync(path.join(tmpdir(), TRIAL))
  takeClaim(path.join(folder, 'trial.json'))
  if (uid === undefined) chmodSync(folder, 0o700)
  else spawnSync('chown', [`${uid}:${uid}`, folder])
  return folder
}

/** A copy of the checkout with its packages and build that others may read; it shares the files where it can. */
export function copyCheckout() {
  const root = makeTrialFolder()
  chmodSync(root, 0o755)
  const entries = [...PARTS, dist()].map((name) => inRoot(name)).filter((entry) => existsSync(entry))
  const shared = spawnSync('cp', ['-al', ...entries, root])
  if (shared.status !== 0) spawnSync('cp', ['-a', ...entries, root])
  return root
}

/** Ends and removes what tests have left behind that were killed. */
export async function sweepTrials() {
  const trials = readdirSync(tmpdir()).filter((name) => name.startsWith(TRIAL))
  for (const folder of trials.map((name) => path.join(tmpdir(), name))) {
    const owner = readClaim(path.join(folder, 'trial.json'))
    if (!owner || isAlive(owner)) continue
    const launcher = readClaim(path.join(folder, 'data/running.json'))
    if (launcher) {
      await end(launcher)
      await endLeftOver(launcher.children)
    }
    for (const server of ['postgres', 'data/postgres']) await stopLeftOver(path.join(folder, server))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A place to launch from: `{ dataDir, port, start, processes, remove }`. */
export async function makeTrial({ root = ROOT, uid } = {}) {
  const folder = makeTrialFolder(uid)
  const dataDir = path.join(folder, 'data')
  const port = await freePort()
  const known = []
  return {
    dataDir,
    port,
    start: (env = {}, how = {}) => {
      const launched = launch({
        root,
        uid,
        ...how,
        env: { VERBATIM_DATA_DIR: dataDir, PORT: String(port), ...env },
      })
      known.push(launched)
      return launched
    },
    processes: () => processesOf(dataDir),
    remove: async () => {
      for (const { child, exited } of known) {
        child.kill('SIGTERM')
        await exited
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Launcher, app and Postgres of a data folder, each with the moment of its birth. */
function processesOf(dataDir) {
  const claim = readClaim(path.join(dataDir, 'running.json'))
  const pid = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]
  const [app] = claim.children
  return { launcher: { pid: claim.pid, birth: claim.birth }, app, postgres: identify(Number(pid)) }
}

function launch({ root, uid, env }) {
  const own = { VERBATIM_DIST_DIR: dist(), ...env }
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'),
  )
  const child = spawn(process.execPath, [path.join(root, 'lib/cli/start.mjs')], {
    cwd: root,
    env: { ...inherited, ...(uid === undefined ? {} : { HOME: '/nonexistent' }), ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let text = ''
  const heard = new Set()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += more
      for (const listener of heard) listener()
    })
  }
  const exited = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, text })),
  )
  /** Resolves when the launcher has printed this; rejects with all it printed when it ends before. */
  const says = (wanted) =>
    new Promise((resolve, reject) => {
      const look = () => wanted.test(text) && resolve(text)
      heard.add(look)
      look()
      exited.then(() => reject(new Error(`It ended without saying ${wanted}:\n${text}`)))
    })
  const isUp = () => says(/^ {2}open .*\n/m)
  const started = () => isUp().then((said) => Promise.reject(new Error(`It started all the same:\n${said}`)))
  return {
    child,
    exited,
    says,
    isUp,
    /** How a launcher ends that is not to start at all. */
    refuses: () => Promise.race([exited, started()]),
    stop: (signal) => child.kill(signal) && exited,
  }
}
