import type { ReadText } from '@/lib/articles/model'
import type { Refusal } from '@/lib/readers/model'
import { readArticle } from '@/lib/readers/read-article'

/** 5 MiB of text with its form, and air. */
export const MOST_FORM_BYTES = 6 * 1024 * 1024
export const TOO_LARGE = 'This is more than 6 MB. An article may have 5 MB of text; split a longer one.'

type ArticleText = { readonly ok: true; readonly read: ReadText } | Refusal

/** The text of an article or a revision out of a form: an upload (`file`), or a paste (`text`, with its `html` if rich). */
export async function articleText(form: FormData): Promise<ArticleText> {
  const file = form.get('file')
  if (file instanceof File) return readUpload(file, form.get('encoding') === 'windows-1252')
  const [text, html] = await Promise.all([wordsOf(form.get('text')), wordsOf(form.get('html'))])
  const reading = readArticle({ text, html })
  if (!reading.ok) return reading
  const original = html
    ? { name: 'pasted.html', mediaType: 'text/html', bytes: new TextEncoder().encode(html) }
    : { name: 'pasted.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }
  return { ok: true, read: { text: reading.text, report: reading.report, original } }
}

async function readUpload(file: File, asWindows: boolean): Promise<ArticleText> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = file.name.replace(/\p{Cc}/gu, '') || 'upload'
  const reading = readArticle({ name, bytes, encoding: asWindows ? 'windows-1252' : undefined })
  if (!reading.ok) return reading
  const original = { name, mediaType: file.type || 'application/octet-stream', bytes }
  return { ok: true, read: { text: reading.text, report: reading.report, original } }
}

/** A paste comes as a file: a form's text field would turn every line end into two characters. */
const wordsOf = async (value: FormDataEntryValue | null): Promise<string> =>
  value instanceof File ? value.text() : (value ?? '')
