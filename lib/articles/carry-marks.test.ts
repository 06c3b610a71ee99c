import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slice } from '../text/span'
import { carryMarks, type MarkedText } from './carry-marks'

/** Paragraphs a line each, with every pair of curly marks, and every lone one. */
function marked(text: string): MarkedText {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
  const marks = [...text.matchAll(/“[^“”\n]+”|[“”]/g)].map((m) => [m.index, m.index + m[0].length] as const)
  return { text, paragraphs, marks }
}

/** Where each pair went: its words, and how much of the next text stands before it. */
const carried = (old: string, next: string) =>
  carryMarks(marked(old), marked(next)).map((span) => span && [slice(next, span), span[0]])

test('marks with the same words are the same ones, wherever they moved', () => {
  assert.deepEqual(carried('The “miracle” bridge.', 'A lead.\nThe old “miracle” bridge.'), [
    ['“miracle”', 16],
  ])
})

test('marks with one character changed are others', () => {
  assert.deepEqual(carried('The “miracle” bridge.', 'The “Miracle” bridge.'), [null])
  assert.deepEqual(carried('The “miracle” bridge.', 'The "miracle" bridge.'), [null])
})

test('the same words twice go on in their order', () => {
  assert.deepEqual(carried('A “deal” and a “deal”.', 'First a “deal”, then a “deal”.'), [
    ['“deal”', 8],
    ['“deal”', 23],
  ])
})

test('with one of them gone or come, nobody knows which is which, but in a paragraph left as it was', () => {
  assert.deepEqual(carried('A “deal” and a “deal”.', 'Only a “deal”.'), [null, null])
  assert.deepEqual(carried('One “deal”.\nTwo “deal”.', 'Two “deal”.'), [null, ['“deal”', 4]])
  assert.deepEqual(carried('One “deal”.\nTwo “deal”.', 'New “deal”.\nA third “deal”.\nTwo “deal”.'), [
    null,
    ['“deal”', 32],
  ])
})

test('a lone mark goes on in a paragraph left as it was, and nowhere else', () => {
  assert.deepEqual(carried('He said ” so.', 'A lead.\nHe said ” so.'), [['”', 16]])
  assert.deepEqual(carried('He said ” so.', 'She said ” so.'), [null])
})
