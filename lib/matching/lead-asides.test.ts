import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'

describe('what is said before the statement', () => {
  for (const [said, printed] of [
    ['Madam Chair, we built the wall in May.', 'We built the wall in May.'],
    ['Look, Dana, the pumps were bad from day one.', 'The pumps were bad from day one.'],
    ['Ladies and gentlemen, the gates were open.', 'The gates were open.'],
    ['First of all, the gates were open all night.', 'The gates were open all night.'],
    ["So no, I don't lie awake at night.", "I don't lie awake at night."],
    ['I want to start by saying that the families were told.', 'The families were told.'],
    ['I can tell you that the bridge is sound.', 'The bridge is sound.'],
    ['Aber gut, ich will das nicht mehr machen.', 'Ich will das nicht mehr machen.'],
  ])
    it(`“${printed}” leaves nothing out of “${said}”`, () =>
      assert.match(findingOf(said, printed), /^(?:VERBATIM|TYPOGRAPHY)$/))

  for (const [said, printed] of [
    ['Monday, the gates were open all night.', 'The gates were open all night.'],
    ['Not really, the gates were open all night.', 'The gates were open all night.'],
    ['I never say that the bridge is sound.', 'The bridge is sound.'],
    ['I said that the bridge is sound.', 'The bridge is sound.'],
    ['Ich bezweifle, dass der Minister gelogen hat.', 'der Minister gelogen hat'],
  ])
    it(`“${printed}” is not all of “${said}”`, () =>
      assert.match(findingOf(said, printed), /^(?:ALTERED|SENSE_CHANGED)$/))

  it('a start made twice is one', () =>
    assert.equal(findingOf('I think, I think we lost the money.', 'I think we lost the money.'), 'CLEANED'))

  it('a fragment of a question states nothing', () =>
    assert.equal(
      findingOf('You had the report marked urgent on the desk?', 'report marked urgent on the desk'),
      'VERBATIM',
    ))
})
