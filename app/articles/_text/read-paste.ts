import type { ImportNote } from '@/lib/articles/model'

export interface RichPaste {
  readonly html: string
  /** its words, as they will be imported */
  readonly text: string
  readonly report: readonly ImportNote[]
}

/** What a paste from Word, Docs or a web page says and what it loses as plain text; null where it is plain. */
export async function readPaste(clipboard: DataTransfer): Promise<RichPaste | null> {
  const html = clipboard.getData('text/html')
  const plain = clipboard.getData('text/plain')
  if (html.trim() === '') return null
  // loaded when it is needed: most drafts come as plain text
  const { readArticle } = await import('@/lib/readers/read-article')
  const reading = readArticle({ html, text: plain })
  return reading.ok ? { html, text: reading.text, report: reading.report } : null
}
