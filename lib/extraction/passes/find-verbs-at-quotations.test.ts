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
    'a name that is a word of the language',
    '“It never ends,” Will wrote. “It goes on.”',
    ['direct | Will | wrote | “It never ends,” … “It goes on.”'],
  ],
  [
    'the same after the verb, in apposition',
    '“It never ends,” said May Doyle, a teacher in the valley.',
    ['direct | May Doyle | said | “It never ends,”'],
  ],
  [
    'a noun that is no known speaker',
    '“It never ends,” a voice over says.',
    ['direct | a voice over | says | “It never ends,”'],
  ],
  [
    'all words from the marks to the verb are its subject',
    '“It never ends,” former town planning director Ana Ruiz wrote to Lee.',
    ['direct | former town planning director Ana Ruiz | wrote | “It never ends,”'],
  ],
  [
    'a clause that opens with a conjunction is no speaker',
    '“It never ends,” as Ruiz said.',
    ['direct | Ruiz | said | “It never ends,”'],
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
