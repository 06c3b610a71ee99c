import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingWithEveryEdit } from './test-turn'

describe('a contraction is opened by what stands behind it', () => {
  for (const [said, printed] of [
    ["They'd closed the school.", 'They had closed the school.'],
    ["We'd already gone there.", 'We had already gone there.'],
    ["He'd better go home.", 'He had better go home.'],
    ["We'd never go there.", 'We would never go there.'],
    ["She's a friend of the mayor.", 'She is a friend of the mayor.'],
    ["He's leaving town.", 'He is leaving town.'],
    ["It's got a crack.", 'It has got a crack.'],
    ["I'll pay for it.", 'I shall pay for it.'],
    ["It's supposed to hold.", 'It is supposed to hold.'],
  ])
    it(`“${printed}” for “${said}”`, () =>
      assert.equal(findingWithEveryEdit(said, printed), 'CLEANED CONTRACTION'))

  for (const [said, printed] of [
    ["I'd go there today.", 'I had go there today.'],
    ["We'd like to go there.", 'We had like to go there.'],
    ["We'd already gone there.", 'We would already gone there.'],
    ["They'd cut the budget.", 'They had cut the budget.'],
    ["They'd cut the budget.", 'They would cut the budget.'],
    ["I'd put it in the drawer.", 'I would put it in the drawer.'],
    ["What'd he say to you?", 'What would he say to you?'],
    ["She's a friend of the mayor.", 'She has a friend of the mayor.'],
    ["He's finished with it.", 'He has finished with it.'],
    ["He's finished with it.", 'He is finished with it.'],
    ["He's got a dam.", 'He is got a dam.'],
    ["You'll go there today.", 'You shall go there today.'],
  ])
    it(`not “${printed}” for “${said}”`, () =>
      assert.match(findingWithEveryEdit(said, printed), /^(?:SENSE|ALT)/))

  it('stands as it was said', () =>
    assert.equal(findingWithEveryEdit("They'd cut it.", "They'd cut it."), 'VERBATIM'))
})
