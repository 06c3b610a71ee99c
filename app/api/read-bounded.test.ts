import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readBounded, readForm } from './read-bounded'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://desk.example/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const stream = (pieces: number[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = pieces.shift()
      if (size === undefined) controller.close()
      else controller.enqueue(new Uint8Array(size))
    },
  })

it('a body is counted as it comes, though no header told its size', async () => {
  assert.equal((await readBounded(post(stream([4, 6])), 10))?.length, 10)
  const pieces = [4, 7, 100, 100]
  assert.equal(await readBounded(post(stream(pieces)), 10), null)
  assert.ok(pieces.length > 0, 'the rest was not waited for')
})

it('a header that tells too much is enough to refuse', async () => {
  assert.equal(await readBounded(post('abc', { 'content-length': '11' }), 10), null)
})

it('a form is read with its files, and what is none is said to be odd', async () => {
  const form = new FormData()
  form.set('title', 'Memo')
  form.set('file', new File(['é\n'], 'memo.txt'))
  const read = await readForm(post(form), 10_000)
  assert.ok(read instanceof FormData)
  assert.equal(read.get('title'), 'Memo')
  assert.equal((read.get('file') as File).size, 3)
  assert.equal(await readForm(post('{}', { 'content-type': 'application/json' }), 100), 'odd')
  assert.equal(await readForm(post(form), 10), 'too-large')
})
