import { answering, refusal } from '@/app/api/answering'
import { readForm } from '@/app/api/read-bounded'
import { readArticleHead } from '@/lib/articles/queries'
import { forbidden } from '@/lib/errors'
import { readSource } from '@/lib/readers/read-source'
import { addSource } from '@/lib/sources/commands'
import { sourceDetails, sourceFile } from './source-details'

/** 5 MiB of text in the widest encoding, with its form, and air. */
const MOST_BYTES = 20 * 1024 * 1024

/** Puts a source on the shelf: details and, where there is any, its file or paste. All of it is kept, or nothing. */
export const POST = answering<{ id: string }>(async (actor, request, { id }) => {
  const { may } = await readArticleHead(actor, id)
  if (!may.import) throw forbidden('Writers, checkers and editors put sources on the shelf of this article.')
  const form = await readForm(request, MOST_BYTES)
  if (form === 'too-large')
    return refusal(413, 'TOO_LARGE', 'This is more than 20 MB. Send a text of 5 MB at most.')
  if (form === 'odd') return refusal(400, 'INVALID', 'This is no form that could be read.')
  const details = sourceDetails(form, id, actor.timeZone)
  if (!details.ok) return refusal(422, 'INVALID', details.message, { fields: details.fields })
  const file = await sourceFile(form)
  if (!file) return Response.json(await addSource(actor, details.input, null), { status: 201 })
  const read = await readSource({ ...file, kind: details.input.kind })
  if (!read.ok) return refusal(422, read.code, read.message, { offer: read.offer })
  const { text, report, paragraphs } = read
  const original = { name: file.name, mediaType: file.mediaType, bytes: file.bytes }
  return Response.json(await addSource(actor, details.input, { text, report, paragraphs, original }), {
    status: 201,
  })
})
