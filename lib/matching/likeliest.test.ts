import assert from 'node:assert/strict'
import { it } from 'node:test'
import { likeliest } from './likeliest'

const texts = [
  'The bridge was safe, they said, and waited.',
  'It isn’t safe. We waited too long for the bridge.',
  'Nothing of the kind.',
  'We waited too long.',
]

it('the places that share most words lead, those with the words side by side before those with them apart', () => {
  assert.deepEqual(likeliest('We waited too long for the bridge', texts, 2), [1, 3])
  assert.deepEqual(likeliest('safe bridge', ['safe on the bridge', 'a safe bridge'], 2), [1, 0])
})

it('an apostrophe of either kind, and the case of a letter, make no other word', () => {
  assert.deepEqual(likeliest("it isn't", ['IT ISN’T', 'it is'], 1), [0])
})

it('like ones stay as they came, and nothing is made up', () => {
  assert.deepEqual(likeliest('“…”', texts, 3), [0, 1, 2])
  assert.deepEqual(likeliest('bridge', [], 3), [])
})
