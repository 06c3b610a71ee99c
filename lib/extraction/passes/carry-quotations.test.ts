import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementLines } from '../statement-lines'

const TABLE: readonly (readonly [says: string, text: string, statements: readonly string[]])[] = [
  [
    'a quotation goes on in the next sentence',
    '“It is closed,” Ruiz said. “It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “It won’t reopen.”'],
  ],
  [
    'a sentence about somebody else parts two quotations',
    'The mayor smiled. “It is safe now.” The governor frowned. “It is not safe.”',
    ['direct | The mayor | - | “It is safe now.”', 'direct | The governor | - | “It is not safe.”'],
  ],
  [
    'one about the speaker does not',
    '“It fell,” Ruiz said. Ruiz sighed. “It is over now.”',
    ['direct | Ruiz | said | “It fell,” … “It is over now.”'],
  ],
  [
    'what hangs on the cue does not part its quotations',
    '“It is closed,” Ruiz said, adding that nobody came. “It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “It won’t reopen.”', 'indirect | Ruiz | adding | nobody came'],
  ],
  [
    'a quotation reopened in the next paragraph is one',
    '“It is closed,” Ruiz said. “We knew.\n\n“It won’t reopen.”',
    ['direct | Ruiz | said | “It is closed,” … “We knew. … “It won’t reopen.”'],
  ],
  [
    'a quotation in whose paragraph its own cue stands has lost its mark and goes on nowhere',
    '“It is closed, Ruiz said. It rained.\n\n“It won’t reopen,” Lee said.',
    ['direct | Ruiz | said | “It is closed', 'direct | Lee | said | “It won’t reopen,”'],
  ],
  [
    'a floating quotation is its own',
    '“It is closed,” Ruiz said.\n\n“We knew for many years that it would.”',
    ['direct | Ruiz | said | “It is closed,”', 'direct | Ruiz | - | “We knew for many years that it would.”'],
  ],
  [
    'the sentence before names the speaker',
    'Ruiz was worried. “The bridge could fall on us any day.”',
    ['direct | Ruiz | - | “The bridge could fall on us any day.”'],
  ],
  [
    'a colon in the paragraph before leads in',
    'Then Ruiz declared:\n\n“The bridge is closed for good.”',
    ['direct | Ruiz | declared | “The bridge is closed for good.”'],
  ],
  [
    'a dash and a name close the quotation',
    '“The bridge is closed for good.” — Ana Ruiz',
    ['direct | Ana Ruiz | - | “The bridge is closed for good.”'],
  ],
  [
    'a dash and a name on the line below close it as well',
    'Lee said it was rotten.\n\n“The bridge is closed for good.”\n\n— Ana Ruiz, mayor',
    ['indirect | Lee | said | it was rotten', 'direct | Ana Ruiz | - | “The bridge is closed for good.”'],
  ],
  [
    'a display quotation has its name inside the marks',
    'Lee said it was rotten.\n\n"The bridge is closed for good.\nAna Ruiz, mayor of the valley."\n\nLee left.',
    ['indirect | Lee | said | it was rotten', 'direct | Ana Ruiz | - | "The bridge is closed for good.'],
  ],
  [
    'a clause below the cue does not part its quotations',
    '“It is closed,” Ruiz told Lee, as aides called for calm. “It won’t reopen.”',
    ['direct | Ruiz | told | “It is closed,” … “It won’t reopen.”', 'indirect | aides | called for | calm'],
  ],
  [
    'two people say their words in one sentence',
    '“I will go,” Ruiz said, and Lee said, “I will stay.”',
    ['direct | Ruiz | said | “I will go,”', 'direct | Lee | said | “I will stay.”'],
  ],
  [
    'whoever the sentence between is about speaks next',
    'The mayor smiled. “We will build the bridge.” The governor frowned. “You have no money.”',
    [
      'direct | The mayor | - | “We will build the bridge.”',
      'direct | The governor | - | “You have no money.”',
    ],
  ],
  [
    'a verb behind a full stop in marks opens its own sentence',
    'Ruiz nodded. “I saw it with my own eyes.” Lee laughed. “You did not see it.”',
    ['direct | Ruiz | - | “I saw it with my own eyes.”', 'direct | Lee | - | “You did not see it.”'],
  ],
  [
    'a sentence about the same person goes on',
    '“It is closed,” Ana Ruiz said. Ruiz looked at the river. “It will not open.”',
    ['direct | Ana Ruiz | said | “It is closed,” … “It will not open.”'],
  ],
  [
    'a quotation reopened over paragraphs has the cue of its last piece',
    'The town was quiet.\n\n“We lost the bridge.\n\n“We lost the road.\n\n“We will lose the town,” Ruiz said.',
    ['direct | Ruiz | said | “We lost the bridge. … “We lost the road. … “We will lose the town,”'],
  ],
  [
    'a short sentence on a line of its own still goes on',
    '“There is no hole in it,” Ruiz said.\n\n“None at all.”',
    ['direct | Ruiz | said | “There is no hole in it,”', 'direct | Ruiz | - | “None at all.”'],
  ],
  [
    'who is quoted speaks, not who quotes',
    'Lee was quoted by the Courier as saying “it was a sham from end to end.”',
    ['direct | Lee | saying | “it was a sham from end to end.”'],
  ],
  [
    'a second statement of the same rank does',
    '“It is closed,” Ruiz said, and Lee said it was rotten. “It won’t reopen.”',
    [
      'direct | Ruiz | said | “It is closed,”',
      'indirect | Lee | said | it was rotten',
      'direct | Lee | - | “It won’t reopen.”',
    ],
  ],
  [
    'marks inside a sentence are not carried',
    '“It fell at noon,” Ruiz said.\n\nOver the town hung a “bridge that nobody living there could mend.”',
    [
      'direct | Ruiz | said | “It fell at noon,”',
      'direct | - | - | “bridge that nobody living there could mend.”',
    ],
  ],
  [
    'a sentence without a speaker goes on with the words before',
    '“It fell,” Ruiz said. It is now no more than “a few old stones in the mud.”',
    ['mixed | Ruiz | said | “It fell,” … It is now no more than “a few old stones in the mud.”'],
  ],
  [
    'what the verb before free marks takes is told',
    'In May Ruiz again railed against the bank and its “rotten and greedy old men” in the capital.',
    ['mixed | Ruiz | railed | the bank and its “rotten and greedy old men” in the capital'],
  ],
  [
    'a gerund that goes on about the subject governs the marks after it',
    'Ruiz left the hall early, cursing the bank and its “greedy old men.”',
    ['mixed | Ruiz | cursing | the bank and its “greedy old men.”'],
  ],
  [
    'a verb joined to a naming starts over',
    'Ruiz called the bridge “a gift” and likened it to old halls that “stand for ever.”',
    [
      'mixed | Ruiz | called | the bridge “a gift”',
      'mixed | Ruiz | likened | it to old halls that “stand for ever.”',
    ],
  ],
  [
    'marks with a verb and subject of their own are no part of the statement before',
    'In what Lee called “a mess,” Ruiz needed a year to “start again from scratch.”',
    ['direct | Lee | called | “a mess,”', 'mixed | Ruiz | needed | a year to “start again from scratch.”'],
  ],
  [
    'the subject of a passive does not speak',
    'Ruiz, who built the bridge, was crowned the “king of mud” in May.',
    [],
  ],
  [
    'a quotation goes on with the cue of the one before, not with what hangs on it',
    '“It is closed,” Ruiz said after hinting that “much more” could fall. “It won’t reopen.”',
    [
      'direct | Ruiz | said | “It is closed,” … “It won’t reopen.”',
      'mixed | Ruiz | hinting | “much more” could fall',
    ],
  ],
  [
    'words without a cue bridge a statement to marks behind it',
    'Ruiz said she is proud of the town, but would leave it with a “full share of the bridge.”',
    ['mixed | Ruiz | said | she is proud of the town, but would leave it with a “full share of the bridge.”'],
  ],
  [
    'marks before a statement belong to their own clause',
    'Ruiz drew on “the old spirit of the valley,” and the mayor said the bridge was safe.',
    [
      'direct | Ruiz | drew | “the old spirit of the valley,”',
      'indirect | the mayor | said | the bridge was safe',
    ],
  ],
  [
    'two words beside a statement are no speech',
    'Ruiz went to the “old bridge,” and the mayor said it was safe.',
    ['indirect | the mayor | said | it was safe'],
  ],
]

describe('carry quotations', () => {
  for (const [says, text, statements] of TABLE)
    it(says, () => assert.deepEqual(statementLines(text), statements))
})
