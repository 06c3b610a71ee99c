import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AP_STRICT, MAGAZINE } from './house-style'
import { EDIT_CLASSES, type Edit, type EditType } from './model'
import { differencesToName, firstChangingSense, firstForbidden } from './passable'

const edit = (type: EditType): Edit => ({ type, quote: [0, 1], at: 0, source: [0, 1] })

describe('differencesToName', () => {
  it('leaves out marks and spaces and nothing else', () => {
    const named = differencesToName(Object.values(EDIT_CLASSES).flat().map(edit), AP_STRICT).map(
      ({ type }) => type,
    )
    assert.ok(!named.includes('TYPOGRAPHY') && !named.includes('PUNCTUATION'))
    assert.equal(named.length, Object.values(EDIT_CLASSES).flat().length - 2)
    assert.ok(named.includes('CASE'))
  })

  it('takes in marks where the style says to ask for them', () => {
    const asking = { rules: { ...AP_STRICT.rules, PUNCTUATION: 'ask' } } as const
    assert.deepEqual(differencesToName([edit('PUNCTUATION'), edit('TYPOGRAPHY')], asking), [
      edit('PUNCTUATION'),
    ])
  })
})

describe('firstForbidden', () => {
  it('is the style’s word, and never on what changes the sense', () => {
    const edits = [edit('NEGATION'), edit('FILLER_CUT'), edit('CONTRACTION')]
    assert.equal(firstForbidden(edits, AP_STRICT)?.type, 'CONTRACTION')
    assert.equal(firstForbidden(edits, MAGAZINE), null)
  })
})

describe('firstChangingSense', () => {
  for (const type of EDIT_CLASSES.SENSE_CHANGED) {
    it(`holds for ${type}`, () => assert.equal(firstChangingSense([edit('CASE'), edit(type)])?.type, type))
  }
  for (const type of [...EDIT_CLASSES.ALTERED, ...EDIT_CLASSES.CLEANED, ...EDIT_CLASSES.TYPOGRAPHY]) {
    it(`does not hold for ${type}`, () => assert.equal(firstChangingSense([edit(type)]), null))
  }
})
