import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { differenceKey, differencesOf, type OldClaim, type Reading } from './differences'

const reading = (start: number, end: number, speaker: string | null = 'Ada'): Reading => ({
  kind: 'DIRECT',
  content: [[start, end, '']],
  cue: [],
  speaker,
})
const claim = (start: number, end: number, more: Partial<OldClaim> = {}): OldClaim => ({
  ...reading(start, end),
  id: `${start}`,
  live: true,
  undone: false,
  read: true,
  ...more,
})

describe('what a newer run differs in', () => {
  it('is nothing where it reads the same', () => {
    assert.deepEqual(differencesOf([claim(0, 9), claim(20, 30)], [reading(0, 9), reading(20, 30)]), [])
  })

  it('is a statement it adds, one it changes and one it reads no more', () => {
    const found = differencesOf(
      [claim(0, 10), claim(20, 30), claim(60, 70)],
      [reading(0, 12), reading(20, 30, null), reading(40, 50)],
    )
    assert.deepEqual(found, [
      { claim: null, proposal: 2 },
      { claim: 0, proposal: 0 },
      { claim: 1, proposal: 1 },
      { claim: 2, proposal: null },
    ])
  })

  it('pairs the same words before words that are alike', () => {
    assert.deepEqual(differencesOf([claim(0, 10), claim(0, 12)], [reading(0, 12), reading(0, 10)]), [])
  })

  it('never proposes again what was dismissed, nor drops what it never read', () => {
    assert.deepEqual(differencesOf([claim(0, 10, { live: false })], [reading(0, 10, null)]), [])
    assert.deepEqual(differencesOf([claim(0, 10, { read: false })], []), [])
  })

  it('proposes again as new what was accepted and taken back', () => {
    const undone = claim(0, 10, { live: false, undone: true })
    assert.deepEqual(differencesOf([undone], [reading(0, 10)]), [{ claim: 0, proposal: 0 }])
    assert.deepEqual(differencesOf([undone], []), [])
  })

  it('is the same one when another run proposes the same, and another when that reads anything otherwise', () => {
    const key = (start: number, end: number, speaker?: string | null) =>
      differenceKey('7', reading(start, end, speaker))
    assert.equal(key(0, 10), key(0, 10))
    const others = [
      key(0, 11),
      key(0, 10, null),
      differenceKey(null, reading(0, 10)),
      differenceKey('7', null),
    ]
    assert.equal(new Set([key(0, 10), ...others]).size, 5)
  })
})
