import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extraction/extract'
import { checkArticle, exitCodeOf } from './article-check'
import { indexShelf } from './shelf-index'

type Turn = readonly [source: string, speaker: string, text: string]

const check = (text: string, ...turns: readonly Turn[]) => {
  const shelf = indexShelf(
    turns.map(([source, speaker, text], paragraph) => {
      const start = paragraph * 1000
      return { source, paragraph, start, end: start + text.length, text, speaker }
    }),
  )
  return checkArticle(text, extract(text), shelf, null)[0]
}
const contrary = (text: string, ...turns: readonly Turn[]) =>
  check(text, ...turns).contrary.map((place) => `${place.source}: ${place.text}`)

const SAFE: Turn = ['a.txt', 'HOLLIS', 'The old dam is safe.']
const UNSAFE: Turn = ['b.txt', 'Mayor Hollis', 'We knew it all along. The dam is not safe.']

describe('contraryTo', () => {
  it('finds where the speaker said that it is not so', () =>
    assert.deepEqual(
      contrary('“The dam is safe,” Hollis said.', UNSAFE, ['a.txt', 'HOLLIS', 'The dam is safe.']),
      ['b.txt: The dam is not safe'],
    ))

  it('finds where the speaker said that it is so', () =>
    assert.deepEqual(contrary('“The dam is not safe,” Hollis said.', SAFE, UNSAFE), [
      'a.txt: The old dam is safe',
    ]))

  it('finds it in the same turn, and of a paraphrase', () =>
    assert.deepEqual(
      contrary('Hollis said that the dam was safe for now.', [
        'a.txt',
        'HOLLIS',
        'The dam is safe for now. Nobody has looked. The dam is not safe at all.',
      ]),
      ['a.txt: The dam is not safe at all'],
    ))

  it('changes neither the finding nor the exit code', () => {
    const claim = check('“The old dam is safe,” Hollis said.', SAFE, UNSAFE)
    assert.equal(claim.finding, 'VERBATIM')
    assert.equal(exitCodeOf([claim]), 0)
  })

  for (const [says, turn] of [
    ['another says', ['b.txt', 'CRANE', 'The old dam is not safe.']],
    ['is of something else', ['b.txt', 'HOLLIS', 'The old bridge is not safe.']],
    ['is denied of something else', ['b.txt', 'HOLLIS', 'The old dam is safe, and I do not lie.']],
    [
      'is of a part',
      ['b.txt', 'HOLLIS', 'The old pump house beside the dam is not a safe place for children.'],
    ],
    ['is asked', ['b.txt', 'HOLLIS', 'Is the old dam not safe?']],
    ['nobody is known to say', ['b.txt', 'SPEAKER 2', 'The old dam is not safe.']],
  ] as const)
    it(`finds no contrary in what ${says}`, () =>
      assert.deepEqual(contrary('“The old dam is safe,” Hollis said.', SAFE, turn), []))
})
