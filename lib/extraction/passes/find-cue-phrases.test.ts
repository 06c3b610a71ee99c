import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a source may open the sentence',
    'According to the mayor, the bridge is safe.',
    ['indirect | the mayor | According to | the bridge is safe'],
  ],
  [
    'a source may close the sentence',
    'The bridge is safe, according to the mayor.',
    ['indirect | the mayor | according to | The bridge is safe'],
  ],
  [
    'a noun for what somebody says, after its owner',
    'In Ruiz’s words, the bridge was “a gift to the town.”',
    ['mixed | Ruiz | words | the bridge was “a gift to the town.”'],
  ],
  [
    'a possessive pronoun is an owner',
    'The bridge was “a gift to the town,” in her view.',
    ['mixed | her | view | The bridge was “a gift to the town,”'],
  ],
  [
    'somebody quoted in an infinitive',
    'To quote Ruiz, “it holds.”',
    ['direct | Ruiz | To quote | “it holds.”'],
  ],
]

describe('find cue phrases', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
