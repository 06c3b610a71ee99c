import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decode } from './decode'
import { readHtml } from './html'
import type { SourceReading } from './model'
import { fileSpan } from './origin'
import { readArticle } from './read-article'
import { readSource } from './read-source'

/** A small seeded generator, so that a failure can be had again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = [
  'WEBVTT',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' --> ',
  '00:01.000',
  '00:00:02,500',
  '1',
  '<v Ann>',
  '</v>',
  '<i>',
  '<',
  '>',
  '&amp;',
  '&',
  '>> ',
  '- ',
  'MAYOR: ',
  'Mary Finch: ',
  ':',
  '[00:12:03] ',
  '(14:05)',
  '“',
  '”',
  ' ',
  '\u00A0',
  'word',
  'Not.',
  '🌉',
  '\uD800',
  '\uDC00',
  '\0',
  '\uFEFF',
  'é',
  '<p>',
  '<del>',
  '<table><td>',
  '**',
  '{\\an8}',
  'شكرا',
  '(applause)',
  '\u2028',
  '<!--',
  ']]>',
  '<![if',
  ' -> ',
  '>>> ',
  ' – ',
  'Q. ',
  'A. ',
  '[MAN] ',
  '(laughing)',
  'SPEAKER_00: ',
  'BY MR. CRUZ:',
  'JOHN KAY: ',
]

const spliced = (random: (below: number) => number): string =>
  Array.from({ length: random(40) }, () => PIECES[random(PIECES.length)]).join('')

function assertSound(reading: SourceReading, seed: number): void {
  let before = 0
  for (const { start, end, speaker } of reading.paragraphs) {
    assert.ok(before <= start && start < end && end <= reading.text.length, `spans in order, seed ${seed}`)
    const words = reading.text.slice(start, end)
    assert.equal(words, words.trim(), `no blanks at the ends, seed ${seed}`)
    assert.ok(speaker === null || speaker.trim() !== '', `no empty speaker, seed ${seed}`)
    if (reading.origin) assert.ok(fileSpan(reading.origin, [start, end]), `origin known, seed ${seed}`)
    before = end
  }
}

describe('odd input', () => {
  test('random bytes are refused or read, and what is read holds no NUL and no half character', () => {
    for (let seed = 0; seed < 4000; seed++) {
      const random = randomOf(seed)
      const bytes = Uint8Array.from({ length: random(200) }, () => random(256))
      for (const encoding of ['utf-8', 'windows-1252'] as const) {
        const result = decode(bytes, { encoding })
        if (result.ok) assert.doesNotMatch(result.text, /[\0\r]|^\uFEFF/)
        else assert.ok(result.message.length > 20)
      }
    }
  })

  test('spliced text gives sound spans from every reader, and changes nothing it was handed', async () => {
    const names = ['a.txt', 'a.vtt', 'a.srt', 'a.md']
    for (let seed = 0; seed < 6000; seed++) {
      const text = spliced(randomOf(seed))
      const result = await readSource({ name: names[seed % names.length], text })
      if (result.ok) assertSound(result, seed)
      const article = readArticle({ html: text, text })
      if (article.ok) assert.doesNotMatch(article.text, /[\0\r]/)
    }
  })

  test('captions lose no word, whatever became of their times', async () => {
    const times = [
      '00:0N.000 --> 00:0N.500',
      '00:0N.000 -> 00:0N.500',
      'xx:yy --> zz',
      '9:99 --> 00:0N.000',
      '',
    ]
    const marks = ['', '- ', '>> ', 'MAYOR: ', '<v Ann>', '[MAN] ', '<i>']
    for (let seed = 0; seed < 1000; seed++) {
      const random = randomOf(seed)
      const said = Array.from({ length: 8 }, (_, k) => `so${k} said${k}${['.', '?', ','][random(3)]}`)
      const cues = said.map((words, k) => {
        const number = random(2) === 0 ? `${k + 1}\n` : ''
        const time = times[k === 0 ? 0 : random(times.length)].replaceAll('N', String(k))
        return `${number}${time}${time && '\n'}${marks[random(marks.length)]}${words}${['\n\n', '\n'][random(2)]}`
      })
      const header = seed % 2 === 0 ? 'WEBVTT\n\n' : ''
      const result = await readSource({
        name: seed % 2 === 0 ? 'a.vtt' : 'a.srt',
        text: header + cues.join(''),
      })
      assert.ok(result.ok)
      assertSound(result, seed)
      const spoken = result.paragraphs.map(({ start, end }) => result.text.slice(start, end)).join(' ')
      for (const words of said) assert.ok(spoken.includes(words), `"${words}" is lost, seed ${seed}`)
    }
  })

  test('a page’s text says what the page says, in its order, and nothing else', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const html = spliced(randomOf(seed))
      let at = 0
      for (const character of readHtml(html).text.replace(/\s+/g, '').split('')) {
        at = html.indexOf(character, at) + 1
        assert.ok(at > 0, `"${character}" is not in the page, seed ${seed}`)
      }
    }
  })

  test('worst texts end: one line of two million, a hundred thousand turns, cues, brackets and colons', async () => {
    const worst = [
      'word '.repeat(400_000),
      'MAYOR: Yes.\n'.repeat(100_000),
      `WEBVTT\n\n${'00:01.000 --> 00:02.000\n<v A>yes\n\n'.repeat(20_000)}`,
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(200_000)}${'{\\'.repeat(100_000)}`,
      ':'.repeat(500_000),
      'A: yes. '.repeat(100_000),
      'MR. KAY said so. '.repeat(100_000),
      '[MAN] no. >> '.repeat(100_000),
      'Q. Yes?\nA. No – no.\n'.repeat(50_000),
      'Ann Roe – yes.\nTom Roe – no.\n'.repeat(50_000),
      `1\n00:01.000 --> 00:02.000\n${'- so\n'.repeat(100_000)}`,
      '['.repeat(500_000),
      '12:'.repeat(200_000),
      `A${' b'.repeat(300_000)}:`,
      ' '.repeat(500_000).concat('x'),
      '\n'.repeat(1_000_000).concat('x'),
      '\t'.repeat(300_000).concat('x', '\u00A0'.repeat(300_000), 'y'),
    ]
    for (const text of worst) {
      for (const name of ['a.txt', 'a.vtt']) {
        const result = await readSource({ name, text })
        if (result.ok) assertSound(result, -1)
      }
      assert.ok(readArticle({ html: text, text }).ok)
    }
  })

  test('a line or a cue of a megabyte, parted at every sentence, is read in seconds', async () => {
    const long = [
      ['a.txt', `ANN ROE: NO. ${'WE GO HOME. ANN ROE: YES WE DO. '.repeat(32_000)}`],
      ['a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${'So we\ngo. >> Yes '.repeat(64_000)}\n`],
    ] as const
    for (const [name, text] of long) {
      const began = performance.now()
      const result = await readSource({ name, text })
      assert.ok(result.ok && result.paragraphs.length > 1000)
      assert.ok(performance.now() - began < 15_000, name)
    }
  })
})
