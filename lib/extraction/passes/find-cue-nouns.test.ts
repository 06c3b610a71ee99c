import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a noun of saying with its owner',
    'Ruiz’s claim that the bridge was safe surprised many.',
    ['indirect | Ruiz | claim | the bridge was safe surprised many'],
  ],
]

describe('find cue nouns', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
