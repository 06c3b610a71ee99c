import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moveSpan, type SpanMove, wordAt, wordStops } from './span-editing'

const text = 'She said, “It will hold, I think,” twice.'
const stops = wordStops(text)
const moved = (words: string, ...moves: SpanMove[]) => {
  const at = text.indexOf(words)
  const span = moves.reduce((now, move) => moveSpan(now, move, stops), [at, at + words.length] as const)
  return text.slice(...span)
}

describe('moving the ends of a claim', () => {
  it('goes word by word, stopping inside and outside of marks', () => {
    assert.equal(moved('It will', 'end-on'), 'It will hold')
    assert.equal(moved('It will', 'end-on', 'end-on'), 'It will hold,')
    assert.equal(moved('It will', 'start-back'), '“It will')
    assert.equal(moved('It will hold', 'start-on'), 'will hold')
    assert.equal(moved('It will hold', 'end-back'), 'It will')
  })

  it('never leaves nothing, and never leaves the text', () => {
    assert.equal(moved('will', 'end-back'), 'will')
    assert.equal(moved('will', 'start-on'), 'will')
    assert.equal(moved('She', 'start-back'), 'She')
    assert.equal(moved('twice.', 'end-on'), 'twice.')
  })

  it('takes another word', () => {
    assert.equal(moved('She', 'on'), 'said')
    assert.equal(moved('hold', 'back'), 'will')
  })

  it('begins at the first word from a place', () => {
    assert.equal(text.slice(...(wordAt(4, stops) ?? [0, 0])), 'said')
    assert.equal(wordAt(0, wordStops('…')), null)
  })
})
