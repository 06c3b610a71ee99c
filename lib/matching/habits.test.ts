import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'
import { unitsOf } from './units'

const within = (limit: number, work: () => void): void => {
  const started = performance.now()
  work()
  assert.ok(performance.now() - started < limit)
}

describe('what the whole text shows is looked at once', () => {
  it('for each title', () => within(1500, () => unitsOf('dr. lee went there '.repeat(20_000))))
  it('for each million', () => within(1500, () => unitsOf('WE HAVE 20 M OF IT '.repeat(20_000))))
  it('for each apostrophe', () => {
    const said = 'We wont pay. They dont. '.repeat(4000)
    const printed = said.replaceAll('wont', "won't")
    within(3000, () => assert.notEqual(findingOf(said, printed), 'VERBATIM'))
  })
})
