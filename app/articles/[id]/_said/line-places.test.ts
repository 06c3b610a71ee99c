import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placesOf } from './line-places'

const at = (paragraph: number, startMs: number | null = null) => ({ paragraph, startMs })

describe('the line of a source', () => {
  it('places marks by time where every one has a time, else by turn', () => {
    const length = { turns: 11, lastMs: 1000 }
    assert.deepEqual(
      placesOf([at(1, 900), at(10, 1000)], length).map((place) => place.at),
      [0.9, 1],
    )
    assert.deepEqual(
      placesOf([at(1, 900), at(10)], length).map((place) => place.at),
      [0.1, 1],
    )
    assert.deepEqual(
      placesOf([at(5)], { turns: 11, lastMs: null }).map((place) => place.at),
      [0.5],
    )
  })

  it('puts marks that would cover each other into rows', () => {
    const length = { turns: 101, lastMs: null }
    assert.deepEqual(
      placesOf([at(52), at(50), at(51), at(60)], length).map(({ row }) => row),
      [2, 0, 1, 0],
    )
  })

  it('stands at the beginning of a source of one turn', () =>
    assert.deepEqual(placesOf([at(0, 0)], { turns: 1, lastMs: 0 }), [{ at: 0, row: 0 }]))
})
