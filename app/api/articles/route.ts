import { importArticle } from '@/lib/articles/commands'
import { listTitles } from '@/lib/articles/list-titles'
import { ArticleDetails } from '@/lib/articles/model'
import { answering, refusal } from '../answering'
import { readForm } from '../read-bounded'
import { articleText, MOST_FORM_BYTES, TOO_LARGE } from './article-text'

/** Imports an article: `details` as JSON, its text beside it. All of it is kept, or nothing. */
export const POST = answering(async (actor, request) => {
  const form = await readForm(request, MOST_FORM_BYTES)
  if (form === 'too-large') return refusal(413, 'TOO_LARGE', TOO_LARGE)
  if (form === 'odd') return refusal(400, 'INVALID', 'This is no form that could be read.')
  const details = ArticleDetails.safeParse(parsed(form.get('details')))
  if (!details.success) {
    const fields = Object.fromEntries(
      details.error.issues.map(({ path, message }) => [path.join('.'), message]),
    )
    return refusal(422, 'INVALID', Object.values(fields)[0] ?? 'Something in the form is not right.', {
      fields,
    })
  }
  const text = await articleText(form)
  if (!text.ok) return refusal(422, text.code, text.message, { offer: text.offer })
  const imported = await importArticle(actor, details.data, text.read)
  return Response.json({ ...imported, report: text.read.report }, { status: 201 })
})

/** The titles one may go to: `?title=` with some of its words. */
export const GET = answering(async (actor, request) => {
  const title = new URL(request.url).searchParams.get('title') ?? ''
  return Response.json(
    { articles: await listTitles(actor, { title: title.slice(0, 300) }) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})

/** What the JSON says; nothing where it is none, which no schema takes. */
function parsed(json: FormDataEntryValue | null): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined
  } catch {
    return undefined
  }
}
