import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CandidateView } from '@/lib/claims/model'
import { bestPlaces, startFragment } from './candidates'
import { claimOn, evidenceOf } from './review-fixture'

const text = 'He called it “safe” and “sound”.'
const claim = claimOn(text, 'c', 1, ['“safe”', '“sound”'], { kind: 'MIXED' })
const place = (more: Partial<CandidateView> = {}): CandidateView => ({
  sourceId: 's1',
  sourceTitle: 'Tape',
  sourceKind: 'TRANSCRIPT_HUMAN',
  paragraph: 0,
  start: 0,
  end: 8,
  text: 'it holds',
  speaker: null,
  locator: 'turn 1',
  before: null,
  after: null,
  finding: 'VERBATIM',
  edits: [],
  proves: [],
  isPart: false,
  ...more,
})

describe('the place that one key links', () => {
  it('is the best', () => {
    assert.deepEqual(bestPlaces(claim, [place(), place({ start: 20, end: 30 })], null), { places: [place()] })
  })

  it('is none where the words are in no source, or linked already', () => {
    assert.ok('none' in bestPlaces(claim, [], null))
    assert.ok('none' in bestPlaces(claim, [place({ finding: 'NOT_FOUND' })], null))
    const linked = { ...claim, evidence: [evidenceOf()] }
    assert.ok('none' in bestPlaces(linked, [place(), place({ start: 20, end: 30 })], null))
  })
})

describe('places that hold the words only together', () => {
  const parts = [place({ isPart: true }), place({ start: 20, end: 30, isPart: true })]
  const found = [...parts, place({ start: 40, end: 50 })]

  it('are all linked by one key', () => {
    assert.deepEqual(bestPlaces(claim, found, null), { places: parts })
  })

  it('are linked as far as they are not, whether to the whole claim or to a fragment', () => {
    for (const fragmentIndex of [null, 0]) {
      const linked = { ...claim, evidence: [evidenceOf({ fragmentIndex })] }
      assert.deepEqual(bestPlaces(linked, found, null), { places: parts.slice(1) })
    }
    const both = { ...claim, evidence: [evidenceOf(), evidenceOf({ id: 'e2', span: [20, 30] })] }
    assert.ok('none' in bestPlaces(both, found, null))
  })
})

describe('the fragment looked for first', () => {
  it('is the first island without evidence', () => {
    assert.equal(startFragment(claim), 0)
    assert.equal(startFragment({ ...claim, evidence: [evidenceOf({ fragmentIndex: 0 })] }), 1)
  })

  it('is none for a quote that is one stretch of speech', () => {
    assert.equal(startFragment({ ...claim, kind: 'DIRECT' }), null)
    assert.equal(startFragment({ ...claim, evidence: [evidenceOf()] }), null)
  })
})
