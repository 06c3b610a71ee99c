import { SOURCE_WORDS, timeWords } from '@/lib/reports/words'
import type { SourceView } from '@/lib/sources/model'

/** What people speak in comes in turns, what they write in paragraphs. */
const WRITTEN: readonly SourceView['kind'][] = ['DOCUMENT', 'PUBLISHED', 'NOTES']

/** "Transcript (human) · 42 turns · Mar 10, 2026, 19:42 EDT · tape 2, with the writer" */
export function sourceWords(source: SourceView, timeZone: string): string {
  const { kind, hasText, paragraphs, happenedAt, contact } = source
  const unit = WRITTEN.includes(kind) ? 'paragraph' : 'turn'
  const size = hasText ? `${paragraphs} ${paragraphs === 1 ? unit : `${unit}s`}` : 'no text here'
  const kindWords = SOURCE_WORDS[kind]
  return [
    kindWords[0].toUpperCase() + kindWords.slice(1),
    size,
    happenedAt && timeWords(happenedAt, timeZone),
    contact,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "Petra Lindqvist and Owen Takahashi alone" */
export function readersWords({ addedBy, readers }: SourceView): string {
  const names = [addedBy, ...readers].map(({ name }) => name)
  return `${new Intl.ListFormat('en').format(names)} alone`
}
