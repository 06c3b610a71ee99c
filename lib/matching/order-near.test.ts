import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Near, orderNear } from './order-near'

const place = (name: string, score: number, speaker: string | null = null, day: string | null = null) => ({
  name,
  score,
  speaker,
  day,
})
const order = (places: (Near & { name: string })[], speaker: string | null, day: string | null = null) =>
  orderNear(places, (one) => one, { speaker, day })
    .map(({ name }) => name)
    .join(' ')

describe('places of like strength', () => {
  it('are led by the right speaker’s, then by those that leave it open', () => {
    const places = [place('wrong', 10, 'ROWE'), place('open', 9.9), place('right', 9.8, 'FINCH')]
    assert.equal(order(places, 'Mayor Ada Finch'), 'right open wrong')
    assert.equal(order(places, null), 'wrong open right')
  })

  it('come by days from the day told, before or after it, those of no known day last', () => {
    const days = ['2026-03-01', '2026-03-12', '2026-03-09', null]
    const places = days.map((day) => place(day ?? 'none', 10, 'FINCH', day))
    assert.equal(order(places, 'Finch', '2026-03-10'), '2026-03-09 2026-03-12 2026-03-01 none')
    assert.equal(order(places, 'Finch'), '2026-03-01 2026-03-12 2026-03-09 none')
  })

  it('are ordered by speaker before day', () => {
    const places = [place('day', 10, 'ROWE', '2026-03-10'), place('speaker', 10, 'FINCH', '2020-01-01')]
    assert.equal(order(places, 'Finch', '2026-03-10'), 'speaker day')
  })
})

describe('a place that is plainly more like the quote', () => {
  it('stays first, whoever speaks and whenever', () => {
    const places = [place('like', 10, 'ROWE', '2020-01-01'), place('less', 9, 'FINCH', '2026-03-10')]
    assert.equal(order(places, 'Finch', '2026-03-10'), 'like less')
  })

  it('is not caught up with through a row of near ones', () => {
    const places = [place('a', 10, 'ROWE'), place('b', 9.8, 'ROWE'), place('c', 9.6, 'FINCH')]
    assert.equal(order(places, 'Finch'), 'a b c')
  })
})

it('places that tell nothing apart stay as they came', () => {
  assert.equal(order([place('a', 10), place('b', 10), place('c', 10)], 'Finch', '2026-03-10'), 'a b c')
  assert.equal(order([], null), '')
})
