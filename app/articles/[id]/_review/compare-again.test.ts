import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EvidenceView } from '@/lib/claims/model'
import { whyCompareAgain } from './compare-again'
import { evidenceOf } from './review-fixture'

const style = { versionId: 'ap-1' }
const why = (more: Partial<EvidenceView>, matcher = '0.2.0') =>
  whyCompareAgain({ evidence: [evidenceOf({ styleVersionId: 'ap-1', ...more })] }, style, matcher)

describe('evidence is to be compared again', () => {
  it('when an older matcher compared it', () => {
    assert.equal(why({ matcher: '0.1.9' }), 'Compared by an older matcher (0.1.9; now 0.2.0).')
    assert.equal(why({ matcher: '0.2.0' }), null)
    assert.equal(why({ matcher: '0.10.0' }), null)
  })

  it('when another style ruled, or another version of this one', () => {
    assert.match(why({ matcher: '0.2.0', styleVersionId: 'ap-2' }) ?? '', /another house style/)
  })

  it('when its words changed and nobody who could read the source was there', () => {
    assert.match(why({ matcher: '0.2.0', isOutdated: true }) ?? '', /words changed/)
  })

  it('not where there is nothing to compare, or nothing is kept of when', () => {
    assert.equal(why({ words: null, matcher: '0.1.0' }), null)
    assert.equal(why({ matcher: null, styleVersionId: null }), null)
    assert.equal(whyCompareAgain({ evidence: [] }, style), null)
  })
})
