import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a verb after its subject takes the clause after it',
    'Ana Ruiz has also said the bridge was closed.',
    ['indirect | Ana Ruiz | said | the bridge was closed'],
  ],
  [
    'an apposition may stand between',
    'Ana Ruiz, 49, a farmer from Ohio, later said the bridge was closed.',
    ['indirect | Ana Ruiz | said | the bridge was closed'],
  ],
  [
    'a verb may come before its subject',
    '“It is over,” said Ana Ruiz of the union.',
    ['direct | Ana Ruiz of the union | said | “It is over,”'],
  ],
  [
    'a participle goes on with the speaker',
    'Ruiz said it was over, adding that nobody came.',
    ['indirect | Ruiz | said | it was over', 'indirect | Ruiz | adding | nobody came'],
  ],
  [
    'the passive names nobody',
    'Ruiz was told that the bridge was safe.',
    ['indirect | - | told | the bridge was safe'],
  ],
  [
    'initials for a body take a plural verb',
    'NLB say the lamp is out.',
    ['indirect | NLB | say | the lamp is out'],
  ],
  [
    'a newspaper’s i is no pronoun',
    'Officials tell the Echo no lamp is out, with the i reporting the pier is shut.',
    ['indirect | Officials | tell | no lamp is out', 'indirect | the i | reporting | the pier is shut'],
  ],
  [
    'a clause with “that” is no speaker',
    'The results, revealed that nobody came.',
    ['indirect | The results | revealed | nobody came'],
  ],
  [
    'a clause that describes something ends where the main verb comes',
    'The pier, which aides say cost a million, reopened.',
    ['indirect | aides | say | cost a million'],
  ],
  ['a noun that looks like a verb is none', 'The report was long and the claim was old.', []],
  [
    'an order is a statement',
    'The mayor urged residents to leave.',
    ['indirect | The mayor | urged | residents to leave'],
  ],
  [
    'a promise is a statement',
    'Ruiz vowed to rebuild the bridge.',
    ['indirect | Ruiz | vowed | to rebuild the bridge'],
  ],
  [
    'a denial is a statement',
    'The company denied that the bridge was unsafe.',
    ['indirect | The company | denied | the bridge was unsafe'],
  ],
  [
    'a question is a statement',
    'Ruiz asked whether the bridge was safe.',
    ['indirect | Ruiz | asked | whether the bridge was safe'],
  ],
  [
    'whoever was told is no part of the words',
    'Ruiz told reporters in Lima on Monday that the bridge was safe.',
    ['indirect | Ruiz | told | the bridge was safe'],
  ],
  [
    'a gerund can have a subject of its own',
    'The council met, with one member saying it was over.',
    ['indirect | one member | saying | it was over'],
  ],
  [
    'a share of people can speak',
    'On tolls, 47% say the town should pay.',
    ['indirect | 47% | say | the town should pay'],
  ],
  [
    'an amount opens a clause',
    'The office said about half of the loss came from tolls.',
    ['indirect | The office | said | about half of the loss came from tolls'],
  ],
  [
    'a cue inside a relative clause has its words on both sides',
    'They crossed a bridge that engineers said was unsafe.',
    ['indirect | engineers | said | that … was unsafe'],
  ],
  [
    'a source joined by as opens the sentence',
    'As Ruiz noted, the bridge was old.',
    ['indirect | Ruiz | noted | the bridge was old'],
  ],
  [
    'a question asked of someone opens the sentence',
    'Asked whether the bridge was safe, Ruiz smiled.',
    ['indirect | - | Asked | whether the bridge was safe'],
  ],
  [
    'the passive reports with an infinitive',
    'Ruiz is said to have left the town.',
    ['indirect | - | said | to have left the town'],
  ],
  [
    'a time is no clause',
    'Ruiz said two days ago that the bridge was safe.',
    ['indirect | Ruiz | said | the bridge was safe'],
  ],
  [
    'a source has the whole sentence, reports in it included',
    'The mayor told reporters that the bridge was safe, according to two aides.',
    ['indirect | two aides | according to | The mayor told reporters that the bridge was safe'],
  ],
  [
    'another is somebody',
    'Ruiz left. Another said the bridge was closed.',
    ['indirect | Another | said | the bridge was closed'],
  ],
  [
    'a share of people is one speaker',
    'In the town about four in 10 voters said the bridge was safe.',
    ['indirect | four in 10 voters | said | the bridge was safe'],
  ],
  [
    'a relative pronoun is a subject before a form that may be a noun',
    'Ruiz has the report, which notes that the bridge was closed.',
    ['indirect | which | notes | the bridge was closed'],
  ],
  [
    'what a thing says in so many words',
    'Lee wore a hat that says “Close the bridge now” on Sunday.',
    ['direct | that | says | “Close the bridge now”'],
  ],
  [
    'some of many are one speaker',
    'In May one of her aides said the bridge was safe.',
    ['indirect | one of her aides | said | the bridge was safe'],
  ],
  [
    'a promise whose verb stands in marks',
    'Her new plan promises to “rebuild” the bridge.',
    ['mixed | Her new plan | promises | to “rebuild” the bridge'],
  ],
]

describe('find cue verbs', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
