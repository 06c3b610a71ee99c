import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findCandidates } from './candidates'
import { matchQuote } from './match'
import { matchClaim } from './match-claim'
import type { SourceParagraph } from './model'
import { indexShelf } from './shelf-index'

const TURNS: readonly (readonly [speaker: string, text: string])[] = [
  ['REPORTER', 'Was the bridge inspected this spring?'],
  [
    'ADA QUILL',
    'It was. The bridge was inspected by twenty-five engineers, and the repair cost us $2.5 million.',
  ],
  ['REPORTER', 'What did the residents say about the harbour?'],
  ['ADA QUILL', 'Some residents were angry. We have asked the state for a second ferry, if the money comes.'],
  ['JOHN DOE', 'All of our officers were at the harbour by nine, and nobody was hurt.'],
  ['ADA QUILL', 'I am proud of the officers. All of our officers were at the harbour by nine.'],
]

const shelf: SourceParagraph[] = TURNS.map(([speaker, text], paragraph) => ({
  source: 'tape.txt',
  paragraph,
  start: paragraph * 1000,
  end: paragraph * 1000 + text.length,
  text,
  speaker,
}))
const index = indexShelf(shelf)
const match = (quote: string, speaker: string | null = 'Ada Quill') => matchQuote({ quote, speaker }, index)

describe('findCandidates', () => {
  it('lists the place of rare words first', () => {
    const [first] = findCandidates('the bridge was checked by engineers', index, { speaker: null, limit: 3 })
    assert.equal(first.paragraph.paragraph, 1)
  })

  it('prefers the right speaker among equals', () => {
    const quote = 'All of our officers were at the harbour by nine'
    const first = (speaker: string): number =>
      findCandidates(quote, index, { speaker, limit: 2 })[0].paragraph.paragraph
    assert.equal(first('John Doe'), 4)
    assert.equal(first('Ada Quill'), 5)
  })

  it('keeps to its limit and answers nothing for words nobody said', () => {
    assert.equal(
      findCandidates('the bridge, the harbour, the officers', index, { speaker: null, limit: 2 }).length,
      2,
    )
    assert.deepEqual(findCandidates('zebra crossing xylophone', index, { speaker: null, limit: 2 }), [])
    assert.deepEqual(findCandidates('…', index, { speaker: null, limit: 2 }), [])
    assert.deepEqual(findCandidates('the bridge', [], { speaker: null, limit: 2 }), [])
  })

  it('finds a number in words by its digits', () => {
    assert.equal(findCandidates('25', index, { speaker: null, limit: 1 })[0].paragraph.paragraph, 1)
  })
})

describe('matchQuote', () => {
  it('cuts the evidence to the words used, with offsets in the source', () => {
    const { finding, evidence } = match('The bridge was inspected by twenty-five engineers')
    assert.equal(finding, 'VERBATIM')
    assert.deepEqual(
      evidence.map(({ start, end, text }) => ({ start, end, text })),
      [{ start: 1008, end: 1057, text: 'The bridge was inspected by twenty-five engineers' }],
    )
  })

  it('counts edits within the evidence', () => {
    const quote = 'the repair cost us 3.5 million dollars'
    const { finding, evidence, edits } = match(quote)
    assert.equal(finding, 'SENSE_CHANGED')
    const number = edits.find((edit) => edit.type === 'NUMBER')
    assert.ok(number)
    assert.equal(quote.slice(...number.quote), '3.5 million')
    assert.equal(evidence[number.at].text.slice(...number.source), '2.5 million')
  })

  it('says that words of the question were not the answer', () => {
    assert.equal(match('Was the bridge inspected this spring?').finding, 'WRONG_SPEAKER')
  })

  it('finds both places of a splice, in the order of the print', () => {
    const { finding, evidence } = match(
      'Some residents were angry. The bridge was inspected by twenty-five engineers.',
    )
    assert.equal(finding, 'SPLICED')
    assert.deepEqual(
      evidence.map(({ paragraph }) => paragraph),
      [3, 1],
    )
  })

  it('says when another said it, and takes the right turn when there is one', () => {
    assert.equal(match('nobody was hurt').finding, 'WRONG_SPEAKER')
    assert.equal(match('All of our officers were at the harbour by nine').finding, 'VERBATIM')
  })

  it('says not found, not checked and why they differ', () => {
    assert.equal(match('The orchestra deserves a hall in which people can hear it').finding, 'NOT_FOUND')
    assert.equal(match('…').finding, 'NOT_CHECKED')
    assert.equal(matchQuote({ quote: 'The bridge', speaker: null }, indexShelf([])).finding, 'NOT_CHECKED')
  })

  it('finds words in a paragraph of a hundred thousand words', () => {
    const text = `${'Nothing of note was said about it. '.repeat(9000)}The otters came back in March. ${'Nothing else. '.repeat(9000)}`
    const long = indexShelf([{ source: 'a', paragraph: 0, start: 0, end: text.length, text, speaker: null }])
    const { finding, evidence } = matchQuote({ quote: 'The otters came back in May', speaker: null }, long)
    assert.equal(finding, 'SENSE_CHANGED')
    assert.equal(text.slice(evidence[0].start, evidence[0].end), evidence[0].text)
  })
})

describe('matchClaim', () => {
  const claim = (quote: string, kind: string) => matchClaim({ quote, speaker: 'Ada Quill', kind }, index)

  it('supports a paraphrase whose numbers and names agree', () => {
    assert.equal(claim('25 engineers had inspected the bridge', 'indirect').finding, 'PARAPHRASE_SUPPORTED')
  })

  const clashes: readonly [what: string, words: string, type: string][] = [
    ['number', 'the bridge had been inspected by 30 engineers', 'NUMBER'],
    ['negation', 'the bridge had not been inspected by the engineers', 'NEGATION'],
    ['condition', 'the state was asked for a second ferry whatever the money', 'CONDITION'],
    ['quantity', 'all residents were angry', 'QUANTIFIER'],
  ]
  for (const [what, words, type] of clashes) {
    it(`says that a ${what} clashes`, () => {
      const { finding, edits } = claim(words, 'indirect')
      assert.equal(finding, 'PARAPHRASE_CLASH')
      assert.ok(edits.some((edit) => edit.type === type))
    })
  }

  it('never calls a paraphrase verbatim, word for word though it be', () => {
    assert.equal(
      claim('The bridge was inspected by twenty-five engineers', 'indirect').finding,
      'PARAPHRASE_SUPPORTED',
    )
  })

  it('finds no support for what nobody said', () => {
    assert.equal(claim('the orchestra deserved a new hall', 'indirect').finding, 'NOT_FOUND')
  })

  it('judges the fragments of a mixed claim word by word', () => {
    const { finding, edits } = claim(
      'some of the residents “were furious” about the harbour, Quill said',
      'mixed',
    )
    assert.notEqual(finding, 'PARAPHRASE_SUPPORTED')
    assert.notEqual(finding, 'VERBATIM')
    assert.ok(edits.length > 0 || finding === 'NOT_FOUND')
    assert.ok(claim('the bridge “was inspected by twenty-five engineers”', 'mixed').also.includes('VERBATIM'))
  })
})
