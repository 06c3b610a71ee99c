import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decode, decodePaste, MAX_TEXT_BYTES } from './decode'
import type { Refusal, TextReading } from './model'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)

function read(result: TextReading | Refusal): TextReading {
  assert.ok(result.ok, `refused: ${result.ok ? '' : result.message}`)
  return result
}
function refused(result: TextReading | Refusal): Refusal {
  assert.ok(!result.ok, 'should have been refused')
  return result
}
const codes = (reading: TextReading) => reading.report.map(({ code, count }) => `${code} ${count}`)

describe('decode', () => {
  test('keeps every character: no-break spaces, curly marks, combining accents, emoji, trailing blanks', () => {
    const text = '“It is\u00A0safe,”\u202Fshe said. Cafe\u0301 🌉 \u200E\n\n  tail \t\n'
    assert.equal(read(decode(utf8(text))).text, text)
    assert.deepEqual(read(decode(utf8(text))).report, [])
  })

  test('drops a byte order mark at the start and says so, and keeps one inside', () => {
    const reading = read(decode(utf8('\uFEFFa\uFEFFb')))
    assert.equal(reading.text, 'a\uFEFFb')
    assert.deepEqual(codes(reading), ['bom-dropped 1'])
  })

  test('turns Windows and old Mac line ends into plain ones and counts them', () => {
    const reading = read(decode(utf8('a\r\nb\rc\nd\r\r\n')))
    assert.equal(reading.text, 'a\nb\nc\nd\n\n')
    assert.deepEqual(codes(reading), ['line-ends 4'])
  })

  test('shows a stray NUL as a replacement character, so that nothing shifts', () => {
    const reading = read(decode(utf8(`${'word '.repeat(50)}a\0b`)))
    assert.ok(reading.text.endsWith('a\uFFFDb'))
    assert.deepEqual(codes(reading), ['nul-replaced 1'])
  })

  test('refuses a file full of NUL bytes', () => {
    assert.equal(refused(decode(utf8('a\0b\0c\0d\0'))).code, 'not-text')
  })

  test('refuses an empty file, and one that is only blanks', () => {
    for (const text of ['', ' \n\t\u00A0', '\uFEFF\r\n'])
      assert.equal(refused(decode(utf8(text))).code, 'empty')
  })

  test('knows a picture, a zip, a PDF and an old Word file by their first bytes and names them', () => {
    const table: [Uint8Array, RegExp][] = [
      [bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /PNG picture/],
      [bytes(0xff, 0xd8, 0xff, 0xe0), /JPEG picture/],
      [utf8('GIF89a'), /GIF picture/],
      [utf8('RIFF1234WEBPVP8 '), /WebP picture/],
      [utf8('PK\u0003\u0004rest'), /packed file/],
      [utf8('%PDF-1.7\n'), /PDF/],
      [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old Word/],
      [utf8('{\\rtf1\\ansi'), /RTF/],
      [utf8('RIFF1234WAVEfmt '), /WAV/],
    ]
    for (const [file, what] of table) {
      const refusal = refused(decode(file))
      assert.equal(refusal.code, 'not-text')
      assert.match(refusal.message, what)
    }
  })

  test('takes no ordinary words for a signature', () => {
    for (const text of [
      'BMW said',
      'GIF is a format',
      'PK is his name',
      'MM. Dupont',
      'RIFF raff',
      'ID3 tags',
    ]) {
      assert.equal(read(decode(utf8(text))).text, text)
    }
  })

  test('refuses broken UTF-8 and offers Windows-1252 with the words it would change', () => {
    const file = bytes(
      ...utf8('He said café is '),
      0x93,
      ...utf8('safe'),
      0x94,
      ...utf8(' in Mal'),
      0xe9,
      ...utf8('.'),
    )
    const refusal = refused(decode(file))
    assert.equal(refusal.code, 'broken-encoding')
    assert.deepEqual(refusal.offer, { encoding: 'windows-1252', preview: ['“safe”', 'Malé.'] })
    assert.ok(read(decode(file, { encoding: 'windows-1252' })).text.endsWith('“safe” in Malé.'))
  })

  test('shows at most five odd words, however many there are', () => {
    const file = bytes(...Array.from({ length: 900 }, (_, i) => (i % 3 === 2 ? 0x20 : 0xe9)))
    assert.equal(refused(decode(file)).offer?.preview.length, 5)
  })

  test('reads every Windows-1252 byte as browsers do, and counts the five that stand for nothing', () => {
    const all = bytes(...Array.from({ length: 224 }, (_, i) => i + 32))
    const reading = read(decode(all, { encoding: 'windows-1252' }))
    assert.equal(reading.text.slice(96, 128), '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ')
    assert.equal(reading.text.length, 224)
    assert.ok(reading.text.endsWith('ýþÿ'))
    assert.ok(codes(reading).includes('windows-1252-unknown 5'))
  })

  test('reads UTF-16 of both orders by its byte order mark', () => {
    const text = '“Nein”, sagte sie. 🌉'
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const file of [little, big]) {
      const reading = read(decode(new Uint8Array(file)))
      assert.equal(reading.text, text)
      assert.ok(codes(reading).includes('utf-16-decoded 1'))
    }
  })

  test('takes five million bytes in many lines, and one line of two', () => {
    const lines = 'The bridge is safe today.\n'.repeat(192_300)
    assert.equal(read(decode(utf8(lines))).text, lines)
    const line = 'word '.repeat(400_000)
    assert.equal(read(decode(utf8(line))).text, line)
  })

  test('refuses one byte more than the limit and says what to do', () => {
    assert.ok(decode(new Uint8Array(MAX_TEXT_BYTES).fill(97)).ok)
    const refusal = refused(decode(new Uint8Array(MAX_TEXT_BYTES + 1).fill(97)))
    assert.equal(refusal.code, 'too-large')
    assert.match(refusal.message, /[Ss]plit/)
  })
})

describe('decodePaste', () => {
  test('replaces lone surrogates one for one, keeps pairs, and says so', () => {
    const reading = read(decodePaste('a\uD800b \uDC00 🌉 \uD83C'))
    assert.equal(reading.text, 'a\uFFFDb \uFFFD 🌉 \uFFFD')
    assert.deepEqual(codes(reading), ['surrogate-replaced 3'])
  })

  test('refuses a paste of nothing', () => {
    assert.equal(refused(decodePaste(' \n')).code, 'empty')
  })
})
