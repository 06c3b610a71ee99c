import type { ImportNote } from '@/lib/articles/model'

export interface Refused {
  readonly ok: false
  readonly code: string
  readonly message: string
  readonly fields?: Readonly<Record<string, string>>
  readonly offer?: { readonly preview: readonly string[] }
}
export interface Imported<R> {
  readonly ok: true
  readonly result: R & { readonly report: readonly ImportNote[] }
}
export type ImportAnswer<R> = Imported<R> | Refused

/** A text on its way in: an upload, or a paste with the HTML it came with. */
export type TextInput =
  | { readonly file: File; readonly encoding?: 'windows-1252' }
  | { readonly text: string; readonly html: string | null }

const OFFLINE: Refused = {
  ok: false,
  code: 'OFFLINE',
  message: 'The server could not be reached. What you typed is still here; try again.',
}
const ODD: Refused = {
  ok: false,
  code: 'ODD',
  message: 'The server answered oddly and imported nothing. What you typed is still here; try again.',
}

/** Sends a text with its details. A paste goes as a file: a form's text field would turn every line end into two characters. */
export async function postText<R>(
  address: string,
  details: object,
  input: TextInput,
): Promise<ImportAnswer<R>> {
  const body = new FormData()
  body.set('details', JSON.stringify(details))
  if ('file' in input) {
    body.set('file', input.file)
    if (input.encoding) body.set('encoding', input.encoding)
  } else {
    body.set('text', new File([input.text], 'pasted.txt', { type: 'text/plain' }))
    if (input.html) body.set('html', new File([input.html], 'pasted.html', { type: 'text/html' }))
  }
  const response = await fetch(address, { method: 'POST', body }).catch(() => null)
  if (!response) return OFFLINE
  const answer = await response.json().catch(() => null)
  if (response.ok && answer) return { ok: true, result: answer }
  return typeof answer?.message === 'string' ? { ok: false, ...answer } : ODD
}
