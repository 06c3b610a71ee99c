import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a past with a plain object after the words is the verb of the noun',
    'Ruiz’s claim that the bridge was safe angered families.',
    ['indirect | Ruiz | claim | the bridge was safe'],
  ],
  [
    'whoever says no to a claim denies its words',
    'Ruiz rejected claims that the bridge was rotten.',
    ['indirect | Ruiz | rejected claims | the bridge was rotten'],
  ],
  ['whoever hears a claim does not make it', 'Ruiz heard claims that the bridge was rotten.', []],
  [
    'a noun of saying with its owner',
    'Ruiz’s claim that the bridge was safe surprised many.',
    ['indirect | Ruiz | claim | the bridge was safe'],
  ],
  [
    'a clause in the words of a noun has its own verb',
    'Her claim that the bridge she built is the town’s pride was rejected.',
    ['indirect | Her | claim | the bridge she built is the town’s pride'],
  ],
  [
    'a noun that is no subject has no verb after its words',
    'She made the claim that the bridge was safe when it was not.',
    ['indirect | She | claim | the bridge was safe when it was not'],
  ],
  [
    'a promise with an infinitive',
    'Ruiz’s promise to rebuild the bridge was late.',
    ['indirect | Ruiz | promise | to rebuild the bridge'],
  ],
  [
    'a call for something, by whoever makes it',
    'Ana Ruiz made a call for calm.',
    ['indirect | Ana Ruiz | call for | calm'],
  ],
  [
    'a noun that is said to be its words',
    'Ruiz’s argument was that the bridge is “safe.”',
    ['mixed | Ruiz | argument | the bridge is “safe.”'],
  ],
  ['a call for something that nobody is said to make', 'There were calls for calm.', []],
]

describe('find cue nouns', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
