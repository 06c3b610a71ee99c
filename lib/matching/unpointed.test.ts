import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingOf } from './test-turn'

/** Where a transcript has no marks, what follows or stands before may be the next sentence or the one before. */
const SAID =
  'we closed the bridge on monday if you look at the wall you see it because the crack grows i think the river is high but we wait'

describe('a transcript without a mark', () => {
  for (const [printed, finding] of [
    ['We closed the bridge on Monday.', 'TRUNCATED'],
    ['The river is high.', 'SENSE_CHANGED'],
    ['Because the crack grows.', 'TRUNCATED'],
    ['You see it because the crack grows …', 'SENSE_CHANGED'],
    ['If you look at the wall …', 'TYPOGRAPHY'],
  ] as const)
    it(`tells of “${printed}” no more than it shows: ${finding}`, () =>
      assert.equal(findingOf(SAID, printed), finding))
})
