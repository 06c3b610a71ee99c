import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { claimOn, evidenceOf } from '../../app/articles/[id]/_review/review-fixture'
import type { EvidenceView } from './model'
import { toCompareAgain, whyCompareAgain } from './why-compare-again'

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

  it('of all claims of an article, those that stand', () => {
    const evidence = [evidenceOf({ matcher: '0.0.1' })]
    const claims = [
      claimOn('“It holds.”', 'old', 1, ['“It holds.”'], { evidence }),
      claimOn('“It holds.”', 'dismissed', 2, ['“It holds.”'], { evidence, state: 'DISMISSED' }),
      claimOn('“It holds.”', 'unlinked', 3, ['“It holds.”']),
    ]
    assert.deepEqual(
      toCompareAgain(claims, style).map(({ id }) => id),
      ['old'],
    )
  })
})
