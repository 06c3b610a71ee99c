import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'an unlisted verb after the marks',
    '“It never ends,” an angry Ruiz retaliated.',
    ['direct | an angry Ruiz | retaliated | “It never ends,”'],
  ],
  [
    'an unlisted verb before its subject',
    '“Choke!” blared the front page.',
    ['direct | the front page | blared | “Choke!”'],
  ],
  [
    'an unlisted verb before the marks',
    'Her friends jeered, “Go home!”',
    ['direct | Her friends | jeered | “Go home!”'],
  ],
  [
    'a participle before the speaker is no cue',
    '“It never ends,” retired judge Ana Ruiz said.',
    ['direct | retired judge Ana Ruiz | said | “It never ends,”'],
  ],
  [
    'marks that end a phrase leave the verb to its subject',
    'Lee, after a film about “the long way home,” changed his plans.',
    ['direct | Lee | - | “the long way home,”'],
  ],
]

describe('find verbs at quotations', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
