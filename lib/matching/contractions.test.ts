import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingWithEdits } from './test-turn'
import { unitsOf } from './units'

const keys = (text: string): string =>
  unitsOf(text)
    .map((unit) => unit.key)
    .join(' ')

describe('a machine that writes no apostrophes', () => {
  for (const [said, printed] of [
    ['we didnt do it and we wont pay for that', 'we didn’t do it and we won’t pay for that'],
    ['thats what he said and im sure you dont know', "that's what he said and i'm sure you don't know"],
    ['youre wrong and theyre right and its over', "you're wrong and they're right and it's over"],
    ['we cant go there because its closed and hes ill', "we can't go there because it's closed and he's ill"],
    ['I cant go there.', "I can't go there."],
    ['He wont pay for it. Its over.', "He won't pay for it. It's over."],
    ['that cant be and this wont do', "that can't be and this won't do"],
    ['lets go there and hell pay for us', "let's go there and he'll pay for us"],
    ["He isnt here. We don't know why.", "He isn't here. We don't know why."],
    ['Its over. They dont care. Lets go.', "It's over. They don't care. Let's go."],
    ['the nations debt is the ministers problem', "the nation's debt is the minister's problem"],
  ])
    it(`“${printed}” for “${said}”`, () =>
      assert.equal(findingWithEdits(said, printed), 'TYPOGRAPHY PUNCTUATION'))

  it('a word opened is a contraction', () =>
    assert.equal(
      findingWithEdits('we didnt do it and wont pay', 'we did not do it and will not pay'),
      'CLEANED CONTRACTION',
    ))

  it('a word lost is lost', () =>
    assert.equal(
      findingWithEdits('we didnt do it and wont pay', 'we did do it and will pay'),
      'SENSE_CHANGED CONTRACTION NEGATION',
    ))

  for (const text of [
    'the ill get no help',
    'what the hell do you want',
    'its owner sold its in-house team',
    'Wir waren im Mai dort',
    'I hope Shell pay their workers well.',
    'I hope Shell pay their workers and theyre sorry.',
    'He lets go when he is told to.',
    'he lets go when he is told to',
    'We saw the mentally ill leave the house.',
    'we saw the mentally ill leave the house',
    'The law threatens its very life.',
    'the law threatens its very life',
    'We know his wont in this.',
    'we know his wont in this',
    "The cant was bad and it's over. I cant.",
  ])
    it(`“${text}” has none`, () =>
      assert.equal(keys(text).match(/\b(?:will|am|us|not)\b|\bit is\b(?! over)/)?.[0], undefined))

  for (const [said, printed] of [
    ["It's been stolen from us.", 'Its been stolen from us.'],
    ["I won't deny that I'm sorry.", "I wont deny that I'm sorry."],
    ["The cant was bad and it's over.", "The can't was bad and it's over."],
    ["I can't say its name there.", "I can't say it's name there."],
    ["We were late, and I don't care.", "We're late, and I don't care."],
    ["The nation's debt is bad. It's law.", "The nations debt is bad. It's law."],
    ["The law lets us sue. It's law.", "The law let's us sue. It's law."],
  ])
    it(`not “${printed}” for “${said}”, which writes them`, () =>
      assert.match(findingWithEdits(said, printed), /^(?:ALT|SENSE)/))
})

describe('words as they sound', () => {
  for (const [said, printed] of [
    ['I gotta go home to my kids.', "I've got to go home to my kids."],
    ['He gotta go home to his kids.', 'He has got to go home to his kids.'],
    ["I've gotta go home to my kids.", 'I have got to go home to my kids.'],
    ['You shoulda called the police.', 'You should have called the police.'],
    ['You might of told me about it.', 'You might have told me about it.'],
    ['I dunno what he could have known.', "I don't know what he could have known."],
    ["The dog's dead and we know it.", 'The dog is dead and we know it.'],
    ["The dog's been dead for a year.", 'The dog has been dead for a year.'],
    ["I know that Smith's a liar.", 'I know that Smith is a liar.'],
    ["Ich hab's gesehen und das ist alles.", 'Ich habe es gesehen und das ist alles.'],
    ["Wie geht's dir und deiner Frau?", 'Wie geht es dir und deiner Frau?'],
  ])
    it(`“${printed}” for “${said}”`, () =>
      assert.equal(findingWithEdits(said, printed), 'CLEANED CONTRACTION'))

  for (const [said, printed] of [
    ['I gotta go home to my kids.', 'I got to go home to my kids.'],
    ["The dog's owner knows about it.", 'The dog is owner knows about it.'],
    ["The dog's dead body was there.", 'The dog is dead body was there.'],
    ["I know that Smith's a liar.", "I know that Jones's a liar."],
    ['He did what he could of it.', 'He did what he could have it.'],
    ['Das ist Andreas Haus und nicht deins.', 'Das ist Andrea es Haus und nicht deins.'],
  ])
    it(`not “${printed}” for “${said}”`, () =>
      assert.match(findingWithEdits(said, printed), /^(?:ALT|SENSE)/))

  for (const text of [
    "We met at St. Mary's in Leeds.",
    "It's the mayor's to decide.",
    "The country's good people pay.",
  ])
    it(`“${text}” has a possessive`, () => assert.match(keys(text), /'s/))
})
