import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'

/** The finding of print against what one speaker said. */
const finding = (said: string, printed: string): string =>
  compare(printed, [{ source: 'a', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'ANN' }])
    .finding

const HARMLESS = ['VERBATIM', 'TYPOGRAPHY', 'MARKED_EDIT', 'CLEANED']

describe('what somebody says another said', () => {
  for (const [said, printed] of [
    ['He told me he was fired.', 'He was fired.'],
    ['The man at the old gate told the committee he was fired.', 'He was fired.'],
    ['He told me, "I was fired."', 'I was fired.'],
    ['According to the Harbour Times, the bridge is safe.', 'The bridge is safe.'],
    ['I did not say he stole the money.', 'He stole the money.'],
    ['It seems to me the mayor lied to us.', 'The mayor lied to us.'],
    ['I would be lying if I said the bridge is safe.', 'The bridge is safe.'],
  ])
    it(`is not “${printed}”`, () => assert.ok(!HARMLESS.includes(finding(said, printed)), said))

  it('is one’s own where one quotes oneself, or where the verb only ends the words before', () => {
    assert.equal(finding('I said, "The bridge is safe."', 'The bridge is safe.'), 'VERBATIM')
    assert.equal(
      finding('That is what the reporters read; the bridge is safe.', 'The bridge is safe.'),
      'TYPOGRAPHY',
    )
  })
})

describe('a condition lost', () => {
  it('is found without an if', () => {
    assert.equal(finding('Should he come back, we will pay him.', 'We will pay him.'), 'SENSE_CHANGED')
    assert.equal(finding('Had he come back, we would pay him.', 'We would pay him.'), 'SENSE_CHANGED')
  })

  it('cuts a promise short behind “when”, and no report', () => {
    assert.equal(finding('We will pay him when the money comes.', 'We will pay him'), 'TRUNCATED')
    assert.equal(finding('We paid him when the money came.', 'We paid him'), 'VERBATIM')
  })
})

describe('a mark of question', () => {
  it('makes the sentence where the words do not', () => {
    assert.equal(finding('The bridge is safe?', 'The bridge is safe.'), 'ALTERED')
    assert.equal(finding('The bridge is safe?', 'The bridge is safe,'), 'ALTERED')
    assert.equal(finding('He left? I do not believe it.', 'He left. I do not believe it.'), 'ALTERED')
    assert.equal(finding('You ate it.', 'You ate it?'), 'ALTERED')
  })

  it('is a mark where the words ask', () => {
    for (const words of [
      'Is the bridge safe',
      'And how do we do that',
      'You sold it, didn’t you',
      'You know what',
    ])
      assert.equal(finding(`${words}?`, `${words}.`), 'TYPOGRAPHY', words)
  })
})

describe('words said over', () => {
  it('are a false start where they carry nothing', () => {
    assert.equal(finding('We, we, we are rich now.', 'We are rich now.'), 'CLEANED')
    assert.equal(finding('We saw the, the, the old bridge.', 'We saw the old bridge.'), 'CLEANED')
  })

  it('have weight where they mean something', () =>
    assert.equal(finding('He is a bad, bad man to us.', 'He is a bad man to us.'), 'ALTERED'))
})

describe('signs that are no words', () => {
  for (const [said, printed] of [
    ['We love it 🙄 so much.', 'We love it so much.'],
    ['It costs ₩500 in the shop.', 'It costs ₪500 in the shop.'],
    ['We took 2½ days for it.', 'We took 2 days for it.'],
    ['It is 10² metres wide there.', 'It is 10 metres wide there.'],
    ['It is >5 parts of a litre.', 'It is <5 parts of a litre.'],
  ])
    it(`count: “${printed}” for “${said}”`, () => assert.ok(!HARMLESS.includes(finding(said, printed))))

  it('are none where they refer to a footnote', () =>
    assert.equal(finding('The dam¹ is safe for now.', 'The dam is safe for now.'), 'TYPOGRAPHY'))
})

describe('a hesitation of English that is a word elsewhere', () => {
  for (const [said, printed] of [
    ['Sie ging und er hat das Geld genommen.', 'Sie ging und hat das Geld genommen.'],
    ['Er kam um Geld zu holen nach Berlin.', 'Er kam Geld zu holen nach Berlin.'],
    ['Ze zei dat er een man stond.', 'Ze zei dat een man stond.'],
    ['Ele comprou um carro novo ontem.', 'Ele comprou carro novo ontem.'],
  ])
    it(`is missed in “${printed}”`, () => assert.equal(finding(said, printed), 'ALTERED'))

  it('is cleaned away from English, and “ähm” from German', () => {
    assert.equal(finding('We had um no money left.', 'We had no money left.'), 'CLEANED')
    assert.equal(finding('Wir haben ähm das Geld genommen.', 'Wir haben das Geld genommen.'), 'CLEANED')
  })
})
