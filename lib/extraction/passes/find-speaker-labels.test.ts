import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a name in capitals before a colon speaks the paragraph',
    'WALLACE: Let us start.\n\nPENCE: Well, thank you.',
    ['indirect | WALLACE | : | Let us start.', 'indirect | PENCE | : | Well, thank you.'],
  ],
]

describe('find speaker labels', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
