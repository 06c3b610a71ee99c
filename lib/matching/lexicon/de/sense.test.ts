import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from '../../compare'
import { COMMON_WORDS } from '../en/common-words'
import { FUNCTION_WORDS } from '../en/pronouns'
import * as sense from './sense'

const compareWith = (printed: string, said: string) =>
  compare(printed, [
    { source: 'tape', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'VOGEL' },
  ])

/** What was said, what was printed, and the change that makes. */
const CHANGED: readonly (readonly [said: string, printed: string, type: string])[] = [
  ['Wir werden das Werk in Essen nicht schließen.', 'Wir werden das Werk in Essen schließen.', 'NEGATION'],
  ['Ich habe das Geld nie genommen.', 'Ich habe das Geld genommen.', 'NEGATION'],
  ['Es gibt keine Risse in der Brücke.', 'Es gibt Risse in der Brücke.', 'NEGATION'],
  ['Vielleicht bleibt die Brücke zu.', 'Die Brücke bleibt zu.', 'HEDGE'],
  ['Ich glaube, die Brücke ist sicher.', 'Die Brücke ist sicher.', 'HEDGE'],
  ['Die Stadt muss die Brücke sperren.', 'Die Stadt kann die Brücke sperren.', 'MODAL'],
  ['Es waren drei Arbeiter auf der Brücke.', 'Es waren vier Arbeiter auf der Brücke.', 'NUMBER'],
  ['Wir haben einige Arbeiter gefragt.', 'Wir haben alle Arbeiter gefragt.', 'QUANTIFIER'],
  ['Wir öffnen sie, wenn das Geld kommt.', 'Wir öffnen sie, das Geld kommt.', 'CONDITION'],
]

describe('German words of sense', () => {
  for (const [said, printed, type] of CHANGED) {
    it(`${type}: “${said}” is not “${printed}”`, () => {
      const { finding, edits } = compareWith(printed, said)
      assert.equal(finding, 'SENSE_CHANGED')
      assert.ok(
        edits.some((edit) => edit.type === type),
        JSON.stringify(edits),
      )
    })
  }

  it('leave alone what means the same', () => {
    const { finding, edits } = compareWith('Es waren 25 Arbeiter da.', 'Es waren fünfundzwanzig Arbeiter da.')
    assert.deepEqual([finding, edits.map(({ type }) => type)], ['CLEANED', ['NUMBER_FORM']])
  })

  it('are no English words, measures of both languages apart', () => {
    const { UNITS, CONDITIONS_IN_GERMAN, HEDGES_IN_GERMAN, ...others } = sense
    const words = Object.values(others).flatMap((list) => list.filter((phrase) => !/[ #]/.test(phrase)))
    assert.deepEqual(
      words.filter((word) => COMMON_WORDS.has(word) || FUNCTION_WORDS.has(word)),
      [],
    )
  })
})
