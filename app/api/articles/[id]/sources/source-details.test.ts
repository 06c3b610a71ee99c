import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sourceDetails, sourceFile } from './source-details'

const ARTICLE = '01a20b68-045f-7561-b572-c31d3f674359'

function form(fields: Record<string, string | File>): FormData {
  const filled = new FormData()
  for (const [name, value] of Object.entries({ title: 'Tape 2', kind: 'RECORDING', way: 'none', ...fields }))
    filled.set(name, value)
  return filled
}

const details = (fields: Record<string, string | File>) =>
  sourceDetails(form(fields), ARTICLE, 'America/New_York')

it('a source without a text must say where it is kept', () => {
  const without = details({ contact: '  ' })
  assert.deepEqual(without.ok ? null : Object.keys(without.fields), ['contact'])
  const withContact = details({ contact: 'with the writer' })
  assert.equal(withContact.ok && withContact.input.contact, 'with the writer')
})

it('a source with a text need not', () => {
  const read = details({ way: 'paste' })
  assert.deepEqual(read.ok && [read.input.contact, read.input.access, read.input.happenedAt], [
    null,
    'DESK',
    null,
  ])
})

it("the time is the one on the newsroom's clock, and one that never was is refused", () => {
  const read = details({ contact: 'x', happenedAt: '2026-03-11T09:30' })
  assert.equal(read.ok && read.input.happenedAt, '2026-03-11T13:30:00.000Z')
  const odd = details({ contact: 'x', happenedAt: '2026-02-31T09:30' })
  assert.deepEqual(odd.ok ? null : Object.keys(odd.fields), ['happenedAt'])
})

it('a file comes as its bytes; a choice of no text sends none, though one was chosen before', async () => {
  const file = new File(['é\r\n'], 'a.txt', { type: 'text/plain' })
  const sent = await sourceFile(form({ way: 'file', file }))
  assert.deepEqual(sent && [...sent.bytes], [0xc3, 0xa9, 13, 10])
  assert.equal(await sourceFile(form({ way: 'none', file })), null)
})
