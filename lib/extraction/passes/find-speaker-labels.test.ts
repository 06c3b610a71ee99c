import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a name in capitals before a colon speaks the paragraph',
    'WALLACE: Let us start.\n\nPENCE: Well, thank you.',
    ['indirect | WALLACE | : | Let us start.', 'indirect | PENCE | : | Well, thank you.'],
  ],
  [
    'a name before a colon in a headline has every sentence of it, and each once',
    'Ruiz: Bridge Is Shut. Nobody Said It Was “never safe\n\nThe town was told on Monday that it must wait.',
    [
      'mixed | Ruiz | : | Bridge Is Shut. Nobody Said It Was “never safe',
      'indirect | - | told | it must wait',
    ],
  ],
]

describe('find speaker labels', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
