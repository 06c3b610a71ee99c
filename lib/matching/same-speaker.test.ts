import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isSameSpeaker } from './same-speaker'

describe('isSameSpeaker', () => {
  const rows: readonly [printed: string | null, source: string | null, same: boolean | null][] = [
    ['Ada Quill', 'ADA QUILL', true],
    ['Ada Quill', 'MAYOR QUILL', true],
    ['Mayor Ada Quill', 'A. Quill', true],
    ['Quill', 'Ada Quill', true],
    ['Andrés López', 'LOPEZ', true],
    ['Ada Quill', 'JOHN DOE', false],
    ['Ada Quill', 'BEN QUILL', false],
    ['Ada Quill', 'REPORTER', false],
    ['Ada Quill', 'Q', false],
    ['Ada Quill', 'SPEAKER 2', null],
    ['Ada Quill', 'A', null],
    ['the mayor', 'ADA QUILL', null],
    ['Ada Quill', null, null],
    [null, 'ADA QUILL', null],
  ]
  for (const [printed, source, same] of rows) {
    it(`${printed} and ${source}: ${same === null ? 'open' : same ? 'the same' : 'another'}`, () => {
      assert.equal(isSameSpeaker(printed, source), same)
    })
  }
})
