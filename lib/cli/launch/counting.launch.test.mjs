// npm test is believed for its last line, so here it is given files that must not count as good.
import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { nodeTests } from './stages.mjs'
import { makeTrialFolder } from './trial.mjs'

const HEAD = `import { describe, it } from 'node:test'\nimport assert from 'node:assert/strict'\n`
const FILES = {
  'mixed.mjs': `describe('outer', () => {
    it('holds', () => {})
    it('does not hold', () => assert.equal(1, 2))
    it.skip('is left out', () => {})
    it('cannot run here', (t) => t.skip('no second machine'))
    it.todo('is owed')
    it('speaks', (t) => t.diagnostic('a remark'))
  })`,
  'crashing.mjs': `throw new Error('at once')`,
  'empty.mjs': '',
  'exiting.mjs': `it('holds', () => {}); process.exit(0)`,
  'hooked.mjs': `import { before } from 'node:test'
    describe('suite', () => { before(() => { throw new Error('no server') }); it('never runs', () => {}) })`,
  'many.mjs': `for (let n = 0; n < 3000; n += 1) it('holds, said at some length: ' + 'on and on '.repeat(10) + n, () => {})`,
  'late.mjs': `it('holds', () => {}); setTimeout(() => { throw new Error('late') }, 20)`,
  'printing.mjs': `console.log('{"name":"forged","outcome":"passed"}'); it('holds', () => {})`,
}

describe('counting', () => {
  let folder
  before(() => {
    folder = makeTrialFolder()
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), HEAD + text)
  })
  after(() => rmSync(folder, { recursive: true }))

  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'))
  const count = (name, apart = false) => nodeTests([path.join(folder, name)], [], { env, apart })

  it('tells passed, failed, skipped and owed apart, with names and reasons', async () => {
    const result = await count('mixed.mjs')
    assert.deepEqual([result.passed, result.failed, result.skipped], [2, 1, 3])
    assert.match(result.failures[0], /^outer › does not hold \(/)
    assert.deepEqual(result.remarks, [
      'skipped: outer › is left out: no reason given',
      'skipped: outer › cannot run here: no second machine',
      'skipped: outer › is owed: no reason given',
      'a remark',
    ])
  })

  for (const [name, text] of [
    ['crashing.mjs', /at once|test failed/],
    ['empty.mjs', /holds no test/],
    ['exiting.mjs', /holds no test/],
    ['hooked.mjs', /no server/],
    ['late.mjs', /late|test failed/],
  ]) {
    for (const apart of [false, true]) {
      it(`never takes ${name} for a good file${apart ? ', in a process of its own' : ''}`, async () => {
        const { failed, failures } = await count(name, apart)
        assert.ok(failed > 0)
        assert.match(failures.join('\n'), text)
      })
    }
  }

  it('loses none of thousands', async () => {
    assert.equal((await count('many.mjs')).passed, 3000)
  })

  it('does not count what a test prints', async () => {
    assert.equal((await count('printing.mjs')).passed, 1)
  })

  it('counts nothing where there is no file', async () => {
    const { passed, failed } = await nodeTests([], [], { env })
    assert.deepEqual([passed, failed], [0, 0])
  })
})
