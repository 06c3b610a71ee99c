import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Refusal, SourceReading } from './model'
import { readSource } from './read-source'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(result: SourceReading | Refusal): SourceReading {
  assert.ok(result.ok, result.ok ? '' : result.message)
  return result
}

const words = ({ text, paragraphs }: SourceReading) =>
  paragraphs.map(({ start, end, speaker }) => `${speaker ?? '–'} | ${text.slice(start, end)}`)

describe('readSource', () => {
  test('an uploaded transcript gives turns over the file’s own text', async () => {
    const file = '\uFEFFMAYOR: It is safe.\r\nQ: Is it?\r\n'
    const reading = read(
      await readSource({ name: 'Tape 1.TXT', bytes: bytes(file), kind: 'TRANSCRIPT_HUMAN' }),
    )
    assert.equal(reading.text, 'MAYOR: It is safe.\nQ: Is it?\n')
    assert.deepEqual(words(reading), ['MAYOR | It is safe.', 'Q | Is it?'])
    assert.equal(reading.origin, null)
  })

  test('headings of a document name no speakers', async () => {
    const text =
      'Background: the bridge is old.\nIt was built in 1931.\nIt has four spans.\nNext steps: none.'
    const reading = read(await readSource({ name: 'memo.txt', text, kind: 'DOCUMENT' }))
    assert.ok(reading.paragraphs.every(({ speaker }) => speaker === null))
    assert.equal(reading.paragraphs.length, 4)
    assert.equal(reading.paragraphs[2].locator.label, 'paragraph 3')
  })

  test('a published debate with a name on most lines gives turns all the same', async () => {
    const text = 'Mr Hale: I object.\nMs Orr: Noted.\nMr Hale: Thank you.'
    const reading = read(await readSource({ name: 'record.txt', text, kind: 'PUBLISHED' }))
    assert.deepEqual(words(reading), ['Mr Hale | I object.', 'Ms Orr | Noted.', 'Mr Hale | Thank you.'])
  })

  test('a transcript in which nobody is named says so', async () => {
    const reading = read(
      await readSource({ name: 'a.txt', text: 'it is safe\nyes', kind: 'TRANSCRIPT_MACHINE' }),
    )
    assert.ok(reading.report.some(({ code }) => code === 'no-turns'))
  })

  test('captions are known by their name, and a paste of them by its first line', async () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Yes.\n'
    const srt = '1\n00:00:01,000 --> 00:00:02,000\nANN: Yes.\n'
    assert.deepEqual(words(read(await readSource({ name: 'a.vtt', bytes: bytes(vtt) }))), ['Ann | Yes.'])
    assert.deepEqual(words(read(await readSource({ name: 'a.srt', bytes: bytes(srt) }))), ['ANN | Yes.'])
    assert.deepEqual(words(read(await readSource({ name: 'pasted', text: vtt }))), ['Ann | Yes.'])
    assert.deepEqual(words(read(await readSource({ name: 'pasted', text: srt }))), ['ANN | Yes.'])
  })

  test('a caption file without captions, and a kind of file not read here, are refused in words', async () => {
    const none = await readSource({ name: 'a.vtt', bytes: bytes('hello') })
    const docx = await readSource({ name: 'a.docx', bytes: bytes('hello') })
    const picture = await readSource({ name: 'a.txt', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) })
    assert.deepEqual(
      [none, docx, picture].map((r) => (r.ok ? 'ok' : r.code)),
      ['unknown-format', 'unknown-format', 'not-text'],
    )
  })

  test('text wrapped by hand reads a block a paragraph, and its spans slice the text', async () => {
    const text =
      'The council met in the old town hall on Monday and heard that the\nbridge over the river was closed for good after the flood.\n\nIt adjourned at noon.\n'
    const reading = read(await readSource({ name: 'memo.md', text, kind: 'DOCUMENT' }))
    assert.equal(reading.paragraphs.length, 2)
  })

  test('one word, only punctuation, right-to-left and emoji are sources like any other', async () => {
    for (const text of ['yes', '…!?', 'هذا آمن', '🌉🌉']) {
      const reading = read(await readSource({ name: 'x.txt', text }))
      assert.deepEqual(words(reading), [`– | ${text}`])
    }
  })
})
