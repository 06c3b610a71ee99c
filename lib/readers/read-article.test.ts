import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readArticle } from './read-article'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (result: ReturnType<typeof readArticle>) => (result.ok ? result.text : result.code)
const codes = (result: ReturnType<typeof readArticle>) =>
  result.ok ? result.report.map(({ code }) => code) : []

describe('readArticle', () => {
  test('an upload is kept to the character', () => {
    const text = 'Headline\n\n“It is\u00A0safe,” she said.\n'
    assert.equal(textOf(readArticle({ name: 'a.txt', bytes: bytes(text) })), text)
  })

  test('Markdown stays as written and the report says so', () => {
    const result = readArticle({ name: 'a.md', bytes: bytes('# Head\n\nIt is **safe**.') })
    assert.equal(textOf(result), '# Head\n\nIt is **safe**.')
    assert.deepEqual(codes(result), ['markdown-kept'])
  })

  test('a rich paste keeps its words and says what it lost', () => {
    const html = '<p>It is <del>not</del> safe.</p>'
    const result = readArticle({ html, text: 'It is safe.' })
    assert.equal(textOf(result), 'It is safe.')
    assert.deepEqual(codes(result), ['deletions-dropped'])
  })

  test('a rich paste without words falls back on the plain one', () => {
    assert.equal(textOf(readArticle({ html: '<meta charset="utf-8">', text: 'It is safe.' })), 'It is safe.')
  })

  test('a plain paste is kept, and one of nothing is refused', () => {
    assert.equal(textOf(readArticle({ text: 'a\r\nb' })), 'a\nb')
    assert.equal(textOf(readArticle({ text: ' ' })), 'empty')
    assert.equal(textOf(readArticle({ html: '<p></p>', text: '' })), 'empty')
  })

  test('captions and Word files are no articles', () => {
    assert.equal(textOf(readArticle({ name: 'a.vtt', bytes: bytes('WEBVTT') })), 'unknown-format')
    assert.equal(textOf(readArticle({ name: 'a.docx', bytes: bytes('PK\u0003\u0004') })), 'not-text')
  })

  test('the encoding chosen after a refusal is used', () => {
    const file = Uint8Array.of(0x93, 0x61, 0x94)
    assert.equal(textOf(readArticle({ name: 'a.txt', bytes: file })), 'broken-encoding')
    assert.equal(textOf(readArticle({ name: 'a.txt', bytes: file, encoding: 'windows-1252' })), '“a”')
  })
})
