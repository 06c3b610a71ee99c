import type { NoteView } from '@/lib/claims/model'

export interface Thread {
  readonly first: NoteView
  readonly answers: readonly NoteView[]
}

/** Notes as threads: open ones first, the newest thread first in each; answers in the order they were given. */
export function threadsOf(notes: readonly NoteView[]): Thread[] {
  const byTime = notes.toSorted((a, b) => (a.by.at < b.by.at ? -1 : 1))
  return byTime
    .filter((note) => note.parentId === null)
    .map((first) => ({ first, answers: byTime.filter((note) => note.parentId === first.id) }))
    .toReversed()
    .toSorted((a, b) => Number(a.first.resolved !== null) - Number(b.first.resolved !== null))
}
