import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../../extract'
import { statementLines } from '../../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation before its verb',
    '„Die Brücke ist gesperrt“, sagte der Sprecher des Ministeriums am Montag.',
    ['direct | der Sprecher des Ministeriums | sagte | „Die Brücke ist gesperrt“'],
  ],
  [
    'a colon before the quotation',
    'Der Minister sagte: „Es ist aus.“',
    ['direct | Der Minister | sagte | „Es ist aus.“'],
  ],
  [
    'dass opens what was said',
    'Der Minister erklärte, dass die Brücke sicher ist.',
    ['indirect | Der Minister | erklärte | die Brücke sicher ist'],
  ],
  [
    'the Konjunktiv needs no dass',
    'Der Minister betonte in Berlin, er habe davon nichts gewusst.',
    ['indirect | Der Minister | betonte | er habe davon nichts gewusst'],
  ],
  [
    'laut names a source',
    'Laut dem Minister hat die Firma den Schaden gemeldet.',
    ['indirect | dem Minister | Laut | hat die Firma den Schaden gemeldet'],
  ],
  [
    'so names a source',
    '„Es gibt keinen Grund zur Sorge“, so der Präsident.',
    ['direct | der Präsident | so | „Es gibt keinen Grund zur Sorge“'],
  ],
  [
    'zufolge names a source',
    'Dem Minister zufolge ist die Brücke sicher.',
    ['indirect | Dem Minister | zufolge | ist die Brücke sicher'],
  ],
  [
    'something is named something',
    'Der Minister nannte den Plan „eine Schande“ für die Stadt.',
    ['mixed | Der Minister | nannte | den Plan „eine Schande“ für die Stadt'],
  ],
]

describe('German', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))

  it('is recognised by its grammatical words', () => {
    assert.equal(extract('Die Brücke über den Fluss ist seit dem Montag gesperrt.').language, 'de')
    assert.equal(extract('The bridge over the river was closed on Monday.').language, 'en')
  })
})
