import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extract'

/** Each text with who its last statement is by. */
const TABLE: readonly (readonly [what: string, text: string, speaker: string])[] = [
  [
    'initials stand for the name they spell',
    'The Northern Lighthouse Board met. NLB say the lamp is out.',
    'Northern Lighthouse Board',
  ],
  [
    'initials may take in the small words',
    'A letter from the Ministry of Transport came. MOT said the lamp is out.',
    'Ministry of Transport',
  ],
  [
    'a noun stands for the name that ends in it',
    'The Harbour Ministry paid. The ministry said the pier was safe.',
    'Harbour Ministry',
  ],
  [
    'a noun for a place stands for one of its sort',
    'The request came from the Municipality of Ebersau. The city argued that it was late.',
    'Ebersau',
  ],
  [
    'and for no other',
    'The boat left from the village of Ebersau. The county argued that it was late.',
    'The county',
  ],
  [
    'a report may be a study by name',
    'The results of the National Tide Survey came out. The report says the sea is rising.',
    'National Tide Survey',
  ],
  [
    'a pronoun means the one the sentence before is about, though only described',
    'Ana Ruiz was there. A spokesman for the port confirmed it. “It is shut,” he added.',
    'A spokesman for the port',
  ],
  [
    'or the one that sentence says it is',
    'The first witness was Mary Holt. “I saw it,” she said.',
    'Mary Holt',
  ],
  ['it means a text', 'The notice at the gate is short. “No dogs,” it says.', 'The notice at the gate'],
  [
    'an object pronoun is read like one for a subject',
    'Mary Holt keeps the lamp. According to her, the sea is rising.',
    'Mary Holt',
  ],
  ['nobody is a place', 'Mary Holt was born in Ebersau. “I never left,” she said.', 'Mary Holt'],
  [
    'another minister is another person',
    'The health minister, Ana Petrov, was there. “No,” the prime minister said.',
    'the prime minister',
  ],
  [
    'a deputy is not the chief',
    'The police chief, Tom Reed, was there. “No,” the deputy police chief said.',
    'the deputy police chief',
  ],
  [
    'an age tells who is meant',
    'Bob Fell, 49, started the paper. Ann Roe, 51, ran it. The 49-year-old publisher said it was over.',
    'Bob Fell',
  ],
  [
    'and so does a noun after a form of be',
    'Bob Fell is the publisher of the Echo. Ann Roe laughed. The publisher said it was over.',
    'Bob Fell',
  ],
  [
    'letters after a name say the party and the place',
    'Sen. Ann Burke, D-Ohio, was there. “No,” the Ohio Democrat said.',
    'Ann Burke',
  ],
  ['a short title is the long one', 'Sen. Ann Burke was there. “No,” the senator said.', 'Ann Burke'],
  ['several speakers stay together', '“We leave,” said Hale and Burke.', 'Hale and Burke'],
  ['in a list, too', '“We leave,” said Jim Hale, Ann Burke and Kim Lee.', 'Jim Hale, Ann Burke and Kim Lee'],
  ['an office may end in a name of its own', 'Secretary of State Ann Roe left. “No,” Roe said.', 'Ann Roe'],
  ['particles belong to a name', 'Ursula von der Aue said it was over.', 'Ursula von der Aue'],
  [
    'an unknown word before a verb is a name, and the subject is meant',
    'Hale met Ortiz at the station. “Nothing was wrong,” he said.',
    'Hale',
  ],
]

describe('a mention', () => {
  for (const [what, text, speaker] of TABLE)
    it(what, () => assert.equal(extract(text).attributions.at(-1)?.speakerEntity, speaker))
})
