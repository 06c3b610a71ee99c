import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'

const shown = (said: string, printed: string): string => {
  const place = { source: 'tape', paragraph: 0, start: 0, end: said.length, text: said, speaker: 'VOGEL' }
  const { finding, edits } = compare(printed, [place])
  return `${finding} ${edits.map(({ type }) => type).join(' ')}`
}

describe('an umlaut', () => {
  for (const [said, printed, found] of [
    ['Er könnte morgen kommen.', 'Er konnte morgen kommen.', 'SENSE_CHANGED MODAL'],
    ['Sie hätten das Geld genommen.', 'Sie hatten das Geld genommen.', 'SENSE_CHANGED MODAL'],
    ['Das wurde der Stadt helfen.', 'Das würde der Stadt helfen.', 'SENSE_CHANGED MODAL'],
    ['Er wäre gern dabei gewesen.', 'Er ware gern dabei gewesen.', 'SENSE_CHANGED MODAL'],
    ['Man könnte.', 'Man konnte.', 'SENSE_CHANGED MODAL'],
    ['Wir fordern die Schulen im Land.', 'Wir fördern die Schulen im Land.', 'ALTERED WORD_REPLACE'],
    ['Die Mütter waren nicht da.', 'Die Mutter waren nicht da.', 'ALTERED WORD_REPLACE'],
    ['Er könnte das wissen.', 'Er koennte das wissen.', 'CLEANED SPELLING'],
    ['Der Weg zur Straße ist weit.', 'Der Weg zur Strasse ist weit.', 'CLEANED SPELLING'],
    ['I told Ann Müller about this.', 'I told Ann Muller about this.', 'CLEANED SPELLING'],
    ['I met him in the café there.', 'I met him in the cafe there.', 'CLEANED SPELLING'],
  ])
    it(`“${printed}” for “${said}” is ${found}`, () => assert.equal(shown(said, printed), found))
})

describe('German in print: a text of few words is read in the language of its source', () => {
  const said = 'Das sind 2.500 Euro im Jahr, und wir haben das Geld.'
  for (const [printed, found] of [
    ['2,500 Euro', 'SENSE_CHANGED NUMBER'],
    ['2500 Euro im Jahr', 'CLEANED NUMBER_FORM'],
  ])
    it(`“${printed}”`, () => assert.equal(shown(said, printed), found))

  it('and a source of few words in that of its print', () =>
    assert.equal(
      shown('Im Jahr 2.500 Euro.', 'Das ist im Jahr 2,500 Euro.'),
      'SENSE_CHANGED WORD_ADD CASE NUMBER',
    ))

  it('“5–10” is five to ten, and “1” one', () => {
    const [span, one] = [
      'Es waren fünf bis zehn Leute auf der Brücke.',
      'Ich habe eine Frage und das ist alles.',
    ]
    assert.match(shown(span, 'Es waren 5–10 Leute auf der Brücke.'), /^CLEANED/)
    assert.equal(shown(one, 'Ich habe 1 Frage und das ist alles.'), 'CLEANED NUMBER_FORM')
    assert.equal(shown('Das ist ein Prozent davon.', 'Das ist 1 % davon.'), 'CLEANED NUMBER_FORM')
    assert.match(shown(one, 'Ich habe keine Frage und das ist alles.'), /^SENSE/)
  })

  it('a day of the month is no decimal', () =>
    assert.equal(shown('Am dritten Mai waren wir dabei.', 'Am 3. Mai'), 'CLEANED NUMBER_FORM'))
})
