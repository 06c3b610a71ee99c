import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Span } from '../text/span'
import { looseMarks } from './loose-marks'

const text = 'The “miracle” crane “is safe,” he said.\n“It ”stands.”'
const paragraphs = [
  { start: 0, end: text.indexOf('\n') },
  { start: text.indexOf('\n') + 1, end: text.length },
]
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const loose = (live: readonly Span[], asides: Parameters<typeof looseMarks>[2] = []) =>
  looseMarks(text, paragraphs, asides, live).map(({ start, end }) => text.slice(start, end))

describe('marks that no claim accounts for', () => {
  it('are all there are where there is no claim', () => {
    assert.deepEqual(loose([]), ['“miracle”', '“is safe,”', '“It ”', '”'])
  })

  it('leave out those a live claim has words of, be it a part of them or more than them', () => {
    assert.deepEqual(loose([at('is safe'), at('“It ”stands.”')]), ['“miracle”'])
    assert.deepEqual(loose([at('The “miracle” crane'), at('“is safe,”'), at('It')]), ['”'])
  })

  it('come with what the newest run says of them', () => {
    const [start, end] = at('“miracle”')
    const asides = ['Scare quotes.', 'A title.'].map((reason) => ({ start, end, class: 'scare', reason }))
    const [first, second] = looseMarks(text, paragraphs, asides, [])
    assert.deepEqual(first, { start, end, class: 'scare', reason: 'Scare quotes.' })
    assert.equal(second.reason, 'No statement was read here.')
  })
})
