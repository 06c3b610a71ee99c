import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asideLines, statementLines } from '../statement-lines'

const BODY =
  'The bridge is closed for good, and the valley has to go around by the road along the river.\n\n“It is a long road,” Ruiz said. “Nobody likes it.”\n\n'

const TABLE: readonly (readonly [says: string, line: string, aside: readonly string[]])[] = [
  ['single marks in a text with double ones', '‘A long road.’', ['other | ‘A long road.’']],
  ['capitals throughout', '“NOBODY LIKES IT”', ['other | “NOBODY LIKES IT”']],
  ['capitals that end in a stop are shouted', '“GO AROUND IT NOW!”', []],
  ['a floating quotation in double marks', '“We knew of it for years.”', []],
]

describe('a heading made of words in marks', () => {
  for (const [says, line, aside] of TABLE)
    it(says, () => assert.deepEqual(asideLines(`Bridge\n\n${BODY}${line}\n\nThe road is long.`), aside))

  it('is speech where all marks are single', () => {
    const text = '‘It is a long road,’ Ruiz said.\n\n‘We knew of it for years.’'
    assert.deepEqual(statementLines(text), [
      'direct | Ruiz | said | ‘It is a long road,’',
      'direct | Ruiz | - | ‘We knew of it for years.’',
    ])
  })
})
