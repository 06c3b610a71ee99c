import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingWithEveryEdit } from './test-turn'

describe('a word that is one here and two there', () => {
  const CASES = [
    ['The healthcare was bad here.', 'The health care was bad here.', 'CLEANED SPELLING'],
    ['The health care was bad here.', 'The healthcare was bad here.', 'CLEANED SPELLING'],
    ['The minister paid for all of it.', 'The min-\nister paid for all of it.', 'TYPOGRAPHY TYPOGRAPHY'],
    ['The well-known man paid.', 'The well-\nknown man paid.', 'TYPOGRAPHY PUNCTUATION'],
    ['The long-term plan is dead.', 'The longterm plan is dead.', 'TYPOGRAPHY PUNCTUATION'],
  ] as const
  for (const [quote, text, expected] of CASES) {
    it(`“${quote}” of ${JSON.stringify(text)} is ${expected}`, () =>
      assert.equal(findingWithEveryEdit(text, quote), expected))
  }

  it('stays two words where both texts have them as two', () => {
    const text = 'An uptick. This huge up-tick has surprised me.'
    assert.equal(findingWithEveryEdit(text, 'This huge up-tick has surprised me.'), 'VERBATIM')
  })

  it('is another word where parting it makes one', () => {
    for (const [quote, text] of [
      ['Nobody was found here.', 'No body was found here.'],
      ['We live apart of it now.', 'We live a part of it now.'],
      ['He is notable to pay for it.', 'He is not able to pay for it.'],
      ['She believes injustice for all.', 'She believes in justice for all.'],
      ['It was an amoral choice.', 'It was a moral choice.'],
      ['They released the house on Monday evening.', 'They re-leased the house on Monday evening.'],
      ['He resigns the contract on Monday evening.', 'He re-signs the contract on Monday evening.'],
    ])
      assert.match(findingWithEveryEdit(text, quote), /^(?:ALTERED|SENSE_CHANGED)/)
  })
})
