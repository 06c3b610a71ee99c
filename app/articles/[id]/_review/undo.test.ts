import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { by, claimOn, evidenceOf, verdictOf } from './review-fixture'
import { undoOf } from './undo'

const text = 'one'
const claim = (more: object) => claimOn(text, 'c', 1, ['one'], more)

describe('undo', () => {
  it('takes back the newest of what is mine', () => {
    const all = claim({ evidence: [evidenceOf()], verdict: verdictOf() })
    assert.deepEqual(undoOf(all, 'petra'), { act: 'withdrawVerdict', verdictId: 'v1' })
    const later = evidenceOf({ id: 'e9', by: by('petra', '2026-03-10T12:00:00.000Z') })
    assert.equal(undoOf(claim({ evidence: [later], verdict: verdictOf() }), 'petra')?.act, 'withdrawEvidence')
  })

  it('leaves what others did', () => {
    assert.equal(undoOf(claim({ evidence: [evidenceOf()], verdict: verdictOf() }), 'owen'), null)
  })

  it('takes back that I added, dismissed or brought back a claim, but no undo', () => {
    const byMe = (rule: string, reason = '') =>
      undoOf(claim({ rule, reason, versionBy: by('petra') }), 'petra')
    assert.deepEqual(byMe('added-by-person'), { act: 'dismiss', what: 'adding' })
    assert.deepEqual(byMe('restored-by-person'), { act: 'dismiss', what: 'bringing-back' })
    assert.deepEqual(byMe('dismissed-by-person'), { act: 'restore' })
    assert.deepEqual(byMe('no-longer-read'), { act: 'restore' })
    assert.equal(byMe('dismissed-by-person', 'Adding it was undone.'), null)
    assert.equal(undoOf(claim({ rule: 'added-by-person', versionBy: by('petra') }), 'owen'), null)
  })

  it('opens again what I answered last', () => {
    const place = {
      sourceId: 's1',
      sourceTitle: 'Tape',
      span: [9, 20],
      words: 'But no',
      locator: '',
      speaker: null,
    } as const
    const answer = {
      ...place,
      answer: 'FAIR',
      isOutdated: false,
      by: by('petra', '2026-03-10T13:00:00.000Z'),
    } as const
    assert.deepEqual(undoOf(claim({ verdict: verdictOf(), alsoSaid: [answer] }), 'petra'), {
      act: 'openAlsoSaid',
      sourceId: 's1',
      span: [9, 20],
    })
  })

  it('takes back an approval before the verdict it stands on', () => {
    const approval = { ...by('owen', '2026-03-10T12:00:00.000Z'), id: 'a1' }
    assert.deepEqual(undoOf(claim({ verdict: verdictOf({ approval }) }), 'owen'), {
      act: 'withdrawApproval',
      approvalId: 'a1',
    })
  })
})
