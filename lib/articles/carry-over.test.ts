import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnchoredSpan } from '../claims/model'
import { carryLineage, carryOver } from './carry-over'

const at = (text: string, words: string, from = 0): AnchoredSpan => {
  const start = text.indexOf(words, from)
  return [start, start + words.length, words]
}
const draft = (text: string) => ({ text, paragraphs: [{ start: 0, end: text.length }] })
const OLD = 'A lead. “We are ready,” she said. He said it would rain.'
const NEW = 'A new lead, longer. “We are ready,” she said. “We are not,” he said. He said it would rain.'

test('a claim whose words are the same to the character goes on, and a new statement is fresh', () => {
  const old = [{ claimId: 'a', content: [at(OLD, '“We are ready,”')], byPerson: false }]
  const proposals = [{ content: [at(NEW, '“We are ready,”')] }, { content: [at(NEW, '“We are not,”')] }]
  const { reread, fresh, gone } = carryOver(old, proposals, draft(OLD), draft(NEW))
  assert.deepEqual([reread, fresh, gone], [[{ claimId: 'a', proposal: 0 }], [1], []])
})

test('a claim with one character changed is gone, not carried', () => {
  const old = [{ claimId: 'a', content: [at(OLD, '“We are ready,”')], byPerson: false }]
  const next = OLD.replace('ready', 'Ready')
  assert.deepEqual(carryOver(old, [{ content: [at(next, '“We are Ready,”')] }], draft(OLD), draft(next)), {
    reread: [],
    moved: [],
    fresh: [0],
    gone: ['a'],
  })
})

test("a person's span is found again where the engine proposes none", () => {
  const old = [{ claimId: 'a', content: [at(OLD, 'it would rain')], byPerson: true }]
  assert.deepEqual(carryOver(old, [], draft(OLD), draft(NEW)).moved, [
    { claimId: 'a', content: [at(NEW, 'it would rain')] },
  ])
})

test('the same words twice go on in their order', () => {
  const text = '“No,” he said. “No,” she said.'
  const [first, second] = [at(text, '“No,”'), at(text, '“No,”', 3)]
  const old = ['a', 'b'].map((claimId, i) => ({ claimId, content: [[first, second][i]], byPerson: false }))
  assert.deepEqual(
    carryOver(old, [{ content: [first] }, { content: [second] }], draft(text), draft(text)).reread.map(
      (r) => [r.claimId, r.proposal],
    ),
    [
      ['a', 0],
      ['b', 1],
    ],
  )
})

test("a person's span goes on in no other word and in no other sentence", () => {
  const before = 'A flood. 3 people died. He says the bridge is safe.'
  const mine = (words: string) => [{ claimId: 'a', content: [at(before, words)], byPerson: true }]
  const carried = (words: string, after: string) =>
    carryOver(mine(words), [], draft(before), draft(after)).moved.map(({ content }) => content[0][0])
  assert.deepEqual(carried('3 people died', 'Rain. A flood. 3 people died.'), [15])
  assert.deepEqual(carried('3 people died', 'A flood. 13 people died.'), [])
  assert.deepEqual(carried('3 people died', 'Nobody says that 3 people died.'), [])
  assert.deepEqual(carried('the bridge is safe', 'Nobody says the bridge is safe.'), [])
})

test("a person's words in marks go on whatever is said around them", () => {
  const before = 'The “miracle” bridge is 40 years old.'
  const after = 'The “miracle” bridge, a “miracle” of steel, is 41.'
  const old = [{ claimId: 'a', content: [at(before, '“miracle”')], byPerson: true }]
  assert.deepEqual(carryOver(old, [], draft(before), draft(after)).moved[0].content, [at(after, '“miracle”')])
})

test('of the same sentence twice each claim goes on in its own, whatever order they are told in', () => {
  const text = 'It rained. It stopped. It rained.'
  const spans = [at(text, 'It rained', 11), at(text, 'It rained')]
  const old = spans.map((span, i) => ({ claimId: `${i}`, content: [span], byPerson: true }))
  const { moved } = carryOver(old, [], draft(text), draft(`Today. ${text}`))
  assert.deepEqual(
    moved.map(({ claimId, content }) => [claimId, content[0][0]]),
    [
      ['1', 7],
      ['0', 30],
    ],
  )
})

test('a paragraph with the same words keeps its lineage', () => {
  const old = [
    { exact: 'One.', lineageId: '1' },
    { exact: 'Two.', lineageId: '2' },
  ]
  assert.deepEqual(
    carryLineage(old, [{ exact: 'Zero.' }, { exact: 'Two.' }, { exact: 'One.' }, { exact: 'One.' }]),
    [null, '2', '1', null],
  )
})
