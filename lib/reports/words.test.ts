import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkerWords } from './words'

describe('who checked a translation', () => {
  it('is told by name', () => {
    assert.equal(checkerWords('Odile Brandt', 'Petra Lindqvist'), 'Petra Lindqvist')
    assert.equal(checkerWords('Nils Lindqvist', 'Petra Lindqvist'), 'Petra Lindqvist')
  })

  it('is its translator alone where whoever signs made it', () => {
    for (const translator of ['Petra Lindqvist', 'Petra (self)', 'P. Lindqvist', 'myself'])
      assert.equal(checkerWords(translator, 'Petra Lindqvist'), 'the translator alone (Petra Lindqvist)')
  })
})
