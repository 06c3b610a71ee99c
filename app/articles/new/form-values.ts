import type { TextInput } from '../_text/post-text'
import type { RichPaste } from '../_text/read-paste'
import { instantOf } from '../[id]/sources/wall-time'

const word = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What the form says of the article, as the import takes it. */
export function detailsOf(data: FormData, timeZone: string): object {
  const deadline = word(data, 'deadline')
  const roles = data.getAll('personRole')
  return {
    title: word(data, 'title'),
    byline: word(data, 'byline'),
    publicationDay: word(data, 'publicationDay') || null,
    address: word(data, 'address') || null,
    deadline: deadline === '' ? null : (instantOf(deadline, timeZone) ?? deadline),
    access: word(data, 'access'),
    people: data.getAll('personId').map((memberId, at) => ({ memberId, role: roles[at] })),
  }
}

/** The file, or the box: with the HTML it was pasted from as long as it still says just that. */
export function textOf(data: FormData, paste: RichPaste | null, encoding?: 'windows-1252'): TextInput {
  const file = data.get('file')
  if (file instanceof File && file.name !== '') return { file, encoding }
  const text = data.get('text')
  // a form's own reading of a box ends its lines in two characters
  const typed = typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''
  return { text: typed, html: paste && paste.text === typed ? paste.html : null }
}
