import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchQuote } from './match'
import type { SourceParagraph } from './model'
import { indexShelf } from './shelf-index'

/** Forty turns nearly alike, so that no window of everyday words stands out. */
const NEARLY = Array.from({ length: 40 }, (_, k) => `I said I know what, I know it, and so I do know ${k}.`)

const shelfOf = (texts: readonly string[]): SourceParagraph[] =>
  texts.map((text, paragraph) => {
    const start = paragraph * 500
    return { source: 'tape', paragraph, start, end: start + text.length, text, speaker: 'ADA QUILL' }
  })

const match = (quote: string, texts: readonly string[]) =>
  matchQuote({ quote, speaker: 'Ada Quill' }, indexShelf(shelfOf(texts)))

describe('exactRuns', () => {
  it('finds a short quote of everyday words where it was said, among many like it', () => {
    const { finding, candidates } = match('I know, I know.', [...NEARLY, 'Oh, yes. I know, I know.'])
    assert.equal(finding, 'VERBATIM')
    assert.equal(candidates[0].paragraph, 40)
  })

  it('takes the sentence, not the same words inside another', () => {
    const { finding, evidence } = match('You want to.', ['You say so if you want to. You want to. You do.'])
    assert.equal(finding, 'VERBATIM')
    assert.equal(evidence[0].start, 27)
  })

  it('does not take another form of a word for the word', () => {
    assert.notEqual(match('We liked it.', ['We like it.']).finding, 'VERBATIM')
  })

  it('does not run on from one turn into the next', () => {
    const { evidence } = match('We left early. Then the heavy rain came.', [
      'We left early.',
      'Then the heavy rain came.',
    ])
    assert.deepEqual(
      evidence.map(({ paragraph }) => paragraph),
      [0, 1],
    )
  })
})
