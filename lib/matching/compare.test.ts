import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'
import type { Place } from './model'

const place = (text: string, speaker: string | null = null, paragraph = 0): Place => ({
  source: 'tape.txt',
  paragraph,
  start: 0,
  end: text.length,
  text,
  speaker,
})

/** `TYPE(printed|said)` for each edit. */
function shown(quote: string, said: string): { finding: string; edits: string } {
  const { finding, edits } = compare(quote, [place(said)])
  return {
    finding,
    edits: edits.map((e) => `${e.type}(${quote.slice(...e.quote)}|${said.slice(...e.source)})`).join(' '),
  }
}

type Row = readonly [said: string, printed: string, finding: string, edits: string]

const tables: Readonly<Record<string, readonly Row[]>> = {
  'words as they were said': [
    ['We will close the school.', 'We will close the school.', 'VERBATIM', ''],
    ['We will close the school in June.', 'close the school', 'VERBATIM', ''],
    ['We will close the school.', 'We will close the school,', 'VERBATIM', ''],
    ['We will close\nthe school.', 'We will close the school', 'VERBATIM', ''],
    ['We paid $5 for it, she [inaudible] said.', 'We paid $5 for it', 'VERBATIM', ''],
    ['We will (LAUGHTER) close the [pause] school.', 'We will close the school.', 'VERBATIM', ''],
    ['We will close [00:12:03] the school.', 'We will close the school.', 'VERBATIM', ''],
  ],
  'a look that differs': [
    ["We don't know.", 'We don’t know.', 'TYPOGRAPHY', "TYPOGRAPHY(don’t|don't)"],
    ['Yes, we will close it.', 'Yes we will close it.', 'TYPOGRAPHY', 'PUNCTUATION( |,)'],
    ['a long-term plan for it', 'a long term plan for it', 'TYPOGRAPHY', 'PUNCTUATION( |-)'],
    ['and then we will close it.', 'Then we will close it.', 'TYPOGRAPHY', 'CASE(Then|then)'],
    ['He paid 10 000 people.', 'He paid 10\u00a0000 people.', 'TYPOGRAPHY', 'TYPOGRAPHY(10\u00a0000|10 000)'],
  ],
  'another thought before or after': [
    ['We will close it, and I think we have to be clear.', 'We will close it', 'VERBATIM', ''],
    ['We will close it, and I think so.', 'We will close it', 'SENSE_CHANGED', 'HEDGE(|and I think so)'],
    ['We will close it, but I think most of us disagree.', 'We will close it', 'TRUNCATED', ''],
    ['We closed it, and that is not good for us.', 'We closed it', 'VERBATIM', ''],
    ['We closed it, and if they pay, we open it.', 'We closed it', 'VERBATIM', ''],
    ['We closed it, and not for long.', 'We closed it', 'TRUNCATED', ''],
    ['We will close it, and if you call us we will come.', 'We will close it', 'VERBATIM', ''],
    [
      'We will close it, but if the money comes it stays.',
      'We will close it',
      'SENSE_CHANGED',
      'CONDITION(|but if the money comes it stays)',
    ],
    [
      'We come if you ask, and if the money is there.',
      'We come if you ask',
      'SENSE_CHANGED',
      'CONDITION(|and if the money is there)',
    ],
    ['If they lost, they would learn, and we have not.', 'And we have not.', 'TYPOGRAPHY', 'CASE(And|and)'],
    ['I lost something, and I needed a win.', 'And I needed a win.', 'TYPOGRAPHY', 'CASE(And|and)'],
    [
      'Some, um, schools will close.',
      'Schools will close.',
      'SENSE_CHANGED',
      'QUANTIFIER(|Some, um) CASE(Schools|schools)',
    ],
  ],
  'times of day': [
    ['We met at half past five.', 'We met at 5:30.', 'CLEANED', 'NUMBER_FORM(5:30|half past five)'],
    ['We met at a quarter to six.', 'We met at 5:45.', 'CLEANED', 'NUMBER_FORM(5:45|a quarter to six)'],
    ['We met at five thirty.', 'We met at 5:30.', 'CLEANED', 'NUMBER_FORM(5:30|five thirty)'],
    [
      "We met at five o'clock in the afternoon.",
      'We met at 5 p.m.',
      'CLEANED',
      "NUMBER_FORM(5 p.m.|five o'clock in the afternoon)",
    ],
    [
      "We met at five o'clock in the evening.",
      "We met at five o'clock in the afternoon.",
      'ALTERED',
      "WORD_REPLACE(five o'clock in the afternoon|five o'clock in the evening)",
    ],
    ["We met at five o'clock.", 'We met at 5.', 'ALTERED', "UNMARKED_CUT(5|five o'clock)"],
    ["We met at five o'clock.", 'We met at 5 p.m.', 'ALTERED', "WORD_ADD(5 p.m.|five o'clock)"],
    ['We met at 14:00.', 'We met at 2 p.m.', 'CLEANED', 'NUMBER_FORM(2 p.m.|14:00)'],
    ['We met at 14:00.', 'We met at 2 a.m.', 'SENSE_CHANGED', 'UNIT(2 a.m.|14:00)'],
    ['We met at noon.', 'We met at midnight.', 'SENSE_CHANGED', 'UNIT(midnight|noon)'],
    ['We met at 2:30 p.m.', 'We met at half past two.', 'ALTERED', 'UNMARKED_CUT(half past two|2:30 p.m.)'],
    [
      'We met at half past five.',
      'We met at half past six.',
      'SENSE_CHANGED',
      'NUMBER(half past six|half past five)',
    ],
    ['We met at a quarter to six.', 'We met at 6:15.', 'SENSE_CHANGED', 'NUMBER(6:15|a quarter to six)'],
  ],
  'marked edits': [
    [
      'The bridge that my father built is safe.',
      'The bridge ... is safe.',
      'MARKED_EDIT',
      'ELLIPSIS_CUT(|that my father built)',
    ],
    ['The bridge is safe.', 'The bridge [and] is safe.', 'MARKED_EDIT', 'BRACKET_ADD(and|)'],
    ['The bridge is safe.', 'The [old] bridge is safe.', 'MARKED_EDIT', 'BRACKET_ADD(old|)'],
    [
      'I told him it was safe.',
      'I told [Mayor Quill] it was safe.',
      'MARKED_EDIT',
      'BRACKET_REPLACE(Mayor Quill|him)',
    ],
    ['and the bridge is safe.', '[T]he bridge is safe.', 'MARKED_EDIT', 'BRACKET_REPLACE(T]he|the)'],
    [
      'The bridge, which is not new, is safe.',
      'The bridge ... is safe.',
      'SENSE_CHANGED',
      'NEGATION(|which is not new)',
    ],
    ['The bridge is not safe.', 'The bridge is [very] safe.', 'SENSE_CHANGED', 'NEGATION(very|not)'],
    ['The bridge is safe.', 'The bridge is [not] safe.', 'SENSE_CHANGED', 'NEGATION(not|)'],
  ],
  'speech made tidy': [
    ['We are, um, ready to go.', 'We are ready to go.', 'CLEANED', 'FILLER_CUT(|um)'],
    ['It was, you know, a hard winter.', 'It was a hard winter.', 'CLEANED', 'FILLER_CUT(|you know)'],
    [
      'We were, we were late again.',
      'We were late again.',
      'CLEANED',
      'FALSE_START_CUT(|We were) CASE(We|we)',
    ],
    [
      'The hos- the hospital is full.',
      'The hospital is full.',
      'CLEANED',
      'FALSE_START_CUT(|The hos) CASE(The|the)',
    ],
    ['And we, uh, we bought the land.', 'And we bought the land.', 'CLEANED', 'FALSE_START_CUT(|uh, we)'],
    [
      'We bought a lot of, you know, a lot of land that week.',
      'We bought a lot of land that week.',
      'CLEANED',
      'FALSE_START_CUT(|a lot of, you know)',
    ],
    ['That would, would come in.', 'That would come in.', 'CLEANED', 'FALSE_START_CUT(|would)'],
    ['We saw many, many people.', 'We saw many people.', 'SENSE_CHANGED', 'QUANTIFIER(|many)'],
    ["It's a no-brainer for us.", "It's a no brainer for us.", 'TYPOGRAPHY', 'PUNCTUATION( |-)'],
    ['It needs 178 megawatts of it.', 'megawatts of it', 'VERBATIM', ''],
    ['He left because it rained.', 'He left cause it rained.', 'CLEANED', 'SPELLING(cause|because)'],
    ["We don't know the answer.", 'We do not know the answer.', 'CLEANED', "CONTRACTION(do not|don't)"],
    [
      'It is going to be hard.',
      "It's gonna be hard.",
      'CLEANED',
      "CONTRACTION(It's|It is) CONTRACTION(gonna|going to)",
    ],
    [
      'the colour of the theatre',
      'the color of the theater',
      'CLEANED',
      'SPELLING(color|colour) SPELLING(theater|theatre)',
    ],
    ['twenty-five percent of them', '25% of them', 'CLEANED', 'NUMBER_FORM(25%|twenty-five percent)'],
    ['It cost 2.5 million dollars.', 'It cost $2.5 million.', 'CLEANED', 'NUMBER_FORM($|dollars)'],
    [
      'in nineteen eighty-four they left',
      'in 1984 they left',
      'CLEANED',
      'NUMBER_FORM(1984|nineteen eighty-four)',
    ],
    [
      'the twenty-first of May was cold',
      'the 21st of May was cold',
      'CLEANED',
      'NUMBER_FORM(the 21st of May|the twenty-first of May)',
    ],
    ['Señor López came in late', 'Señor Lopez came in late', 'CLEANED', 'SPELLING(Lopez|López)'],
  ],
  'words altered': [
    ['The bridge is safe today.', 'The bridge is stable today.', 'ALTERED', 'WORD_REPLACE(stable|safe)'],
    ['The bridge (the old one) is safe.', 'The bridge is safe.', 'SENSE_CHANGED', 'NUMBER(|the old one)'],
    ['The bridge (my pride) is safe.', 'The bridge is safe.', 'ALTERED', 'UNMARKED_CUT(|my pride)'],
    ['The old bridge is safe.', 'The bridge is safe.', 'ALTERED', 'UNMARKED_CUT(|old)'],
    ['The bridge is safe.', 'The bridge is finally safe.', 'ALTERED', 'WORD_ADD(finally|)'],
    ['The bridge is safe to use.', 'The bridge was safe to use.', 'ALTERED', 'TENSE(was|is)'],
    ['She told him about the bridge.', 'She told her about the bridge.', 'ALTERED', 'PRONOUN(her|him)'],
    [
      'We saw the horses and dogs there.',
      'We saw the dogs and horses there.',
      'ALTERED',
      'ORDER(dogs|horses) ORDER(horses|dogs)',
    ],
    ['It is very, very cold water.', 'It is very cold water.', 'ALTERED', 'UNMARKED_CUT(|very)'],
  ],
  'the sense changed': [
    ['We will not\nclose the school.', 'close the school', 'SENSE_CHANGED', 'NEGATION(|not)'],
    ['We will not close the school.', 'We will close the school.', 'SENSE_CHANGED', 'NEGATION(|not)'],
    [
      "We didn't close the school.",
      'We did close the school.',
      'SENSE_CHANGED',
      "CONTRACTION(did|didn't) NEGATION(|n't)",
    ],
    [
      "That report didn't reach me.",
      'That report did reach us.',
      'SENSE_CHANGED',
      "CONTRACTION(did|didn't) NEGATION(|n't) PRONOUN(us|me)",
    ],
    [
      'It was an unsafe bridge.',
      'It was a safe bridge.',
      'SENSE_CHANGED',
      'SPELLING(a|an) NEGATION(safe|unsafe)',
    ],
    ['Fifty people came to it.', 'Fifteen people came to it.', 'SENSE_CHANGED', 'NUMBER(Fifteen|Fifty)'],
    ['It takes five weeks at best.', 'It takes five days at best.', 'SENSE_CHANGED', 'UNIT(days|weeks)'],
    ['We may close the school.', 'We will close the school.', 'SENSE_CHANGED', 'MODAL(will|may)'],
    ['I think the bridge is safe.', 'The bridge is safe.', 'SENSE_CHANGED', 'HEDGE(|I think) CASE(The|the)'],
    ['I think I saw him there.', 'I saw him there.', 'SENSE_CHANGED', 'HEDGE(|I think)'],
    ['It was sort of a victory.', 'It was a victory.', 'SENSE_CHANGED', 'HEDGE(|sort of)'],
    ['About forty people came.', 'Forty people came.', 'SENSE_CHANGED', 'HEDGE(|About) CASE(Forty|forty)'],
    ["I don't think it is safe.", 'I think it is safe.', 'SENSE_CHANGED', "HEDGE(|don't)"],
    ['Some residents were angry.', 'All residents were angry.', 'SENSE_CHANGED', 'QUANTIFIER(All|Some)'],
    [
      'If the money comes, we will build.',
      'We will build.',
      'SENSE_CHANGED',
      'CONDITION(|If the money comes) CASE(We|we)',
    ],
    ['We will build unless it rains.', 'We will build if it rains.', 'SENSE_CHANGED', 'CONDITION(if|unless)'],
    [
      'We will build it, if the money comes.',
      'We will build it.',
      'SENSE_CHANGED',
      'CONDITION(|if the money comes)',
    ],
    [
      'I met Mayor Quill on the quay.',
      'I met Mayor Smith on the quay.',
      'SENSE_CHANGED',
      'NAME(Smith|Quill)',
    ],
    ['They told us about the plan.', 'They told US about the plan.', 'SENSE_CHANGED', 'NAME(US|us)'],
  ],
}

describe('compare', () => {
  for (const [title, rows] of Object.entries(tables)) {
    describe(title, () => {
      for (const [said, printed, finding, edits] of rows) {
        it(`“${printed}” for “${said}” is ${finding}`, () => {
          assert.deepEqual(shown(printed, said), { finding, edits })
        })
      }
    })
  }

  it('calls words that are in no source not found', () => {
    const result = compare('bananas are yellow and the sky is full of elephants', [
      place('We will close the school.'),
    ])
    assert.equal(result.finding, 'NOT_FOUND')
    assert.deepEqual(result.edits, [])
  })

  it('calls half a quote with nothing behind the other half partial', () => {
    const quote = 'We will close the school in June, and everybody in the valley has agreed to the sale.'
    assert.equal(compare(quote, [place('We will close the school in June.')]).finding, 'PARTIAL')
  })

  it('calls words of two turns spliced, and says which words come from which', () => {
    const evidence = [
      place('We will close the school in June.', 'A. QUILL', 0),
      place('The parents asked for it.', 'A. QUILL', 4),
    ]
    const result = compare('We will close the school in June. The parents asked for it.', evidence)
    assert.equal(result.finding, 'SPLICED')
    assert.deepEqual(result.edits, [])
  })

  it('does not call a speech that goes on in the next paragraph spliced', () => {
    const evidence = [
      place('We will close the school in June.', 'A. QUILL', 3),
      place('The parents asked for it.', 'A. QUILL', 4),
    ]
    assert.equal(
      compare('We will close the school in June. The parents asked for it.', evidence).finding,
      'VERBATIM',
    )
  })

  it('says when another said it', () => {
    const evidence = [place('We will close the school in June.', 'CHIEF DOE')]
    const quote = 'We will close the school in June.'
    assert.equal(compare(quote, evidence, { speaker: 'Ada Quill' }).finding, 'WRONG_SPEAKER')
    assert.equal(compare(quote, evidence, { speaker: 'John Doe' }).finding, 'VERBATIM')
  })

  it('says when the same breath goes on with a qualifier', () => {
    const said = 'The bridge is safe, but the road to it is closed.'
    assert.equal(compare('The bridge is safe', [place(said)]).finding, 'TRUNCATED')
  })

  it('puts the worst first and the others after it', () => {
    const { finding, also } = compare('We do close the color room today', [
      place("We don't close the colour room, today."),
    ])
    assert.equal(finding, 'SENSE_CHANGED')
    assert.deepEqual(also, ['CLEANED', 'TYPOGRAPHY'])
  })

  it('names a sentence that changed places', () => {
    const said = 'The bridge is old and narrow. My father built it with his brothers.'
    const quote = 'My father built it with his brothers. The bridge is old and narrow.'
    const { finding, edits } = compare(quote, [place(said)])
    assert.equal(finding, 'ALTERED')
    assert.deepEqual(
      edits.map((edit) => edit.type),
      ['ORDER'],
    )
  })

  it('says a side without words was not checked', () => {
    assert.equal(compare('…!', [place('We will close it.')]).finding, 'NOT_CHECKED')
    assert.equal(compare('We will close it.', [place('👍')]).finding, 'NOT_CHECKED')
    assert.equal(compare('We will close it.', []).finding, 'NOT_CHECKED')
  })
})
