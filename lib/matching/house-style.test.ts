import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  AP_STRICT,
  findStyle,
  houseStyleSchema,
  ledgerOf,
  MAGAZINE,
  REUTERS,
  rulingOf,
  SHIPPED_STYLES,
} from './house-style'
import { EDIT_CLASSES, type EditType } from './model'

describe('house styles', () => {
  for (const house of SHIPPED_STYLES) {
    it(`${house.name} rules on every type and lets no changed sense pass`, () => {
      for (const type of Object.values(EDIT_CLASSES).flat())
        assert.match(rulingOf(type, house), /^(allowed|ask|forbidden)$/)
      for (const type of EDIT_CLASSES.SENSE_CHANGED) assert.equal(rulingOf(type, house), 'forbidden')
      assert.equal(findStyle(house.id), house)
      assert.deepEqual(houseStyleSchema.parse(house), house)
    })
  }

  const rows: readonly [type: EditType, ap: string, reuters: string, magazine: string][] = [
    ['CASE', 'allowed', 'allowed', 'allowed'],
    ['ELLIPSIS_CUT', 'ask', 'allowed', 'allowed'],
    ['BRACKET_ADD', 'ask', 'forbidden', 'allowed'],
    ['CONTRACTION', 'forbidden', 'forbidden', 'allowed'],
    ['TENSE', 'forbidden', 'ask', 'ask'],
    ['WORD_ADD', 'forbidden', 'forbidden', 'forbidden'],
  ]
  for (const [type, ...expected] of rows) {
    it(`differ on ${type}`, () =>
      assert.deepEqual(
        [AP_STRICT, REUTERS, MAGAZINE].map((house) => rulingOf(type, house)),
        expected,
      ))
  }

  it('cannot be edited to allow a changed sense', () => {
    const edited = { ...MAGAZINE, rules: { ...MAGAZINE.rules, NEGATION: 'allowed' } }
    assert.equal(houseStyleSchema.safeParse(edited).success, false)
  })

  it('must rule on every type it can rule on', () => {
    const { CASE: _left, ...rules } = MAGAZINE.rules
    assert.equal(houseStyleSchema.safeParse({ ...MAGAZINE, rules }).success, false)
  })

  it('writes the rule beside each difference', () => {
    const at = { quote: [0, 1], at: 0, source: [0, 1] } as const
    const lines = ledgerOf(
      [
        { type: 'CONTRACTION', ...at },
        { type: 'NUMBER', ...at },
      ],
      AP_STRICT,
    )
    assert.deepEqual(
      lines.map(({ ruling, rule }) => `${ruling} – ${rule}`),
      [
        'forbidden – AP strict 1: CONTRACTION is forbidden',
        'forbidden – NUMBER changes the sense: no style allows it',
      ],
    )
  })
})
