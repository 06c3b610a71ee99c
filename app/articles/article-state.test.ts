import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleState } from './article-state'

const progress = { total: 1, held: 0, stale: 0, approved: 1, checked: 0, checking: 0, unchecked: 0 }

test('a signed article that something blocks is never called signed off alone', () => {
  const state = (signedOff: boolean, changedSince: boolean) =>
    articleState({ signedOff, changedSince, progress })
  assert.equal(state(true, false), 'Signed off')
  assert.equal(state(true, true), 'Signed off, changed since')
  assert.equal(state(false, false), 'All approved')
})
