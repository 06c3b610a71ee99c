// npm start as a person meets it: begun, ended in every way, begun again; by whichever user runs the tests.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readClaim } from './claim.mjs'
import { freePort, isFree } from './ports.mjs'
import { identify, isAlive } from './processes.mjs'
import { makeTrial } from './trial.mjs'

const mode = (file) => (statSync(file).mode & 0o777).toString(8)
const status = async (port) => (await fetch(`http://localhost:${port}/api/health`)).status

describe('npm start', { timeout: 600_000 }, () => {
  let trial
  before(async () => {
    trial = await makeTrial()
  })
  after(() => trial.remove())

  const inData = (name) => path.join(trial.dataDir, name)
  const assertAllGone = async (processes) => {
    for (const [name, known] of Object.entries(processes))
      assert.equal(isAlive(known), false, `${name} is still there`)
    assert.equal(await isFree(trial.port, '127.0.0.1'), true)
  }
  const assertServes = async (launched) => {
    await launched.isUp()
    assert.equal(await status(trial.port), 200)
  }

  it('begins again whole after a kill -9 in the middle of making the demo', async () => {
    const first = trial.start()
    await first.says(/making tables/)
    await first.stop('SIGKILL')
    const second = trial.start()
    assert.match(await second.isUp(), /demo newsroom made/)
    const text = await second.says(/with the password \S+/)
    assert.ok(text.includes(`http://localhost:${trial.port} `))
    assert.ok(
      text.includes(`with the password ${JSON.parse(readFileSync(inData('secrets.json'), 'utf8')).demo}`),
    )
    assert.equal((await second.stop('SIGTERM')).code, 0)
  })

  it('makes a password of its own, and keeps its secrets to its user', async () => {
    const launched = trial.start()
    await launched.isUp()
    const { demo } = JSON.parse(readFileSync(inData('secrets.json'), 'utf8'))
    assert.match(demo, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    assert.ok(readFileSync(inData('demo-sign-in'), 'utf8').includes(`with the password ${demo}\n`))
    for (const name of ['demo-sign-in', 'secrets.json', 'running.json', 'postgres.log']) {
      assert.equal(mode(inData(name)), '600', name)
    }
    for (const name of ['', 'postgres']) assert.equal(mode(inData(name)), '700', name)
    await launched.stop('SIGTERM')
  })

  it('ends on SIGTERM and on Ctrl-C with the app and the database, and starts again', async () => {
    for (const signal of ['SIGTERM', 'SIGINT']) {
      const launched = trial.start()
      await assertServes(launched)
      const processes = trial.processes()
      assert.deepEqual(Object.values(processes).map(isAlive), [true, true, true])
      assert.equal((await launched.stop(signal)).code, 0, signal)
      await assertAllGone(processes)
      assert.equal(existsSync(inData('running.json')), false)
    }
  })

  it('shows the password once and says afterwards where it lies', async () => {
    const launched = trial.start()
    const text = await launched.says(/demo-sign-in/)
    const { demo } = JSON.parse(readFileSync(inData('secrets.json'), 'utf8'))
    assert.equal(text.includes(demo), false)
    await launched.stop('SIGTERM')
  })

  it('gives the app the role that the walls bind, and not the owner', {
    skip: !existsSync('/proc/self/environ') && 'no /proc here',
  }, async () => {
    const launched = trial.start()
    await launched.isUp()
    const environment = readFileSync(`/proc/${trial.processes().app.pid}/environ`, 'utf8')
    assert.match(environment, /\bDATABASE_URL=postgresql:\/\/verbatim_app:/)
    assert.doesNotMatch(environment, /verbatim_owner|verbatim_superuser|MIGRATE_DATABASE_URL/)
    await launched.stop('SIGTERM')
  })

  it('says so when it runs already, and touches nothing', async () => {
    const first = trial.start()
    await first.isUp()
    const processes = trial.processes()
    const claim = readFileSync(inData('running.json'), 'utf8')
    const { code, text } = await trial.start({ PORT: String(await freePort()) }).refuses()
    assert.equal(code, 1)
    assert.match(text, new RegExp(`already running at http://localhost:${trial.port}`))
    assert.deepEqual(trial.processes(), processes)
    assert.equal(readFileSync(inData('running.json'), 'utf8'), claim)
    assert.equal(await status(trial.port), 200)
    await first.stop('SIGTERM')
  })

  it('takes up its folder and port again after a kill -9 of the launcher', async () => {
    const first = trial.start()
    await first.isUp()
    const left = trial.processes()
    await first.stop('SIGKILL')
    assert.deepEqual([isAlive(left.app), isAlive(left.postgres)], [true, true])
    const second = trial.start()
    await assertServes(second)
    for (const known of Object.values(left)) assert.equal(isAlive(known), false)
    await second.stop('SIGTERM')
  })

  for (const name of ['app', 'postgres']) {
    it(`ends with the rest and says why when the ${name} is killed, and recovers`, async () => {
      const first = trial.start()
      await first.isUp()
      const processes = trial.processes()
      process.kill(processes[name].pid, 'SIGKILL')
      const { code, text } = await first.exited
      assert.equal(code, 1)
      assert.match(
        text,
        name === 'app' ? /The app ended by itself \(SIGKILL\)/ : /Postgres ended by itself \(SIGKILL\)/,
      )
      await assertAllGone(processes)
      const second = trial.start()
      await assertServes(second)
      await second.stop('SIGTERM')
    })
  }

  it('recovers when all three are killed at once', async () => {
    const first = trial.start()
    await first.isUp()
    for (const { pid } of Object.values(trial.processes())) process.kill(pid, 'SIGKILL')
    await first.exited
    const second = trial.start()
    await assertServes(second)
    await second.stop('SIGTERM')
  })

  it('leaves a stranger alone who has got the number of a process that died', async () => {
    const stranger = process.pid
    const lines = [stranger, inData('postgres'), 0, 1, '', '127.0.0.1', '', 'ready']
    writeFileSync(inData('postgres/postmaster.pid'), lines.join('\n'), { mode: 0o600 })
    const dead = { pid: stranger, birth: 'another time' }
    writeFileSync(inData('running.json'), JSON.stringify({ ...dead, children: [dead] }))
    const launched = trial.start()
    await assertServes(launched)
    assert.equal(isAlive(identify(stranger)), true)
    await launched.stop('SIGTERM')
  })

  it('names who holds the port and how to take another', async () => {
    const holder = createServer().listen(trial.port, '127.0.0.1')
    const { code, text } = await trial.start().refuses()
    holder.close()
    assert.equal(code, 1)
    assert.match(text, new RegExp(`Port ${trial.port} is taken by .*\\(process ${process.pid}\\)`))
    assert.match(text, new RegExp(`PORT=${trial.port + 1} npm start`))
    assert.equal(readClaim(inData('running.json')), null)
  })

  it('refuses a port that is none', async () => {
    const { code, text } = await trial.start({ PORT: 'three' }).refuses()
    assert.equal(code, 1)
    assert.match(text, /PORT=three is not a port/)
  })
})
