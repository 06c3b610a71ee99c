import { counted, type ImportNote, note } from './model'

/** What Markdown writes that is no word of the article: headings, emphasis, links, lists, quotes. */
const MARKS = /^#{1,6} |^> |^[-*+] |\*\*[^*\n]+\*\*|!?\[[^\]\n]*\]\([^)\n]*\)/gm

/** Markdown stays as it is, marks and all: the text of record is the file. This only says so. */
export function markdownNotes(text: string): readonly ImportNote[] {
  const marks = text.match(MARKS)?.length ?? 0
  return note(
    'markdown-kept',
    marks,
    `${counted(marks, 'Markdown mark')} kept as written: headings, emphasis and links are part of the text.`,
  )
}
