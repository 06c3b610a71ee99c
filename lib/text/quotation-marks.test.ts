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
  ['single guillemets pair', 'Elle dit ‹oui› et ›non‹.', ['oui', 'non']],
  ['low single marks pair', 'Er sagte ‚ja‘ und ging.', ['ja']],
  ['low marks may close straight', 'Er sagte „ja", dann „nein“.', ['ja', 'nein']],
  ['one mark may open and close', 'Hon sa ”ja” och ”nej”.', ['ja', 'nej']],
  ['a straight mark may close a curly one', '“It rained," she said. “A lot."', ['It rained,', 'A lot.']],
  ['a curly mark may close a straight one', '"It rained,” she said. "A lot.”', ['It rained,', 'A lot.']],
  [
    'straight marks inside curly ones are nested, whatever closes outside',
    '“He said "go" and left," she said.',
    ['He said "go" and left,'],
  ],
  [
    'marks of one sort nest by the space around them',
    '“A “birther” spoke,” she said.',
    ['A “birther” spoke,'],
  ],
  ['a mark after a word closes, whichever way it faces', 'They “bow“ to “him“.', ['bow', 'him']],
  ['three single marks close two quotations', "''I said 'go,''' he said.", ["I said 'go,'"]],
  ['a mark may stand at dashes and brackets', 'So—“no”—he said (“never”).', ['no', 'never']],
  ['a sign may open a quotation', 'It reads "@ruiz left" today.', ['@ruiz left']],
  ['single marks can quote', 'Mayor: bridge ‘a disgrace’ to town', ['a disgrace']],
  ['an apostrophe before a decade is not a quote', 'In the ’90s and the ‘80s it rained.', []],
  ['a plural possessive is not a quote', 'The workers’ union and the bosses’ club met.', []],
  ['feet and inches are not quotes', 'He is 6\'3" tall and 5\'10" wide.', []],
  ['elisions are not quotes', 'Get ’em, rock ’n’ roll, ’tis so.', []],
  ['a quote within a quote belongs to it', '“He said ‘go’ and left,” she said.', ['He said ‘go’ and left,']],
  ['a quotation reopened goes on', '“One.\n\n“Two.”', ['One.', 'Two.']],
  ['a quotation reopened with another mark goes on', '“One.\n\n"Two.”', ['One.', 'Two.']],
  ['marks with nothing between them are listed', 'Nothing “” was said, "" he wrote.', [], ['“”', '""']],
  [
    'a lost mark spoils its paragraph alone',
    'A “lost one here.\n\nThen “whole” words.',
    ['lost one here.', 'whole'],
    ['“'],
  ],
  [
    'a lost mark does not hide the pairs after it',
    'He wrote, “if you want this, read “Tides” and “Shores”.',
    ['Tides', 'Shores'],
    ['“'],
  ],
  [
    'a quotation not reopened ends at the mark that closes it',
    '“We knew. Then it\n\nfell,” she said. “All of it.”',
    ['We knew. Then it', 'fell,', 'All of it.'],
  ],
  [
    'inches inside a quotation close nothing',
    '“He is 6’2” tall and 5’9” wide,” she said.',
    ['He is 6’2” tall and 5’9” wide,'],
  ],
  ['a closing mark alone is stray', 'Nothing opened” here.', [], ['”']],
]

describe('quotation marks', () => {
  for (const [says, text, inner, stray = []] of TABLE)
    it(says, () => assert.deepEqual(read(text), { inner, stray }))

  it('hundreds of thousands of marks in one line are read', () => {
    for (const piece of ['a” ', '“a ', ' “a” b']) {
      const text = `“${piece.repeat(200_000)}`
      const { quotations, stray } = pairQuotationMarks(text, [{ start: 0, end: text.length }])
      assert.ok(quotations.length + stray.length >= 200_000)
    }
  })
})
