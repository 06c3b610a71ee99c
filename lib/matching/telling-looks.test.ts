import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingWithEdits } from './test-turn'

describe('what a difference of looks tells', () => {
  const rows: readonly (readonly [said: string, printed: string, found: string])[] = [
    // a name is spelled in one way
    ['In the end Gray told Grey about it.', 'In the end Grey told Gray about it.', 'SENSE_CHANGED NAME'],
    ['We met the Labor Party there.', 'We met the Labour Party there.', 'SENSE_CHANGED NAME'],
    ['Gray told us about it there.', 'Grey told us about it there.', 'SENSE_CHANGED NAME'],
    ['Gray skies are all we saw there.', 'Grey skies are all we saw there.', 'CLEANED SPELLING'],
    ['The gray house is in the center.', 'The grey house is in the centre.', 'CLEANED SPELLING'],
    ['We asked Councillor Lee about it.', 'We asked Councilor Lee about it.', 'CLEANED SPELLING'],
    ['I said, Okay, we all go home.', 'I said, OK, we all go home.', 'CLEANED SPELLING'],
    ['we met the labor party in town', 'We met the Labour Party in town', 'CLEANED SPELLING CASE'],
    // words that are others when they are parted
    ['I have no body to talk to.', 'I have nobody to talk to.', 'SENSE_CHANGED NEGATION'],
    ['He lives apart from the rest.', 'He lives a part from the rest.', 'ALTERED WORD_REPLACE'],
    ['They went in to the hall to vote.', 'They went into the hall to vote.', 'ALTERED WORD_REPLACE'],
    ['We see them every day at work.', 'We see them everyday at work.', 'ALTERED WORD_REPLACE'],
    ['We need healthcare for the poor.', 'We need health care for the poor.', 'CLEANED SPELLING'],
    // accents
    ['They wrote an exposé on the mayor.', 'They wrote an expose on the mayor.', 'ALTERED WORD_REPLACE'],
    ['We drank the rosé in the hall.', 'We drank the rose in the hall.', 'ALTERED WORD_REPLACE'],
    ['It was a naïve thing to say there.', 'It was a naive thing to say there.', 'CLEANED SPELLING'],
    ['Sie kamen in Massen und es war voll.', 'Sie kamen in Maßen und es war voll.', 'ALTERED WORD_REPLACE'],
    ['Das ist die Buße und nicht der Lohn.', 'Das ist die Busse und nicht der Lohn.', 'ALTERED WORD_REPLACE'],
    ['Das ist die Straße und nicht der Weg.', 'Das ist die Strasse und nicht der Weg.', 'CLEANED SPELLING'],
    // names with a number
    ['Then 50 Cent sang to the hall.', 'Then 50 cents sang to the hall.', 'SENSE_CHANGED NAME'],

    [
      "We read of the Thirty Years' War.",
      'We read of the thirty-year war.',
      'SENSE_CHANGED NAME CASE PUNCTUATION',
    ],
    // the height of a unit
    ['We sell 4G phones to the poor.', 'We sell 4 g phones to the poor.', 'SENSE_CHANGED UNIT'],
    ['we sell 4g phones to the poor', 'We sell 4G phones to the poor', 'TYPOGRAPHY CASE'],
    // a text in one height tells nothing of names
    ['WE MAY POLISH THE DEAL FOR US.', 'We may polish the deal for us.', 'TYPOGRAPHY CASE'],
    ['MARK IT WITH A PEN FOR THEM.', 'Mark it with a pen for them.', 'TYPOGRAPHY CASE'],
    ['We may polish the deal for us.', 'WE MAY POLISH THE DEAL FOR US.', 'TYPOGRAPHY CASE'],
    ['the us team refused to sign it', 'The U.S. team refused to sign it', 'TYPOGRAPHY CASE'],
    ['it was for us to sign it there', 'It was for U.S. to sign it there', 'SENSE_CHANGED NAME CASE'],
  ]
  for (const [said, printed, found] of rows)
    it(`“${printed}” for “${said}” is ${found}`, () => {
      const parted = (text: string): readonly [string, string[]] => {
        const [finding, ...types] = text.split(' ')
        return [finding, types.sort()]
      }
      assert.deepEqual(parted(findingWithEdits(said, printed)), parted(found))
    })
})
