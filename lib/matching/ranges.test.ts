import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'
import { unitsOf } from './units'

const numbers = (text: string): string =>
  unitsOf(text)
    .filter(({ kind }) => kind === 'number')
    .map(({ key }) => key)
    .join(' ')

describe('a range', () => {
  for (const [text, read] of [
    ['between six and seven million', '#6000000 #7000000'],
    ['between 6 and 7 million', '#6000000 #7000000'],
    ['ten to fifteen hundred', '#1000 #1500'],
    ['five to six hundred thousand', '#500000 #600000'],
    ['five hundred to six hundred thousand', '#500000 #600000'],
    ['5–6m', '#5000000 #6000000'],
    ['two or three dozen', '#24 #36'],
    ['ten to, uh, fifteen hundred', '#1000 #1500'],
    ['$2–3 million', '#2000000 #3000000'],
    ['$2 million to $3 million', '#2000000 #3000000'],
    ['$2 to $3 million', '#2 #3000000'],
    ['es sind sechs bis sieben Millionen', '#6000000 #7000000'],
    ['es sind zwei bis dreihundert', '#200 #300'],
    // each for itself
    ['number one to two hundred', '#1 #200'],
    ['the cells one to two hundred', '#1 #200'],
    ['Zimmer eins bis zweihundert sind leer', '#1 #200'],
    ['6 and 7,000,000', '#6 #7000000'],
    ['six and seven million', '#6 #7000000'],
    ['900 to two million', '#900 #2000000'],
    ['five hundred to a thousand', '#500 #1000'],
    ['five thousand to six million', '#5000 #6000000'],
    ['nine to five', '#9 #5'],
    ['they were 5 – 6 million stayed', '#5 #6000000'],
    ['10 to 15 m long', '#10 #15'],
  ])
    it(`“${text}” is ${read}`, () => assert.equal(numbers(text), read))

  const said = 'Ten to fifteen thousand marched there.'
  for (const printed of [
    '10 to 15 thousand marched there.',
    '10,000 to 15,000 marched there.',
    '10,000–15,000 marched there.',
  ])
    it(`“${printed}” for “${said}”`, () => assert.equal(findingOf(said, printed), 'CLEANED'))

  for (const printed of [
    '10 to 15,000 marched there.',
    '15,000 marched there.',
    'fifteen thousand marched there.',
  ])
    it(`not “${printed}” for “${said}”`, () => assert.equal(findingOf(said, printed), 'SENSE_CHANGED'))

  const doubtful = 'It rose from one to two hundred.'
  for (const printed of ['It rose from 1 to 200.', 'It rose from 100 to 200.'])
    it(`“${printed}” for “${doubtful}”`, () => assert.equal(findingOf(doubtful, printed), 'CLEANED'))

  for (const [whole, other] of [
    [doubtful, 'It rose to 200.'],
    [doubtful, 'It rose from 10 to 200.'],
    ['We read pages one to two hundred.', 'We read pages 100 to 200.'],
    ['It is between six and seven million.', 'It is between 6 and 7,000,000.'],
  ])
    it(`not “${other}” for “${whole}”`, () => assert.equal(findingOf(whole, other), 'SENSE_CHANGED'))

  for (const [words, signs] of [
    ['It cost two to three million dollars there.', 'It cost $2 million to $3 million there.'],
    ['It cost two to three million dollars there.', 'It cost $2–3 million there.'],
    ['It rose by six to seven percent there.', 'It rose by 6% to 7% there.'],
    ['It rose from 4.1 per cent to 5.6 per cent.', 'It rose from 4.1% to 5.6%.'],
    ['It rose by 6 to 7% there.', 'It rose by 6% to 7% there.'],
  ])
    it(`“${signs}” for “${words}”`, () => assert.equal(findingOf(words, signs), 'CLEANED'))

  for (const text of [
    'It rose by 6% to 7% there.',
    'It cost $2–3 million there.',
    'It cost $2 to $3 million there.',
  ])
    it(`“${text}” stands as it was said`, () => assert.equal(findingOf(text, text), 'VERBATIM'))

  it('a hesitation in it may be left out or stand', () => {
    const said = 'It cost us ten to, uh, fifteen thousand.'
    assert.equal(findingOf(said, 'It cost us 10 to 15 thousand.'), 'CLEANED')
    assert.equal(findingOf(said, said), 'VERBATIM')
  })

  for (const [whole, half] of [
    ['It cost us ten to fifteen thousand.', 'It cost us ten thousand.'],
    ['He had one or two drinks.', 'He had one.'],
    ['He had one or two drinks.', 'two drinks.'],
    ['It rose by 6% to 7% there.', 'It rose by 6%.'],
    ['It rose by 6 to 7 miles there.', 'It rose by 6% to 7 miles there.'],
  ])
    it(`not “${half}” for “${whole}”`, () => assert.equal(findingOf(whole, half), 'SENSE_CHANGED'))
})
