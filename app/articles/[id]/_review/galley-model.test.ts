import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { galleyOf, lightsOn, litParts } from './galley-model'
import { claimOn, reviewOf } from './review-fixture'

const text = 'Headline\nHe said “it holds, it will hold” and left.\nThey wrote “Dam Busters” too.'

const review = reviewOf(text, {
  kinds: ['HEADLINE', 'BODY', 'BODY'],
  claims: [
    claimOn(text, 'a', 1, ['“it holds, it will hold”']),
    claimOn(text, 'b', 2, ['it will hold” and left']),
  ],
})

describe('the galley', () => {
  it('draws every character once, though claims overlap', () => {
    const drawn = galleyOf(review).map((p) => p.pieces.map((piece) => piece.words).join(''))
    assert.deepEqual(drawn, text.split('\n'))
  })

  it('says which claims lie on a piece and where each begins and ends', () => {
    const [, body] = galleyOf(review)
    assert.deepEqual(
      body.pieces.map(({ words, claims, begins, ends }) => [words, claims, begins, ends]),
      [
        ['He said ', [], [], []],
        ['“it holds, ', ['a'], ['a'], []],
        ['it will hold”', ['a', 'b'], ['b'], ['a']],
        [' and left', ['b'], [], ['b']],
        ['.', [], [], []],
      ],
    )
  })

  it('numbers body paragraphs as people say them', () => {
    assert.deepEqual(
      galleyOf(review).map(({ number }) => number),
      [null, 1, 2],
    )
  })

  it('shows marks that are no claim apart', () => {
    const start = text.indexOf('“Dam')
    const marks = [
      {
        span: [start, start + 13] as const,
        exact: '“Dam Busters”',
        class: 'title',
        machineReason: 'A title.',
        claimId: null,
        decided: null,
      },
    ]
    const [, , last] = galleyOf({ ...review, marks })
    assert.deepEqual(
      last.pieces.filter((piece) => piece.aside).map(({ words, aside }) => [words, aside]),
      [['“Dam Busters”', 'open']],
    )
  })

  it('is drawn again only where something changed', () => {
    const before = galleyOf(review)
    const [first, ...rest] = review.claims
    const after = galleyOf({ ...review, claims: [{ ...first, status: 'CHECKING' }, ...rest] })
    assert.deepEqual(
      after.map((p, i) => p.print === before[i].print),
      [true, false, true],
    )
  })

  it('lights words without changing them', () => {
    const [, body] = galleyOf(review)
    const at = text.indexOf('said')
    const lights = [{ span: [at, at + 4] as const, as: 'cue' as const }]
    assert.deepEqual(
      litParts(body.pieces[0], lights).map(({ words, as }) => [words, as]),
      [
        ['He ', null],
        ['said', 'cue'],
        [' ', null],
      ],
    )
    assert.equal(lightsOn(lights, { start: 0, end: 8 }), lightsOn(lights, { start: 60, end: 70 }))
  })
})
