import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  actOfStroke,
  changesNothing,
  DEFAULT_KEYMAP,
  KEY_ACT_NAMES,
  keyOf,
  parseKeymap,
  remap,
  verdictOfAct,
} from './keymap'

const stroke = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
})

describe('keys', () => {
  it('of an earlier draft only look', () => {
    assert.deepEqual(KEY_ACT_NAMES.filter(changesNothing), [
      'next',
      'previous',
      'nextUnchecked',
      'filter',
      'nextMark',
      'keys',
    ])
  })

  it('do what the list says', () => {
    assert.equal(actOfStroke(stroke('n'), DEFAULT_KEYMAP), 'nextUnchecked')
    assert.equal(actOfStroke(stroke('Enter'), DEFAULT_KEYMAP), 'link')
    assert.equal(actOfStroke(stroke('8'), DEFAULT_KEYMAP), 'verdict8')
    assert.equal(actOfStroke(stroke('q'), DEFAULT_KEYMAP), null)
  })

  it('leave every combination to the browser', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      assert.equal(actOfStroke(stroke('a', { [modifier]: true }), DEFAULT_KEYMAP), null)
  })

  it('held down, walk on but never decide twice', () => {
    assert.equal(actOfStroke(stroke('j', { repeat: true }), DEFAULT_KEYMAP), 'next')
    assert.equal(actOfStroke(stroke('1', { repeat: true }), DEFAULT_KEYMAP), null)
    assert.equal(actOfStroke(stroke('Enter', { repeat: true }), DEFAULT_KEYMAP), null)
  })

  it('are all dead when switched off', () => {
    assert.equal(actOfStroke(stroke('j'), { ...DEFAULT_KEYMAP, on: false }), null)
  })

  it('taken for another act leave the first without a key', () => {
    const mine = remap(DEFAULT_KEYMAP, 'approve', 'j')
    assert.equal(actOfStroke(stroke('j'), mine), 'approve')
    assert.equal(keyOf('next', mine), '')
    assert.equal(actOfStroke(stroke('a'), mine), null)
  })

  it('come back from what the browser kept, and from nonsense as the defaults', () => {
    const mine = remap({ ...DEFAULT_KEYMAP, on: false }, 'note', 'w')
    assert.deepEqual(parseKeymap(JSON.stringify(mine)), mine)
    assert.deepEqual(parseKeymap('{"on":true,"changed":{"fly":"x","note":3}}'), DEFAULT_KEYMAP)
    for (const odd of [null, '', '{', '3', 'null']) assert.deepEqual(parseKeymap(odd), DEFAULT_KEYMAP)
  })

  it('of verdicts count from the first', () => {
    assert.equal(verdictOfAct('verdict1'), 0)
    assert.equal(verdictOfAct('verdict8'), 7)
    assert.equal(verdictOfAct('undo'), null)
  })
})
