import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideSignOff } from '../claims/rules'
import { decideArticleStyle } from '../styles/rules'
import { canSignOff, permissionsOf, standingOf } from './rules'

const member = (role: 'MEMBER' | 'HEAD') => ({ memberId: 'm', userId: 'u', role })

test('an editor or the head of checking signs off, waives and chooses the style', () => {
  for (const standing of [standingOf(member('MEMBER'), ['EDITOR']), standingOf(member('HEAD'), [])]) {
    assert.ok(permissionsOf(standing).signOff)
    assert.equal(decideSignOff(standing, [], true), null)
    assert.equal(decideArticleStyle(standing, false), null)
  }
})

test('of an article one writes one does none of it, whatever else one is on it', () => {
  const writers = [
    standingOf(member('MEMBER'), ['WRITER', 'EDITOR']),
    standingOf(member('HEAD'), ['WRITER']),
    standingOf(member('HEAD'), ['WRITER', 'EDITOR']),
  ]
  for (const standing of writers) {
    assert.equal(canSignOff(standing), false)
    assert.equal(permissionsOf(standing).signOff, false)
    assert.equal(decideSignOff(standing, [], true)?.code, 'FORBIDDEN')
    assert.equal(decideArticleStyle(standing, false)?.code, 'FORBIDDEN')
  }
})
