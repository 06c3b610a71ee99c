import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation goes on in the next sentence',
    '“It is closed,” Ruiz said. “It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “It won’t reopen.”'],
  ],
  [
    'what hangs on the cue does not part its quotations',
    '“It is closed,” Ruiz said, adding that nobody came. “It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “It won’t reopen.”', 'indirect | Ruiz | adding | nobody came'],
  ],
  [
    'a quotation reopened in the next paragraph is one',
    '“It is closed,” Ruiz said. “We knew.\n\n“It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “We knew. … “It won’t reopen.”'],
  ],
  [
    'a floating quotation is its own',
    '“It is closed,” Ruiz said.\n\n“We knew for many years that it would.”',
    ['direct | Ruiz | said | “It is closed,”', 'direct | Ruiz | - | “We knew for many years that it would.”'],
  ],
  [
    'the sentence before names the speaker',
    'Ruiz was worried. “The bridge could fall on us any day.”',
    ['direct | Ruiz | - | “The bridge could fall on us any day.”'],
  ],
  [
    'a colon in the paragraph before leads in',
    'Then Ruiz declared:\n\n“The bridge is closed for good.”',
    ['direct | Ruiz | declared | “The bridge is closed for good.”'],
  ],
  [
    'a dash and a name close the quotation',
    '“The bridge is closed for good.” — Ana Ruiz',
    ['direct | Ana Ruiz | - | “The bridge is closed for good.”'],
  ],
]

describe('carry quotations', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
