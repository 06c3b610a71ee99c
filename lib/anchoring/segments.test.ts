import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toSegments } from './segments'

const shown = (text: string, ranges: Parameters<typeof toSegments>[1]): string =>
  toSegments(text, ranges)
    .map(({ span, ids }) => `${text.slice(...span)}[${ids.join(',')}]`)
    .join(' ')

describe('toSegments', () => {
  it('gives a text without marks back whole', () => assert.equal(shown('abc', []), 'abc[]'))

  it('gives an empty text no segments', () => assert.deepEqual(toSegments('', []), []))

  it('cuts overlapping marks into pieces that know all their marks', () => {
    const ranges = [
      { span: [0, 4], id: 'claim', layer: 0 },
      { span: [2, 6], id: 'mention', layer: 1 },
    ] as const
    assert.equal(shown('abcdefgh', ranges), 'ab[claim] cd[claim,mention] ef[mention] gh[]')
  })

  it('lists lower layers first, then the longer mark', () => {
    const ranges = [
      { span: [0, 2], id: 'short', layer: 0 },
      { span: [0, 3], id: 'top', layer: 2 },
      { span: [0, 3], id: 'long', layer: 0 },
    ] as const
    assert.equal(shown('abc', ranges), 'ab[long,short,top] c[long,top]')
  })

  it('leaves out empty marks and cuts marks to the text', () => {
    const ranges = [
      { span: [1, 1], id: 'empty', layer: 0 },
      { span: [2, 99], id: 'over', layer: 0 },
    ] as const
    assert.equal(shown('abc', ranges), 'ab[] c[over]')
  })

  it('covers every character once whatever the marks', () => {
    const text = 'the quick brown fox'
    const ranges = Array.from({ length: 40 }, (_, i) => ({
      span: [(i * 7) % 19, (i * 11) % 19] as const,
      id: String(i),
      layer: i % 3,
    }))
    const segments = toSegments(text, ranges)
    assert.equal(segments.map(({ span }) => text.slice(...span)).join(''), text)
    assert.ok(segments.every(({ span }) => span[0] < span[1]))
  })
})
