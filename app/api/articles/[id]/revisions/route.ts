import { answering, refusal } from '@/app/api/answering'
import { articleText, MOST_FORM_BYTES, TOO_LARGE } from '@/app/api/articles/article-text'
import { readForm } from '@/app/api/read-bounded'
import { importRevision } from '@/lib/articles/import-revision'

/** Imports a new draft of an article. What stood under unchanged words goes on standing; all of it is kept, or nothing. */
export const POST = answering<{ id: string }>(async (actor, request, { id }) => {
  const form = await readForm(request, MOST_FORM_BYTES)
  if (form === 'too-large') return refusal(413, 'TOO_LARGE', TOO_LARGE)
  if (form === 'odd') return refusal(400, 'INVALID', 'This is no form that could be read.')
  const text = await articleText(form)
  if (!text.ok) return refusal(422, text.code, text.message, { offer: text.offer })
  const imported = await importRevision(actor, id, text.read)
  return Response.json({ ...imported, report: text.read.report }, { status: 201 })
})
