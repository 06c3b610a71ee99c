import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segment } from '../text/paragraphs'
import { readSelection } from './selection'

const TEXT =
  'The mayor spoke on Monday.\n\nShe said the bridge was “safe for all” and would open. “We are ready,” she said.'
const read = (words: string, pad = 0) => {
  const at = TEXT.indexOf(words)
  return readSelection(TEXT, segment(TEXT), [[at - pad, at + words.length + pad]])
}

test('a selection inside quotation marks and out is a mixed claim with the quoted words as its fragment', () => {
  const found = read('the bridge was “safe for all” and would open')
  assert.equal(found?.kind, 'MIXED')
  assert.deepEqual(
    found?.fragments.map((f) => f[2]),
    ['safe for all'],
  )
})

test('a selection that is all quoted is direct, and its marks do not count', () => {
  assert.equal(read('“We are ready,”')?.kind, 'DIRECT')
  assert.equal(read('We are ready,')?.kind, 'DIRECT')
})

test('a selection without quoted words is indirect', () => {
  assert.equal(read('The mayor spoke')?.kind, 'INDIRECT')
})

test('white space at the ends of a selection is dropped', () => {
  assert.equal(read('the bridge was', 1)?.content[0][2], 'the bridge was')
})

test('a blank selection, or one outside the text, is none', () => {
  assert.equal(readSelection(TEXT, segment(TEXT), [[26, 28]]), null)
  assert.equal(readSelection(TEXT, segment(TEXT), [[0, TEXT.length + 1]]), null)
  assert.equal(readSelection(TEXT, segment(TEXT), [[5, 5]]), null)
})
