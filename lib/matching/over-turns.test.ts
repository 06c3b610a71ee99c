import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchQuote } from './match'
import type { SourceParagraph } from './model'
import { indexShelf } from './shelf-index'

type Turn = readonly [speaker: string | null, text: string]

function shelfOf(source: string, turns: readonly Turn[]): SourceParagraph[] {
  let start = 0
  return turns.map(([speaker, text], paragraph) => {
    const turn = { source, paragraph, start, end: start + text.length, text, speaker }
    start = turn.end + 2
    return turn
  })
}

const match = (quote: string, ...shelves: SourceParagraph[][]) =>
  matchQuote({ quote, speaker: null }, indexShelf(shelves.flat()))

const PIECES = ['We had a long wait. We were very', 'patient, and', 'it paid off. Then it rained.']
const QUOTE = 'We were very patient, and it paid off.'

describe('a sentence that a machine parted', () => {
  it('is found whole over the pieces of one voice, each shown', () => {
    const tape = shelfOf(
      'tape.vtt',
      PIECES.map((text) => [null, text]),
    )
    const { finding, evidence, candidates } = match(QUOTE, tape)
    assert.equal(finding, 'VERBATIM')
    assert.deepEqual(
      evidence.map(({ text }) => text),
      ['We were very', 'patient, and', 'it paid off'],
    )
    assert.deepEqual(candidates.slice(0, 3), tape)
  })

  it('is said to be put together where the pieces have two names', () => {
    const names = ['A', 'B', 'A']
    const tape = shelfOf(
      'tape.txt',
      PIECES.map((text, k) => [names[k], text]),
    )
    assert.equal(match(QUOTE, tape).finding, 'SPLICED')
  })

  it('is said to be put together where a mark says that another voice answered, or a question was asked', () => {
    const voices = shelfOf('tape.vtt', [
      ['unnamed voice 1', 'You hired the gunman.'],
      ['unnamed voice 2', 'I hired a gardener.'],
    ])
    assert.equal(match('You hired the gunman. I hired a gardener.', voices).finding, 'SPLICED')
    const nobody = shelfOf('tape.srt', [
      [null, 'Did you pay the hitman?'],
      [null, 'I paid the plumber.'],
    ])
    assert.equal(match('Did you pay the hitman? I paid the plumber.', nobody).finding, 'SPLICED')
  })

  it('is found where a word in it was misheard', () => {
    const tape = shelfOf('tape.vtt', [
      [null, 'And now we wait for the rain on the hills until we see the'],
      [null, 'success rate on this vase and what that looks like is hard to say.'],
    ])
    const { finding, edits } = match(
      'until we see the success rate on this virus and what that looks like',
      tape,
    )
    assert.equal(finding, 'ALTERED')
    assert.deepEqual(
      edits.map(({ type, at }) => [type, at]),
      [['WORD_REPLACE', 1]],
    )
  })

  it('is not taken for a sentence much like it that somebody else said in one piece', () => {
    const other = shelfOf('other.txt', [[null, "OK, great, that's very helpful, thank you."]])
    const tape = shelfOf('tape.vtt', [
      [null, "Great. That's very clear."],
      [null, 'Thank you very much.'],
    ])
    const { finding, evidence } = match("Great. That's very clear. Thank you very much.", other, tape)
    assert.equal(finding, 'VERBATIM')
    assert.deepEqual(new Set(evidence.map(({ source }) => source)), new Set(['tape.vtt']))
  })

  it('is not put together from words that lie about in the turns around', () => {
    const tape = shelfOf('tape.txt', [
      [null, 'We know it was late, and so we went home at once to the kids.'],
      [null, 'Patient people are rare here. It was very cold on the hill that night.'],
      [null, 'They paid for the tea and got off the bus.'],
    ])
    assert.equal(match(QUOTE, tape).finding, 'NOT_FOUND')
  })
})
