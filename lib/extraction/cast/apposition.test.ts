import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extract'

const TABLE: readonly (readonly [text: string, cast: readonly string[]])[] = [
  [
    '“No,” said Ana Ruiz, a spokeswoman for the Transport Ministry, on Monday.',
    ['Ana Ruiz | spokeswoman | Transport Ministry'],
  ],
  [
    '“No,” said Tom Reed, director of research at Acme Labs, who left.',
    ['Tom Reed | director of research | Acme Labs'],
  ],
  ['“No,” said Tom Reed, a nurse at Hull Hospital.', ['Tom Reed | nurse | Hull Hospital']],
  ['“No,” said Tom Reed of Northgate Steel.', ['Tom Reed | - | Northgate Steel']],
  ['“No,” said Tom Reed, a lawyer, who left.', ['Tom Reed | lawyer | -']],
  ['“No,” said Tom Reed, who left, a spokesman for the union said.', ['Tom Reed | - | -']],
  ['“No,” said Tom Reed, Ada Finch and two others.', ['Tom Reed | - | -', 'Ada Finch | - | -']],
  [
    'Ana Ruiz, Sprecherin der Polizei, sagte, die Brücke sei seit dem Montag gesperrt.',
    ['Ana Ruiz | Sprecherin | Polizei'],
  ],
]

describe('an apposition', () => {
  for (const [text, cast] of TABLE)
    it(`gives title and affiliation: ${text}`, () => {
      const named = extract(text).cast.filter(({ kind }) => kind !== 'unnamed' && kind !== 'body')
      const lines = named.map(
        ({ name, title, affiliation }) => `${name} | ${title ?? '-'} | ${affiliation ?? '-'}`,
      )
      assert.deepEqual(lines.slice(0, cast.length), cast)
    })
})
