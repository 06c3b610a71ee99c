import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isAsked } from './asked'

it('words stand in a question where their sentence ends in its mark', () => {
  assert.equal(isAsked('Was the bridge inspected?'), true)
  assert.equal(isAsked('“Was the bridge inspected?”'), true)
  assert.equal(isAsked('Was the bridge inspected', '? When?'), true)
  assert.equal(isAsked('the bridge', ' inspected in May? Yes.'), true)
})

it('not where it ends otherwise, or no end is known', () => {
  assert.equal(isAsked('It was inspected.'), false)
  assert.equal(isAsked('It was inspected.', ' Was it safe?'), false)
  assert.equal(isAsked('Was it safe? It was.'), false)
  assert.equal(isAsked('it was inspected', ' in May. Why?'), false)
  assert.equal(isAsked('it was inspected'), false)
  assert.equal(isAsked(''), false)
})
