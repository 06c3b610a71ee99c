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

describe('what a paraphrase leaves out', () => {
  const turn = (text: string) =>
    indexShelf([{ source: 'tape', paragraph: 0, start: 0, end: text.length, text, speaker: 'HOLLIS' }])
  const match = (quote: string, said: string) =>
    matchClaim({ quote, speaker: 'Hollis', kind: 'indirect' }, turn(said))
  const softened = (quote: string, said: string): readonly string[] => {
    const { finding, evidence, softened = [] } = match(quote, said)
    assert.equal(finding, 'PARAPHRASE_SUPPORTED', quote)
    return softened.map(({ type, source }) => `${type} ${evidence[0].text.slice(...source)}`)
  }

  it('shows lost words of caution', () => {
    assert.deepEqual(softened('300 people came', 'Roughly 300 people came, I think.'), [
      'HEDGE Roughly',
      'HEDGE I think',
    ])
    assert.deepEqual(
      softened('the mayor was misled by her staff', 'The mayor was misled, probably by her own staff.'),
      ['HEDGE probably'],
    )
    assert.deepEqual(
      softened(
        'nobody had serviced the hydrant since 2011',
        'Nobody had serviced the hydrant since 2011, as far as our records show.',
      ),
      ['HEDGE as far as our records show'],
    )
    assert.deepEqual(softened('the budget would fall next year', 'The budget may fall next year.'), [
      'MODAL may',
    ])
    assert.deepEqual(
      softened('die Brücke werde nächstes Jahr gesperrt', 'Die Brücke könnte nächstes Jahr gesperrt sein.'),
      ['MODAL könnte'],
    )
  })

  it('shows none where the paraphrase is cautious too, or nothing was cautious', () => {
    assert.deepEqual(softened('about 300 people came', 'Roughly 300 people came, I think.'), [])
    assert.deepEqual(
      softened('she hoped the bridge would open in May', 'I hope the bridge opens in May.'),
      [],
    )
    assert.deepEqual(softened('the budget could fall next year', 'The budget may fall next year.'), [])
    assert.deepEqual(
      softened('the deputy mayor lied to the council', 'The former deputy mayor lied to the council.'),
      [],
    )
  })

  for (const [quote, said] of [
    ['die Brücke werde im Frühjahr gesperrt', 'Die Brücke wird im Frühjahr gesperrt, wenn der Bund zahlt.'],
    ['die Brücke werde im Frühjahr gesperrt', 'Die Brücke wird im Frühjahr gesperrt, falls der Bund zahlt.'],
    [
      'the bridge would be closed in spring',
      'The bridge will be closed in spring, as long as the state pays.',
    ],
    [
      'the bridge would be closed in spring',
      'The bridge will be closed in spring. But only if the state pays.',
    ],
    ['the bridge would be closed in spring', 'The bridge will be closed in spring. Unless they find money.'],
  ] as const)
    it(`clashes with a lost condition: ${said}`, () => {
      const { finding, edits, evidence } = match(quote, said)
      assert.equal(finding, 'PARAPHRASE_CLASH')
      assert.equal(edits[0].type, 'CONDITION')
      assert.notEqual(evidence[0].text.slice(...edits[0].source), '')
    })

  for (const said of [
    'The bridge is safe for the winter, if you ask me.',
    'The bridge is safe for the winter. If it rains, we look at the road.',
    'The bridge is safe for the winter. If it rains we look at the road.',
  ])
    it(`finds no condition in: ${said}`, () =>
      assert.equal(match('the bridge was safe for the winter', said).finding, 'PARAPHRASE_SUPPORTED'))

  it('clashes where the speaker did not think so', () => {
    const { finding, edits } = match('the old dam was safe', 'I don’t think the old dam is safe.')
    assert.deepEqual([finding, edits[0].type], ['PARAPHRASE_CLASH', 'NEGATION'])
  })

  it('counts “twice” as two', () => {
    const said = 'I warned the council twice, in March and again in April.'
    assert.equal(match('he had warned the council two times in March', said).finding, 'PARAPHRASE_SUPPORTED')
    const { finding, edits, evidence } = match('he had warned the council three times', said)
    assert.equal(finding, 'PARAPHRASE_CLASH')
    assert.equal(evidence[0].text.slice(...edits[0].source), 'twice')
  })
})

describe('a yes', () => {
  const found = (quote: string, asked: string) =>
    matchClaim(
      { quote, speaker: 'Hale', kind: 'indirect' },
      indexShelf(
        [
          ['COURIER', asked],
          ['HALE', 'Yes.'],
        ].map(([speaker, text], paragraph) => ({
          source: 'tape',
          paragraph,
          start: paragraph * 1000,
          end: paragraph * 1000 + text.length,
          text,
          speaker,
        })),
      ),
    )

  it('says yes to all that was asked', () => {
    const lost = found('the mayor would close the dam', 'Would the mayor close the dam if it rained?')
    assert.deepEqual([lost.finding, lost.edits[0].type], ['PARAPHRASE_CLASH', 'CONDITION'])
    const more = found('500 people came to the dam', 'Did 300 people come to the dam?')
    assert.deepEqual([more.finding, more.edits[0].type], ['PARAPHRASE_CLASH', 'NUMBER'])
  })
})
