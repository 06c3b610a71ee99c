import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'
import { unitsOf } from './units'

const numbers = (text: string): string =>
  unitsOf(text)
    .filter(({ kind }) => kind === 'number')
    .map(({ key }) => key)
    .join(' ')

const found = (said: string, printed: string): string => {
  const place = { source: 'tape', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'ANN' }
  return compare(printed, [place]).finding
}

describe('a range', () => {
  for (const [text, read] of [
    ['between six and seven million', '#6000000 #7000000'],
    ['between 6 and 7 million', '#6000000 #7000000'],
    ['ten to fifteen hundred', '#1000 #1500'],
    ['five to six hundred thousand', '#500000 #600000'],
    ['five hundred to six hundred thousand', '#500000 #600000'],
    ['5–6m', '#5000000 #6000000'],
    ['two or three dozen', '#24 #36'],
    ['es sind sechs bis sieben Millionen', '#6000000 #7000000'],
    ['es sind zwei bis dreihundert', '#200 #300'],
    // each for itself
    ['6 and 7,000,000', '#6 #7000000'],
    ['six and seven million', '#6 #7000000'],
    ['900 to two million', '#900 #2000000'],
    ['five hundred to a thousand', '#500 #1000'],
    ['five thousand to six million', '#5000 #6000000'],
    ['nine to five', '#9 #5'],
    ['10 to 15 m long', '#10 #15'],
  ])
    it(`“${text}” is ${read}`, () => assert.equal(numbers(text), read))

  const said = 'Ten to fifteen thousand marched there.'
  for (const printed of [
    '10 to 15 thousand marched there.',
    '10,000 to 15,000 marched there.',
    '10,000–15,000 marched there.',
  ])
    it(`“${printed}” for “${said}”`, () => assert.equal(found(said, printed), 'CLEANED'))

  for (const printed of [
    '10 to 15,000 marched there.',
    '15,000 marched there.',
    'fifteen thousand marched there.',
  ])
    it(`not “${printed}” for “${said}”`, () => assert.equal(found(said, printed), 'SENSE_CHANGED'))
})
