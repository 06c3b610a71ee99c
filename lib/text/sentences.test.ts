import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { segment } from './paragraphs'
import { pairQuotationMarks } from './quotation-marks'
import { splitSentences } from './sentences'

const read = (text: string): string[] => {
  const { quotations } = pairQuotationMarks(text, segment(text))
  const uncut = quotations.map((q) => [q.open[0], (q.close ?? q.inner)[1]] as const)
  return splitSentences(text, [0, text.length], uncut).map((span) => text.slice(...span))
}

const TABLE: readonly (readonly [says: string, sentences: readonly string[]])[] = [
  ['a stop and a capital part two', ['It rained.', 'Nobody came.']],
  ['a title ends none', ['Mr. Ruiz met Gov. Lee at St. Mary.', 'They spoke.']],
  ['a country may end one', ['He left the U.S. The bridge stayed.'.slice(0, 16), 'The bridge stayed.']],
  ['a country need not end one', ['He met U.S. Senator Lee.']],
  ['an initial ends none', ['J. Ruiz came.', 'He sat.']],
  ['marks are never cut', ['“It rained. Nobody came,” he said.', 'He left.']],
  ['a stop inside closing marks ends a sentence', ['He said “it rained.”', 'He left.']],
  ['a German guillemet opens a sentence', ['Es regnete.', '»Niemand kam«, sagte er.']],
  ['an ordinal before its month ends none', ['Er kam am 5. Oktober.', 'Es waren 5.', 'Der Rest blieb.']],
  ['a number keeps its point', ['It cost 3.50 in all.', 'He paid.']],
]

describe('sentences', () => {
  for (const [says, sentences] of TABLE)
    it(says, () => assert.deepEqual(read(sentences.join(' ')), sentences))
})
