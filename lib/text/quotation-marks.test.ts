import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { segment } from './paragraphs'
import { pairQuotationMarks } from './quotation-marks'

const read = (text: string) => {
  const { quotations, stray } = pairQuotationMarks(text, segment(text))
  return { inner: quotations.map((q) => text.slice(...q.inner)), stray: stray.map((s) => text.slice(...s)) }
}

const TABLE: readonly (readonly [
  says: string,
  text: string,
  inner: readonly string[],
  stray?: readonly string[],
])[] = [
  ['curly marks face each other', 'He said “yes” and “no.”', ['yes', 'no.']],
  ['straight marks are read from the space around them', 'He said "yes" and "no."', ['yes', 'no.']],
  ['two single marks are a double one', "He said ''yes'' and ``no''.", ['yes', 'no']],
  ['guillemets pair', 'Il dit « oui » et «non».', [' oui ', 'non']],
  ['German marks pair', 'Er sagte „ja“ und »nein«.', ['ja', 'nein']],
  ['corner brackets pair', '彼は「はい」と『いいえ』。', ['はい', 'いいえ']],
  ['single marks can quote', 'Mayor: bridge ‘a disgrace’ to town', ['a disgrace']],
  ['an apostrophe before a decade is not a quote', 'In the ’90s and the ‘80s it rained.', []],
  ['a plural possessive is not a quote', 'The workers’ union and the bosses’ club met.', []],
  ['feet and inches are not quotes', 'He is 6\'3" tall and 5\'10" wide.', []],
  ['elisions are not quotes', 'Get ’em, rock ’n’ roll, ’tis so.', []],
  ['a quote within a quote belongs to it', '“He said ‘go’ and left,” she said.', ['He said ‘go’ and left,']],
  ['a quotation reopened goes on', '“One.\n\n“Two.”', ['One.', 'Two.']],
  [
    'a lost mark spoils its paragraph alone',
    'A “lost one here.\n\nThen “whole” words.',
    ['lost one here.', 'whole'],
    ['“'],
  ],
  ['a closing mark alone is stray', 'Nothing opened” here.', [], ['”']],
]

describe('quotation marks', () => {
  for (const [says, text, inner, stray = []] of TABLE)
    it(says, () => assert.deepEqual(read(text), { inner, stray }))
})
