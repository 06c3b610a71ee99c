import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchClaim } from './match-claim'
import { harnessShelf } from './mutation/cases'
import { indexShelf } from './shelf-index'

const index = indexShelf(harnessShelf())

type Row = readonly [speaker: string, words: string, types?: string]

const SUPPORTED: readonly Row[] = [
  ['Ines Brandt', 'the western section of the flood wall would be finished before the autumn rain'],
  ['Ines Brandt', 'the city spent $14 million on the wall'],
  ['Tomas Okello', 'his department found cracks in 11 of the 60 houses'],
  ['Yuki Nakamura', 'there would be no layoffs this year'],
  ['Helga Strand', 'the crew sounded the horn every two minutes'],
  ['Diane Harcourt', '300 messages were found later in an unopened folder'],
  ['Folake Adeyemi', 'nurses had got only one of the three things they asked for'],
]

const CLASHING: readonly Row[] = [
  ['Ines Brandt', 'the city spent $40 million on the wall', 'NUMBER'],
  ['Tomas Okello', 'his department found no cracks in the sixty houses it inspected', 'NEGATION'],
  ['Yuki Nakamura', 'there would be layoffs this year', 'NEGATION'],
  ['Rosa Templeton', 'a man from Geneva had offered eleven million last October', 'NAME'],
  ['Ines Brandt', 'the city would pay for the repair of the house', 'CONDITION'],
  ['Samir Haddad', 'the probe would answer the question for good', 'CONDITION'],
]

const FOREIGN: readonly Row[] = [
  ['Ines Brandt', 'taxes on alcohol had to rise'],
  ['Graham Pell', 'the orchestra deserved a better hall'],
  ['Priya Ramanathan', 'the observatory in Chile would be dismantled next spring'],
]

describe('matchParaphrase', () => {
  const match = ([speaker, quote]: Row) => matchClaim({ quote, speaker, kind: 'indirect' }, index)

  for (const row of SUPPORTED) {
    it(`supports “${row[1]}”`, () => {
      const { finding, evidence } = match(row)
      assert.equal(finding, 'PARAPHRASE_SUPPORTED')
      assert.equal(evidence[0].speaker, row[0].toUpperCase())
    })
  }
  for (const row of CLASHING) {
    it(`says what clashes in “${row[1]}”`, () => {
      const { finding, edits } = match(row)
      assert.equal(finding, 'PARAPHRASE_CLASH')
      assert.deepEqual(
        edits.map((edit) => edit.type),
        [row[2]],
      )
    })
  }
  for (const row of FOREIGN)
    it(`finds nothing for “${row[1]}”`, () => assert.equal(match(row).finding, 'NOT_FOUND'))

  it('takes no one rare word for a statement', () => {
    const text = `Prices rise every year, as everybody knows. ${'The council met on Monday again. '.repeat(50)}`
    const shelf = indexShelf([{ source: 'a', paragraph: 0, start: 0, end: text.length, text, speaker: null }])
    const said = (quote: string): string =>
      matchClaim({ quote, speaker: null, kind: 'indirect' }, shelf).finding
    assert.equal(said('the river would rise'), 'NOT_FOUND')
    assert.equal(said('prices would rise'), 'PARAPHRASE_SUPPORTED')
  })
})

describe('a paraphrase of a question', () => {
  const turns = (...lines: readonly (readonly [speaker: string | null, text: string])[]) =>
    indexShelf(
      lines.map(([speaker, text], paragraph) => ({
        source: 'tape',
        paragraph,
        start: paragraph * 1000,
        end: paragraph * 1000 + text.length,
        text,
        speaker,
      })),
    )
  const found = (answer: string, asker: string | null = 'COURIER', speaker: string | null = 'HALE') =>
    matchClaim(
      { quote: 'the mayor took a bribe from Northgate Steel', speaker: 'Hale', kind: 'indirect' },
      turns([asker, 'Did the mayor take a bribe from Northgate Steel?'], [speaker, answer]),
    )

  for (const answer of ['Absolutely not.', 'No.', 'He never did.', 'No, and you know it.', 'Nein, nie.'])
    it(`is refuted by “${answer}”`, () => {
      const { finding, evidence, edits } = found(answer)
      assert.equal(finding, 'PARAPHRASE_CLASH')
      assert.deepEqual([edits[0].type, edits[0].at], ['NEGATION', 1])
      assert.equal(evidence[1].text, answer)
    })

  for (const answer of ['Yes.', 'That is correct. I saw it.', 'Absolutely.'])
    it(`is borne out by “${answer}”`, () => assert.equal(found(answer).finding, 'PARAPHRASE_SUPPORTED'))

  for (const answer of [
    'Ask him.',
    'I have no comment to make.',
    'I do not know.',
    'Yes, but not in that way.',
  ])
    it(`stays open after “${answer}”`, () => assert.equal(found(answer).finding, 'NOT_FOUND'))

  it('is nothing where nobody answers, or somebody else does', () => {
    assert.equal(found('Yes.', 'COURIER', 'KIM').finding, 'NOT_FOUND')
    assert.equal(found('Yes.', 'COURIER', 'COURIER').finding, 'NOT_FOUND')
  })

  it('is left to the words where the speaker asked it himself', () =>
    assert.equal(found('Yes.', 'HALE', 'COURIER').finding, 'PARAPHRASE_SUPPORTED'))
})
