import assert from 'node:assert/strict'
import { it } from 'node:test'
import { describePlace } from './locator'

const nothing = { index: 3, startMs: null, page: null, label: null }

it('a place says tape, time, page and turn, each once', () => {
  const said = [
    [nothing, 'paragraph 4'],
    [{ ...nothing, page: 3 }, 'page 3, paragraph 4'],
    [{ ...nothing, startMs: 845_999, label: 'tape 2' }, 'tape 2, 00:14:05, turn 4'],
    [{ ...nothing, startMs: 3_600_000 }, '01:00:00, turn 4'],
  ] as const
  for (const [place, words] of said) assert.equal(describePlace(place), words)
})

it("the reader's own count of turns is kept, and not counted twice", () => {
  assert.equal(describePlace({ ...nothing, label: 'turn 2' }), 'turn 2')
  assert.equal(describePlace({ ...nothing, startMs: 5000, label: 'turn 2' }), '00:00:05, turn 2')
})
