import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detailsOf, textOf } from './form-values'

const form = (entries: readonly (readonly [string, string | File])[]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('what the import form says', () => {
  it('a deadline is read on the clock of the newsroom, people keep their roles, empty is nothing', () => {
    const data = form([
      ['title', ' The bridge '],
      ['deadline', '2026-03-10T19:42'],
      ['publicationDay', ''],
      ['access', 'RESTRICTED'],
      ['personId', 'a'],
      ['personRole', 'EDITOR'],
      ['personId', 'b'],
      ['personRole', 'LAWYER'],
    ])
    assert.deepEqual(detailsOf(data, 'America/New_York'), {
      title: 'The bridge',
      byline: '',
      publicationDay: null,
      address: null,
      deadline: '2026-03-10T23:42:00.000Z',
      access: 'RESTRICTED',
      people: [
        { memberId: 'a', role: 'EDITOR' },
        { memberId: 'b', role: 'LAWYER' },
      ],
    })
  })

  it('a rich paste goes with its HTML until a letter of it is changed', () => {
    const paste = { html: '<p>One</p><p>Two</p>', text: 'One\n\nTwo', report: [] }
    assert.deepEqual(textOf(form([['text', 'One\r\n\r\nTwo']]), paste), {
      text: 'One\n\nTwo',
      html: paste.html,
    })
    assert.deepEqual(textOf(form([['text', 'One\n\nTwo!']]), paste), { text: 'One\n\nTwo!', html: null })
  })

  it('a file goes before the box, and an empty file field is no file', () => {
    const file = new File(['x'], 'draft.txt')
    assert.deepEqual(textOf(form([['file', file]]), null, 'windows-1252'), { file, encoding: 'windows-1252' })
    const none = form([
      ['file', new File([], '')],
      ['text', 'typed'],
    ])
    assert.deepEqual(textOf(none, null), { text: 'typed', html: null })
  })
})
