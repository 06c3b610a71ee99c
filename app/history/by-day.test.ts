import assert from 'node:assert/strict'
import { it } from 'node:test'
import { byDay, timeOfDay } from './by-day'

const event = (sequence: number, at: string) => ({
  sequence,
  at,
  actor: { memberId: 'm', name: 'Petra Lindqvist' },
  type: 'claim.added',
  sentence: 'added claim 1.',
})

it("a day ends at the newsroom's midnight, not at the server's", () => {
  const events = [
    event(3, '2026-03-11T04:30:00Z'),
    event(2, '2026-03-11T03:59:00Z'),
    event(1, '2026-03-10T23:00:00Z'),
  ]
  const days = byDay(events, 'America/New_York').map(({ day, events }) => [
    day,
    events.map((e) => e.sequence),
  ])
  assert.deepEqual(days, [
    ['Wednesday, March 11, 2026', [3]],
    ['Tuesday, March 10, 2026', [2, 1]],
  ])
})

it('the time is the one on the wall of the newsroom, from 00 to 23', () => {
  assert.equal(timeOfDay('2026-03-11T04:05:00Z', 'America/New_York'), '00:05')
})
