import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation is followed by its cue',
    '“It is closed,” Ruiz said.',
    ['direct | Ruiz | said | “It is closed,”'],
  ],
  [
    'a quotation interrupted by its cue is one',
    '“It is closed,” Ruiz said, “and it stays closed.”',
    ['direct | Ruiz | said | “It is closed,” … “and it stays closed.”'],
  ],
  [
    'a source at the end has what stands before it, marks and all',
    'The end of the pier signals “the end of it all” for the town, said Ana Ruiz, a baker.',
    ['mixed | Ana Ruiz | said | The end of the pier signals “the end of it all” for the town'],
  ],
  [
    'wherever it spoke',
    'Lee said it was “closed,” the mayor recalled in a speech.',
    ['mixed | the mayor | recalled | Lee said it was “closed,”'],
  ],
  [
    'words whose own speaker follows are no part of a question before them',
    'Asked if it was “closed,” Ruiz said in a speech.',
    ['mixed | - | Asked | if it was “closed,”'],
  ],
  [
    'a title that ends in a comma speaks to nobody',
    '“He is nice,” Ruiz told the hosts of “Bridge Today,” adding that it was late.',
    ['direct | Ruiz | told | “He is nice,”', 'indirect | Ruiz | adding | it was late'],
  ],
  [
    'a mark never closed does not swallow its own cue',
    '“It is closed, Ruiz said. It rained, she added.',
    ['direct | Ruiz | said | “It is closed', 'indirect | she | added | It rained'],
  ],
  [
    'a mark never opened hides nothing',
    'It is closed,” Ruiz said. It rained.',
    ['indirect | Ruiz | said | It is closed'],
  ],
  ['a cue leads in with a colon', 'Ruiz said: “It is closed.”', ['direct | Ruiz | said | “It is closed.”']],
  [
    'marks inside a clause make it mixed',
    'Ruiz said the bridge was “a disgrace” to the town.',
    ['mixed | Ruiz | said | the bridge was “a disgrace” to the town'],
  ],
  [
    'a cue between commas stands in the middle',
    'The bridge, Ruiz said, would close.',
    ['indirect | Ruiz | said | The bridge … would close'],
  ],
  [
    'an aside thought is no second statement',
    'Ruiz said he thinks the bridge is safe.',
    ['indirect | Ruiz | said | he thinks the bridge is safe'],
  ],
  [
    'an apposition that sums up marked words is the writer’s',
    'Ruiz said the bridge was “safe” for all, a claim the mayor had never made.',
    ['mixed | Ruiz | said | the bridge was “safe” for all'],
  ],
  [
    'an apposition with marks goes on with the words',
    'Ruiz said the bridge was “safe” for all, a “gift to the town.”',
    ['mixed | Ruiz | said | the bridge was “safe” for all, a “gift to the town.”'],
  ],
  [
    'a clause of time with marks of its own is another statement',
    'Ruiz asked Lee about the night in May, when Lee had called the bridge “a trap.”',
    ['indirect | Ruiz | asked | Lee about the night in May', 'mixed | Lee | called | the bridge “a trap.”'],
  ],
  [
    'the words of an opening participle end before the main clause',
    'Praising Lee for the “new bridge,” Ruiz left the hall.',
    ['mixed | Ruiz | Praising | Lee for the “new bridge,”'],
  ],
  [
    'an order opens with “to” before marks',
    'Ruiz urged the town to “wake up” at last.',
    ['mixed | Ruiz | urged | the town to “wake up” at last'],
  ],
  [
    'a word for an amount is a subject',
    'Many in the town like the bridge; most said they were “very proud.”',
    ['mixed | most | said | they were “very proud.”'],
  ],
  [
    'a report that closes its sentence has marks another said in it',
    'Lee said the bridge was “a trap,” Ruiz recalled.',
    ['mixed | Ruiz | recalled | Lee said the bridge was “a trap,”'],
  ],
  [
    'marks with a comma inside do not belong to the name behind them',
    'Lee cannot say that “from his seat,” Ruiz added.',
    ['mixed | Ruiz | added | Lee cannot say that “from his seat,”'],
  ],
  [
    'a clause that leads in the words is one of them',
    'Ruiz said that while he fears the river, “the bridge will hold.”',
    ['mixed | Ruiz | said | while he fears the river, “the bridge will hold.”'],
  ],
  [
    'a view under a source is the source’s',
    'According to Ruiz, the bridge was “rotten,” and she thought it “lost for good.”',
    ['mixed | Ruiz | According to | the bridge was “rotten,” and she thought it “lost for good.”'],
  ],
  [
    'whoever is asked does not ask',
    'Asked on Monday about the bridge, the mayor Ana Ruiz said it was “safe for all.”',
    ['indirect | - | Asked | about the bridge', 'mixed | the mayor Ana Ruiz | said | it was “safe for all.”'],
  ],
  [
    'a verb that speaks in marks alone ends no words',
    'Ruiz said that if the river falls, she will begin the work.',
    ['indirect | Ruiz | said | if the river falls, she will begin the work'],
  ],
  [
    'a quotation is how somebody described it',
    '“A gift” is how Ruiz described it.',
    ['direct | Ruiz | described | “A gift”'],
  ],
  ['an answer of a few words', 'Not so, said Ruiz.', ['indirect | Ruiz | said | Not so']],
  ['an adverb is no answer', 'Finally, Ruiz replied.', []],
  [
    'a second verb is no part of what was said in marks',
    'Ruiz said “no,” and left.',
    ['direct | Ruiz | said | “no,”'],
  ],
  [
    'what somebody is called names who calls after “by”',
    'The plan, called “a gift” by Ruiz, failed in May.',
    ['direct | Ruiz | called | “a gift”'],
  ],
  [
    'how a source is named is no statement',
    'An aide, who asked not to be named, said the bridge was safe.',
    ['indirect | An aide | said | the bridge was safe'],
  ],
  ['a condition says nothing yet', 'If Ruiz says the bridge is safe, the town will cross it.', []],
  [
    'the writer’s turn ends the words',
    'Ruiz said the bridge was safe, but the town laughed.',
    ['indirect | Ruiz | said | the bridge was safe'],
  ],
  [
    'a reason after the marks belongs to the words',
    'Ruiz said the search was “futile,” because the office now has the files.',
    ['mixed | Ruiz | said | the search was “futile,” because the office now has the files'],
  ],
  [
    'a reason after a whole quotation is the writer’s',
    'Ruiz said, “It is closed,” because the council had asked.',
    ['direct | Ruiz | said | “It is closed,”'],
  ],
  [
    'a second clause with “that” belongs to the same cue',
    'Ruiz said the work was “a disgrace” and that the council would claim damages, but that he could wait.',
    [
      'mixed | Ruiz | said | the work was “a disgrace” and that the council would claim damages, but that he could wait',
    ],
  ],
  [
    'a quotation that begins small ends a sentence begun outside it',
    'Sooner or later, Ruiz said, “it all falls down.”',
    ['mixed | Ruiz | said | Sooner or later … “it all falls down.”'],
  ],
  [
    'something is called something',
    'Ruiz called the plan “a disgrace.”',
    ['mixed | Ruiz | called | the plan “a disgrace.”'],
  ],
  [
    'a clause under “while” ends at its comma',
    'While Ruiz said that the bridge was safe, the town laughed.',
    ['indirect | Ruiz | said | the bridge was safe'],
  ],
  [
    'a clause that describes somebody ends before the main verb',
    'Ruiz, who announced a new plan on Monday, was late.',
    ['indirect | who | announced | a new plan on Monday'],
  ],
  [
    'a past does not go on with an infinitive',
    'Ruiz vowed to rebuild the bridge and visited the town.',
    ['indirect | Ruiz | vowed | to rebuild the bridge'],
  ],
  [
    'what says who a speaker is after the cue is no part of the words',
    'The bridge was safe, said Ana Ruiz, an engineer from Lima.',
    ['indirect | Ana Ruiz | said | The bridge was safe'],
  ],
  [
    'when something was asked is no part of the words',
    '“It is closed,” Ruiz told the paper when asked by a reader.',
    ['direct | Ruiz | told | “It is closed,”'],
  ],
  [
    'a cue between a cue and marks has them',
    '“It is closed,” Ruiz said, adding, “Nobody came.”',
    ['direct | Ruiz | said | “It is closed,”', 'direct | Ruiz | adding | “Nobody came.”'],
  ],
  [
    'what something is called ends where the clause goes on',
    'Ruiz called the plan “a disgrace” and left the room.',
    ['mixed | Ruiz | called | the plan “a disgrace”'],
  ],
  [
    'when something was called so is no part of the words',
    'Ruiz called the plan “a disgrace” on Monday.',
    ['mixed | Ruiz | called | the plan “a disgrace”'],
  ],
  [
    'what somebody is called is no title',
    'Ruiz called Lee “The Bridge Builder.”',
    ['mixed | Ruiz | called | Lee “The Bridge Builder.”'],
  ],
  [
    'what is called so may be a subject',
    'What Ruiz called “a disgrace” was built in May.',
    ['direct | Ruiz | called | “a disgrace”'],
  ],
  [
    'a relative clause with its own cue and marks is a statement of its own',
    'Ruiz said the town backs the bridge, which she called “a gift to the valley.”',
    ['indirect | Ruiz | said | the town backs the bridge', 'direct | she | called | “a gift to the valley.”'],
  ],
  [
    'what is described may stand before its cue',
    'Ruiz backs the bridge, which she described as “a gift to the valley.”',
    ['direct | she | described | “a gift to the valley.”'],
  ],
  [
    'a gerund cue with marks of its own ends the words before it',
    'Ruiz said the bridge was “safe” before claiming that the road was “a trap.”',
    ['mixed | Ruiz | said | the bridge was “safe”', 'mixed | Ruiz | claiming | the road was “a trap.”'],
  ],
  [
    'a clause goes on behind its marks',
    'Ruiz said the bridge was “old,” but also dear to the town.',
    ['mixed | Ruiz | said | the bridge was “old,” but also dear to the town'],
  ],
  [
    'what says who a speaker is after whole words in marks is no part of them',
    '“It is closed,” said a man who walks there every day.',
    ['direct | a man | said | “It is closed,”'],
  ],
  [
    'where it was said is none either',
    '“It is closed,” Ruiz said in a film that showed the bridge.',
    ['direct | Ruiz | said | “It is closed,”'],
  ],
  [
    'the words of a clause between dashes end with it',
    'The bridge — which Ruiz said was safe — fell, and its owner — the report shows it was rotten — left.',
    ['indirect | Ruiz | said | which … was safe', 'indirect | the report | shows | it was rotten'],
  ],
  [
    'what the writer adds after a dash is not part of a sentence in marks',
    'Ruiz said “We will build it again” - a promise nobody believed.',
    ['direct | Ruiz | said | “We will build it again”'],
  ],
]

describe('attach content', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
