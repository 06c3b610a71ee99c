import assert from 'node:assert/strict'
import { it } from 'node:test'
import { instantOf } from './wall-time'

it('a time on the clock is read in the zone of the newsroom, in winter and in summer', () => {
  assert.equal(instantOf('2026-01-10T19:42', 'America/New_York'), '2026-01-11T00:42:00.000Z')
  assert.equal(instantOf('2026-07-10T19:42', 'America/New_York'), '2026-07-10T23:42:00.000Z')
  assert.equal(instantOf('2026-07-10T09:00', 'Asia/Kolkata'), '2026-07-10T03:30:00.000Z')
  assert.equal(instantOf('2026-07-10T09:00', 'UTC'), '2026-07-10T09:00:00.000Z')
})

it('a repeated hour is the first of the two, a skipped one is moved on', () => {
  assert.equal(instantOf('2026-11-01T01:30', 'America/New_York'), '2026-11-01T05:30:00.000Z')
  assert.equal(instantOf('2026-03-08T02:30', 'America/New_York'), '2026-03-08T07:30:00.000Z')
})

it('what is no time is nothing', () => {
  for (const odd of ['', '2026-02-30T10:00', '2026-01-01', '2026-01-01T25:00', 'tomorrow'])
    assert.equal(instantOf(odd, 'UTC'), null)
})
