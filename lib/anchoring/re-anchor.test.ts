import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reAnchor } from './re-anchor'
import { selectorOf } from './selector'

const text = 'We will not close the school. The mayor said we will not sell it. We will not close the bridge.'
const at = (words: string, from = 0): readonly [number, number] => {
  const start = text.indexOf(words, from)
  return [start, start + words.length]
}

describe('reAnchor', () => {
  it('finds words where they stood', () => {
    const span = at('The mayor said')
    assert.deepEqual(reAnchor(text, selectorOf(text, span)), span)
  })

  it('finds words that moved', () => {
    const selector = selectorOf(text, at('The mayor said'))
    const moved = `A new first line.\n${text}`
    assert.equal(moved.slice(...(reAnchor(moved, selector) ?? [0, 0])), 'The mayor said')
  })

  it('tells like words apart by what stands around them', () => {
    const second = at('will not close', 20)
    const longer = `Preface. ${text}`
    assert.deepEqual(reAnchor(longer, selectorOf(text, second)), [second[0] + 9, second[1] + 9])
  })

  it('answers null when the words are gone', () => {
    assert.equal(reAnchor(text.replaceAll('mayor', 'Mayor'), selectorOf(text, at('The mayor said'))), null)
  })

  it('answers null rather than guess between two equal places', () => {
    const selector = { position: [50, 53] as const, exact: 'yes', prefix: '', suffix: '' }
    assert.equal(reAnchor('yes, he said, yes', selector), null)
  })

  it('answers null for no words', () => assert.equal(reAnchor(text, selectorOf(text, [3, 3])), null))
})
