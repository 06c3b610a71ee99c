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
