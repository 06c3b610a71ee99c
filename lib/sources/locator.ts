/** Where a paragraph of a source stands, as a checker says it on the phone. */
export interface Place {
  /** from 0 */
  readonly index: number
  readonly startMs: number | null
  readonly page: number | null
  readonly label: string | null
}

/** What readers themselves number by; it stands in for our own count. */
const OWN_COUNT = /^(?:turn|paragraph|cue) \d+$/

/** "tape 2, 00:14:05, turn 12" · "page 3, paragraph 4" · "paragraph 4": never empty. */
export function describePlace({ index, startMs, page, label }: Place): string {
  const isCount = label !== null && OWN_COUNT.test(label)
  const count = isCount ? label : `${startMs === null ? 'paragraph' : 'turn'} ${index + 1}`
  const time = startMs === null ? null : formatTime(startMs)
  return [isCount ? null : label, time, page === null ? null : `page ${page}`, count]
    .filter(Boolean)
    .join(', ')
}

/** Milliseconds as hours:minutes:seconds, the way players show them. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
