import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCaptions } from './captions'
import { fileSpan } from './origin'

const turns = async (file: string): Promise<string[]> => {
  const { text, paragraphs } = await readCaptions(file)
  return paragraphs.map(
    ({ start, end, speaker, locator }) =>
      `${speaker ?? '–'} ${locator.startMs ?? '?'}–${locator.endMs ?? '?'} | ${text.slice(start, end)}`,
  )
}

const VTT = `WEBVTT - council

NOTE made by hand

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:03.000 align:start
<v Mary Finch>It is <i>not</i> safe &amp;

2
00:00:03.200 --> 00:00:05.000
<v Mary Finch>never was.

00:07.000 --> 00:09.000
<v.loud Tom Reed>Who says so?
`

describe('readCaptions', () => {
  test('joins the cues of one voice that go on with a sentence, from the first start to the last end', async () => {
    assert.deepEqual(await turns(VTT), [
      'Mary Finch 1000–5000 | It is not safe & never was.',
      'Tom Reed 7000–9000 | Who says so?',
    ])
  })

  test('the text of record reads as a transcript, a turn a line', async () => {
    const { text } = await readCaptions(VTT)
    assert.equal(text, 'Mary Finch: It is not safe & never was.\nTom Reed: Who says so?')
  })

  test('each joined cue keeps its own place and times', async () => {
    const { text, paragraphs } = await readCaptions(VTT)
    const cues = paragraphs[0].locator.cues ?? []
    assert.deepEqual(
      cues.map(({ start, end, startMs, endMs }) => [text.slice(start, end), startMs, endMs]),
      [
        ['It is not safe &', 1000, 3000],
        ['never was.', 3200, 5000],
      ],
    )
  })

  test('every word is found again in the file', async () => {
    const { text, paragraphs, origin } = await readCaptions(VTT)
    const at = (words: string): string => {
      const start = text.indexOf(words)
      const span = fileSpan(origin, [start, start + words.length])
      return span ? VTT.slice(...span) : 'nowhere'
    }
    assert.equal(at('never was.'), 'never was.')
    assert.equal(at('not'), 'not')
    assert.equal(at('&'), '&amp;')
    assert.equal(at('is not safe'), 'is <i>not</i> safe')
    assert.ok(paragraphs.every(({ start, end }) => fileSpan(origin, [start, end]) !== null))
  })

  test('reads SubRip: numbers, commas, styling, a leading NAME: that holds until the next', async () => {
    const srt = `1
00:00:01,000 --> 00:00:02,500
<i>MAYOR: Hello.</i>

2
00:00:02,600 --> 00:00:04,000
{\\an8}Good <font color="red">morning</font>.

3
00:00:05,000 --> 00:00:06,000
REPORTER: Is it safe?
`
    assert.deepEqual(await turns(srt), [
      'MAYOR 1000–4000 | Hello. Good morning.',
      'REPORTER 5000–6000 | Is it safe?',
    ])
  })

  test('dashes and chevrons begin somebody else’s words', async () => {
    const file = `WEBVTT

00:01.000 --> 00:02.000
- Is it safe?
- It is.

00:02.000 --> 00:03.000
>> MAYOR: Thank you.

00:03.000 --> 00:04.000
>> Who are you?
`
    assert.deepEqual(await turns(file), [
      'unnamed voice 1 1000–2000 | Is it safe?',
      'unnamed voice 2 1000–2000 | It is.',
      'MAYOR 2000–3000 | Thank you.',
      'unnamed voice 3 3000–4000 | Who are you?',
    ])
  })

  test('a dash lasts a sentence, chevrons last until somebody else', async () => {
    const file = `WEBVTT

00:01.000 --> 00:02.000
- You forged it.
- I forged

00:02.000 --> 00:03.000
a friendship.

00:03.000 --> 00:04.000
Nothing more.

00:04.000 --> 00:05.000
WILL SMITH PAY? >> WHO KNOWS.

00:05.000 --> 00:06.000
NOT I.

00:06.000 --> 00:07.000
- Who set the fire? - The cook.
`
    assert.deepEqual(
      (await turns(file)).map((turn) => turn.replace(/ \d+–\d+/, '')),
      [
        'unnamed voice 1 | You forged it.',
        'unnamed voice 2 | I forged a friendship.',
        '– | Nothing more.',
        '– | WILL SMITH PAY?',
        'unnamed voice 3 | WHO KNOWS. NOT I.',
        'unnamed voice 4 | Who set the fire?',
        'unnamed voice 5 | The cook.',
      ],
    )
    const { text, report } = await readCaptions(file)
    assert.match(text, /^– You forged it\.\n– I forged a friendship\.\nNothing more\./)
    assert.equal(report.find(({ code }) => code === 'voices-unnamed')?.count, 5)
  })

  test('a dash of the speaker’s own, and a number below zero, begin nobody’s words', async () => {
    const file =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nIt was cold\n— very cold —\n\n00:02.000 --> 00:03.000\nat night,\n-5 degrees.\n'
    assert.deepEqual(await turns(file), ['– 1000–3000 | It was cold — very cold — at night, -5 degrees.'])
  })

  test('a name opens a turn on the second line of a cue, after a remark too', async () => {
    const file =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n>> ELENA BRAUN: We sold them all.\n(APPLAUSE) JOHN KAY: She lies.\n'
    assert.deepEqual(await turns(file), [
      'ELENA BRAUN 1000–2000 | We sold them all.',
      '– 1000–2000 | (APPLAUSE)',
      'JOHN KAY 1000–2000 | She lies.',
    ])
  })

  test('cues of nobody known stay apart after a full stop and join within a sentence', async () => {
    const file = `WEBVTT

00:01.000 --> 00:02.000
Is it

00:02.000 --> 00:03.000
safe?

00:03.000 --> 00:04.000
It is.
`
    assert.deepEqual(await turns(file), ['– 1000–3000 | Is it safe?', '– 3000–4000 | It is.'])
  })

  test('a long pause parts two turns', async () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>One.\n\n00:09.000 --> 00:10.000\n<v A>Two.\n'
    assert.equal((await turns(file)).length, 2)
  })

  test('rolling captions say each line once', async () => {
    const file = `WEBVTT

00:00:00.000 --> 00:00:02.000
hello<00:00:00.500><c> world</c>

00:00:02.000 --> 00:00:02.010
hello world

00:00:02.010 --> 00:00:04.000
hello world
this<00:00:03.000><c> is it</c>
`
    assert.deepEqual(await turns(file), ['– 0–4000 | hello world this is it'])
  })

  test('broken times lose no words and are counted', async () => {
    const file =
      'WEBVTT\n\n00:99.000 --> 00:02.000\nIt is safe.\n\n00:03.000 --> 00:02.000\nIt was.\n\n00:04.000-->00:05.000\nBye.\n'
    assert.deepEqual(await turns(file), ['– ?–? | It is safe.', '– ?–? | It was.', '– 4000–5000 | Bye.'])
    const { report } = await readCaptions(file)
    assert.equal(report.find(({ code }) => code === 'times-unreadable')?.count, 2)
  })

  test('words between the cues are kept without a time, and told', async () => {
    const vtt =
      'WEBVTT\nKind: captions\n\nxx:yy --> zz\nOne.\n\n00:05.000 -> 00:07.000\nTwo.\n\nThree.\n\nNOTE no words\n\n00:09.000 --> 00:10.000\nFour.\n'
    assert.deepEqual(await turns(vtt), [
      '– ?–? | One.',
      '– 5000–7000 | Two.',
      '– ?–? | Three.',
      '– 9000–10000 | Four.',
    ])
    const srt =
      '1\n00:00:05,000 --> 00:00:01,000\nOne.\n\n2\n99:99:99,999 --> banana\nTwo.\n\n3\nThree.\n\nFour.\n4\n00:00:06,000 --> 00:00:07,000\nFive.\n\n5\n\n00:00:08,000 --> 00:00:09,000\nSix.\n'
    assert.deepEqual(await turns(srt), [
      '– ?–? | One.',
      '– ?–? | Two.',
      '– ?–? | Three.',
      '– ?–? | Four.',
      '– 6000–7000 | Five.',
      '– 8000–9000 | Six.',
    ])
    const { report } = await readCaptions(srt)
    const counts = new Map(report.map(({ code, count }) => [code, count]))
    assert.equal(counts.get('times-unreadable'), 2)
    assert.equal(counts.get('times-missing'), 2)
  })

  test('an arrow between words and numbers is said, and opens no cue', async () => {
    const said = [
      '100 → 200 in a year',
      '1,000 -> 2,000 in May',
      '5 --> 10 in a week',
      '5 => 10',
      '50% --> 60%',
      'guns --> butter',
      'from 1:30 -> 2:45',
      '1:30 -> 2:45 at night',
      '00:01.000 --> 00:02.000 It is safe.',
    ]
    for (const line of said)
      for (const lead of ['', 'They went from\n']) {
        const file = `1\n00:00:01,000 --> 00:00:02,000\n${lead}${line}\n`
        const words = `${lead.replace('\n', ' ')}${line}`
        assert.deepEqual(await turns(file), [`– 1000–2000 | ${words}`])
      }
  })

  test('a loose arrow between two clocks opens a cue, settings behind it or none', async () => {
    for (const arrow of ['->', '--->', '–>', '—>', '=>', '→'])
      for (const settings of ['', ' align:start line:0', ' X1:40 X2:600 Y1:20 Y2:50']) {
        const file = `1\n00:00:01,000${arrow}00:00:02,000${settings}\nOne.\n\n2\n00:03.000 ${arrow} 00:04.000\nTwo.\n`
        assert.deepEqual(await turns(file), ['– 1000–2000 | One.', '– 3000–4000 | Two.'])
      }
  })

  test('cues without an empty line between them, or after the header, are found', async () => {
    const file = 'WEBVTT\n00:01.000 --> 00:02.000\nOne.\n2\n00:03.000 --> 00:04.000\nTwo.\n'
    assert.deepEqual(await turns(file), ['– 1000–2000 | One.', '– 3000–4000 | Two.'])
  })

  test('a smaller-than sign and an unknown entity are words', async () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:02.000\nIf 5 < 6 and 7 > 3 &copy; R&D\n'
    assert.deepEqual(await turns(file), ['– 1000–2000 | If 5 < 6 and 7 > 3 &copy; R&D'])
  })
})
