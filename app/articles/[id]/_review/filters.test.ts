import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { filterQuery, NO_FILTER, nextUnchecked, parseFilter, step, workList } from './filters'
import { claimOn, evidenceOf, verdictOf } from './review-fixture'

const text = 'one two three four'
const claims = [
  claimOn(text, 'a', 1, ['one'], { verdict: verdictOf(), status: 'CHECKED', result: 'GOOD' }),
  claimOn(text, 'b', 2, ['two'], { evidence: [evidenceOf({ sourceId: 's2', span: [50, 60] })] }),
  claimOn(text, 'c', 3, ['three'], { evidence: [evidenceOf({ sourceId: 's1', span: [90, 99] })] }),
  claimOn(text, 'd', 4, ['four'], { evidence: [evidenceOf({ sourceId: 's1', span: [10, 20] })] }),
  claimOn(text, 'e', 5, ['four'], { state: 'DISMISSED' }),
]
const shelf = [{ id: 's1' }, { id: 's2' }]
const list = (filter: Partial<typeof NO_FILTER>) =>
  workList(claims, shelf, { ...NO_FILTER, ...filter }, 'petra')

describe('the list one works through', () => {
  it('is every live claim by place', () => {
    assert.deepEqual(list({}), ['a', 'b', 'c', 'd'])
  })

  it('by source hears each tape once, in its own order; what has no evidence comes last', () => {
    assert.deepEqual(list({ order: 'source' }), ['d', 'c', 'b', 'a'])
  })

  it('holds what the filter asks for', () => {
    assert.deepEqual(list({ status: 'CHECKED' }), ['a'])
    assert.deepEqual(list({ result: 'GOOD' }), ['a'])
    assert.deepEqual(list({ speaker: 'none', kind: 'INDIRECT' }), ['a', 'b', 'c', 'd'])
    assert.deepEqual(list({ mine: true }), ['a'])
  })

  it('comes back from the address it was put in', () => {
    const filter = { ...NO_FILTER, status: 'HELD', kind: 'DIRECT', mine: true, order: 'source' } as const
    assert.deepEqual(parseFilter(Object.fromEntries(filterQuery(filter))), filter)
    assert.deepEqual(parseFilter({ status: 'FINE', order: ['source'], mine: 'yes' }), NO_FILTER)
  })
})

describe('the next claim', () => {
  const all = list({})

  it('is the next that passes, also from one that has dropped out', () => {
    assert.equal(step(['a', 'd'], all, 'b', 1), 'd')
    assert.equal(step(['a', 'd'], all, 'b', -1), 'a')
    assert.equal(step(all, all, null, 1), 'a')
    assert.equal(step(all, all, 'd', 1), null)
  })

  it('unchecked goes round, and is never the current one', () => {
    assert.equal(nextUnchecked(all, all, claims, null), 'b')
    assert.equal(nextUnchecked(all, all, claims, 'd'), 'b')
    assert.equal(nextUnchecked(['b'], all, claims, 'b'), null)
  })

  it('is one whose verdict went stale too', () => {
    const stale = claims.map((claim) => (claim.id === 'a' ? { ...claim, status: 'STALE' as const } : claim))
    assert.equal(nextUnchecked(all, all, stale, 'd'), 'a')
  })
})
