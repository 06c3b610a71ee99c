import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indexShelf } from '../shelf-index'
import { makeCases } from './cases'
import { type Miss, scoreCases } from './score'

/** A slice small enough for every run; `npm run score:match` does the whole. Floors only rise. */
const { shelf, cases } = makeCases(7, 2500)
const score = scoreCases(indexShelf(shelf), cases)
const told = (misses: readonly Miss[]): string =>
  misses
    .slice(0, 5)
    .map((miss) => `${miss.case.made} → ${miss.finding}: ${miss.case.quote}`)
    .join('\n')

describe('the matcher on seeded alterations', () => {
  it('calls nothing altered or worse verbatim, typography, marked or cleaned', () => {
    assert.equal(score.letThrough.length, 0, told(score.letThrough))
  })

  it('gives the right finding in at least 98 of 100 cases', () => {
    assert.ok(score.right / score.cases >= 0.98, told(score.misses))
  })

  it('lists the right paragraph first in at least 995 of 1000 cases', () => {
    assert.ok(score.placedFirst / score.placed >= 0.995, `${score.placedFirst} of ${score.placed}`)
  })

  it('calls every unchanged passage verbatim', () => {
    assert.ok(score.unchanged > 100)
    assert.equal(score.unchangedVerbatim, score.unchanged)
  })

  it('finds at most one in a hundred sentences from elsewhere', () => {
    assert.ok(score.elsewhere > 50)
    assert.ok(score.elsewhereNotFound / score.elsewhere >= 0.99)
  })

  it('makes the same cases from the same seed and others from another', () => {
    const quotes = (seed: number): string =>
      makeCases(seed, 50)
        .cases.map((one) => one.quote)
        .join('\n')
    assert.equal(quotes(3), quotes(3))
    assert.notEqual(quotes(3), quotes(4))
  })

  it('holds every edit type alone and in pairs, in quotes of 3 to 60 words', () => {
    const alone = new Set(cases.filter((one) => one.types.length === 1).map((one) => one.types[0]))
    const paired = new Set(cases.filter((one) => one.types.length === 2).flatMap((one) => one.types))
    assert.equal(alone.size, 25)
    assert.equal(paired.size, 25)
    const lengths = cases.filter((one) => one.made === 'UNCHANGED').map((one) => one.quote.split(' ').length)
    assert.ok(Math.min(...lengths) >= 3 && Math.max(...lengths) <= 60 && Math.max(...lengths) > 40)
  })
})
