import { type DecodeOptions, decode, decodePaste, MAX_TEXT_BYTES, TOO_LARGE } from './decode'
import { extensionOf, unreadableKind } from './file-name'
import { readHtml } from './html'
import { markdownNotes } from './markdown'
import type { Refusal, TextReading } from './model'
import { isBlank } from './settle'

export type ArticleInput =
  | (DecodeOptions & { readonly name: string; readonly bytes: Uint8Array })
  /** a rich paste: what the clipboard held as HTML and as plain text */
  | { readonly html: string; readonly text: string }
  | { readonly text: string }

/** Markup may be this many times its words: Word writes a page of style before the first letter. */
const MAX_MARKUP = 4

/** An upload or a paste → the article's text of record with an import report, or a refusal. Nothing half done. */
export function readArticle(input: ArticleInput): TextReading | Refusal {
  if ('bytes' in input) return readUpload(input)
  if ('html' in input && input.html.trim() !== '') return readRichPaste(input.html, input.text)
  return decodePaste(input.text)
}

function readUpload({
  name,
  bytes,
  encoding,
}: {
  name: string
  bytes: Uint8Array
  encoding?: DecodeOptions['encoding']
}): TextReading | Refusal {
  const decoded = decode(bytes, { encoding })
  if (!decoded.ok) return decoded
  switch (extensionOf(name)) {
    case '':
    case 'txt':
    case 'text':
      return decoded
    case 'md':
    case 'markdown':
      return { ...decoded, report: [...decoded.report, ...markdownNotes(decoded.text)] }
    case 'htm':
    case 'html':
      return withReport(readRichPaste(decoded.text, ''), decoded)
    default:
      return unreadableKind('an article', '.txt, .md or .html')
  }
}

const withReport = (reading: TextReading | Refusal, earlier: TextReading): TextReading | Refusal =>
  reading.ok ? { ...reading, report: [...earlier.report, ...reading.report] } : reading

function readRichPaste(html: string, text: string): TextReading | Refusal {
  if (html.length > MAX_TEXT_BYTES * MAX_MARKUP) return TOO_LARGE
  const page = readHtml(html)
  if (isBlank(page.text)) return decodePaste(text)
  return withReport(decodePaste(page.text), { ok: true, text: '', report: page.report })
}
