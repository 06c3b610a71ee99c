import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'

describe('a title or a kind of place cut short', () => {
  for (const [said, printed] of [
    ['We asked Mister Lee about the boat.', 'We asked Mr. Lee about the boat.'],
    ['We asked governor Lee about the boat.', 'We asked Gov. Lee about the boat.'],
    ['we asked doctor lee about the boat', 'We asked Dr. Lee about the boat'],
    ['We asked Lieutenant Colonel Lee there.', 'We asked Lt. Col. Lee there.'],
    ['We asked Capt. Lee about the boat.', 'We asked Captain Lee about the boat.'],
    ["We went to Saint Mary's for the boat.", "We went to St Mary's for the boat."],
    ['We met on Lee Street by the boat.', 'We met on Lee St. by the boat.'],
    ['He sold the Lee Boat Company there.', 'He sold the Lee Boat Co. there.'],
    ['We met at Number Ten by the boat.', 'We met at No 10 by the boat.'],
    ['We asked Mister Will about the boat.', 'We asked Mr. Will about the boat.'],
    ['He went to No. 10 by the boat.', 'He went to number ten by the boat.'],
    ['We met at number ten by the boat.', 'We met at No. 10 by the boat.'],
    ['Wir haben Doktor Lee nicht gesehen.', 'Wir haben Dr. Lee nicht gesehen.'],
  ])
    it(`“${printed}” for “${said}”`, () => assert.equal(findingOf(said, printed), 'CLEANED'))

  for (const [said, printed] of [
    ['We met on Lee Street by the boat.', 'We met on Lee Saint by the boat.'],
    ['We asked General Lee about the boat.', 'We asked Gov. Lee about the boat.'],
    ['Gen Z will pay for it there.', 'General Z will pay for it there.'],
    ['we hope gen z will pay for it', 'We hope General Z will pay for it'],
    ['We did a rep Lee told us there.', 'We did a Representative Lee told us there.'],
    ['he did a rep then left the hall', 'He did a representative then left the hall'],
    ['I told him No 10 times already.', 'I told him number 10 times already.'],
    ['He says no 10 men left there.', 'He says number 10 men left there.'],
    ['He is no one in this town now.', 'He is No. 1 in this town now.'],
    ['There was no gen on Lee there.', 'There was no general on Lee there.'],
  ])
    it(`not “${printed}” for “${said}”`, () => assert.match(findingOf(said, printed), /^(?:SENSE|ALT)/))
})
