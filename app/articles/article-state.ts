import type { ArticleRow } from '@/lib/articles/model'

/** Where an article stands, in a word or two. */
export function articleState({
  signedOff,
  changedSince,
  progress,
}: Pick<ArticleRow, 'signedOff' | 'changedSince' | 'progress'>): string {
  if (signedOff) return changedSince ? 'Signed off, changed since' : 'Signed off'
  if (progress.total === 0) return 'No claims'
  if (progress.unchecked === progress.total) return 'Not begun'
  if (progress.approved === progress.total) return 'All approved'
  return 'In checking'
}
