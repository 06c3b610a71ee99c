import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'

describe('money', () => {
  for (const [said, printed] of [
    ['We got eighty pounds of that from him.', 'We got £80 of that from him.'],
    ['We lost ten million pounds of public money.', 'We lost £10 million of public money.'],
    ['They made a billion pounds of cuts there.', 'They made £1 billion of cuts there.'],
    ['I carried eighty pounds of butter home.', 'I carried 80 lbs of butter home.'],
    ['He gave me two hundred quid for the van.', 'He gave me £200 for the van.'],
    ['It cost five dollars Canadian to get there.', 'It cost C$5 to get there.'],
    ['It cost five dollars Canadian to get there.', 'It cost $5 Canadian to get there.'],
    ['It cost five Canadian dollars to get there.', 'It cost C$5 to get there.'],
    ['It cost five US dollars to get there.', 'It cost US$5 to get there.'],
  ])
    it(`“${printed}” for “${said}”`, () => assert.equal(findingOf(said, printed), 'CLEANED'))

  for (const [said, printed] of [
    ['I carried eighty pounds of butter home.', 'I carried £80 of butter home.'],
    ['It weighs some eighty pounds in all.', 'It weighs some £80 in all.'],
    ['He gave me two hundred quid for the van.', 'He gave me $200 for the van.'],
    ['He gave me two hundred quid for the van.', 'He gave me two hundred pounds for the van.'],
    ['It cost five dollars Canadian to get there.', 'It cost $5 to get there.'],
    ['It cost five dollars Canadian to get there.', 'It cost A$5 to get there.'],
  ])
    it(`not “${printed}” for “${said}”`, () => assert.match(findingOf(said, printed), /^(?:SENSE|ALT)/))

  it('stands as it was said', () => {
    for (const text of [
      'I carried eighty pounds of butter.',
      'It cost C$5 and US$6 there.',
      'It cost $5 Canadian there.',
    ])
      assert.equal(findingOf(text, text), 'VERBATIM')
  })
})
