import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { inTurn, readClaim, takeClaim } from './claim.mjs'
import { identify } from './processes.mjs'
import { makeTrialFolder } from './trial.mjs'

const DEAD = { pid: process.pid, birth: 'another time', children: [] }

describe('a claim', () => {
  let folder
  let file
  beforeEach(() => {
    folder = makeTrialFolder()
    file = path.join(folder, 'running.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is held by one, who is named to the next', () => {
    const mine = takeClaim(file, { address: 'here' })
    assert.equal(takeClaim(file).holder.address, 'here')
    mine.release()
    assert.equal(takeClaim(file).holder, undefined)
  })

  it('of a dead process is taken over with what it had started', () => {
    const child = { pid: 1, birth: 'long ago' }
    writeFileSync(file, JSON.stringify({ ...DEAD, children: [child] }))
    assert.deepEqual(takeClaim(file).leftOver, [child])
  })

  it('that was cut off in the middle of writing is nobody’s', () => {
    writeFileSync(file, '{"pid": 12')
    const claim = takeClaim(file)
    assert.equal(claim.holder, undefined)
    assert.equal(readClaim(file).pid, process.pid)
  })

  it('remembers children until they have ended', () => {
    const claim = takeClaim(file)
    const child = identify(process.ppid)
    claim.remember(child)
    assert.deepEqual(readClaim(file).children, [child])
    claim.forget(child)
    assert.deepEqual(readClaim(file).children, [])
  })

  it('goes to exactly one of many that find a dead one at the same moment', async () => {
    writeFileSync(file, JSON.stringify(DEAD))
    const module = JSON.stringify(path.join(import.meta.dirname, 'claim.mjs'))
    const script = `import { takeClaim } from ${module}
      const claim = takeClaim(${JSON.stringify(file)})
      console.log(claim.holder ? 'no' : 'yes')
      setTimeout(() => {}, 3000)`
    const racers = Array.from({ length: 12 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script]),
    )
    const answers = await Promise.all(
      racers.map(
        (racer) =>
          new Promise((resolve) => racer.stdout.once('data', (said) => resolve(String(said).trim()))),
      ),
    )
    for (const racer of racers) racer.kill('SIGKILL')
    assert.equal(answers.filter((answer) => answer === 'yes').length, 1)
  })

  it('lets several do their work one after the other', async () => {
    const log = path.join(folder, 'log')
    writeFileSync(log, '')
    const work = async (name) => {
      writeFileSync(log, `${name} begins\n`, { flag: 'a' })
      await new Promise((resolve) => setTimeout(resolve, 20))
      writeFileSync(log, `${name} ends\n`, { flag: 'a' })
    }
    await Promise.all(['a', 'b', 'c'].map((name) => inTurn(file, () => work(name))))
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    for (let at = 0; at < lines.length; at += 2)
      assert.equal(lines[at].split(' ')[0], lines[at + 1].split(' ')[0])
    assert.equal(lines.length, 6)
  })
})
