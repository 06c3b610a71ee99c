import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeWords, speakerWords } from './ledger'
import type { AlterationRow } from './model'

test('what was left out or added is never told as a word of its own', () => {
  assert.deepEqual(
    [
      changeWords({ said: 'you know', printed: '' }),
      changeWords({ said: '', printed: 'really' }),
      changeWords({ said: 'help', printed: 'money' }),
      changeWords({ said: null, printed: '' }),
    ],
    [
      'left out “you know”',
      'added “really”',
      'said “help”, printed “money”',
      'left out of print, said withheld: its source is restricted, or linked no more',
    ],
  )
})

test('another speaker is a sentence that names who said it and who is printed', () => {
  const row = {
    type: 'WRONG_SPEAKER',
    printed: 'Tom Hale',
    said: 'COURIER',
    source: { title: 'Hale tape', place: 'turn 2' },
  } as AlterationRow
  assert.equal(speakerWords(row), 'COURIER says these words in Hale tape, turn 2; the print names Tom Hale')
  assert.equal(
    speakerWords({ ...row, said: null, source: null }),
    'Another speaker says these words; the print names Tom Hale',
  )
  assert.equal(speakerWords({ ...row, type: 'NUMBER' }), null)
})
