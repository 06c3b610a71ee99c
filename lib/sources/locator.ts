/** Where a paragraph of a source stands, as a checker says it on the phone. */
export interface Place {
  /** from 0 */
  readonly index: number
  readonly startMs: number | null
  readonly page: number | null
  readonly label: string | null
}

/** "tape 2, 00:14:05, turn 12" · "page 3, paragraph 4" · "paragraph 4": never empty. */
export function describePlace({ index, startMs, page, label }: Place): string {
  const unit = startMs === null ? 'paragraph' : 'turn'
  return [
    label,
    startMs === null ? null : formatTime(startMs),
    page === null ? null : `page ${page}`,
    `${unit} ${index + 1}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Milliseconds as hours:minutes:seconds, the way players show them. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
