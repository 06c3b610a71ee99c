import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from './statement-lines'

const TABLE: readonly (readonly [form: string, text: string, statements: readonly string[]])[] = [
  [
    'a denial with a gerund',
    'Ruiz denied taking money from the company.',
    ['indirect | Ruiz | denied | taking money from the company'],
  ],
  [
    'a refusal',
    'Ruiz refused to say whether the bridge was safe.',
    ['indirect | Ruiz | refused | to say whether the bridge was safe'],
  ],
  ['a promise', 'Ruiz vowed to rebuild the bridge.', ['indirect | Ruiz | vowed | to rebuild the bridge']],
  [
    'an order to somebody',
    'Ruiz called on the council to close the bridge.',
    ['indirect | Ruiz | called on | the council to close the bridge'],
  ],
  [
    'a participle in an opening clause ends before the main one',
    'When the council closed the pier, citing the cost of repairs, Ruiz chained herself to the gate.',
    ['indirect | the council | citing | the cost of repairs'],
  ],
  ['an order to a pronoun', 'Ruiz told them to leave.', ['indirect | Ruiz | told | to leave']],
  [
    'somebody told is no owner',
    'Ruiz told her that the bridge was closed.',
    ['indirect | Ruiz | told | the bridge was closed'],
  ],
  [
    'a participle that names',
    'Ruiz left the hall, calling it a disgrace.',
    ['indirect | Ruiz | calling | it a disgrace'],
  ],
  ['a name that is called something', 'Ruiz called Lee a liar.', ['indirect | Ruiz | called | Lee a liar']],
  [
    'a charge with its owner',
    'Ruiz accused the council of fraud.',
    ['indirect | Ruiz | accused | the council of fraud'],
  ],
  [
    'in the words of somebody',
    'The bridge is, in the words of Ana Ruiz, a trap.',
    ['indirect | Ana Ruiz | in the words of | The bridge is … a trap'],
  ],
  [
    'a passive that names who reported',
    'The meeting was first reported by the Tribune.',
    ['indirect | the Tribune | reported | The meeting'],
  ],
  [
    'an infinitive with a clause',
    'Ruiz continued to insist that the bridge was safe.',
    ['indirect | Ruiz | insist | the bridge was safe'],
  ],
  ['an infinitive that is no speech', 'Ruiz travelled north to find the bridge in ruins.', []],
  [
    'a condition before the words',
    'She said, if elected, she would rebuild the bridge.',
    ['indirect | She | said | if elected, she would rebuild the bridge'],
  ],
  [
    'when it was said stands in the middle',
    'The bridge, Ruiz said on Monday in Lima, would close.',
    ['indirect | Ruiz | said | The bridge … would close'],
  ],
  ['an opening phrase is nobody’s words', 'In an interview on Monday, Ruiz offered her own approach.', []],
  [
    'a source described by an adjective behind it',
    'A source close to the talks said the bridge was safe.',
    ['indirect | A source close to the talks | said | the bridge was safe'],
  ],
  [
    'a source told about before it tells',
    'Two officials briefed on the matter said the bridge was safe.',
    ['indirect | Two officials briefed on the matter | said | the bridge was safe'],
  ],
  [
    'those told in a place with its region',
    'Ruiz told guests at a popular Lima, Peru, café that the bridge was safe.',
    ['indirect | Ruiz | told | the bridge was safe'],
  ],
  [
    'a region behind a place says nothing',
    'The timeline of events in Lima, Peru, shows that the bridge was safe.',
    ['indirect | The timeline of events | shows | the bridge was safe'],
  ],
  [
    'a verb that only describes who speaks',
    'People briefed on the matter say that Ruiz left.',
    ['indirect | People briefed on the matter | say | Ruiz left'],
  ],
  [
    'a clause that only describes who speaks',
    'A friend who knows about these matters said the bridge was safe.',
    ['indirect | A friend | said | the bridge was safe'],
  ],
  [
    'a thing ends where a clause about it begins',
    'Ruiz praised the plan, which the council had drawn up.',
    ['indirect | Ruiz | praised | the plan'],
  ],
  [
    'somebody criticised for something',
    'Ruiz spoke for an hour, criticizing him for the old bridge.',
    ['indirect | Ruiz | criticizing | him for the old bridge'],
  ],
  [
    'a source inside a clause with “that”',
    'The paper reported that, according to the police, half of the bridges are closed.',
    ['indirect | The paper | reported | according to the police, half of the bridges are closed'],
  ],
  [
    'a source in brackets',
    'The bridge is new. (According to the police, it was built in May',
    ['indirect | the police | According to | it was built in May'],
  ],
  [
    'words between an auxiliary and its verb',
    'The officials have, in fact, praised the mayor for her work.',
    ['indirect | The officials | praised | the mayor for her work'],
  ],
  [
    'a time between an auxiliary and its verb',
    'Ruiz has since said she would support the plan.',
    ['indirect | Ruiz | said | she would support the plan'],
  ],
  [
    'something called by an adjective',
    'Ruiz called the quarrel with the council dangerous.',
    ['indirect | Ruiz | called | the quarrel with the council dangerous'],
  ],
  [
    'a fraction opens the words',
    'Ruiz predicted about one-third of the vote will be cast by mail.',
    ['indirect | Ruiz | predicted | about one-third of the vote will be cast by mail'],
  ],
  [
    'an order in an infinitive',
    'Ruiz used the hour to urge the town to vote.',
    ['indirect | Ruiz | urge | the town to vote'],
  ],
  [
    'a share is a subject',
    'One in five say they would leave.',
    ['indirect | One in five | say | they would leave'],
  ],
  [
    'so is a number that stands for people',
    '“It was late,” the two write.',
    ['direct | the two | write | “It was late,”'],
  ],
  [
    'a subject that ends in an object',
    'Most of them said they had left.',
    ['indirect | Most of them | said | they had left'],
  ],
  [
    'a source described by an object',
    'The pier will close, a source close to her said.',
    ['indirect | a source close to her | said | The pier will close'],
  ],
  [
    'an inside source',
    'The plan, an inside source said, is late.',
    ['indirect | an inside source | said | The plan … is late'],
  ],
  [
    'an inverted speaker with a clause about him',
    'The pier would close, said a handful of clerks who knew.',
    ['indirect | a handful of clerks | said | The pier would close'],
  ],
  [
    'words between commas lead in a clause',
    'Holt says, win or lose, he will stay.',
    ['indirect | Holt | says | win or lose, he will stay'],
  ],
  [
    'words between dashes part a cue from its clause',
    'Holt said – on a poster, as it happens – that Reed had left.',
    ['indirect | Holt | said | Reed had left'],
  ],
  [
    'a time after which it was said',
    'Holt said after a lunch in Hull that Reed had left.',
    ['indirect | Holt | said | Reed had left'],
  ],
  [
    'an amount opens the words',
    'Holt said much of the talk was about the pier.',
    ['indirect | Holt | said | much of the talk was about the pier'],
  ],
  [
    '“and” joins two subjects in the words',
    'Holt said both he and Reed promised to stay.',
    ['indirect | Holt | said | both he and Reed promised to stay'],
  ],
  [
    'a cue between commas has the “that” behind it',
    'The papers indicate, he said in a speech, that the pier will close.',
    ['indirect | he | said | the pier will close'],
  ],
  [
    'a subject with an infinitive behind it',
    'Figures to be released today show that the bridge is safe.',
    ['indirect | Figures to be released | show | the bridge is safe'],
  ],
  [
    'an infinitive is no part of a subject before “and”',
    'The council voted to close it and said it was late.',
    ['indirect | The council | said | it was late'],
  ],
  [
    'a noun that says what somebody spoke about',
    'The town laughed at Ruiz’s remarks about the bridge.',
    ['indirect | Ruiz | remarks about | the bridge'],
  ],
]

describe('forms of indirect speech', () => {
  for (const [form, text, statements] of TABLE)
    it(form, () => assert.deepEqual(statementLines(text), statements))
})
