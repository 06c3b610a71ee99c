import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diffWords } from './diff-words'

const shown = (quote: string, source: string): string =>
  diffWords(quote, source)
    .map(({ kind, quote: q, source: s, edit }) => {
      const words =
        kind === 'cut'
          ? source.slice(...s)
          : kind === 'replaced'
            ? `${source.slice(...s)}→${quote.slice(...q)}`
            : quote.slice(...q)
      return kind === 'kept' ? words : `{${kind} ${edit?.type}: ${words}}`
    })
    .join('')

describe('diffWords', () => {
  const rows: readonly [what: string, quote: string, source: string, diff: string][] = [
    ['keeps words that are the same', 'We will close.', 'We will close.', 'We will close.'],
    [
      'strikes what was cut and says what it was',
      'We will close it.',
      'We will not close it.',
      'We will {cut NEGATION: not}close it.',
    ],
    [
      'boxes what was added',
      'We will never close it.',
      'We will close it.',
      'We will {added NEGATION: never} close it.',
    ],
    [
      'pairs what was replaced',
      'We may close it.',
      'We will close it.',
      'We {replaced MODAL: will→may} close it.',
    ],
    [
      'shows moved words where they stand in print',
      'We close the school in the spring.',
      'In the spring we close the school.',
      '{replaced CASE: we→We} close the school {replaced CASE: In→in}{added ORDER:  the spring}.',
    ],
    ['leaves out the talk around the words', 'close it', 'Well, we will close it tomorrow.', 'close it'],
    [
      'shows a quote without a source as one stretch',
      'bananas are yellow',
      'We will close it.',
      '{added undefined: bananas are yellow}',
    ],
  ]
  for (const [what, quote, source, diff] of rows) it(what, () => assert.equal(shown(quote, source), diff))

  it('gives the kept words of both sides as the same words', () => {
    const [quote, source] = [
      'We will close the school in June.',
      'So, um, we will not close the old school in June, no.',
    ]
    for (const { kind, quote: q, source: s } of diffWords(quote, source)) {
      if (kind === 'kept')
        assert.equal(
          quote
            .slice(...q)
            .replace(/[.,]$/, '')
            .trim(),
          source.slice(...s).trim(),
        )
    }
  })
})
