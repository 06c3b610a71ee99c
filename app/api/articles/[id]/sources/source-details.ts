import { instantOf } from '@/app/articles/[id]/sources/wall-time'
import { AddSource } from '@/lib/sources/model'

type Details =
  | { readonly ok: true; readonly input: AddSource }
  | { readonly ok: false; readonly message: string; readonly fields: Readonly<Record<string, string>> }

/** What the form says of a source. Without a text it must say where the source is kept, or nobody could go and look. */
export function sourceDetails(form: FormData, articleId: string, timeZone: string): Details {
  const word = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const wall = word('happenedAt')
  const happenedAt = wall ? instantOf(wall, timeZone) : null
  if (wall && !happenedAt) return wrong([['happenedAt', 'Give a day and a time that exist.']])
  const parsed = AddSource.safeParse({
    articleId,
    title: word('title'),
    kind: word('kind'),
    access: word('access') || undefined,
    contact: word('contact'),
    happenedAt,
    readerIds: form.getAll('readerIds'),
  })
  if (!parsed.success) return wrong(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
  if (!hasText(form) && !parsed.data.contact)
    return wrong([['contact', 'Without a text, say where it is kept or whom you called.']])
  return { ok: true, input: parsed.data }
}

const wrong = (fields: readonly (readonly string[])[]): Details => ({
  ok: false,
  message: fields[0]?.[1] ?? 'Something in the form is not right.',
  fields: Object.fromEntries(fields),
})

const hasText = (form: FormData) => form.get('way') !== 'none'

/** The file or the paste, as bytes; null for a source without a text. */
export async function sourceFile(form: FormData) {
  if (!hasText(form)) return null
  const file = form.get('file')
  const isFile = file instanceof File
  return {
    name: isFile ? file.name : 'pasted.txt',
    mediaType: isFile && file.type ? file.type : 'text/plain',
    bytes: isFile ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
    encoding: form.get('encoding') === 'windows-1252' ? ('windows-1252' as const) : undefined,
  }
}
