import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { turnAt } from './turn-at'

const turns = [
  [0, 30],
  [200, 270],
].map(([start, end], index) => ({
  sourceId: 's',
  index,
  start,
  end,
  startMs: null,
  speaker: null,
  locator: '',
}))

describe('turnAt', () => {
  it('finds the turn a place lies in, and none between turns', () => {
    assert.equal(turnAt(turns, 0)?.index, 0)
    assert.equal(turnAt(turns, 205)?.index, 1)
    assert.equal(turnAt(turns, 199), null)
    assert.equal(turnAt(turns, 5_000), null)
    assert.equal(turnAt([], 0), null)
  })
})
