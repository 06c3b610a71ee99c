import type { Refused } from '@/app/articles/_text/post-text'

/** What the server says to a source: its id, or why nothing was kept. */
export type SourceAnswer = { readonly ok: true; readonly sourceId: string } | Refused

const NO_ANSWER: Refused = {
  ok: false,
  code: 'OFFLINE',
  message: 'The server could not be reached, or answered oddly. All you typed is still here; try again.',
}

/** Sends the form. A paste goes as a file, since a form's text field would turn every line end into two characters. */
export async function postSource(
  articleId: string,
  form: HTMLFormElement,
  encoding?: 'windows-1252',
): Promise<SourceAnswer> {
  const data = new FormData(form)
  const text = data.get('text')
  if (typeof text === 'string') {
    data.delete('text')
    data.set('file', new File([text], 'pasted.txt', { type: 'text/plain' }))
  }
  if (encoding) data.set('encoding', encoding)
  try {
    const response = await fetch(`/api/articles/${articleId}/sources`, { method: 'POST', body: data })
    const body = await response.json()
    return response.ok ? { ok: true, sourceId: body.sourceId } : { ok: false, ...body }
  } catch {
    return NO_ANSWER
  }
}
