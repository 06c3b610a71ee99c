import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EDIT_CLASSES, type Edit, type EditType } from './model'
import { changesSense, differencesToName } from './passable'

const edit = (type: EditType): Edit => ({ type, quote: [0, 1], at: 0, source: [0, 1] })

describe('differencesToName', () => {
  it('leaves out marks and spaces and nothing else', () => {
    const named = differencesToName(Object.values(EDIT_CLASSES).flat().map(edit)).map(({ type }) => type)
    assert.ok(!named.includes('TYPOGRAPHY') && !named.includes('PUNCTUATION'))
    assert.equal(named.length, Object.values(EDIT_CLASSES).flat().length - 2)
    assert.ok(named.includes('CASE'))
  })
})

describe('changesSense', () => {
  for (const type of EDIT_CLASSES.SENSE_CHANGED) {
    it(`holds for ${type}`, () => assert.equal(changesSense([edit('CASE'), edit(type)]), true))
  }
  for (const type of [...EDIT_CLASSES.ALTERED, ...EDIT_CLASSES.CLEANED, ...EDIT_CLASSES.TYPOGRAPHY]) {
    it(`does not hold for ${type}`, () => assert.equal(changesSense([edit(type)]), false))
  }
})
