import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asideLines } from './statement-lines'

const TABLE: readonly (readonly [says: string, text: string, aside: readonly string[]])[] = [
  [
    'a title after the word for its work',
    'Ruiz laughed in the town’s podcast, “Bridges and Walls,” which ended in May.',
    ['title | “Bridges and Walls,”'],
  ],
  [
    'a name with a capital within the sentence',
    'Ruiz swam to the old “Hope” again in the spring.',
    ['title | “Hope”'],
  ],
  [
    'a sentence in marks is speech, whatever its capitals',
    'Ruiz was worried. “Bridges and Walls Both Fall Down.”',
    [],
  ],
  ['one word a verb governs', 'Ruiz mended the “bridge” at last.', ['scare | “bridge”']],
  [
    'marks joined to the writer’s own are his as well',
    'The bridges vary in whether they are “high” or “low” ones.',
    ['scare | “high”', 'scare | “low”'],
  ],
]

describe('marks that nobody spoke', () => {
  for (const [says, text, aside] of TABLE) it(says, () => assert.deepEqual(asideLines(text), aside))
})
