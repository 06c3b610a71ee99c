import { z } from 'zod'

const Added = z.object({ sourceId: z.string() })
const Refused = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  offer: z.object({ encoding: z.literal('windows-1252'), preview: z.array(z.string()) }).optional(),
})

/** What the server says to a source: its id, or why nothing was kept. */
export type SourceAnswer =
  | ({ readonly ok: true } & z.infer<typeof Added>)
  | ({ readonly ok: false } & z.infer<typeof Refused>)

const NO_ANSWER: SourceAnswer = {
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
    const body: unknown = await response.json()
    return response.ok ? { ok: true, ...Added.parse(body) } : { ok: false, ...Refused.parse(body) }
  } catch {
    return NO_ANSWER
  }
}
