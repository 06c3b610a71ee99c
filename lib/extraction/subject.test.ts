import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from './statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a second verb shares the subject of the verb before it, not that of the sentence',
    'Mary Holt drew cheers as he rose and declared that the pier was open.',
    ['indirect | he | declared | the pier was open'],
  ],
  [
    'a verb after “did” is no subject',
    'Holt did not release further details, saying that the pier was shut.',
    ['indirect | Holt | saying | the pier was shut'],
  ],
  [
    'nor is a place after “but”',
    'The clerk said it was open, but in a later interview said it was shut.',
    ['indirect | The clerk | said | it was open', 'indirect | The clerk | said | it was shut'],
  ],
  [
    'nor what a second insertion is about',
    'In a letter about the lamps and timber piles, Ana Ruiz, chief of the board, noted the cost was high.',
    ['indirect | Ana Ruiz | noted | the cost was high'],
  ],
  [
    'a participle goes with somebody where the sentence is about a thing',
    'The quarrel began when Ana Ruiz left the room, shouting “never again.”',
    ['direct | Ana Ruiz | shouting | “never again.”'],
  ],
  [
    'an infinitive goes with somebody led to it',
    'The vote prompted the council to say that the pier was safe.',
    ['indirect | the council | say | the pier was safe'],
  ],
  [
    'but not with a thing that was used',
    'Ana Ruiz used the speech to say that the pier was safe.',
    ['indirect | Ana Ruiz | say | the pier was safe'],
  ],
  [
    'a subject does not reach over marks that end in a comma',
    'Ruiz is a “change agent,” Holt said.',
    ['mixed | Holt | said | Ruiz is a “change agent,”'],
  ],
  [
    'nor over another verb',
    'Ana Ruiz said in her opening remarks that the pier was safe.',
    ['indirect | Ana Ruiz | said | the pier was safe'],
  ],
  [
    'but over a participle that describes it',
    'A letter seen by the Echo says the pier is safe.',
    ['indirect | A letter | says | the pier is safe'],
  ],
  [
    'it stands after a clause with “although”',
    'Although there is no rule, a member who came to discuss internal strategy said the pier was safe.',
    ['indirect | a member | said | the pier was safe'],
  ],
]

describe('the subject of a verb', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => {
      const found = statementLines(text)
      for (const line of statements) assert.ok(found.includes(line), `${line}\nnot in\n${found.join('\n')}`)
    })
})
