// npm start by an ordinary user where the tests are run by root: the other tests have started it as root then. A run by
// an ordinary user has covered that case, cannot become root, and says so.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { onDatabase } from '../../db/roles.mjs'
import { freePort } from './ports.mjs'
import { inRoot, ROOT } from './settings.mjs'
import { copyCheckout, makeTrial, makeTrialFolder, NOBODY } from './trial.mjs'

const isRoot = process.getuid?.() === 0
const onlyRoot = {
  skip: !isRoot && 'this run is by an ordinary user, who cannot become another',
  timeout: 300_000,
}

describe('npm start by', () => {
  it('an ordinary user on files of root', onlyRoot, async () => {
    const readable = readableRoot()
    try {
      await startsAndEnds({ root: readable.root, uid: NOBODY })
    } finally {
      readable.remove()
    }
  })

  it('an ordinary user on the data of root says whose turn it is', onlyRoot, async () => {
    const readable = readableRoot()
    const trial = await makeTrial({ root: readable.root })
    try {
      chmodSync(path.dirname(trial.dataDir), 0o755)
      mkdirSync(trial.dataDir, { mode: 0o700 })
      const { code, text } = await trial.start({}, { uid: NOBODY }).refuses()
      assert.equal(code, 1)
      assert.match(text, /This user may not use .* \(E(ACCES|PERM)\)\. Start as the user who owns it/)
    } finally {
      await trial.remove()
      readable.remove()
    }
  })
})

describe('the embedded Postgres', () => {
  it('runs as nobody where root may open no user namespace, and in one again', onlyRoot, async (t) => {
    const readable = readableRoot()
    const { startEmbedded } = await import(path.join(readable.root, 'lib/db/embedded.mjs'))
    const folder = makeTrialFolder()
    const where = {
      folder: path.join(folder, 'postgres'),
      log: path.join(folder, 'log'),
      password: 'a password',
    }
    try {
      for (const asRoot of ['nobody', 'namespace']) {
        if (asRoot === 'namespace' && !canOpenNamespace()) {
          t.diagnostic('root may open no user namespace here: only the way as nobody was tried')
          continue
        }
        const server = await startEmbedded({ ...where, port: await freePort(), asRoot, throwaway: true })
        const said = await onDatabase(server.url('postgres'), (client) => client.query('SELECT 1 AS one'))
        assert.deepEqual(said.rows, [{ one: 1 }])
        assert.equal(statSync(where.folder).uid, asRoot === 'nobody' ? NOBODY : 0)
        await server.stop()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
      readable.remove()
    }
  })
})

async function startsAndEnds(how) {
  const trial = await makeTrial(how)
  try {
    for (const time of ['first', 'second']) {
      const launched = trial.start()
      await launched.isUp()
      assert.equal((await fetch(`http://localhost:${trial.port}/api/health`)).status, 200, time)
      if (existsSync('/proc/self/status')) {
        for (const { pid } of Object.values(trial.processes()))
          assert.equal(ownerOf(pid), how.uid ?? process.getuid())
      }
      assert.equal((await launched.stop('SIGTERM')).code, 0)
    }
  } finally {
    await trial.remove()
  }
}

function ownerOf(pid) {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

/** The checkout, or, where it lies in a folder closed to others, a copy that shares its files. */
function readableRoot() {
  const seen = spawnSync(process.execPath, ['--version'], { cwd: '/', uid: NOBODY, gid: NOBODY })
  assert.equal(seen.status, 0, 'an ordinary user cannot run this Node')
  const script = `require('node:fs').accessSync(${JSON.stringify(inRoot('package.json'))})`
  if (spawnSync(process.execPath, ['-e', script], { cwd: '/', uid: NOBODY, gid: NOBODY }).status === 0) {
    return { root: ROOT, remove: () => {} }
  }
  const root = copyCheckout()
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}

function canOpenNamespace() {
  return (
    spawnSync('unshare', ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, 'true']).status === 0
  )
}
