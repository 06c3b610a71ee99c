import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alsoSaid } from './also-said'
import { matchQuote } from './match'
import type { Place, SourceParagraph } from './model'
import { turnsOfVoice } from './same-voice'
import { indexShelf } from './shelf-index'
import { splicesOf } from './splice'

const TURNS: readonly (readonly [speaker: string, text: string])[] = [
  ['ADA QUILL', 'The ferry was sold for two million in March. We got a good price for it.'],
  ['REPORTER', 'And the harbour master?'],
  ['JOHN DOE', 'He left on his own account.'],
  [
    'ADA QUILL',
    'The harbour master resigned in April. We never sold the old ferry, only the new ferry, and not for a good price.',
  ],
]
const shelf: SourceParagraph[] = TURNS.map(([speaker, text], paragraph) => {
  const start = paragraph * 500
  return { source: 'tape', paragraph, start, end: start + text.length, text, speaker }
})
const index = indexShelf(shelf)
const match = (quote: string) => matchQuote({ quote, speaker: 'Ada Quill' }, index)

describe('splicesOf', () => {
  it('says how far apart two stretches are and who spoke between them', () => {
    const { evidence } = match(
      'The ferry was sold for two million in March. The harbour master resigned in April.',
    )
    assert.deepEqual(splicesOf(evidence, shelf), [
      {
        turnsApart: 3,
        msApart: null,
        reversed: false,
        otherSpeaker: false,
        between: ['REPORTER', 'JOHN DOE'],
      },
    ])
  })

  it('says how far apart in time, where both times are known', () => {
    const { evidence } = match(
      'The ferry was sold for two million in March. The harbour master resigned in April.',
    )
    const at = [5_000, null, null, 95_000]
    const [joint] = splicesOf(evidence, shelf, ({ paragraph }) => at[paragraph])
    assert.equal(joint.msApart, 90_000)
    assert.equal(splicesOf(evidence, shelf, ({ paragraph }) => at[paragraph + 1] ?? null)[0].msApart, null)
  })

  it('says that the order was turned round', () => {
    const { evidence } = match(
      'The harbour master resigned in April. The ferry was sold for two million in March.',
    )
    assert.equal(splicesOf(evidence, shelf)[0].reversed, true)
  })

  it('has no joint for one stretch', () =>
    assert.deepEqual(splicesOf(match('We got a good price for it').evidence, shelf), []))
})

describe('a quote over two turns of one speaker', () => {
  const spokenBetween = (words: string) =>
    matchQuote(
      {
        quote: 'We closed the northern lock because the gates were rusty and the pumps had failed twice.',
        speaker: 'Ada Quill',
      },
      indexShelf(
        [
          ['ADA QUILL', 'We closed the northern lock because the gates were rusty'],
          ['JOHN DOE', words],
          ['ADA QUILL', 'and the pumps had failed twice.'],
        ].map(([speaker, text], paragraph) => ({
          source: 'tape',
          paragraph,
          start: paragraph * 200,
          end: paragraph * 200 + text.length,
          text,
          speaker,
        })),
      ),
    )

  it("is no splice where only a listener's sound stands between", () => {
    const { finding, also, evidence } = spokenBetween('Mm-hmm.')
    assert.equal(evidence.length, 2)
    assert.ok(![finding, ...also].includes('SPLICED'))
  })

  for (const words of ['Right?', 'No.', 'And the pumps?'])
    it(`is one over “${words}”`, () => assert.equal(spokenBetween(words).finding, 'SPLICED'))
})

describe('alsoSaid', () => {
  const besides = (quote: string, said: readonly Place[], turns: readonly SourceParagraph[] = shelf) =>
    alsoSaid(quote, said, indexShelf(turnsOfVoice(said[0], turns)))

  it('finds where the speaker took it back', () => {
    const quote = 'The ferry was sold for two million in March'
    const [first] = besides(quote, match(quote).evidence)
    assert.equal(first.place.paragraph, 3)
    assert.equal(first.turn, 'never')
    assert.deepEqual(first.shared, ['sold', 'ferry'])
  })

  it('leaves out other speakers and the words quoted', () => {
    const quote = 'We never sold the old ferry, only the new ferry, and not for a good price'
    assert.deepEqual(besides(quote, match(quote).evidence), [])
  })

  it('knows the speaker under another label of another source, and no “Speaker 2” of one', () => {
    const quote = 'The ferry was sold for two million in March'
    const later = (speaker: string): SourceParagraph => ({
      source: 'radio',
      paragraph: 0,
      start: 0,
      end: 54,
      text: 'But we never sold the ferry for two million, I said so.',
      speaker,
    })
    const others = (first: string, second: string) => {
      const turns = [{ ...shelf[0], speaker: first }, later(second)]
      return besides(quote, [turns[0]], turns).map(({ place }) => place.source)
    }
    assert.deepEqual(others('ADA QUILL', 'Quill'), ['radio'])
    assert.deepEqual(others('Speaker 2', 'Speaker 2'), [])
    assert.deepEqual(others('ADA QUILL', 'JOHN DOE'), [])
  })
})
