import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { segment } from './paragraphs'

const BODY =
  'The bridge over the river was closed on Monday after engineers found cracks in two of its pillars.'
const kinds = (text: string): string[] =>
  segment(text).map((p) => `${p.kind} ${text.slice(p.start, p.end).slice(0, 24)}`)

describe('paragraphs', () => {
  it('a line is a paragraph, and blank lines are none', () => {
    assert.deepEqual(kinds(`Bridge closed\n\n${BODY}\n${BODY}`), [
      'HEADLINE Bridge closed',
      'BODY The bridge over the rive',
      'BODY The bridge over the rive',
    ])
  })

  it('text wrapped by hand is one paragraph a block', () => {
    const wrapped =
      'The bridge over the river was closed on Monday after engineers found\ncracks in two of its pillars, the city said in a statement released\nthat evening.'
    assert.deepEqual(segment(wrapped), [{ start: 0, end: wrapped.length, kind: 'BODY' }])
  })

  it('verse and lists are not wrapped text', () => {
    assert.equal(segment('Apples\nPears\nPlums and cherries\nQuinces').length, 4)
  })

  it('bylines, datelines, captions and credits are told by their look', () => {
    assert.deepEqual(
      kinds(
        `Bridge closed\nBy Ann Lee\nJanuary 4, 2021\n${BODY}\nThe bridge on Monday. (Ann Lee/Daily Post)\n${BODY}\nBob Ray contributed to this report.`,
      ).map((k) => k.split(' ')[0]),
      ['HEADLINE', 'BYLINE', 'DATELINE', 'BODY', 'CAPTION', 'BODY', 'CREDIT'],
    )
  })

  it('the line that says the caption without its credit is caption too', () => {
    const caption = 'The closed bridge is seen from the northern bank'
    assert.deepEqual(
      segment(`Bridge closed\n${BODY}\n${caption}\n${caption} on Monday. (Ann Lee/Daily Post)`).map(
        (p) => p.kind,
      ),
      ['HEADLINE', 'BODY', 'CAPTION', 'CAPTION'],
    )
  })

  it('a quotation printed again is a pull quote', () => {
    const said = '“We knew for many years that it would fall”'
    assert.deepEqual(
      segment(
        `Bridge closed\n${said}, the mayor said, and so it did, on a Monday in the rain.\n${said}\n${BODY}`,
      ).map((p) => p.kind),
      ['HEADLINE', 'BODY', 'PULL_QUOTE', 'BODY'],
    )
  })
})
