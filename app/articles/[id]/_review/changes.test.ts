import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changesBetween } from './changes'
import { by, claimOn, evidenceOf, verdictOf } from './review-fixture'

const text = 'one two'
const seen = claimOn(text, 'c', 1, ['one'])

describe('what somebody else saved', () => {
  it('is told with their name and their words', () => {
    const verdict = verdictOf({
      by: by('Owen'),
      value: 'FIX_NEEDED',
      proposedWords: 'won',
      reason: 'He misspoke.',
    })
    const now = { ...seen, evidence: [evidenceOf({ by: by('Owen') })], verdict }
    assert.deepEqual(changesBetween(seen, now), [
      'Owen linked Tape, turn 1.',
      'Owen gave the verdict Needs a fix: “won”: He misspoke.',
    ])
  })

  it('is told when it was taken away', () => {
    const before = { ...seen, verdict: verdictOf({ approval: { ...by('Owen'), id: 'a' } }) }
    assert.deepEqual(changesBetween(before, { ...seen, verdict: verdictOf() }), [
      'The approval was taken back.',
    ])
    assert.deepEqual(changesBetween({ ...seen, evidence: [evidenceOf()] }, seen), [
      'The link to Tape was taken away.',
    ])
  })

  it('is nothing when the claim is as it was', () => {
    assert.deepEqual(changesBetween(seen, { ...seen, version: 9 }), [])
  })
})
