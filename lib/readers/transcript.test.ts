import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readTranscript } from './transcript'
import { findTurnHead } from './turn-head'

/** `speaker @ seconds | words` for each paragraph. */
const turns = (text: string): string[] =>
  readTranscript(text).paragraphs.map(
    ({ start, end, speaker, locator }) =>
      `${speaker ?? '–'}${locator.startMs === undefined ? '' : ` @ ${locator.startMs / 1000}`} | ${text.slice(start, end)}`,
  )

describe('findTurnHead', () => {
  const names: [line: string, name: string, startMs?: number][] = [
    ['MAYOR: It is safe.', 'MAYOR'],
    ['MAYOR:It is safe.', 'MAYOR'],
    ['[00:12:03] MAYOR: It is safe.', 'MAYOR', 723_000],
    ['(14:05) Mary Finch: It is safe.', 'Mary Finch', 845_000],
    ['00:01:02 Q: Is it?', 'Q', 62_000],
    ['Mary Finch (14:05): It is safe.', 'Mary Finch', 845_000],
    ['MAYOR FINCH [00:01]: Yes.', 'MAYOR FINCH', 1000],
    ['Speaker 1  0:05', 'Speaker 1', 5000],
    ['**Mary Finch:** It is safe.', 'Mary Finch'],
    ['**Mary Finch**: It is safe.', 'Mary Finch'],
    ['O’NEILL: No.', 'O’NEILL'],
    ['Dr. Ana de la Cruz, chair: No.', 'Dr. Ana de la Cruz, chair'],
    ['Unidentified speaker: No.', 'Unidentified speaker'],
    ['Woman in the audience: No.', 'Woman in the audience'],
    ['Will Tarn [angry]: Never.', 'Will Tarn'],
    ['Sana Roy (laughing): Never.', 'Sana Roy'],
    ['Sana Roy (laughing) 0:05: Never.', 'Sana Roy', 5000],
    ['fire marshal Gus Hall: Never.', 'fire marshal Gus Hall'],
    ['Fire chief Don Reyes: Never.', 'Fire chief Don Reyes'],
    ['van der Berg: Never.', 'van der Berg'],
    ['Wm. F. Roe: Never.', 'Wm. F. Roe'],
    ['U.S. Rep. Ann Roe: Never.', 'U.S. Rep. Ann Roe'],
    ['speaker b: Never.', 'speaker b'],
    ['SPEAKER_00: Never.', 'SPEAKER_00'],
    ['[SPEAKER_02]: Never.', 'SPEAKER_02'],
    ['[00:01] [SPEAKER_02] Never.', 'SPEAKER_02', 1000],
    ['[MAN] Never.', 'MAN'],
    ['[FEMALE REPORTER 2] Never.', 'FEMALE REPORTER 2'],
    ['Петрова: Нет.', 'Петрова'],
    ['市長: 安全です', '市長'],
  ]
  for (const [line, name, startMs] of names) {
    test(`"${line}" opens a turn of ${name}`, () => {
      const head = findTurnHead(line)
      assert.equal(head?.speaker, name)
      assert.equal(head?.startMs ?? undefined, startMs)
    })
  }

  const words = [
    'He told me: go home.',
    'See http://bridge.example/ for more.',
    'We meet at 14:05 sharp.',
    'Hebrews 11:1 says otherwise.',
    'Note: the tape stops here.',
    '(applause)',
    "speakers: ['Mary Finch']",
    'Verify(pk, m): accept.',
    'So we asked Mary Finch, and she said: nothing.',
    'Q. Is it safe?',
    'Yes. Ann Roe: we go.',
    'He said this: we go.',
    'he said to chief Don Reyes: we go.',
    'the new mayor: a portrait',
    'The mayor: a portrait',
    'and then Gus Hall: we go.',
    '[APPLAUSE] Never.',
    '[APPLAUSE]: Never.',
    '[Crowd cheering] Never.',
    '[sic] Never.',
    'Mary Finch – a nurse – was there.',
  ]
  for (const line of words) {
    test(`"${line}" opens no turn`, () => assert.equal(findTurnHead(line)?.speaker ?? null, null))
  }
})

describe('the form of a whole transcript', () => {
  test('Q. and A. ask and answer, and BY says who asks', () => {
    assert.deepEqual(
      turns(
        'Q. You were there?\nA. I was\nabroad.\nBY MR. CRUZ:\nQ. Where?\nTHE COURT: Overruled.\nQ. Where?\nA. In Rome.',
      ),
      [
        'Q | You were there?',
        'A | I was',
        'A | abroad.',
        'MR. CRUZ | Where?',
        'THE COURT | Overruled.',
        'MR. CRUZ | Where?',
        'A | In Rome.',
      ],
    )
  })

  test('a list that counts by letters asks nothing', () => {
    assert.deepEqual(turns('MAYOR: Three things.\nA. The dam.\nB. The road.'), [
      'MAYOR | Three things.',
      'MAYOR | A. The dam.',
      'MAYOR | B. The road.',
    ])
  })

  test('a dash after a name parts it from its words where most lines have one', () => {
    assert.deepEqual(turns('Ada Quill – It is safe.\nTom Reed – Is it?\nAda Quill -- It is.\n'), [
      'Ada Quill | It is safe.',
      'Tom Reed | Is it?',
      'Ada Quill | It is.',
    ])
    assert.deepEqual(turns('Monday – closed.\nTuesday – closed.\nWednesday – open.'), [
      '– | Monday – closed.',
      '– | Tuesday – closed.',
      '– | Wednesday – open.',
    ])
  })

  test('names in capitals open turns within a line', () => {
    assert.deepEqual(
      turns('REPORTER: Did you? SENATOR MOHR: We did not. REPORTER: Who did? SENATOR MOHR: My aide.'),
      ['REPORTER | Did you?', 'SENATOR MOHR | We did not.', 'REPORTER | Who did?', 'SENATOR MOHR | My aide.'],
    )
    assert.deepEqual(turns('Q: Is it safe? A: It is.'), ['Q | Is it safe?', 'A | It is.'])
  })

  test('a name goes over no end of a sentence, but over an initial and a title written short', () => {
    assert.deepEqual(turns('>> WE GO. >> NO. ANN: YES.'), [
      'unnamed voice 1 | WE GO.',
      'unnamed voice 2 | NO. ANN: YES.',
    ])
    assert.deepEqual(turns('ANN: WE GO.\n>> WE DO. >> NO. ANN: YES.'), [
      'ANN | WE GO.',
      'unnamed voice 1 | WE DO.',
      'unnamed voice 2 | NO.',
      'ANN | YES.',
    ])
    for (const name of ['DR. KAY', 'J. P. KAY', 'LT. COL. ANN KAY', 'JUROR NO. 5', 'ANN KAY JR. OF YORK'])
      assert.deepEqual(turns(`${name}: He did. ROE: Why? ${name}: No. ROE: Did he? ${name}: Yes.`), [
        `${name} | He did.`,
        'ROE | Why?',
        `${name} | No.`,
        'ROE | Did he?',
        `${name} | Yes.`,
      ])
    assert.deepEqual(turns('DR. KAY: He did.\nDR. KAY: No.\nDR. KAY: Yes.'), [
      'DR. KAY | He did.',
      'DR. KAY | No.',
      'DR. KAY | Yes.',
    ])
  })

  test('other capitals and colons within a line are words', () => {
    const words = [
      'MAYOR: The sign said it. URGENT: all out.',
      'MAYOR: I read the file. NOTE: it is empty.',
      'MAYOR: I told the REPORTER: go home.',
      'Ada Quill: He wrote it down. Remember: go home.',
      'MAYOR: ALL WENT HOME. FOR THE JUDGE: NO RUSH.',
      'MAYOR: HE WON. BREAKING NEWS: HE LOST. BREAKING NEWS: HE WON.',
    ]
    for (const line of words) assert.equal(turns(line).length, 1, line)
  })

  test('a remark before a name is nobody’s', () => {
    assert.deepEqual(turns('ELENA BRAUN: We sold them.\n(APPLAUSE) JOHN KAY: She lies.'), [
      'ELENA BRAUN | We sold them.',
      '– | (APPLAUSE)',
      'JOHN KAY | She lies.',
    ])
  })

  test('voices in brackets and chevrons part a line', () => {
    assert.deepEqual(turns('[MAN] I shot the mule. [WOMAN] You missed the mule.'), [
      'MAN | I shot the mule.',
      'WOMAN | You missed the mule.',
    ])
    assert.deepEqual(turns('>> WILL HE PAY? >> WHO KNOWS.\n>> ANN ROE: I DO.'), [
      'unnamed voice 1 | WILL HE PAY?',
      'unnamed voice 2 | WHO KNOWS.',
      'ANN ROE | I DO.',
    ])
  })
})

describe('readTranscript', () => {
  test('a name opens a turn, is no part of its words, and holds until the next', () => {
    assert.deepEqual(turns('MAYOR: It is safe.\nI would walk over it.\n\nREPORTER: Was it inspected?\n'), [
      'MAYOR | It is safe.',
      'MAYOR | I would walk over it.',
      'REPORTER | Was it inspected?',
    ])
  })

  test('times stand on the turn they open, alone on a line too', () => {
    assert.deepEqual(turns('[00:00:05] MAYOR: Yes.\n[00:00:09] No.\n0:12\nREPORTER: Why?'), [
      'MAYOR @ 5 | Yes.',
      'MAYOR @ 9 | No.',
      'REPORTER @ 12 | Why?',
    ])
  })

  test('a name and a time alone on a line head the lines below', () => {
    assert.deepEqual(turns('Speaker 1  0:05\nGood morning.\n\nSpeaker 2  0:09\nMorning.'), [
      'Speaker 1 @ 5 | Good morning.',
      'Speaker 2 @ 9 | Morning.',
    ])
  })

  test('a turn wrapped by hand is one paragraph', () => {
    const text =
      'MAYOR: I think the bridge\nis safe and will stay\nsafe for years.\nREPORTER: Who says\nso, and since\nwhen?\n'
    assert.deepEqual(turns(text), [
      'MAYOR | I think the bridge\nis safe and will stay\nsafe for years.',
      'REPORTER | Who says\nso, and since\nwhen?',
    ])
  })

  test('a remark with a colon opens no turn, and keeps its time', () => {
    assert.deepEqual(turns('MAYOR: One.\n[0:07] Look: it is safe.\nReporter: Is it?'), [
      'MAYOR | One.',
      'MAYOR @ 7 | Look: it is safe.',
      'Reporter | Is it?',
    ])
  })

  test('what stands before the first name, and a remark of the transcriber, is nobody’s', () => {
    assert.deepEqual(turns('Date: 3 May\nMAYOR: Yes.\n(applause)\nI mean it.'), [
      '– | Date: 3 May',
      'MAYOR | Yes.',
      '– | (applause)',
      'MAYOR | I mean it.',
    ])
  })

  test('times that go back are reported, not mended', () => {
    const { report } = readTranscript('[0:10] A: One.\n[0:05] B: Two.\n')
    assert.deepEqual(
      report.map(({ code, count }) => [code, count]),
      [['times-go-back', 1]],
    )
  })

  test('each paragraph says which turn it belongs to', () => {
    const { paragraphs } = readTranscript('A: One.\nTwo.\nB: Three.')
    assert.deepEqual(
      paragraphs.map(({ locator }) => locator.label),
      ['turn 1', 'turn 1', 'turn 2'],
    )
  })
})
